// What the parts of the text view share: the state that they tell, and the addresses of others.
#pragma once

#include <string>

#include "export/html.h"
#include "ui/state.h"

namespace rangefinder::ui {

struct TextWriter {
  Html& html;
  const State& state;
  const Catalog& catalog;
  const View& view;
  const Session& session;

  // The link that shows the same with another query, or another screen.
  std::string address(const Query& query, const Screen& screen) const;
  template <typename Edit>
  std::string query_address(Edit edit) const {
    Query query = view.query;
    edit(query);
    return address(query, session.screen);
  }
  template <typename Edit>
  std::string screen_address(Edit edit) const {
    Screen screen = session.screen;
    edit(screen);
    return address(view.query, screen);
  }
};

// The parts, one file each.
void write_filter_form(const TextWriter& writer);  // text_filters.cpp
void write_chosen(const TextWriter& writer);       // what is chosen, to take it back
void write_tab(const TextWriter& writer);          // text_tabs.cpp: what the tab shows
void write_guide_part(const TextWriter& writer);   // text_guide.cpp: the selected band's

}  // namespace rangefinder::ui
