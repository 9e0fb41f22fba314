#include "offer/script_preview.h"

namespace rangefinder {
namespace {

class Preview {
 public:
  explicit Preview(const Answers& answers) : answers_(answers) {}

  void say(std::string_view script) {
    for (ScriptPiece& piece : script_pieces(script)) {
      if (!piece.placeholder) {
        add(PreviewKind::text, std::move(piece.text));
        continue;
      }
      std::string own = filled(*piece.placeholder, answers_);
      if (own.empty()) {
        add(PreviewKind::unfilled, std::move(piece.text));
      } else {
        add(PreviewKind::filled, std::move(own));
      }
    }
  }

  void add(PreviewKind kind, std::string text) {
    if (text.empty()) return;
    if (kind == PreviewKind::text && !pieces_.empty() && pieces_.back().kind == kind) {
      pieces_.back().text += text;
    } else {
      pieces_.push_back({kind, std::move(text)});
    }
  }

  std::vector<PreviewPiece> take() { return std::move(pieces_); }

 private:
  const Answers& answers_;
  std::vector<PreviewPiece> pieces_;
};

}  // namespace

std::vector<PreviewPiece> script_preview(std::string_view script, const std::vector<Cut>& cuts,
                                         const Answers& answers) {
  Preview preview(answers);
  std::size_t done = 0;
  for (const Cut& cut : cuts) {
    preview.say(script.substr(done, cut.span.start - done));
    preview.add(PreviewKind::struck, fill(script_pieces(cut.span.of(script)), answers));
    preview.add(PreviewKind::text, cut.instead);
    done = cut.span.end;
  }
  preview.say(script.substr(done));
  return preview.take();
}

}  // namespace rangefinder
