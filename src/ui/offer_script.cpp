// The words to say: which of the guide's, what they lack, and how they read.
#include <algorithm>

#include "offer/script_preview.h"
#include "ui/offer_answers.h"
#include "ui/offer_commands.h"
#include "ui/offer_files.h"
#include "ui/offer_questions.h"
#include "ui/offer_sections.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kBesideFrom = 700;
constexpr float kPadding = 14;

void draw_chooser(Flow& flow, const OfferReport& report, std::size_t shown) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  const float height = frame.touch() ? 44 : 32;
  const float label = line_height(flow.caption());
  frame.pen.text({flow.left, flow.y}, label, "The guide's words",
                 flow.style(flow.caption(), theme.text2));
  flow.y += label + 2;
  const ImVec2 min(flow.left, flow.y);
  const ImVec2 max(flow.right, flow.y + height);
  const std::string& title = report.scripts[shown].title;
  if (pressed("##script", min, max)) ImGui::OpenPopup("scripts");
  frame.pen.fill(min, max, ImGui::IsItemHovered() ? theme.hover : theme.surface, 6);
  frame.pen.outline(min, max, theme.control, 6);
  frame.pen.text({min.x + 9, min.y}, height, title, flow.style(flow.body(), theme.text),
                 flow.width() - 36);
  draw_icon(frame.pen, Icon::chevron_down, {max.x - 15, min.y + height / 2}, theme.text2, 14);
  frame.item("button", "The guide's words", min, max, false, title);
  if (ImGui::IsPopupOpen("scripts")) {
    std::vector<std::string> labels;
    labels.reserve(report.scripts.size());
    for (const SpokenScript& one : report.scripts) labels.push_back(one.title);
    const int picked =
        menu(frame, "scripts", {min.x, max.y + 4}, flow.width(), labels, static_cast<int>(shown));
    if (picked >= 0) {
      choose_script(*frame.session.offers, report.scripts[static_cast<std::size_t>(picked)].lever);
    }
  }
  flow.y += height + 6;
}

// The script's words and what can be done with them.
class ScriptPane {
 public:
  ScriptPane(Flow& flow, const OfferReport& report, const SpokenScript& script)
      : flow_(flow), frame_(flow.frame), report_(report), script_(script) {}

  void draw() {
    draw_head();
    draw_words();
    draw_notes();
  }

 private:
  void draw_head() {
    const float height = flow_.row();
    const TextStyle style = flow_.style(flow_.body(), frame_.theme.text, Weight::semibold);
    const float title = frame_.pen.text_width("Script", style);
    // Below the title where they have no room beside it.
    const bool below = title + 12 + tools_width(height) > flow_.width();
    const float line = below ? line_height(style.size) : height;
    frame_.pen.text({flow_.left, flow_.y}, line, "Script", style);
    frame_.item("heading", "Script", {flow_.left, flow_.y}, {flow_.left + title, flow_.y + line});
    if (below) flow_.y += line;
    draw_tools({below ? flow_.left - 9 : flow_.right - tools_width(height), flow_.y}, height);
    flow_.y += height + 6;
  }

  std::vector<ButtonSpec> tools() const {
    std::vector<ButtonSpec> specs(3);
    specs[0].label = "Copy";
    const bool copied = !script_.text.empty() && frame_.session.reading.copied == script_.text;
    specs[0].icon = copied ? Icon::check : Icon::copy;
    specs[1].label = "Markdown";
    specs[1].icon = Icon::download;
    specs[2].label = "Print";
    for (ButtonSpec& spec : specs) spec.enabled = !script_.text.empty();
    return specs;
  }

  float tools_width(float height) const {
    float width = 0;
    for (const ButtonSpec& spec : tools()) width += button_width(frame_, height, spec);
    return width;
  }

  void draw_tools(ImVec2 at, float height) {
    const std::string& today = frame_.session.today;
    Requests& requests = frame_.requests;
    int tool = 0;
    ImGui::PushID("script-tools");  // the guide has a "Copy", too
    for (const ButtonSpec& spec : tools()) {
      const bool was = button(frame_, at, height, spec);
      at.x += button_width(frame_, height, spec);
      const int index = tool++;
      if (!was) continue;
      if (index == 0) {
        requests.copy = script_.text;
        frame_.session.reading.copied = script_.text;
      } else if (index == 1) {
        requests.save = script_markdown(frame_.catalog, report_, script_, today);
      } else {
        requests.print = script_page(frame_.catalog, report_, script_, today);
      }
    }
    ImGui::PopID();
  }

