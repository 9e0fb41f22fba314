// What is shown instead of rows, and the bar of a notice.
#include <algorithm>

#include "base/text.h"
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

}  // namespace

void draw_notice(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  begin_pane(frame, "notice", area, Pane::none, theme.warn_soft, false);
  draw_icon(frame.pen, Icon::warn, {area.min.x + 26, area.min.y + 22}, theme.warn);
  const float width = area.width() - 44 - 60;
  frame.pen.text({area.min.x + 44, area.min.y + 5}, 18, frame.session.notice,
                 frame.style(type::kBody, theme.text, Weight::semibold), width);
  frame.pen.text({area.min.x + 44, area.min.y + 23}, 16, frame.session.notice_detail,
                 frame.style(type::kCaption, theme.text2), width);
  ButtonSpec close;
  close.label = "Close notice";
  close.icon = Icon::close;
  close.icon_only = true;
  if (button(frame, {area.max.x - 52, area.min.y + 2}, 40, close)) {
    frame.requests.close_notice = true;
  }
  frame.item("notice", frame.session.notice, area.min, area.max, false,
             frame.session.notice_detail);
  end_pane();
}

void draw_empty(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  begin_pane(frame, "empty", area, Pane::table, theme.surface, false);
  // A desktop has it above the table.
  if (frame.phone()) {
    draw_search_error(frame, {area.min.x + 16, area.min.y + 2}, area.width() - 32, 20);
  }
  const float center = (area.min.x + area.max.x) / 2;
  float y = area.min.y + area.height() / 2 - 90;
  draw_icon(frame.pen, Icon::filter, {center, y}, theme.text2, 28);
  y += 28;
  const auto centred = [&](std::string_view text, const TextStyle& style) {
    const float width = std::min(frame.pen.text_width(text, style), area.width() - 32);
    frame.pen.text({center - width / 2, y}, 22, text, style, width + 1);
    y += 22;
  };
  centred("No bands match", frame.style(type::kTitle, theme.text, Weight::semibold));
  frame.item("text", "No bands match", {center - 60, y - 22}, {center + 60, y});
  const std::vector<Choice> choices = choices_of(frame.catalog, frame.view);
  std::string what;
  for (const Choice& choice : choices) {
    if (!what.empty()) what += " and ";
    what += choice.name + ": " + shortened(choice.value);
  }
  what = choices.empty() ? "The guides that are open have no bands."
                         : what + (choices.size() == 1 ? " leaves nothing." : " leave nothing.");
  centred(what, frame.style(type::kBody, theme.text2));
  y += 14;
  // One button for each thing to drop, as many as fit.
  constexpr float kHeight = 32;
  float total = 0;
  std::vector<ButtonSpec> buttons;
  for (const Choice& choice : choices) {
    ButtonSpec spec;
    spec.label = "Drop “" + choice.name + " " + shortened(choice.value) + "”";
    spec.look = buttons.empty() ? ButtonLook::primary : ButtonLook::outlined;
    const float width = button_width(frame, kHeight, spec) + 8;
    if (total + width > area.width() - 32 && !buttons.empty()) break;
    total += width;
    buttons.push_back(std::move(spec));
  }
  float x = center - (total - 8) / 2;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    if (button(frame, {x, y}, kHeight, buttons[i])) drop(frame, choices[i]);
    x += button_width(frame, kHeight, buttons[i]) + 8;
  }
  end_pane();
}

}  // namespace rangefinder::ui
