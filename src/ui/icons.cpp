#include "ui/icons.h"

#include <array>
#include <initializer_list>
#include <numbers>

namespace rangefinder::ui {
namespace {

// A stroke through points on the 16 grid.
class Strokes {
 public:
  Strokes(const Pen& pen, ImVec2 center, ImU32 color, float size)
      : list_(pen.list()), scale_(size / 16), color_(color) {
    origin_ = {center.x - size / 2, center.y - size / 2};
  }

  void line(std::initializer_list<ImVec2> points, bool closed = false) const {
    for (const ImVec2& point : points) list_.PathLineTo(at(point));
    list_.PathStroke(color_, closed ? ImDrawFlags_Closed : 0, 1.5F * scale_);
  }
  void circle(ImVec2 center, float radius) const {
    list_.AddCircle(at(center), radius * scale_, color_, 0, 1.5F * scale_);
  }
  // Angles in turns, clockwise from the right.
  void arc(ImVec2 center, float radius, float from, float to) const {
    constexpr float kTurn = 2 * std::numbers::pi_v<float>;
    list_.PathArcTo(at(center), radius * scale_, from * kTurn, to * kTurn);
    list_.PathStroke(color_, 0, 1.5F * scale_);
  }
  void dot(ImVec2 center, float radius) const {
    list_.AddCircleFilled(at(center), radius * scale_, color_);
  }

 private:
  ImVec2 at(ImVec2 point) const {
    return {origin_.x + point.x * scale_, origin_.y + point.y * scale_};
  }

