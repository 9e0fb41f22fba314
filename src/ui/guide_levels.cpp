// Which levels of other companies a guide calls the same: each company's ladder with those rungs
// marked.
#include <algorithm>

#include "catalog/all_but.h"
#include "chart/ladder.h"
#include "ui/guide_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// One company's levels, in the guide's order.
struct LadderRow {
  std::string_view company;
  std::string levels;         // "L5 · L6"
  std::vector<Rungs> marked;  // of the ladder; empty where the levels have no common code
};

std::vector<LadderRow> rows_of(const Prose& prose) {
  std::vector<LadderRow> rows;
  for (const ProseLevel& pair : prose.levels) {
    auto row = std::ranges::find(rows, pair.company, &LadderRow::company);
    const bool is_new = row == rows.end();
    if (is_new) row = rows.insert(row, LadderRow{pair.company, {}, {}});
    row->levels += (is_new ? "" : " · ") + pair.level;
    auto rungs = rungs_in(pair.level);
    const bool alike =
        rungs && (is_new || (!row->marked.empty() && row->marked[0].prefix == rungs->prefix));
    if (alike) {
      row->marked.push_back(*std::move(rungs));
    } else {
      row->marked.clear();
    }
  }
  return rows;
}

bool is_marked(const std::vector<Rungs>& marked, int rung) {
  return std::ranges::any_of(
      marked, [&](const Rungs& rungs) { return rungs.low <= rung && rung <= rungs.high; });
}

class Ladder {
 public:
  explicit Ladder(Flow& flow) : flow_(flow), names_(std::min(104.0F, flow.width() * 0.32F)) {
    const Catalog& catalog = flow.frame.catalog;
    own_ = catalog.companies[catalog.guides.company[catalog.guide[flow.band]]];
    own_rung_ = rungs_in(catalog.levels[catalog.level[flow.band]]);
  }

  void draw(const LadderRow& row, bool first) {
    Frame& frame = flow_.frame;
    // The guide's own company often goes by a short name, and comes first.
    own_row_ = first || row.company == own_;
    const bool linked = !own_row_ && frame.catalog.companies.find(row.company).has_value();
    const auto ladder = ladder_around(row.marked);
    const TextStyle style = flow_.style(flow_.caption(), frame.theme.text2);
    const float x = flow_.left + names_;
    const auto lines = ladder ? std::vector<std::string_view>()
                              : frame.pen.lines(row.levels, style, flow_.right - x - 16);
    const TextStyle name_style =
        linked ? flow_.style(style.size, frame.theme.accent, Weight::semibold) : style;
    const auto names = frame.pen.lines(row.company, name_style, names_ - 8);
    const float names_height = static_cast<float>(names.size()) * line_height(style.size) + 4;
    const float box = ladder ? 20 : static_cast<float>(lines.size()) * line_height(style.size) + 4;
    const float height =
        std::max(std::max(box, names_height) + 4, linked && frame.touch() ? 44.0F : 24.0F);
    const ImVec2 min(flow_.left, flow_.y);
    const ImVec2 max(flow_.right, flow_.y + height);
    if (linked) link(row, min, max);
    if (flow_.visible(height)) {
      float y = flow_.y + (height - names_height) / 2 + 2;
      for (const std::string_view line : names) {
        frame.pen.text({min.x, y}, line_height(style.size), line, name_style);
        y += line_height(style.size);
      }
      const float top = flow_.y + (height - box) / 2;
      if (ladder) {
        rungs(*ladder, row.marked, x, top, box);
      } else {
        frame.pen.fill({x, top}, {flow_.right, top + box}, frame.theme.grid, 3);
        y = top + 2;
        for (const std::string_view line : lines) {
          frame.pen.text({x + 8, y}, line_height(style.size), line, style);
          y += line_height(style.size);
        }
      }
    }
    frame.item("level", std::string(row.company), min, max, linked, row.levels);
    flow_.y += height;
  }

 private:
  void link(const LadderRow& row, ImVec2 min, ImVec2 max) {
    Frame& frame = flow_.frame;
    if (pressed(("##" + std::string(row.company)).c_str(), min, max)) {
      frame.change([&](Query& query) {
        choose_only(query, Facet::company, frame.view[Facet::company], row.company);
      });
    }
    if (!ImGui::IsItemHovered()) return;
    frame.pen.fill({min.x - 6, min.y}, {max.x + 6, max.y}, frame.theme.hover, 4);
    ImGui::SetItemTooltip("Show only %s's bands", std::string(row.company).c_str());
  }

  void rungs(const Rungs& ladder, const std::vector<Rungs>& marked, float x, float top,
             float height) const {
    const Frame& frame = flow_.frame;
    const Theme& theme = frame.theme;
    constexpr float kGap = 3;
    const auto count = static_cast<float>(ladder.high - ladder.low + 1);
    const float width = (flow_.right - x - (count - 1) * kGap) / count;
    for (int rung = ladder.low; rung <= ladder.high; ++rung) {
      const bool mark = is_marked(marked, rung);
      const bool own = own_row_ && own_rung_ && own_rung_->prefix == ladder.prefix &&
                       is_marked({*own_rung_}, rung);
      const TextStyle style = flow_.style(type::kAxis,
                                          own    ? theme.on_accent
                                          : mark ? theme.accent
                                                 : theme.text3,
                                          mark || own ? Weight::semibold : Weight::regular);
      frame.pen.fill({x, top}, {x + width, top + height},
                     own    ? theme.accent
                     : mark ? theme.accent_soft
                            : theme.grid,
                     3);
      const std::string label = ladder.prefix + std::to_string(rung);
      const float text = frame.pen.text_width(label, style);
      frame.pen.text({x + std::max(0.0F, (width - text) / 2), top}, height, label, style, width);
      x += width + kGap;
    }
  }

  Flow& flow_;
  float names_;
  std::string_view own_;
  std::optional<Rungs> own_rung_;  // the band's
  bool own_row_ = false;
};

}  // namespace

bool has_levels(const Prose& prose) {
  return !prose.levels.empty() || !prose.level_mapping.empty();
}

void draw_guide_levels(Flow& flow, const Prose& prose) {
  flow.title("Same level elsewhere",
             prose.levels.empty() ? std::string() : line_text(prose.levels.front().line));
  Ladder ladder(flow);
  bool first = true;
  for (const LadderRow& row : rows_of(prose)) {
    ladder.draw(row, first);
    first = false;
  }
  if (prose.level_mapping.empty()) return;
  flow.y += 4;
  flow.text(prose.level_mapping, flow.style(flow.caption(), flow.frame.theme.text3));
}

}  // namespace rangefinder::ui