  RichPiece piece_of(PreviewPiece preview) const {
    const Theme& theme = frame_.theme;
    const float size = flow_.body();
    switch (preview.kind) {
      case PreviewKind::filled:
        return {std::move(preview.text), flow_.style(size, theme.accent, Weight::semibold),
                TextMark::underlined};
      case PreviewKind::unfilled:
        return {std::move(preview.text), flow_.style(size, theme.warn), TextMark::dotted};
      case PreviewKind::struck:
        return {std::move(preview.text), flow_.style(size, theme.text3), TextMark::struck};
      case PreviewKind::text:
        break;
    }
    return {std::move(preview.text), flow_.style(size, theme.text)};
  }

  std::vector<RichPiece> pieces() const {
    const TextStyle plain = flow_.style(flow_.body(), frame_.theme.text);
    std::vector<RichPiece> pieces{{"“", plain}};
    for (PreviewPiece& preview : script_preview(script_.script, script_.cuts, script_.answers)) {
      pieces.push_back(piece_of(std::move(preview)));
    }
    pieces.push_back({"”", plain});
    return pieces;
  }

  void draw_words() {
    const std::vector<RichPiece> words = pieces();
    const std::vector<RichLine> lines = rich_lines(frame_.pen, words, flow_.width() - 2 * kPadding);
    const float line = line_height(flow_.body()) + 1;
    const float height = 2 * kPadding + static_cast<float>(lines.size()) * line;
    const ImVec2 min(flow_.left, flow_.y);
    const ImVec2 max(flow_.right, flow_.y + height);
    frame_.pen.fill(min, max, frame_.theme.bg, 8);
    frame_.pen.outline(min, max, frame_.theme.line, 8);
    frame_.item("script", script_.title, min, max, !script_.text.empty(), script_.text);
    flow_.y += kPadding;
    for (const RichLine& runs : lines) {
      if (flow_.visible(line)) {
        draw_rich_line(frame_.pen, words, runs, {flow_.left + kPadding, flow_.y}, line);
      }
      flow_.y += line;
    }
    flow_.y = max.y + 8;
  }

  void draw_notes() {
    if (script_.text.empty()) {
      flow_.box(Severity::info, kNothingToSay, kTickToSay);
    }
    if (const std::string blank = unfilled_words(script_); !blank.empty()) {
      flow_.text(blank, flow_.style(flow_.caption(), frame_.theme.warn));
    }
    flow_.text(script_source(script_), flow_.style(flow_.caption(), frame_.theme.text3));
  }

  Flow& flow_;
  Frame& frame_;
  const OfferReport& report_;
  const SpokenScript& script_;
};

void draw_told(Flow& flow, const OfferReport& report, std::size_t shown) {
  draw_chooser(flow, report, shown);
  draw_questions(flow, report, report.scripts[shown]);
  draw_claims(flow, report.scripts[shown]);
}

}  // namespace

void draw_offer_script(Flow& flow) {
  const Frame& frame = flow.frame;
  const OfferReport* report = frame.session.offers->report();
  if (report->scripts.empty()) {
    flow.title("Script");
    flow.text(no_script_words(*report, frame.lacks_words),
              flow.style(flow.body(), frame.theme.text2));
    return;
  }
  const std::size_t shown = shown_script(*report, frame.session.offers->script_lever);
  flow.y += 16;
  frame.pen.horizontal(flow.left - 16, flow.right + 16, flow.y, frame.theme.line);
  flow.y += 12;
  ImGui::PushID("offer-script");
  if (flow.width() >= kBesideFrom) {
    // As wide as the years above.
    Flow words = flow;
    Flow told = flow;
    const bool wide = flow.width() >= 860;
    told.right = told.left + (wide ? 340.0F : 260.0F);
    words.left = told.right + (wide ? 32.0F : 24.0F);
    draw_told(told, *report, shown);
    ScriptPane(words, *report, report->scripts[shown]).draw();
    flow.y = std::max(told.y, words.y);
  } else {
    draw_told(flow, *report, shown);
    flow.y += 12;
    ScriptPane(flow, *report, report->scripts[shown]).draw();
  }
  ImGui::PopID();
}

}  // namespace rangefinder::ui
