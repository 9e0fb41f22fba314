#include "ui/embed_panel.h"

#include <algorithm>
#include <set>

#include "export/view_words.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/table_cells.h"
#include "ui/table_header.h"
#include "ui/table_lines.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kTitle = 52;
constexpr float kUnits = 48;       // of their own line, where the title leaves them no room
constexpr float kTitleAlone = 40;  // above that line
constexpr float kLegend = 32;
constexpr float kFoot = 40;
constexpr float kMessage = 200;    // of an embed that has nothing to show
constexpr float kTableFrom = 540;  // narrower ones are a list
constexpr float kListHead = 44;
constexpr float kListRow = 80;
constexpr float kLeastContent = 64;     // whatever a host's frame leaves: its head and a bit
constexpr std::size_t kMostLines = 20;  // before it scrolls
constexpr float kLowBelow = 300;        // a host's height that leaves no room for the legend

// All places of one company's one role: what is counted.
std::string count_text(const Frame& frame) {
  const std::size_t rows = frame.view.rows.size();
  const bool one = frame.view[Facet::company].size() == 1 && frame.view[Facet::role].size() == 1;
  if (!one) return bands_text(rows);
  return grouped(rows) + (rows == 1 ? " place" : " places");
}

bool is_list(const Frame& frame) {
  const EmbedShow show = frame.session.embed->show;
  return show != EmbedShow::figures && frame.surface.width < kTableFrom;
}

// Where each part stands.
struct Parts {
  Area title, units, content, legend, foot;
};

Parts parts_of(const Frame& frame, float units_width, float title_width) {
  const Embed& embed = *frame.session.embed;
  const float width = frame.surface.width;
  const bool low = !embed.auto_height && frame.surface.height < kLowBelow;
  const bool beside = 2 * kMargin + title_width + 24 + units_width <= width;
  Parts parts;
  float top = beside ? kTitle : kTitleAlone;
  parts.title = {{0, 0}, {width, top}};
  parts.units = {{width - kMargin - units_width, 0}, {width - kMargin, top}};
  if (!beside) {
    parts.units = {{kMargin, top}, {width - kMargin, top + kUnits}};
    top += kUnits;
  }
  float bottom = frame.surface.height;
  if (embed.by || embed.show != EmbedShow::chart) {
    parts.foot = {{0, bottom - kFoot}, {width, bottom}};
    bottom -= kFoot;
  }
  if (embed.show != EmbedShow::figures && embed.has(EmbedPanel::legend) && !low) {
    parts.legend = {{0, bottom - kLegend}, {width, bottom}};
    bottom -= kLegend;
  }
  parts.content = {{0, top}, {width, std::max(top + kLeastContent, bottom)}};
  return parts;
}

float wanted_height(const Frame& frame, const Parts& parts) {
  const std::size_t lines = TableLines(frame.view, frame.session.screen.folded).size();
  const auto shown = static_cast<float>(std::clamp<std::size_t>(lines, 1, kMostLines));
  const float content = frame.view.rows.empty() ? kMessage
                        : is_list(frame)        ? kListHead + shown * kListRow
                                                : kTableHead + shown * row_height(frame) + 8;
  return parts.content.min.y + content + parts.legend.height() + parts.foot.height();
}

void draw_title(Frame& frame, const Area& area, float room, const std::string& title) {
  const TextStyle strong = frame.style(type::kTitle, frame.theme.text, Weight::semibold);
  const float width = frame.pen.text({area.min.x + kMargin, area.min.y}, area.height(), title,
                                     strong, room - kMargin);
  frame.item("heading", title, area.min, {area.min.x + kMargin + width, area.max.y});
  const std::string count = count_text(frame);
  const TextStyle plain = frame.style(type::kBody, frame.theme.text2);
  const float x = area.min.x + kMargin + width + 10;
  if (x + frame.pen.text_width(count, plain) > area.min.x + room) return;
  const float drawn = frame.pen.text({x, area.min.y + 1}, area.height(), count, plain);
  frame.item("text", count, {x, area.min.y}, {x + drawn, area.max.y});
}

// Why there is nothing.
void draw_failure(Frame& frame, const std::string& why) {
  const Pen& pen = frame.pen;
  const float width = frame.surface.width - 2 * kMargin;
  float y = 2 * kMargin;
  pen.text({kMargin, y}, 22, "There is nothing to show here",
           frame.style(type::kTitle, frame.theme.text, Weight::semibold), width);
  y += 30;
  const TextStyle style = frame.style(type::kBody, frame.theme.text2);
  for (const std::string& line : pen.wrapped(why, style, width)) {
    pen.text({kMargin, y}, 20, line, style);
    y += 20;
  }
  frame.item("error", why, {kMargin, 2 * kMargin}, {kMargin + width, y});
  frame.session.wanted_height = y + 2 * kMargin;
}

