// What is shown instead of rows, and the bar of a notice.
#include <algorithm>

#include "base/text.h"
#include "export/view_words.h"
#include "ui/choices.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

namespace {

// The first characters of a long value: a button is no wider than a phone.
std::string shortened(const std::string& value) {
  constexpr std::size_t kMost = 24;
  std::size_t at = 0;
  for (std::size_t count = 0; at < value.size() && count < kMost; ++count) {
    next_code_point(value, at);
  }
  return at == value.size() ? value : value.substr(0, at) + "…";
}

constexpr float kLine = 18;

// All that a notice says, where the bar has no room for it.
void draw_notice_detail(Frame& frame, ImVec2 top_right) {
  const TextStyle style = frame.style(type::kBody, frame.theme.text);
  const float width = std::min(480.0F, frame.surface.width - 16);
  const auto lines = frame.pen.wrapped(frame.session.notice_detail, style, width - 32);
  const float height = static_cast<float>(lines.size()) * kLine + 24;
  ImGui::SetNextWindowPos({top_right.x - width, top_right.y});
  ImGui::SetNextWindowSize({width, std::min(height, frame.surface.height - top_right.y - 8)});
  if (!ImGui::BeginPopup("notice-detail", ImGuiWindowFlags_NoMove)) return;
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  float y = origin.y + 12;
  for (const std::string& line : lines) {
    frame.pen.text({origin.x + 16, y}, kLine, line, style);
    y += kLine;
  }
  frame.item("text", frame.session.notice_detail, origin, {origin.x + width, y});
  set_content_bottom(y + 12);
  ImGui::EndPopup();
}

}  // namespace

void draw_notice(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  begin_pane(frame, "notice", area, Pane::notice, theme.warn_soft, false);
  draw_icon(frame.pen, Icon::warn, {area.min.x + 26, area.min.y + 22}, theme.warn);
  float width = area.width() - 44 - 60;
  const float needed =
      frame.pen.text_width(frame.session.notice_detail, frame.style(type::kCaption, theme.text2));
  if (needed > width) {
    ButtonSpec more;
    more.label = "More";
    more.look = ButtonLook::outlined;
    const float height = frame.touch() ? 44 : 32;
    const float x = area.max.x - 56 - button_width(frame, height, more);
    if (button(frame, {x, area.min.y + (area.height() - height) / 2}, height, more)) {
      ImGui::OpenPopup("notice-detail");
    }
    draw_notice_detail(frame, {area.max.x - 8, area.max.y});
    width = x - area.min.x - 52;
  }
  frame.pen.text({area.min.x + 44, area.min.y + 5}, 18, frame.session.notice,
                 frame.style(type::kBody, theme.text, Weight::semibold), width);
  frame.pen.text({area.min.x + 44, area.min.y + 23}, 16, frame.session.notice_detail,
                 frame.style(type::kCaption, theme.text2), width);
  ButtonSpec close = icon_button("Close notice", Icon::close);
  if (button(frame, {area.max.x - 52, area.min.y}, 44, close)) {
    frame.requests.close_notice = true;
  }
  frame.item("notice", frame.session.notice, area.min, area.max, false,
             frame.session.notice_detail);
  end_pane();
}

namespace {

// Places texts and buttons one below the other, each in the middle.
class Centred {
 public:
  Centred(Frame& frame, const Area& area) : frame_(frame), area_(area) {
    y_ = area.min.y + std::max(20.0F, area.height() / 2 - 90);
  }

  void icon(Icon glyph) {
    draw_icon(frame_.pen, glyph, {middle(), y_}, frame_.theme.text2, 28);
    y_ += 28;
  }

  void text(const std::string& text, const TextStyle& style) {
    for (const std::string& line : frame_.pen.wrapped(text, style, area_.width() - 32)) {
      const float width = std::min(frame_.pen.text_width(line, style), area_.width() - 32);
      const float x = middle() - width / 2;
      frame_.pen.text({x, y_}, 22, line, style, width + 1);
      frame_.item("text", line, {x, y_}, {x + width, y_ + 22});
      y_ += 22;
    }
  }

