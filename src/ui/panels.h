// The panels of the explorer, one file each. A panel draws the view inside its rectangle and puts
// what the person asks for into the frame's requests.
#pragma once

#include <imgui.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/deferred.h"
#include "catalog/all_but.h"
#include "chart/axis.h"
#include "chart/band_mark.h"
#include "ui/area.h"
#include "ui/export_form.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// A pane with a scroll position of its own; Tab moves between panes. Ends with end_pane().
void begin_pane(Frame& frame, const char* id, const Area& area, Pane pane, ImU32 background,
                bool scrolls, bool sideways = false);
void end_pane();

// What the pane that was begun shows, without its scrollbars.
Area pane_area();

// How much of it is covered at its edges by what stays while the rest scrolls, so that the keyboard
// scrolls far enough.
void keep_clear(float left, float top, float bottom);

// Calls `draw`; nothing of it is seen or hit outside of `area`.
template <typename Draw>
void clipped(const Area& area, Draw draw) {
  if (area.empty()) return;
  ImGui::PushClipRect(area.min, area.max, true);
  draw();
  ImGui::PopClipRect();
}

// A window over the whole page, which shows through darkened; ends with ImGui::End().
void begin_overlay(Frame& frame, const char* id);

// The height of what a pane shows, for its scrollbar: from its first pixel to `bottom`.
void set_content_bottom(float bottom);

void draw_page(Frame& frame);  // all of them, each in its place

void draw_header(Frame& frame, const Area& area);
void draw_phone_header(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_offer_header) void draw_offer_header(Frame& frame, const Area& area);
void draw_filters(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_filter_sheet) void draw_filter_sheet(Frame& frame);
void draw_active(Frame& frame, const Area& area);  // the count and the chips of what is chosen
void draw_tabs(Frame& frame, const Area& area);
void draw_tools(Frame& frame, const Area& area);  // at the right of the tabs
// On phones, which have no room for those: a button with a menu of them.
void draw_more(Frame& frame, ImVec2 at, float side);
// What there is to choose or to do in one tab stands beside the tabs where there is room for it,
// else above the tab's content.
bool has_tools_beside_tabs(const Frame& frame);
// From right to left; gives the x where it starts. Nothing where it has no room there.
RANGEFINDER_DEFERRED(draw_places_tools)
float draw_places_tools(Frame& frame, ImVec2 right, float height);
RANGEFINDER_DEFERRED(draw_compare_tools)
float draw_compare_tools(Frame& frame, ImVec2 right, float height);
// "One-page report" and "Print report".
RANGEFINDER_DEFERRED(draw_offer_tools)
float draw_offer_tools(Frame& frame, ImVec2 right, float height);
// What a tab shows, as a file.
RANGEFINDER_DEFERRED(exported_tab)
SavedFile exported_tab(const Catalog& catalog, const View& view, const Session& session,
                       ExportForm form);
void draw_dock(Frame& frame, const Area& area);  // the tabs of a phone
void draw_table(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_distribution) void draw_distribution(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_places) void draw_places(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_compare) void draw_compare(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_offer) void draw_offer(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_offer_form) void draw_offer_form(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_guide) void draw_guide(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_guide_sheet) void draw_guide_sheet(Frame& frame);
void draw_phone_list(Frame& frame, const Area& area);
void draw_summary(Frame& frame, const Area& area);
void draw_legend(Frame& frame, const Area& area);
void draw_splitters(Frame& frame, const Layout& layout);  // over the panes: after them
void draw_notice(Frame& frame, const Area& area);
RANGEFINDER_DEFERRED(draw_empty)
void draw_empty(Frame& frame, const Area& area);  // no band matches

// The currency and the period of all amounts, ending at `right`.
float units_width(const Frame& frame, float height);
void draw_units(Frame& frame, ImVec2 right, float height);

// Stated or recomputed: in the header where there is room, else among the filters.
bool has_basis_in_header(const Frame& frame);
float basis_width(const Frame& frame);
void draw_basis(Frame& frame, ImVec2 at, float height);

// Facets, range and fields one below the other from `at`; gives the y below the last.
float draw_facets(Frame& frame, ImVec2 at, float width);
// The histogram of a measure with two handles and two fields, below a title that unfolds it.
float draw_range(Frame& frame, Measure measure, ImVec2 at, float width);

// The title of a part of the filters, with a note at its right; true when it is pressed.
bool section(Frame& frame, ImVec2 at, float width, const std::string& title, std::string_view note,
             bool open);
