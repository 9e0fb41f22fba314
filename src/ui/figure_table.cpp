#include "ui/figure_table.h"

#include <algorithm>

namespace rangefinder::ui {
namespace {

constexpr float kPadding = 5;       // above and below a row
constexpr float kGap = 8;           // between a text and the next column
constexpr float kSwatch = 16;       // with the gap behind it
constexpr float kMostLabels = 220;  // farther from its figures a label is not read with them

class Drawer {
 public:
  Drawer(Flow& flow, const FigureTable& table) : flow_(flow), table_(table) {
    const auto count = static_cast<float>(std::max<std::size_t>(1, table.columns.size()));
    column_ = std::min(table.widest, (flow.width() - table.labels) / count);
    names_ = std::min(flow.width() - column_ * count, kMostLabels);
    right_ = flow.left + names_ + column_ * count;
    size_ = fits(flow.body()) ? flow.body() : flow.caption();
  }

  void draw() {
    heads();
    for (const FigureRow& row : table_.rows) draw(row);
    flow_.y += 4;
  }

 private:
  // Whether all figures do, in the size of other text: on phones that is large.
  bool fits(float size) const {
    const TextStyle bold = style(size, 0, Weight::semibold);
    for (const FigureRow& row : table_.rows) {
      for (const FigureCell& cell : row.cells) {
        if (flow_.frame.pen.text_width(cell.text, bold) > column_ - 4) return false;
      }
    }
    return true;
  }

  float column_end(std::size_t index) const {
    return flow_.left + names_ + column_ * static_cast<float>(index + 1);
  }

  void heads() {
    const Frame& frame = flow_.frame;
    const float line = line_height(flow_.caption());
    std::size_t most = table_.corner.empty() ? 0 : 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const std::string& head = table_.columns[i].head;
      const bool several = head.find('\n') != std::string::npos;
      float y = flow_.y;
      const auto lines = frame.pen.lines(
          head, style(flow_.caption(), frame.theme.text2, Weight::semibold), column_ - kGap);
      for (const std::string_view text : lines) {
        const bool first = several && text.data() == lines.front().data();
        frame.pen.text_right({column_end(i), y}, line, text,
                             style(flow_.caption(), first ? frame.theme.text : frame.theme.text3,
                                   first ? Weight::semibold : Weight::regular));
        y += line;
      }
      most = std::max(most, lines.size());
    }
    const float bottom = flow_.y + static_cast<float>(most) * line;
    frame.pen.text({flow_.left, bottom - line}, line, table_.corner,
                   style(flow_.caption(), frame.theme.text3), names_ - kGap);
    flow_.y = bottom + 2;
  }

  void draw(const FigureRow& row) {
    Frame& frame = flow_.frame;
    const float line = line_height(flow_.body());
    const float indent = row.swatch != 0 ? kSwatch : 0.0F;
    const TextStyle label =
        style(flow_.body(), frame.theme.text, row.strong ? Weight::semibold : Weight::regular);
    const auto lines = frame.pen.lines(row.label, label, names_ - kGap - indent);
    const float height =
        2 * kPadding + line * static_cast<float>(std::max<std::size_t>(1, lines.size()));
    const bool seen = flow_.visible(height);
    float y = flow_.y + kPadding;
    if (seen) {
      frame.pen.horizontal(flow_.left, right_, flow_.y, frame.theme.grid);
      if (row.swatch != 0) {
        frame.pen.fill({flow_.left, y + line / 2 - 5}, {flow_.left + 10, y + line / 2 + 5},
                       row.swatch, 2);
      }
      for (const std::string_view text : lines) {
        frame.pen.text({flow_.left + indent, y}, line, text, label);
        y += line;
      }
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) cell(row, i, line, height, seen);
    flow_.y += height;
  }

  void cell(const FigureRow& row, std::size_t index, float line, float height, bool seen) {
    Frame& frame = flow_.frame;
    const FigureCell& cell = row.cells[index];
    const float end = column_end(index);
    const bool strong = row.strong || cell.strong;
    if (seen) {
      frame.pen.text_right(
          {end, flow_.y + kPadding}, line, cell.text,
          style(size_, frame.theme.text, strong ? Weight::semibold : Weight::regular));
    }
    frame.item(table_.kind, table_.columns[index].name + ": " + row.label, {end - column_, flow_.y},
               {end, flow_.y + height}, cell.strong, cell.said.empty() ? cell.text : cell.said);
  }

  TextStyle style(float size, ImU32 color, Weight weight = Weight::regular) const {
    return flow_.style(size, color, weight);
  }

  Flow& flow_;
  const FigureTable& table_;
  float column_ = 0, names_ = 0, right_ = 0;
  float size_ = 0;  // of the figures
};

}  // namespace

void draw_figure_table(Flow& flow, const FigureTable& table) { Drawer(flow, table).draw(); }

}  // namespace rangefinder::ui
