#include "ui/row_menu.h"

#include <algorithm>

#include "catalog/all_but.h"
#include "ui/copied_rows.h"
#include "ui/offers.h"
#include "ui/selection.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr const char* kMenu = "row-menu";

enum class Action : std::uint8_t { copy_rows, copy_cell, pin, offer, guide, company, role, place };

void keep_only(Frame& frame, Facet facet, const std::string& value) {
  frame.change([&](Query& query) { choose_only(query, facet, frame.view[facet], value); });
}

// The first place that a band's region means; "" for none.
std::string place_of(const Catalog& catalog, BandId band) {
  const auto places = catalog.regions.place[catalog.region[band]];
  return places.empty() ? std::string() : std::string(catalog.places[places.front()]);
}

}  // namespace

void open_row_menu(Session& session, BandId band, ImVec2 anchor, std::string cell) {
  session.menu = {.band = band, .cell = std::move(cell), .anchor = anchor, .opens = true};
}

void draw_row_menu(Frame& frame) {
  Session& session = frame.session;
  TableMenu& asked = session.menu;
  if (asked.band && asked.opens) ImGui::OpenPopup(kMenu);
  if (asked.band) asked.opens = false;
  if (!ImGui::IsPopupOpen(kMenu) || !asked.band) return;
  const BandId band = *asked.band;
  const std::vector<BandId> rows =
      is_selected(session, band) ? selected_in_order(session, frame.view.rows) : std::vector{band};
  std::vector<std::string> labels;
  std::vector<Action> actions;
  const auto add = [&](std::string label, Action action) {
    labels.push_back(std::move(label));
    actions.push_back(action);
  };
  const std::string company(facet_value(frame.catalog, Facet::company, band));
  const std::string role(facet_value(frame.catalog, Facet::role, band));
  const std::string place = place_of(frame.catalog, band);
  if (session.has(EmbedPanel::guide)) add("Open the guide", Action::guide);
  const bool pinned = session.screen.pinned(band);
  if (pinned || session.screen.pins.size() < kMostPins) {
    add(pinned ? "Unpin" : "Pin to compare", Action::pin);
  }
  if (session.has(EmbedPanel::offer)) add("Put my offer on it", Action::offer);
  add(rows.size() > 1 ? "Copy " + std::to_string(rows.size()) + " rows" : "Copy row",
      Action::copy_rows);
  if (!asked.cell.empty()) add("Copy “" + asked.cell + "”", Action::copy_cell);
  add("Only " + company, Action::company);
  if (frame.view[Facet::role].size() > 1) add("Only " + role, Action::role);
  if (!place.empty()) add("Only " + place, Action::place);
  const int picked = menu(frame, kMenu, asked.anchor, 180, labels, -1);
  if (picked < 0) return;
  switch (actions[static_cast<std::size_t>(picked)]) {
    case Action::copy_rows:
      frame.requests.copy = rows_as_text(frame.catalog, frame.view.query, rows);
      break;
    case Action::copy_cell:
      frame.requests.copy = asked.cell;
      break;
    case Action::pin:
      session.screen.toggle_pin(band);
      break;
    case Action::offer:
      if (session.offers) put_offer_on(*session.offers, frame.catalog, band);
      session.screen.tab = Tab::offer;
      break;
    case Action::guide:
      open_guide(frame, band);
      break;
    case Action::company:
      keep_only(frame, Facet::company, company);
      break;
    case Action::role:
      keep_only(frame, Facet::role, role);
      break;
    case Action::place:
      keep_only(frame, Facet::place, place);
      break;
  }
}

}  // namespace rangefinder::ui
