#include "ui/facet_row.h"

#include <imgui_internal.h>

#include <algorithm>

#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr const char* kOnly = "only";
constexpr const char* kNot = "not";
constexpr const char* kMenu = "choices";
constexpr float kOut = 6;  // that a row reaches beyond its text, at either side

class FacetRow {
 public:
  FacetRow(Frame& frame, ImVec2 at, ImVec2 size, const FacetCount& value, bool left_out)
      : frame_(frame),
        at_(at),
        max_(at.x + size.x, at.y + size.y),
        value_(value),
        left_out_(left_out) {}

  RowAction draw(const std::string& facet) {
    RowAction action = RowAction::none;
    const bool lit = !frame_.touch() && (hovered() || focused());
    const float end = frame_.touch() ? max_.x - kMore : lit ? max_.x - actions_width() : max_.x;
    // The row ends where its own buttons start: they are beside it, not over it.
    const ImVec2 row_end(end == max_.x ? max_.x + kOut : end, max_.y);
    if (pressed("##value", {at_.x - kOut, at_.y}, row_end)) action = RowAction::toggle;
    if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) ImGui::OpenPopup(kMenu);
    if (lit) {
      frame_.pen.fill({at_.x - kOut, at_.y}, {max_.x + kOut, max_.y}, frame_.theme.hover, 4);
    }
    float text_end = end - 8;
    if (!lit) {
      text_end -= frame_.pen.text_right({end, at_.y}, height(), grouped(value_.count),
                                        frame_.style(type::kCaption, frame_.theme.text3));
    }
    box();
    name(text_end);
    frame_.item("checkbox", facet + ": " + value_.label, {at_.x - kOut, at_.y}, row_end,
                value_.chosen, left_out_ ? "not" : std::to_string(value_.count));
    if (frame_.touch()) {
      more();
    } else if (lit) {
      action = words(action);
    }
    return choices(action);
  }

 private:
  static constexpr float kMore = 36;  // of 44: the rest lies in the pane's margin

  float height() const { return max_.y - at_.y; }

  // Also while the mouse holds one of its buttons down.
  bool hovered() const {
    return (ImGui::IsWindowHovered() || owns(ImGui::GetActiveID())) &&
           ImGui::IsMouseHoveringRect({at_.x - kOut, at_.y}, {max_.x + kOut, max_.y});
  }

  bool focused() const {
    const ImGuiContext& imgui = *GImGui;
    if (!imgui.NavCursorVisible || imgui.NavWindow != ImGui::GetCurrentWindow()) return false;
    return owns(imgui.NavId);
  }

  static bool owns(ImGuiID id) {
    return id != 0 &&
           (id == ImGui::GetID("##value") || id == ImGui::GetID(kOnly) || id == ImGui::GetID(kNot));
  }

  TextStyle word_style(bool under_pointer) const {
    return frame_.style(type::kCaption, under_pointer ? frame_.theme.accent : frame_.theme.text2,
                        Weight::semibold);
  }

  float word_width(const char* word) const {
    return frame_.pen.text_width(word, word_style(false)) + 8;
  }

  float actions_width() const { return word_width(kOnly) + word_width(kNot) + 4; }

  bool word(const char* text, const std::string& label, float x) {
    const ImVec2 max(x + word_width(text), max_.y);
    const bool was = pressed(text, {x, at_.y}, max);
    frame_.pen.text({x + 4, at_.y}, height(), text, word_style(ImGui::IsItemHovered()));
    frame_.item("button", label, {x, at_.y}, max);
    return was;
  }

  RowAction words(RowAction action) {
    const float x = max_.x + 4 - actions_width();
    if (word(kOnly, "Only " + value_.label, x)) action = RowAction::only;
    const float dot = x + word_width(kOnly);
    frame_.pen.text({dot - 1, at_.y}, height(), "·", word_style(false));
    if (word(kNot, "All but " + value_.label, dot + 4)) action = RowAction::all_but;
    return action;
  }

  void more() {
    const ImVec2 min(max_.x - kMore, at_.y);
    const ImVec2 max(max_.x + 44 - kMore, max_.y);
    if (pressed("more", min, max)) ImGui::OpenPopup(kMenu);
    draw_icon(frame_.pen, Icon::more, {max_.x - 10, at_.y + height() / 2}, frame_.theme.text3);
    frame_.item("button", "More about " + value_.label, min, max);
  }

  RowAction choices(RowAction action) {
    if (!ImGui::IsPopupOpen(kMenu)) return action;
    const int picked = menu(frame_, kMenu, {max_.x - 160, max_.y}, 160,
                            {"Only " + value_.label, "All but " + value_.label}, -1);
    if (picked < 0) return action;
    return picked == 0 ? RowAction::only : RowAction::all_but;
  }

  void box() const {
    const Theme& theme = frame_.theme;
    const float side = check_box_side(frame_);
    const ImVec2 min(at_.x, at_.y + (height() - side) / 2);
    check_box(frame_, min, side, value_.chosen);
    if (value_.chosen || !left_out_) return;
    const ImVec2 max(min.x + side, min.y + side);
    const float middle = (min.y + max.y) / 2;
    frame_.pen.outline(min, max, theme.accent, 3);
    frame_.pen.fill({min.x + 3, middle - 1}, {max.x - 3, middle + 1}, theme.accent, 1);
  }

  void name(float end) const {
    const Theme& theme = frame_.theme;
    const float font = frame_.phone() ? type::kTitle : type::kBody;
    const bool weak = (value_.count == 0 && !value_.chosen) || left_out_;
    const float x = at_.x + check_box_side(frame_) + 8;
    frame_.pen.text({x, at_.y}, height(), value_.label,
                    frame_.style(font, weak ? theme.text3 : theme.text2), end - x);
  }

  Frame& frame_;
  ImVec2 at_, max_;
  const FacetCount& value_;
  bool left_out_;
};

}  // namespace

RowAction facet_row(Frame& frame, ImVec2 at, ImVec2 size, const std::string& facet,
                    const FacetCount& value, bool left_out) {
  ImGui::PushID(value.value.c_str());
  const RowAction action = FacetRow(frame, at, size, value, left_out).draw(facet);
  ImGui::PopID();
  return action;
}

}  // namespace rangefinder::ui
