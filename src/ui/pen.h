// Drawing on the grid of device pixels: text, lines, boxes. All lengths are CSS pixels.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/number_signs.h"
#include "ui/fonts.h"

namespace rangefinder::ui {

enum class Weight : std::uint8_t { regular, semibold };

struct TextStyle {
  float size = type::kBody;
  Weight weight = Weight::regular;
  ImU32 color = 0;
};

class Pen {
 public:
  // `signs`: of the numbers in what is drawn; null for those of English. It outlives the pen.
  Pen(const Fonts& fonts, float ratio, const NumberSigns* signs = nullptr)
      : fonts_(fonts), ratio_(ratio), signs_(signs) {}

  // To the nearest device pixel.
  float snap(float x) const;

  float text_width(std::string_view text, const TextStyle& style) const;
  // The style in smaller letters where the text would be wider than `width`: for figures, of which
  // a part would say another one. Not below 8 pixels.
  TextStyle fitted(std::string_view text, TextStyle style, float width) const;

  // Text whose line of `height` starts at `at`; it is cut with "…" where it is wider than `width`
  // (0 for no limit). Gives the width that was drawn.
  float text(ImVec2 at, float height, std::string_view text, const TextStyle& style,
             float width = 0) const;
  // The same, ending at `right`.
  float text_right(ImVec2 right, float height, std::string_view text, const TextStyle& style) const;

  // The lines that `text` takes in `width`: broken at spaces, and within words that are wider. An
  // end of a line in it is one.
  std::vector<std::string_view> lines(std::string_view text, const TextStyle& style,
                                      float width) const;
  // The same as strings of their own: of a text that does not stay.
  std::vector<std::string> wrapped(std::string_view text, const TextStyle& style,
                                   float width) const;

  void fill(ImVec2 min, ImVec2 max, ImU32 color, float rounding = 0, ImDrawFlags corners = 0) const;
  void outline(ImVec2 min, ImVec2 max, ImU32 color, float rounding, float thickness = 1) const;
  void horizontal(float x0, float x1, float y, ImU32 color) const;  // a hairline
  void vertical(float x, float y0, float y1, ImU32 color) const;
  // Dashes of `on` and gaps of `off` pixels, straight lines only.
  void dashed(ImVec2 from, ImVec2 to, ImU32 color, float thickness, float on, float off) const;

  ImDrawList& list() const { return *ImGui::GetWindowDrawList(); }

 private:
  ImFont* font(Weight weight) const {
    return weight == Weight::semibold ? fonts_.semibold : fonts_.regular;
  }
  float width_of(std::string_view text, const TextStyle& style) const;
  std::string elided(std::string_view text, const TextStyle& style, float width) const;

  const Fonts& fonts_;
  float ratio_;
  const NumberSigns* signs_;
};

}  // namespace rangefinder::ui
