// The sheet that lists the keys.
#include <algorithm>
#include <array>

#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

struct KeyLine {
  const char* keys;  // "" for a title
  const char* does;
};

constexpr std::array kLines = {
    KeyLine{"", "Everywhere"},
    KeyLine{"/", "Search"},
    KeyLine{"Ctrl K", "Find a command, company, role, place or column"},
    KeyLine{"Tab", "To the next part of the page, and out of it"},
    KeyLine{"Arrows", "Move inside a part"},
    KeyLine{"Enter or Space", "Press what has the focus"},
    KeyLine{"Escape", "Close what is open; empty a field"},
    KeyLine{"Ctrl Z", "Undo"},
    KeyLine{"Ctrl Shift Z", "Redo"},
    KeyLine{"F2", "All of it as text, and back"},
    KeyLine{"?", "This list"},
    KeyLine{"", "In the table"},
    KeyLine{"Up, Down", "The row above or below"},
    KeyLine{"Shift and arrows", "Select several rows"},
    KeyLine{"Home, End", "The first or the last row"},
    KeyLine{"Page Up, Page Down", "A screen further"},
    KeyLine{"Left, Right", "Scroll sideways; fold or unfold a group"},
    KeyLine{"Letters", "The next row that starts so"},
    KeyLine{"Enter", "Open the row's guide"},
    KeyLine{"Space", "Pin the row to compare it"},
    KeyLine{"Menu key", "What can be done with the row"},
    KeyLine{"Up from the first row",
            "To the heads: Enter sorts, Shift Enter by one more, Space opens a menu"},
    KeyLine{"Escape", "Let go of the rows"},
    KeyLine{"Ctrl C", "Copy the selected rows"},
    KeyLine{"", "In filters"},
    KeyLine{"Right", "From a value to only and not"},
    KeyLine{"Left, Right", "Move a handle of a range"},
    KeyLine{"Down, Up", "From one handle to the other"},
    KeyLine{"", "In the search field"},
    KeyLine{"Down, Up", "Choose a suggestion; Enter takes it"},
};

constexpr float kTitle = 52;

// One below the other from `at`; gives the y below the last.
float draw_lines(Frame& frame, ImVec2 at, float width) {
  const Theme& theme = frame.theme;
  const float column = std::min(150.0F, width * 0.42F);
  for (const KeyLine& line : kLines) {
    const bool title = line.keys[0] == '\0';
    if (title) at.y += 8;
    const TextStyle style = frame.style(type::kBody, title ? theme.text3 : theme.text2,
                                        title ? Weight::semibold : Weight::regular);
    const float x = title ? at.x : at.x + column;
    frame.pen.text(at, 20, line.keys, frame.style(type::kBody, theme.text, Weight::semibold),
                   column - 8);
    float y = at.y;
    for (const std::string& part : frame.pen.wrapped(line.does, style, at.x + width - x)) {
      frame.pen.text({x, y}, 20, part, style);
      y += 20;
    }
    if (!title) frame.item("key", line.keys, at, {at.x + width, y}, false, line.does);
    at.y = y + 4;
  }
  return at.y;
}

}  // namespace

void draw_keys(Frame& frame) {
  const Theme& theme = frame.theme;
  const ImVec2 screen(frame.surface.width, frame.surface.height);
  const float width = std::min(520.0F, screen.x - 16);
  const float height = std::min(680.0F, screen.y - 16);
  const ImVec2 min((screen.x - width) / 2, (screen.y - height) / 2);
  const ImVec2 max(min.x + width, min.y + height);
  begin_overlay(frame, "keys");
  if (pressed("##behind", {0, 0}, {screen.x, min.y})) frame.session.sheet = Sheet::none;
  frame.pen.fill(min, max, theme.raised, 8);
  frame.pen.outline(min, max, theme.line, 8);
  frame.pen.text({min.x + 20, min.y}, kTitle, "Keys",
                 frame.style(type::kTitle, theme.text, Weight::semibold));
  ButtonSpec close = icon_button("Close", Icon::close);
  if (button(frame, {max.x - 50, min.y + 4}, 44, close)) frame.session.sheet = Sheet::none;
  const Area area{{min.x + 1, min.y + kTitle}, {max.x - 1, max.y - 8}};
  begin_pane(frame, "key-list", area, Pane::sheet, theme.raised, true);
  const ImVec2 at(area.min.x + 20, area.min.y - ImGui::GetScrollY());
  set_content_bottom(draw_lines(frame, at, area.width() - 40) + 8);
  end_pane();
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) frame.session.sheet = Sheet::none;
  ImGui::End();
}

}  // namespace rangefinder::ui
