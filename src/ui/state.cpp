#include "ui/state.h"

#include <utility>

#include "ui/offers.h"

namespace rangefinder::ui {
namespace {

// What a person does at once: opens a tab or a guide, adds a column. Not what goes on for a while:
// dragging a splitter, walking through the rows by keyboard.
bool is_step(Screen before, Screen now) {
  for (Screen* screen : {&before, &now}) {
    screen->filters_width = screen->guide_width = 0;
    screen->offers.clear();
    screen->text = false;
    for (ColumnState& column : screen->columns) column.width = 0;
  }
  const bool by_pointer =
      ImGui::IsMouseClicked(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left);
  if (before.selected && now.selected && !by_pointer) before.selected = now.selected;
  return before != now;
}

}  // namespace

void State::record(std::string source) {
  if (source != last_source) history.seal();
  if (history.add(view().query, !source.empty())) ++steps;
  last_source = std::move(source);
}

Result<void> State::show(const Query& query) {
  const bool changed = query != view().query;
  if (auto set = explored->set(query); !set) return set;
  if (changed) {
    session.scroll_to_selected = true;
    handler(Event::query);
  }
  return {};
}

void State::carry_out(Requests& requests) {
  if (requests.suggestion) accept_suggestion(*requests.suggestion);
  if (requests.undo) step_back(true);
  if (requests.redo) step_back(false);
  // From the press of the button to its release a drag is one step, and what follows another.
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) history.seal();
  if (requests.query) {
    if (auto shown = show(*requests.query); shown) {
      record(requests.merge ? "handle" : "");
    } else {
      notice(shown.error().message, "Nothing was changed.");
    }
  }
  if (ImGui::IsMouseReleased(ImGuiMouseButton_Left)) history.seal();
  if (requests.sheet) show_sheet(*requests.sheet);
  if (requests.close_notice) {
    session.notice.clear();
    handler(Event::notice);
  }
  if (!requests.left_out.empty()) left_out(requests.left_out);
  if (requests.copy) {
    copied = *std::move(requests.copy);
    handler(Event::copy);
  }
  if (requests.save) {
    saved = *std::move(requests.save);
    handler(Event::save);
  }
  if (requests.print) {
    printed = *std::move(requests.print);
    handler(Event::print);
  }
  if (requests.read_shard) wanted_shard.clear();  // tell_changes() asks for it again
  if (requests.share) handler(Event::share);
  if (requests.open) handler(Event::open);
  if (requests.import) handler(Event::import);
}

void State::show_sheet(Sheet sheet) {
  session.sheet = sheet;
  session.search.open = false;
  if (sheet != Sheet::palette) return;
  session.palette = Palette();
  session.focus_field = "palette";
}

bool State::want_histograms() {
  std::array<bool, kMeasureCount> wanted{};
  for (const Measure measure : session.ranges) wanted[static_cast<std::size_t>(measure)] = true;
  return explored->want(wanted);
}

bool State::step_back(bool undo) {
  if (undo ? !history.can_undo() : !history.can_redo()) return false;
  if (undo) {
    history.undo();
  } else {
    history.redo();
  }
  session.forget_drafts();
  ++steps;
  return show(history.current()).has_value();
}

void State::notice(std::string message, std::string detail) {
  session.notice = std::move(message);
  session.notice_detail = std::move(detail);
  handler(Event::notice);
}

Result<void> State::open(Catalog catalog) {
  Query query = view().query;
  if (query.currency && !catalog.rates.has(query.currency)) query.currency = Currency();
  // Filters stay where the new catalogue has what they name.
  auto next = std::make_unique<Explored>(std::move(catalog));
  auto set = next->set(query);
  if (!set) {
    query.facets = {};
    query.text.clear();
    set = next->set(query);
  }
  if (!set) return set;
  explored = std::move(next);
  history = History(view().query);
  session.notice.clear();
  session.facet_search.clear();
  session.selection.clear();
  session.anchor.reset();
  session.cursor = {};
  session.menu = {};
  session.reading = {};
  session.screen.pins.clear();
  session.screen.folded.clear();
  session.places.clear();
  if (session.offers) leave_bands(*session.offers);
  if (session.screen.selected) {
    session.screen.selected.reset();
    handler(Event::selection);
  }
  handler(Event::query);
  return {};
}

bool State::lacks_words() const {
  const auto& band = session.screen.selected;
  return band && !explored->missing_shard(catalog().guide[*band]).empty();
}

bool State::tell_changes(const Screen& before) {
  // The shard is asked for once, when the guide comes on screen.
  const Screen& screen = session.screen;
  const bool shows_guide = screen.selected && (screen.guide || session.sheet == Sheet::guide ||
                                               screen.tab == Tab::offer);
  std::string shard =
      shows_guide ? explored->missing_shard(catalog().guide[*screen.selected]) : std::string();
  // The comparison tells the levels that guides map theirs to.
  if (screen.tab == Tab::compare) {
    for (const BandId pin : screen.pins) {
      if (shard.empty()) shard = explored->missing_shard(catalog().guide[pin]);
    }
  }
  if (shard != wanted_shard) {
    wanted_shard = std::move(shard);
    session.shard_failed = false;
    if (!wanted_shard.empty()) handler(Event::shard);
  }
  if (screen == before) return false;
  if (is_step(before, screen)) ++steps;
  if (screen.selected != before.selected) handler(Event::selection);
  if (screen.theme != before.theme) handler(Event::theme);
  handler(Event::screen);
  return true;
}

}  // namespace rangefinder::ui
