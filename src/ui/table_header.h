// The header of the table of bands: it sorts, and its columns can be moved and resized.
#pragma once

#include <imgui.h>

#include <string>

#include "chart/axis.h"
#include "ui/amounts.h"
#include "ui/frame.h"

struct ImGuiTable;
struct ImRect;

namespace rangefinder::ui {

enum ColumnId : int {
  col_company,
  col_role,
  col_base,
  col_equity,
  col_bonus,
  col_total,
  col_bands,
  col_gap,
  col_marks,
  column_count,
};

struct ColumnSpec {
  const char* name;
  float width;  // without the cell's padding; 0 takes what is left
  Field field;
  bool sorts;
};

extern const ColumnSpec kColumns[column_count];

inline constexpr float kTableHead = 40;  // its height

class TableHeader {
 public:
  TableHeader(Frame& frame, const AmountUnit& unit) : frame_(frame), unit_(unit) {}

  // Within BeginTable. Clicks change the query; a drag moves a column.
  void draw();

  // Where the bars of the rows below start, and their axis: known once it is drawn.
  const Axis& axis() const { return axis_; }
  float bars_x() const { return bars_x_; }

 private:
  void cell(int index);
  void title(const ImRect& cell, const char* name, const std::string& below, Field field,
             bool right, bool sorts) const;
  void company(const ImRect& cell, bool clicked);
  void bands(const ImRect& cell);
  void sort_by(Field field);
  const SortKey* key_of(Field field) const;
  std::string direction_of(Field field) const;
  void arrow(const SortKey& key, ImVec2 center) const;

  Frame& frame_;
  const AmountUnit& unit_;
  Axis axis_;
  float bars_x_ = 0;
};

}  // namespace rangefinder::ui
