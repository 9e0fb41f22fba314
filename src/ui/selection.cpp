#include "ui/selection.h"

#include <algorithm>

#include "ui/frame.h"

namespace rangefinder::ui {

bool is_selected(const Session& session, BandId band) {
  return session.screen.selected == band ||
         std::ranges::find(session.selection, band) != session.selection.end();
}

void select_only(Session& session, BandId band) {
  session.screen.selected = band;
  session.selection = {band};
  session.anchor = band;
}

void toggle_selected(Session& session, BandId band) {
  // What was selected by other means, as by a link, is part of it.
  if (session.selection.empty() && session.screen.selected) {
    session.selection = {*session.screen.selected};
  }
  session.anchor = band;
  if (std::erase(session.selection, band) == 0) {
    session.selection.push_back(band);
    session.screen.selected = band;
  } else if (session.screen.selected == band) {
    session.screen.selected =
        session.selection.empty() ? std::nullopt : std::optional<BandId>(session.selection.back());
  }
}

void extend_selection(Session& session, std::span<const BandId> rows, BandId band) {
  if (!session.anchor) session.anchor = session.screen.selected;
  const auto to = std::ranges::find(rows, band);
  const auto from = session.anchor ? std::ranges::find(rows, *session.anchor) : rows.end();
  if (from == rows.end() || to == rows.end()) {
    select_only(session, band);
    return;
  }
  session.selection.assign(std::min(from, to), std::max(from, to) + 1);
  session.screen.selected = band;
}

void select_none(Session& session) {
  session.selection.clear();
  session.screen.selected.reset();
  session.anchor.reset();
}

void open_guide(Frame& frame, BandId band) {
  Session& session = frame.session;
  select_only(session, band);
  if (session.is_part() || !session.has(EmbedPanel::guide)) return;
  session.screen.guide = true;
  if (frame.phone()) session.sheet = Sheet::guide;
}

std::vector<BandId> selected_in_order(const Session& session, std::span<const BandId> rows) {
  std::vector<BandId> chosen = session.selection;
  if (session.screen.selected) chosen.push_back(*session.screen.selected);
  std::ranges::sort(chosen);
  std::vector<BandId> ordered;
  for (const BandId band : rows) {
    if (std::ranges::binary_search(chosen, band)) ordered.push_back(band);
  }
  return ordered;
}

}  // namespace rangefinder::ui
