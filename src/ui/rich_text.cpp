#include "ui/rich_text.h"

#include <algorithm>

namespace rangefinder::ui {
namespace {

class Wrapper {
 public:
  Wrapper(const Pen& pen, std::span<const RichPiece> pieces, float width)
      : pen_(pen), pieces_(pieces), width_(width) {}

  std::vector<RichLine> make() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) add(i);
    end_word();
    return std::move(lines_);
  }

 private:
  struct Atom {  // the part of a word, or of a gap, that lies in one piece
    std::size_t piece = 0;
    std::string_view text;
  };

  float width_of(const Atom& atom) const {
    return pen_.text_width(atom.text, pieces_[atom.piece].style);
  }

  void add(std::size_t piece) {
    for (std::string_view rest = pieces_[piece].text; !rest.empty();) {
      const bool gap = rest.front() == ' ';
      if (rest.front() == '\n') {
        end_word();
        new_line();
        rest.remove_prefix(1);
        continue;
      }
      if (gap) end_word();
      const std::size_t end =
          std::min(gap ? rest.find_first_not_of(' ') : rest.find_first_of(" \n"), rest.size());
      (gap ? gap_ : word_).push_back({piece, rest.substr(0, end)});
      rest.remove_prefix(end);
    }
  }

  // Puts the word behind the gap before it, or on a line of its own.
  void end_word() {
    if (word_.empty()) return;
    float gap = 0;
    for (const Atom& atom : gap_) gap += width_of(atom);
    float word = 0;
    for (const Atom& atom : word_) word += width_of(atom);
    if (x_ > 0 && x_ + gap + word > width_) {
      new_line();
    } else if (x_ > 0) {
      for (const Atom& atom : gap_) put(atom);
    }
    for (const Atom& atom : word_) put_broken(atom);
    gap_.clear();
    word_.clear();
  }

  void new_line() {
    lines_.emplace_back();
    x_ = 0;
    gap_.clear();
  }

  // What is wider than a line is broken within.
  void put_broken(const Atom& atom) {
    if (x_ + width_of(atom) <= width_) {
      put(atom);
      return;
    }
    if (x_ > 0) new_line();
    bool first = true;
    for (const std::string_view part : pen_.lines(atom.text, pieces_[atom.piece].style, width_)) {
      if (!first) new_line();
      first = false;
      put({atom.piece, part});
    }
  }

  void put(const Atom& atom) {
    RichLine& line = lines_.back();
    const float width = width_of(atom);
    if (!line.empty() && line.back().piece == atom.piece) {
      RichRun& last = line.back();
      // What lies in one piece is one stretch of it.
      const std::string_view whole = pieces_[atom.piece].text;
      const auto start = static_cast<std::size_t>(last.text.data() - whole.data());
      last.text = whole.substr(start, last.text.size() + atom.text.size());
      last.width += width;
    } else {
      line.push_back({atom.piece, atom.text, x_, width});
    }
    x_ += width;
  }

  const Pen& pen_;
  std::span<const RichPiece> pieces_;
  float width_;
  std::vector<RichLine> lines_ = std::vector<RichLine>(1);
  std::vector<Atom> word_, gap_;
  float x_ = 0;
};

void draw_mark(const Pen& pen, TextMark mark, ImVec2 min, ImVec2 max, const TextStyle& style) {
  const float middle = (min.y + max.y) / 2;
  switch (mark) {
    case TextMark::none:
      return;
    case TextMark::underlined:
      pen.fill({min.x, middle + style.size * 0.55F}, {max.x, middle + style.size * 0.55F + 1.5F},
               style.color);
      return;
    case TextMark::struck:
      pen.horizontal(min.x, max.x, middle + 0.5F, style.color);
      return;
    case TextMark::dotted:
      break;
  }
  const float left = pen.snap(min.x) - 1.5F;
  const float right = pen.snap(max.x) + 1.5F;
  const float half = style.size * 0.72F;
  const float top = pen.snap(middle - half) + 0.5F;
  const float bottom = pen.snap(middle + half) + 0.5F;
  for (const float y : {top, bottom}) pen.dashed({left, y}, {right, y}, style.color, 1, 2, 2);
  for (const float x : {left, right}) pen.dashed({x, top}, {x, bottom}, style.color, 1, 2, 2);
}

}  // namespace

std::vector<RichLine> rich_lines(const Pen& pen, std::span<const RichPiece> pieces, float width) {
  return Wrapper(pen, pieces, width).make();
}

void draw_rich_line(const Pen& pen, std::span<const RichPiece> pieces, const RichLine& line,
                    ImVec2 at, float height) {
  for (const RichRun& run : line) {
    const RichPiece& piece = pieces[run.piece];
    const ImVec2 min(at.x + run.x, at.y);
    pen.text(min, height, run.text, piece.style);
    draw_mark(pen, piece.mark, min, {min.x + run.width, min.y + height}, piece.style);
  }
}

}  // namespace rangefinder::ui
