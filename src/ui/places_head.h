// What stands above the table of places: how many bands it has, how to read a cell, the legend of
// its colours; on a phone also what there is to choose.
#pragma once

#include <string>
#include <vector>

#include "catalog/heat_table.h"
#include "export/places_words.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// The colour of a heat class, and of the text on it.
ImU32 heat_color(const Frame& frame, int heat);
ImU32 on_heat_color(const Frame& frame, int heat);

class PlacesHead {
 public:
  PlacesHead(Frame& frame, const HeatTable& table, float width);

  float height() const { return height_; }
  void draw(ImVec2 at);

 private:
  void draw_legend(ImVec2 at) const;

  Frame& frame_;
  float width_;
  std::string count_;    // "2,403 bands"
  std::string caption_;  // what is said behind it
  std::array<std::string, kHeatClasses> legend_;
  float legend_width_ = 0;
  bool beside_ = false;             // one line has room for all of it
  std::vector<std::string> lines_;  // of the caption
  float height_ = 0;
};

}  // namespace rangefinder::ui
