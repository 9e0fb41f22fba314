// What a panel gets for one frame: the view to show, the tools to draw with, and a place for what
// the person asks for. Panels compute nothing and change nothing else.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catalog/view.h"
#include "ui/app.h"
#include "ui/items.h"
#include "ui/pen.h"
#include "ui/theme.h"

namespace rangefinder::ui {

enum class Pane : std::uint8_t { none, header, filters, table };

// What is on screen beside the query: it lives as long as the page does.
struct Session {
  std::optional<BandId> selected;
  bool filter_sheet = false;                  // on phones
  std::set<Facet> collapsed;                  // facets whose values are folded away
  std::set<Facet> expanded;                   // long facets that show all values
  std::map<Facet, std::string> facet_search;  // what is typed to find values of long ones
  std::string notice, notice_detail;
  Pane focus_next = Pane::none;  // a pane to give the keyboard to
  Pane focused = Pane::none;
  std::string focused_field;
  std::map<std::string, std::string, std::less<>> drafts;  // text of fields while it is no amount
  std::map<std::string, std::string, std::less<>> field_errors;
  std::optional<Bounds> dragged;  // the range under a handle, until it is let go
  ThemeName theme = ThemeName::light;
  bool scroll_to_selected = false;

  // Fields show what the query says again.
  void forget_drafts() {
    drafts.clear();
    field_errors.clear();
  }
};

// What a panel asks for; carried out between two frames.
struct Requests {
  std::optional<Query> query;
  bool merge = false;  // with the previous step of undo: typing, dragging
  bool undo = false;
  bool redo = false;
  bool close_notice = false;
  std::optional<ThemeName> theme;
};

struct Frame {
  const Catalog& catalog;
  const View& view;
  const Surface& surface;
  const Theme& theme;
  const Pen& pen;
  Session& session;
  std::vector<Item>& items;
  std::vector<TextField>& fields;
  Requests& requests;
  bool can_undo = false;
  bool can_redo = false;

  bool phone() const { return surface.width < 768; }
  bool touch() const { return surface.coarse_pointer || phone(); }

  // Changes the query with `edit`.
  template <typename Edit>
  void change(Edit edit, bool merge = false) {
    Query query = requests.query.value_or(view.query);
    edit(query);
    if (query == view.query) return;
    requests.query = std::move(query);
    requests.merge = merge;
  }

  // Lists something that is drawn in `min` to `max`, as far as the window shows it.
  void item(std::string kind, std::string label, ImVec2 min, ImVec2 max, bool checked = false,
            std::string value = {});

  TextStyle style(float size, ImU32 color, Weight weight = Weight::regular) const {
    return {size, weight, color};
  }
};

}  // namespace rangefinder::ui