  // Side by side where they fit; gives the one that is pressed, or -1.
  int buttons(const std::vector<ButtonSpec>& specs) {
    const float height = frame_.touch() ? 44 : 32;
    y_ += 14;
    float total = -8;
    for (const ButtonSpec& spec : specs) total += button_width(frame_, height, spec) + 8;
    const bool beside = total <= area_.width() - 32;
    float x = middle() - total / 2;
    int picked = -1;
    for (std::size_t i = 0; i < specs.size(); ++i) {
      const float width = button_width(frame_, height, specs[i]);
      if (!beside) x = middle() - width / 2;
      if (button(frame_, {x, y_}, height, specs[i])) picked = static_cast<int>(i);
      x += width + 8;
      if (!beside) y_ += height + 8;
    }
    return picked;
  }

 private:
  float middle() const { return (area_.min.x + area_.max.x) / 2; }

  Frame& frame_;
  const Area& area_;
  float y_ = 0;
};

// Whether dropping the relief drops the choice.
bool covers(const Relief& relief, const Choice& choice) {
  if (relief.facet) return choice.facet == relief.facet;
  if (relief.range) return choice.range == relief.range;
  return choice.text || choice.left_out;
}

}  // namespace

std::string relief_choices(const Relief& relief, const std::vector<Choice>& choices) {
  std::string first;
  std::size_t others = 0;
  for (const Choice& choice : choices) {
    if (!covers(relief, choice)) continue;
    if (first.empty()) {
      first = choice.name + " " + shortened(choice.value);
    } else {
      ++others;
    }
  }
  return others == 0 ? first : first + " and " + std::to_string(others) + " more";
}

std::string relief_name(const Relief& relief) {
  if (relief.facet) return to_lower_ascii(facet_title(*relief.facet));
  return relief.range ? to_lower_ascii(measure_title(*relief.range)) : "search";
}

void drop(Query& query, const Relief& relief) {
  if (relief.facet) {
    query[*relief.facet].clear();
  } else if (relief.range) {
    query[*relief.range] = {};
  } else {
    query.text.clear();
  }
}

std::string leaves_nothing(const std::vector<Choice>& choices) {
  if (choices.empty()) return "The guides that are open have no bands.";
  constexpr std::size_t kNamed = 3;
  std::string text;
  for (std::size_t i = 0; i < choices.size() && i < kNamed; ++i) {
    if (i > 0) text += i + 1 == choices.size() ? " and " : ", ";
    text += choices[i].name + ": " + shortened(choices[i].value);
  }
  if (choices.size() > kNamed) text += " and " + std::to_string(choices.size() - kNamed) + " more";
  return text + (choices.size() == 1 ? " leaves nothing." : " leave nothing.");
}

void draw_empty(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  begin_pane(frame, "empty", area, Pane::content, theme.surface, false);
  Centred centred(frame, area);
  centred.icon(Icon::filter);
  centred.text("No bands match", frame.style(type::kTitle, theme.text, Weight::semibold));
  const std::vector<Choice> choices = choices_of(frame.catalog, frame.view);
  const TextStyle plain = frame.style(type::kBody, theme.text2);
  centred.text(leaves_nothing(choices), plain);
  const std::vector<Relief>& reliefs = frame.view.reliefs;
  std::vector<ButtonSpec> buttons;
  if (!reliefs.empty()) {
    const Relief& best = reliefs.front();
    centred.text("Without the " + relief_name(best) +
                     (best.bands == 1 ? " there is " : " there are ") + bands_text(best.bands) +
                     '.',
                 plain);
    buttons.push_back(
        {.label = "Drop “" + relief_choices(best, choices) + "”", .look = ButtonLook::primary});
  } else if (choices.size() > 1) {
    centred.text("No single one of them is to blame.", plain);
  }
  if (!choices.empty()) {
    buttons.push_back({.label = "Clear all",
                       .look = reliefs.empty() ? ButtonLook::primary : ButtonLook::outlined});
  }
  const int picked = centred.buttons(buttons);
  if (picked == 0 && !reliefs.empty()) {
    const Relief& best = reliefs.front();
    frame.change([&](Query& query) { drop(query, best); });
    if (!best.facet) frame.session.forget_drafts();
  } else if (picked >= 0) {
    clear_filters(frame);
  }
  end_pane();
}

}  // namespace rangefinder::ui
