// The line of quartiles below the table, and the legend of the marks.
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "export/money_words.h"
#include "ui/amounts.h"
#include "ui/icons.h"
#include "ui/pane.h"
#include "ui/panels.h"

namespace rangefinder::ui {

void draw_summary(Frame& frame, const Area& area) {
  begin_pane(frame, "summary", area, Pane::none, frame.theme.surface, false);
  const Theme& theme = frame.theme;
  const Summary& summary = frame.view.summary;
  const float height = area.height();
  const TextStyle plain = frame.style(type::kCaption, theme.text2);
  const TextStyle strong = frame.style(type::kCaption, theme.text, Weight::semibold);
  frame.pen.horizontal(area.min.x, area.max.x, area.min.y, theme.line);
  float x = area.min.x + 16;
  const std::string basis(name(frame.view.query.basis));
  const std::size_t n = summary.with_total();
  if (summary.has_quartiles()) {
    struct Piece {
      std::string text;
      bool strong;
    };
    std::vector<Piece> pieces = {{"Middles of their " + basis + " totals:  ", false}};
    for (const auto& [name, value] : {std::pair{"Q1 ", summary.q1}, std::pair{"Q2 ", summary.q2},
                                      std::pair{"Q3 ", summary.q3}}) {
      pieces.push_back({name, false});
      pieces.push_back({short_amount(round_amount(value), summary.currency, 0) + "   ", true});
    }
    pieces.push_back({"over " + grouped(n) + " reported bands", false});
    const auto width = [&] {
      float sum = 0;
      for (const Piece& piece : pieces) {
        sum += frame.pen.text_width(piece.text, piece.strong ? strong : plain);
      }
      return sum;
    };
    // Long amounts in a narrow window: shorter words, the same figures.
    if (x + width() > area.max.x - 8) {
      pieces.front().text = "Middles:  ";
      pieces.back().text = "of " + grouped(n);
    }
    for (const Piece& piece : pieces) {
      x += frame.pen.text({x, area.min.y}, height, piece.text, piece.strong ? strong : plain);
    }
  } else if (n > 0 && !frame.view.query.currency) {
    x += frame.pen.text({x, area.min.y}, height,
                        "Amounts as printed: choose a currency to compare them.", plain);
  } else if (n > 0) {
    x += frame.pen.text({x, area.min.y}, height, "Quartiles need five bands.",
                        frame.style(type::kCaption, theme.text3));
  }
  if (summary.without_total > 0) {
    frame.pen.text({x + 12, area.min.y}, height,
                   grouped(summary.without_total) + " without a " + basis + " total",
                   frame.style(type::kCaption, theme.text3));
  }
  end_pane();
}

void draw_legend(Frame& frame, const Area& area) {
  begin_pane(frame, "legend", area, Pane::none, frame.theme.surface, false);
  const Theme& theme = frame.theme;
  const Pen& pen = frame.pen;
  const float height = area.height();
  const float middle = area.min.y + height / 2;
  pen.horizontal(area.min.x, area.max.x, area.min.y, theme.line);
  const TextStyle style = frame.style(type::kAxis, theme.text2);
  float x = area.min.x + 16;
  // What does not fit whole is left out.
  const auto fits = [&](float mark, const char* text) {
    return x + mark + 6 + pen.text_width(text, style) <= area.max.x - 8;
  };
  const auto label = [&](float mark, const char* text) {
    x += mark + 6;
    x += pen.text({x, area.min.y}, height, text, style) + 16;
  };
  for (const auto& [color, text] : {std::pair{theme.base, "Base"},
                                    std::pair{theme.equity, equity_title(frame.view.query.period)},
                                    std::pair{theme.bonus, "Bonus"}}) {
    if (!fits(12, text)) break;
    pen.fill({x, middle - 4}, {x + 12, middle + 4}, color, 2);
    label(12, text);
  }
  const auto box = [&](bool dashed) {
    const ImVec2 min(x + 0.5F, middle - 5.5F);
    const ImVec2 max(x + 17.5F, middle + 5.5F);
    pen.list().AddRectFilled(min, max, with_alpha(theme.outline, 0.09F), 3);
    if (dashed) {
      pen.dashed(min, {max.x, min.y}, theme.outline, 1.25F, 4, 2.5F);
      pen.dashed({min.x, max.y}, max, theme.outline, 1.25F, 4, 2.5F);
      pen.dashed(min, {min.x, max.y}, theme.outline, 1.25F, 4, 2.5F);
      pen.dashed({max.x, min.y}, max, theme.outline, 1.25F, 4, 2.5F);
    } else {
      pen.list().AddRect(min, max, theme.outline, 3, 0, 1.25F);
    }
  };
  const auto icon = [&](Icon glyph, ImU32 color) {
    draw_icon(pen, glyph, {x + 7, middle}, color, 13);
  };
  struct Entry {
    float mark;  // width
    const char* text;
    std::function<void()> draw;
  };
  const Entry entries[] = {{18, "Stated total", [&] { box(false); }},
                           {32, "Converted",
                            [&] {
                              box(true);
                              pen.text({x + 23, area.min.y}, height, "≈",
                                       frame.style(type::kBody, theme.text2));
                            }},
                           {14, "Open end", [&] { icon(Icon::open_end, theme.text2); }},
                           {18, "Gap, parts to stated",
                            [&] {
                              for (float dot = x; dot < x + 18; dot += 3) {
                                pen.fill({dot, middle}, {dot + 1, middle + 1}, theme.outline);
                              }
                            }},
                           {14, "Undated or overdue", [&] { icon(Icon::clock, theme.text2); }},
                           {14, "Finding", [&] { icon(Icon::warn, theme.warn); }}};
  for (const Entry& entry : entries) {
    if (!fits(entry.mark, entry.text)) break;
    entry.draw();
    label(entry.mark, entry.text);
  }
  end_pane();
}

}  // namespace rangefinder::ui
