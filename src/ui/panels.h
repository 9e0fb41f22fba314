// The panels of the explorer, one file each. A panel draws the view inside its rectangle and puts
// what the person asks for into the frame's requests.
#pragma once

#include <imgui.h>

#include <vector>

#include "chart/axis.h"
#include "chart/band_mark.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// A rectangle of the screen.
struct Area {
  ImVec2 min, max;
  float width() const { return max.x - min.x; }
  float height() const { return max.y - min.y; }
};

// A pane with a scroll position of its own; Tab moves between panes. Ends with end_pane().
void begin_pane(Frame& frame, const char* id, const Area& area, Pane pane, ImU32 background,
                bool scrolls);
void end_pane();

// The height of what a pane shows, for its scrollbar: from its first pixel to `bottom`.
void set_content_bottom(float bottom);

void draw_header(Frame& frame, const Area& area);
void draw_phone_header(Frame& frame, const Area& area);
void draw_filters(Frame& frame, const Area& area);
void draw_filter_sheet(Frame& frame);
void draw_active(Frame& frame, const Area& area);  // the count and the chips of what is chosen
void draw_table(Frame& frame, const Area& area);
void draw_phone_list(Frame& frame, const Area& area);
void draw_summary(Frame& frame, const Area& area);
void draw_legend(Frame& frame, const Area& area);
void draw_notice(Frame& frame, const Area& area);
void draw_empty(Frame& frame, const Area& area);  // no band matches

// Stated or recomputed: in the header where there is room, else among the filters.
bool has_basis_in_header(const Frame& frame);
float basis_width(const Frame& frame);
void draw_basis(Frame& frame, ImVec2 at, float height);

// Facets, range and fields one below the other from `at`; gives the y below the last.
float draw_facets(Frame& frame, ImVec2 at, float width);
float draw_total_range(Frame& frame, ImVec2 at, float width);

// The mark of one band with its top left at `at`.
void draw_band(const Frame& frame, BandId band, const BandFigures& figures, const Axis& axis,
               const MarkSize& size, ImVec2 at, bool selected);

// The axis's labels above a list, and its lines through `bottom`.
void draw_axis(const Frame& frame, const Axis& axis, ImVec2 at, float height);
void draw_grid(const Frame& frame, const Axis& axis, float x, float top, float bottom);

// The slots of marks, each explained by its tooltip; ends at `right`.
void draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                bool compact);

// Why the search cannot be read, as long as it cannot: in place of what else the line says. True
// where it is drawn.
bool draw_search_error(Frame& frame, ImVec2 at, float width, float height);

// "Meta, London (UK)": what a row is called.
std::string row_label(const Catalog& catalog, BandId band);

// What is chosen, one entry for a chip each, in the order of the panel.
struct Choice {
  std::string name;   // "Company"
  std::string value;  // "Meta"
  std::optional<Facet> facet;
  std::string facet_value;
  std::optional<Measure> range;
  bool text = false;  // the search text
};
std::vector<Choice> choices_of(const Catalog& catalog, const View& view);
void drop(Frame& frame, const Choice& choice);

std::string facet_title(Facet facet);  // "Printed currency"

// The field that searches within a facet's values, and back: "find-place".
std::string find_field(Facet facet);
std::optional<Facet> facet_of_field(std::string_view id);

std::string measure_title(Measure measure);  // "Equity per year"

}  // namespace rangefinder::ui
