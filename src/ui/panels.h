// The panels of the explorer, one file each. A panel draws the view inside its rectangle and puts
// what the person asks for into the frame's requests.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

#include "base/deferred.h"
#include "ui/area.h"
#include "ui/export_form.h"
#include "ui/frame.h"

namespace rangefinder::ui {

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
RANGEFINDER_DEFERRED(draw_notice) void draw_notice(Frame& frame, const Area& area);
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

// The search field; and, over the page, what is wrong with what is typed into it and what may
// follow.
void draw_search(Frame& frame, ImVec2 min, ImVec2 max);
RANGEFINDER_DEFERRED(draw_search_help) void draw_search_help(Frame& frame);

// Over the page: the command palette, and the list of keys.
RANGEFINDER_DEFERRED(draw_palette) void draw_palette(Frame& frame);
RANGEFINDER_DEFERRED(draw_keys) void draw_keys(Frame& frame);

// Chips of what is chosen, in as many rows as they take; gives the y below the last.
float draw_chips(Frame& frame, ImVec2 at, float width);

}  // namespace rangefinder::ui
