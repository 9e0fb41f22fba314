// What a guide says of itself: its tags and text, footnotes, sources, and how old its data are.
#include <algorithm>

#include "export/view_words.h"
#include "ui/guide_sections.h"

namespace rangefinder::ui {
namespace {

// Tags one behind the other; one that is wider than the pane is broken.
void draw_tags(Flow& flow, const std::vector<ProseLine>& tags) {
  const Frame& frame = flow.frame;
  float x = flow.left;
  float row = 0;
  for (const ProseLine& tag : tags) {
    const TextStyle style = flow.style(flow.caption(), frame.theme.text2,
                                       tag.emphasis ? Weight::semibold : Weight::regular);
    const auto lines = frame.pen.lines(tag.text, style, flow.width() - 16);
    const float line = line_height(style.size);
    const float height = static_cast<float>(lines.size()) * line + 8;
    const float width = std::min(flow.width(), frame.pen.text_width(tag.text, style) + 16);
    if (x > flow.left && x + width > flow.right) {
      x = flow.left;
      flow.y += row + 6;
      row = 0;
    }
    const ImVec2 max(x + width, flow.y + height);
    if (flow.visible(height)) {
      frame.pen.fill({x, flow.y}, max, frame.theme.grid, 4);
      float y = flow.y + 4;
      for (const std::string_view text : lines) {
        frame.pen.text({x + 8, y}, line, text, style);
        y += line;
      }
    }
    flow.frame.item("tag", tag.text, {x, flow.y}, max, tag.emphasis);
    x = max.x + 6;
    row = std::max(row, height);
  }
  flow.y += row + 6;
}

void draw_list(Flow& flow, const char* kind, const std::vector<ProseLine>& lines, bool bullets) {
  const Frame& frame = flow.frame;
  const TextStyle style = flow.style(flow.body(), frame.theme.text2);
  for (const ProseLine& line : lines) {
    const float top = flow.y;
    const float middle = top + line_height(style.size) / 2;
    if (bullets) {
      frame.pen.fill({flow.left + 2, middle - 1.5F}, {flow.left + 5, middle + 1.5F},
                     frame.theme.text3, 2);
    }
    const std::size_t items = frame.items.size();
    flow.text(line.text, style, bullets ? 14.0F : 0.0F);
    for (std::size_t i = items; i < frame.items.size(); ++i) {
      frame.items[i].kind = kind;
      frame.items[i].value = line_text(line.line);
    }
    flow.y += 4;
  }
}

// "Salary data 2025-Q4 · updated 23 Feb 2026 · …"
std::string dates_text(const Catalog& catalog, BandId band) {
  const GuideId guide = catalog.guide[band];
  std::string text;
  const auto add = [&](const char* what, const std::string& value) {
    if (value.empty()) return;
    text += (text.empty() ? "" : " · ") + std::string(what) + value;
  };
  add("Salary data ", std::string(catalog.quarter_of(band)));
  add("updated ", date_text(catalog.days[catalog.guides.updated[guide]]));
  add("review due ", date_text(catalog.days[catalog.guides.review_due[guide]]));
  const std::string quality(catalog.quality_of(band));
  if (!quality.empty()) add("quality ", "“" + quality + "”");
  text += text.empty() ? "The guide gives no dates." : ", all as the guide says.";
  return text + " These ranges are not published by the employer.";
}

}  // namespace

void draw_guide_dna(Flow& flow, const Prose& prose) {
  flow.title("Negotiation DNA",
             prose.dna_tags.empty() ? std::string() : line_text(prose.dna_tags.front().line));
  if (!prose.dna_tags.empty()) draw_tags(flow, prose.dna_tags);
  if (prose.dna_text.empty()) return;
  flow.text(prose.dna_text, flow.style(flow.body(), flow.frame.theme.text2));
}

void draw_guide_sources(Flow& flow, const Prose* prose) {
  const bool has_sources = prose != nullptr && !prose->sources.empty();
  if (prose != nullptr && !prose->footnotes.empty()) {
    flow.title("Footnotes", line_text(prose->footnotes.front().line));
    draw_list(flow, "footnote", prose->footnotes, false);
  }
  flow.title("Sources", has_sources ? line_text(prose->sources.front().line) : std::string());
  if (has_sources) draw_list(flow, "source", prose->sources, true);
  flow.y += 4;
  flow.text(dates_text(flow.frame.catalog, flow.band),
            flow.style(flow.caption(), flow.frame.theme.text3));
  flow.y += 4;
  flow.text(flow.frame.catalog.file_of(flow.band),
            flow.style(flow.caption(), flow.frame.theme.text3));
}

}  // namespace rangefinder::ui