float section_height(const Frame& frame);

// The mark of one band with its top left at `at`.
void draw_band(const Frame& frame, BandId band, const BandFigures& figures, const Axis& axis,
               const MarkSize& size, ImVec2 at, bool selected);

// The axis's labels above a list, and its lines through `bottom`.
void draw_axis(const Frame& frame, const Axis& axis, ImVec2 at, float height);
void draw_grid(const Frame& frame, const Axis& axis, float x, float top, float bottom);

// The slots of marks, each explained by its tooltip; ends at `right`.
void draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                bool compact);

// "15 Apr 2026" where the guide should have been reviewed by then and it is past; "" elsewhere.
std::string overdue_since(const Frame& frame, BandId band);

// The search field; and, over the page, what is wrong with what is typed into it and what may
// follow.
void draw_search(Frame& frame, ImVec2 min, ImVec2 max);
RANGEFINDER_DEFERRED(draw_search_help) void draw_search_help(Frame& frame);

// Over the page: the command palette, and the list of keys.
RANGEFINDER_DEFERRED(draw_palette) void draw_palette(Frame& frame);
RANGEFINDER_DEFERRED(draw_keys) void draw_keys(Frame& frame);

// "Meta, London (UK)": what a row is called.
std::string row_label(const Catalog& catalog, BandId band);

// Chips of what is chosen, in as many rows as they take; gives the y below the last.
float draw_chips(Frame& frame, ImVec2 at, float width);

// What is chosen, one entry for a chip each, in the order of the panel.
struct Choice {
  std::string name;   // "Company"
  std::string value;  // "Meta"
  std::optional<Facet> facet = {};
  std::string facet_value = {};
  std::optional<Measure> range = {};
  bool text = false;                     // the search text, without the values that it leaves out
  std::optional<LeftOut> left_out = {};  // one of those
};
std::vector<Choice> choices_of(const Catalog& catalog, const View& view);
void drop(Query& query, const Choice& choice);
void drop(Query& query, const Relief& relief);  // all that it is about
void clear_filters(Query& query);               // all of them
// The same as a panel asks for it.
void drop(Frame& frame, const Choice& choice);
void clear_filters(Frame& frame);

// Why there is no band: "Place: Paris and Total: from $500K leave nothing."
std::string leaves_nothing(const std::vector<Choice>& choices);
// What a relief is about: "place", "search"; and "Total from $500K", "Place Paris and 2 more".
std::string relief_name(const Relief& relief);
std::string relief_choices(const Relief& relief, const std::vector<Choice>& choices);

// Drops all bounds: for a change of currency or period, whose amounts they are.
void forget_bounds(Query& query);

std::string facet_title(Facet facet);  // "Printed currency"

// The filters in the order of the panel: facets, ranges, facets.
inline constexpr std::array kFirstFacets = {Facet::company, Facet::role, Facet::place};
inline constexpr std::array kRanges = {Measure::total, Measure::base,    Measure::equity,
                                       Measure::bonus, Measure::signing, Measure::cash};
inline constexpr std::array kOtherFacets = {
    Facet::level,    Facet::country, Facet::remote,  Facet::role_type,  Facet::equity,
    Facet::currency, Facet::quarter, Facet::quality, Facet::review_due, Facet::finding};

// Which of a facet's values are listed, by their places: those that are found; else the first ones,
// or all on request, and what is chosen, however far down it is.
std::vector<std::size_t> listed_values(const View& view, const Session& session, Facet facet);
// A long facet has a field that finds values; what is typed there, "" where nothing is.
bool has_find_field(const View& view, Facet facet);
std::string_view find_text(const View& view, const Session& session, Facet facet);
// Chooses the value, or takes that back; where the typed text leaves it out, it no longer does.
void toggle_choice(Query& query, Facet facet, const FacetCount& value);

// The currencies to choose from: none, for as printed, then those that guides are printed in, then
// every other that has a rate.
std::vector<Currency> currency_choices(const Catalog& catalog, const View& view);

// The field that searches within a facet's values, and back: "find-place".
std::string find_field(Facet facet);
std::optional<Facet> facet_of_field(std::string_view id);

// The field of a measure's bound: "total-from", "base-to".
std::string bound_field(Measure measure, bool low);

std::string measure_title(Measure measure);  // "Equity per year"

}  // namespace rangefinder::ui