  ImDrawList& list_;
  float scale_;
  ImU32 color_;
  ImVec2 origin_;
};

}  // namespace

void draw_icon(const Pen& pen, Icon icon, ImVec2 center, ImU32 color, float size) {
  const Strokes draw(pen, center, color, size);
  switch (icon) {
    case Icon::none:
      break;
    case Icon::search:
      draw.circle({7, 7}, 4.5F);
      draw.line({{10.3F, 10.3F}, {14, 14}});
      break;
    case Icon::undo:
      draw.line({{6, 3}, {3, 6}, {6, 9}});
      draw.line({{3, 6}, {9.5F, 6}});
      draw.arc({9.5F, 9.5F}, 3.5F, -0.25F, 0.25F);
      draw.line({{9.5F, 13}, {6, 13}});
      break;
    case Icon::redo:
      draw.line({{10, 3}, {13, 6}, {10, 9}});
      draw.line({{13, 6}, {6.5F, 6}});
      draw.arc({6.5F, 9.5F}, 3.5F, 0.25F, 0.75F);
      draw.line({{6.5F, 13}, {10, 13}});
      break;
    case Icon::sun:
      draw.circle({8, 8}, 3);
      for (const auto& [x0, y0, x1, y1] :
           {std::array{8.0F, 1.0F, 8.0F, 3.0F}, std::array{8.0F, 13.0F, 8.0F, 15.0F},
            std::array{1.0F, 8.0F, 3.0F, 8.0F}, std::array{13.0F, 8.0F, 15.0F, 8.0F},
            std::array{3.0F, 3.0F, 4.4F, 4.4F}, std::array{11.6F, 11.6F, 13.0F, 13.0F},
            std::array{3.0F, 13.0F, 4.4F, 11.6F}, std::array{11.6F, 4.4F, 13.0F, 3.0F}}) {
        draw.line({{x0, y0}, {x1, y1}});
      }
      break;
    case Icon::moon:
      draw.arc({8, 8}, 5.5F, 0.02F, 0.73F);
      draw.arc({11.4F, 4.6F}, 4.6F, 0.17F, 0.58F);
      break;
    case Icon::filter:
      draw.line({{2, 4}, {14, 4}});
      draw.line({{4.5F, 8}, {11.5F, 8}});
      draw.line({{6.5F, 12}, {9.5F, 12}});
      break;
    case Icon::sort:
      draw.line({{4, 13}, {4, 3}});
      draw.line({{1.5F, 5.5F}, {4, 3}, {6.5F, 5.5F}});
      draw.line({{9, 4}, {12, 4}});
      draw.line({{9, 8}, {13, 8}});
      draw.line({{9, 12}, {15, 12}});
      break;
    case Icon::chevron_down:
      draw.line({{4, 6}, {8, 10}, {12, 6}});
      break;
    case Icon::chevron_right:
      draw.line({{6, 4}, {10, 8}, {6, 12}});
      break;
    case Icon::close:
      draw.line({{4, 4}, {12, 12}});
      draw.line({{12, 4}, {4, 12}});
      break;
    case Icon::arrow_up:
      draw.line({{8, 13}, {8, 3.5F}});
      draw.line({{4.5F, 7}, {8, 3.5F}, {11.5F, 7}});
      break;
    case Icon::arrow_down:
      draw.line({{8, 3}, {8, 12.5F}});
      draw.line({{4.5F, 9}, {8, 12.5F}, {11.5F, 9}});
      break;
    case Icon::check:
      draw.line({{3.5F, 8.5F}, {6.5F, 11.5F}, {12.5F, 4.5F}});
      break;
    case Icon::clock:
      draw.circle({8, 8}, 5.5F);
      draw.line({{8, 4.8F}, {8, 8.2F}, {10.4F, 9.6F}});
      break;
    case Icon::warn:
      draw.line({{8, 2.5F}, {14.2F, 13.2F}, {1.8F, 13.2F}}, true);
      draw.line({{8, 6.5F}, {8, 9.6F}});
      draw.dot({8, 11.5F}, 0.9F);
      break;
    case Icon::info:
      draw.circle({8, 8}, 6);
      draw.line({{8, 7.5F}, {8, 11}});
      draw.dot({8, 5.2F}, 0.9F);
      break;
    case Icon::open_end:
      draw.line({{3, 4}, {7, 8}, {3, 12}});
      draw.line({{8.5F, 4}, {12.5F, 8}, {8.5F, 12}});
      break;
    case Icon::bars:
      draw.line({{2, 4}, {13, 4}});
      draw.line({{2, 8}, {10, 8}});
      draw.line({{2, 12}, {14, 12}});
      break;
    case Icon::histogram:
      draw.line({{1.5F, 13.5F}, {14.5F, 13.5F}});
      draw.line({{3.5F, 13}, {3.5F, 9}});
      draw.line({{6.5F, 13}, {6.5F, 3}});
      draw.line({{9.5F, 13}, {9.5F, 5.5F}});
      draw.line({{12.5F, 13}, {12.5F, 10}});
      break;
    case Icon::text:
      for (const float y : {4.0F, 8.0F, 12.0F}) draw.line({{3, y}, {y == 12 ? 9.0F : 13.0F, y}});
      break;
    case Icon::grid:
      draw.line({{2.5F, 2.5F}, {13.5F, 2.5F}, {13.5F, 13.5F}, {2.5F, 13.5F}}, true);
      draw.line({{2.5F, 6}, {13.5F, 6}});
      draw.line({{2.5F, 9.8F}, {13.5F, 9.8F}});
      draw.line({{6.2F, 2.5F}, {6.2F, 13.5F}});
      draw.line({{9.8F, 2.5F}, {9.8F, 13.5F}});
      break;
    case Icon::compare:
      draw.line({{2.5F, 2.5F}, {6.5F, 2.5F}, {6.5F, 13.5F}, {2.5F, 13.5F}}, true);
      draw.line({{9.5F, 2.5F}, {13.5F, 2.5F}, {13.5F, 13.5F}, {9.5F, 13.5F}}, true);
      break;
    case Icon::pin:
      draw.line({{5, 2.5F}, {11, 2.5F}});
      draw.line({{6, 2.5F}, {6, 7}, {4, 9.5F}, {12, 9.5F}, {10, 7}, {10, 2.5F}});
      draw.line({{8, 9.5F}, {8, 14}});
      break;
    case Icon::copy:
      draw.line({{5.5F, 5.5F}, {13.5F, 5.5F}, {13.5F, 13.5F}, {5.5F, 13.5F}}, true);
      draw.line({{10.5F, 2.5F}, {2.5F, 2.5F}, {2.5F, 10.5F}});
      break;
    case Icon::columns:
      draw.line({{2.5F, 2.5F}, {13.5F, 2.5F}, {13.5F, 13.5F}, {2.5F, 13.5F}}, true);
      draw.line({{6.2F, 2.5F}, {6.2F, 13.5F}});
      draw.line({{9.8F, 2.5F}, {9.8F, 13.5F}});
      break;
    case Icon::group:
      draw.line({{2, 3.5F}, {9, 3.5F}});
      draw.line({{6, 8}, {14, 8}});
      draw.line({{6, 12.5F}, {14, 12.5F}});
      break;
    case Icon::download:
      draw.line({{8, 2}, {8, 10}});
      draw.line({{4.5F, 7}, {8, 10.5F}, {11.5F, 7}});
      draw.line({{2.5F, 13.5F}, {13.5F, 13.5F}});
      break;
    case Icon::upload:
      draw.line({{8, 10.5F}, {8, 2.5F}});
      draw.line({{4.5F, 5.5F}, {8, 2}, {11.5F, 5.5F}});
      draw.line({{2.5F, 13.5F}, {13.5F, 13.5F}});
      break;
    case Icon::link:
      draw.line({{7, 9}, {9, 7}});
      draw.arc({5, 11}, 3, 0, 0.75F);
      draw.arc({11, 5}, 3, 0.5F, 1.25F);
      break;
    case Icon::more:
      for (const float x : {3.0F, 8.0F, 13.0F}) draw.dot({x, 8}, 1.2F);
      break;
    case Icon::chevron_left:
      draw.line({{10, 4}, {6, 8}, {10, 12}});
      break;
    case Icon::external:
      draw.line({{9, 2.5F}, {13.5F, 2.5F}, {13.5F, 7}});
      draw.line({{13.5F, 2.5F}, {8, 8}});
      draw.line({{7, 3.5F}, {2.5F, 3.5F}, {2.5F, 13.5F}, {12.5F, 13.5F}, {12.5F, 9}});
      break;
    case Icon::diamond:
      draw.line({{8, 2}, {13, 8}, {8, 14}, {3, 8}}, true);
      break;
  }
}

float draw_logo(const Pen& pen, ImVec2 at, float height, ImU32 ink, ImU32 base, ImU32 equity) {
  const float unit = height / 16;
  const float width = 18 * unit;
  const auto box = [&](float x, float y, float w, float h, ImU32 color, float rounding) {
    pen.list().AddRectFilled({at.x + x * unit, at.y + y * unit},
                             {at.x + (x + w) * unit, at.y + (y + h) * unit}, color, rounding);
  };
  for (const float x : {0.0F, 16.0F}) box(x, 0, 2, 16, ink, 0);
  for (const float y : {0.0F, 14.0F}) {
    box(0, y, 4.5F, 2, ink, 0);
    box(13.5F, y, 4.5F, 2, ink, 0);
  }
  box(4, 4, 6, 3.4F, base, 0.5F);
  box(10.5F, 4, 2.5F, 3.4F, equity, 0.5F);
  box(4, 8.6F, 7, 3.4F, base, 0.5F);
  box(11.5F, 8.6F, 2.5F, 3.4F, equity, 0.5F);
  return width;
}

}  // namespace rangefinder::ui
