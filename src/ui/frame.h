// What a panel gets for one frame: the view to show, the tools to draw with, and a place for what
// the person asks for. Panels compute nothing and change nothing else.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/view.h"
#include "ui/app.h"
#include "ui/items.h"
#include "ui/layout.h"
#include "ui/pen.h"
#include "ui/session.h"
#include "ui/theme.h"

namespace rangefinder::ui {

// What a panel asks for; carried out between two frames.
struct Requests {
  std::optional<Query> query;
  bool merge = false;  // with the previous step of undo: typing, dragging
  bool undo = false;
  bool redo = false;
  bool close_notice = false;
  std::optional<std::size_t> suggestion;  // to take, of those of the search
  std::optional<Sheet> sheet;             // to open anew
  std::optional<std::string> copy;        // text for the clipboard
  std::optional<SavedFile> save;          // a file to download
  std::string left_out;                   // what a link says and cannot be shown: for its notice
  std::optional<SavedFile> print;         // an HTML page to print
  bool read_shard = false;                // again, after it failed
  bool share = false;                     // the link to what is on screen, to the clipboard
  bool open = false;                      // what is on screen in a tab of its own: of an embed
  bool import = false;                    // guides of the person's own
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
  ImU32 ground = 0;  // the colour that is there already; 0 where something else may lie below
  bool lacks_words = false;  // those of the selected guide are in a shard that is not read

  bool phone() const { return is_phone(surface); }
  bool low() const { return is_low(surface); }
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