void draw_parts(Frame& frame) {
  const std::string title = frame.session.embed_title;
  const float height = frame.surface.coarse_pointer ? 44 : 32;
  const float units = units_width(frame, height);
  const float title_width =
      frame.pen.text_width(title, frame.style(type::kTitle, frame.theme.text, Weight::semibold));
  const Parts parts = parts_of(frame, units, title_width);
  frame.session.wanted_height = wanted_height(frame, parts);

  begin_pane(frame, "header", {{0, 0}, {frame.surface.width, parts.content.min.y}}, Pane::header,
             frame.theme.surface, false);
  const bool beside = parts.units.min.y < parts.title.max.y;
  draw_title(frame, parts.title, beside ? parts.units.min.x - 12 : parts.title.max.x - kMargin,
             title);
  const float y = parts.units.min.y + (parts.units.height() - height) / 2;
  draw_units(frame, {beside ? parts.units.max.x : parts.units.min.x + units, y}, height);
  end_pane();
  if (frame.view.rows.empty()) {
    draw_empty(frame, parts.content);
  } else if (is_list(frame)) {
    draw_phone_list(frame, parts.content);
  } else {
    draw_table(frame, parts.content);
  }
  if (!parts.legend.empty()) draw_legend(frame, parts.legend);
  if (!parts.foot.empty())
    draw_embed_foot(frame, parts.foot, frame.view.rows, "Data by Rangefinder");
}

// What all guides of the bands say.
std::string date_words(const Catalog& catalog, std::span<const BandId> bands) {
  std::set<std::string_view> quarters;
  for (const BandId band : bands) quarters.insert(catalog.quarter_of(band));
  if (quarters.size() > 1) return "Salary data of several dates";
  const bool dated = !quarters.empty() && !quarters.begin()->empty();
  return dated ? "Salary data " + std::string(*quarters.begin()) : "Salary data undated";
}

}  // namespace

void draw_embed_foot(Frame& frame, const Area& area, std::span<const BandId> bands,
                     const char* label) {
  begin_pane(frame, "foot", area, Pane::foot, frame.theme.surface, false);
  const Pen& pen = frame.pen;
  const float left = area.min.x + kMargin;
  float right = area.max.x - kMargin;
  pen.horizontal(left, right, area.min.y, frame.theme.line);
  if (frame.session.embed->by) {
    const TextStyle style = frame.style(type::kCaption, frame.theme.accent, Weight::semibold);
    const float width = pen.text_width(label, style) + 18;
    const ImVec2 min(right - width - 8, area.min.y + 2);
    const ImVec2 max(right + 8, area.max.y - 2);
    if (pressed("open", min, max)) frame.requests.open = true;
    if (ImGui::IsItemHovered()) {
      ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
      pen.horizontal(right - width, right - 18, area.max.y - 11, frame.theme.accent);
    }
    pen.text({right - width, area.min.y}, area.height(), label, style);
    draw_icon(pen, Icon::external, {right - 6, (area.min.y + area.max.y) / 2}, frame.theme.accent,
              13);
    frame.item("button", label, min, max);
    right -= width + 16;
  }
  const TextStyle style = frame.style(type::kCaption, frame.theme.text3);
  const std::string date = date_words(frame.catalog, bands);
  std::string words = date + " · not published by the employer";
  if (pen.text_width(words, style) > right - left) words = date + " · not the employer's own";
  if (pen.text_width(words, style) > right - left) words = date;
  pen.text({left, area.min.y}, area.height(), words, style, right - left);
  frame.item("text", words, {left, area.min.y}, {right, area.max.y});
  end_pane();
}

void draw_embed(Frame& frame) {
  const Embed& embed = *frame.session.embed;
  frame.session.sheet = Sheet::none;
  // Those that are begun below: Tab would wait for any other for ever.
  std::vector<Pane>& panes = frame.session.panes_shown;
  if (!embed.failure.empty()) {
    panes.clear();
    draw_failure(frame, embed.failure);
  } else if (embed.show == EmbedShow::card && !frame.view.rows.empty()) {
    panes.clear();  // but for its foot, nothing of a card can be pressed
    frame.session.wanted_height = kCardHeight;
    draw_embed_card(frame, {{0, 0}, {frame.surface.width, frame.surface.height}});
  } else {
    panes = {Pane::header, Pane::content};
    draw_parts(frame);
  }
  if (embed.by && embed.failure.empty()) panes.push_back(Pane::foot);
  // Over all of it, as its corners are.
  ImGui::GetForegroundDrawList()->AddRect({0, 0}, {frame.surface.width, frame.surface.height},
                                          frame.theme.line, static_cast<float>(embed.radius));
}

}  // namespace rangefinder::ui
