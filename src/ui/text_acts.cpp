#include "ui/text_acts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "export/comparison.h"
#include "ui/act_value.h"
#include "ui/choices.h"
#include "ui/column_menu.h"
#include "ui/copied_rows.h"
#include "ui/offer_acts.h"
#include "ui/offers.h"
#include "ui/panels.h"
#include "ui/state.h"

namespace rangefinder::ui {
namespace {

// What an act has to do with. Queries and what only a browser can do are asked for, as panels do.
struct Acting {
  State& state;
  Session& session;
  Requests& requests;
  std::string_view value;

  Screen& screen() const { return session.screen; }
  const View& view() const { return state.view(); }

  template <typename Edit>
  void change(Edit edit) const {
    Query query = view().query;
    edit(query);
    if (query != view().query) requests.query = std::move(query);
  }
  std::optional<std::size_t> number() const { return whole_number<std::size_t>(value); }
  std::optional<BandId> band() const {
    const auto id = number();
    if (!id || *id >= state.catalog().size()) return std::nullopt;
    return static_cast<BandId>(*id);
  }
  const Prose* prose() const {
    return screen().selected ? state.catalog().prose_of(*screen().selected) : nullptr;
  }
};

// ---------------------------------------------------------------- the query

void choose_value(const Acting& a, Facet facet) {
  const auto& values = a.view()[facet];
  const auto found = std::ranges::find(values, a.value, &FacetCount::value);
  if (found == values.end()) return;
  a.change([&](Query& query) { toggle_choice(query, facet, *found); });
}

void set_group(const Acting& a) {
  if (const auto group = grouping_from_name(a.value)) {
    a.change([&](Query& query) { query.group = *group; });
  }
}

void set_currency(const Acting& a) {
  const auto currency = a.value == "printed" ? Currency() : Currency::from_code(a.value);
  if (!currency) return;
  a.change([&](Query& query) {
    query.currency = *currency;
    forget_bounds(query);  // amounts of the old currency
  });
}

void set_period(const Acting& a) {
  for (const Period period : {Period::year, Period::month, Period::hour}) {
    if (name(period) != a.value) continue;
    a.change([&](Query& query) {
      query.period = period;
      forget_bounds(query);
    });
  }
}

void set_basis(const Acting& a) {
  if (const auto basis = basis_from_name(a.value)) {
    a.change([&](Query& query) { query.basis = *basis; });
  }
}

void take_suggestion(const Acting& a) {
  if (const auto index = a.number()) a.requests.suggestion = *index;
}

// ---------------------------------------------------------------- the screen

void set_theme(const Acting& a) {
  const auto theme = theme_from_name(a.value);
  if (theme || a.value == "system") a.screen().theme = theme;
}

template <Measure Screen::* measure>
void set_measure(const Acting& a) {
  if (const auto wanted = measure_from_name(a.value)) a.screen().*measure = *wanted;
}

void set_rows(const Acting& a) {
  const auto facet = facet_from_name(a.value);
  if (facet == Facet::company || facet == Facet::role) a.screen().places_rows = *facet;
}

void set_column(const Acting& a) {
  if (const auto column = table_column_from_name(a.value)) toggle_column(a.screen(), *column);
}

void set_differences(const Acting& a) { a.screen().mark_differences ^= true; }
void set_single_keys(const Acting& a) { a.screen().single_keys ^= true; }
void set_text(const Acting& a) { a.screen().text = a.value == "1"; }

void set_page(const Acting& a) {
  if (const auto page = a.number()) a.session.text_page = *page;
}

void expand(const Acting& a) {
  const auto facet = facet_from_name(a.value);
  if (facet && a.session.expanded.erase(*facet) == 0) a.session.expanded.insert(*facet);
}

// ---------------------------------------------------------------- what a person takes along

void copy_row(const Acting& a) {
  const auto band = a.band();
  if (!band) return;
  a.requests.copy = rows_as_text(a.state.catalog(), a.view().query, {{*band}});
}

void copy_lever(const Acting& a) {
  const Prose* prose = a.prose();
  const auto index = a.number();
  if (prose == nullptr || !index || *index >= prose->levers.size()) return;
  const ProseLever& lever = prose->levers[*index];
  a.requests.copy = lever.script.empty() ? lever.text : lever.script;
}

void copy_strategy(const Acting& a) {
  if (const Prose* prose = a.prose(); prose != nullptr) a.requests.copy = prose->strategy;
}

void copy_comparison(const Acting& a) {
  a.requests.copy =
      comparison_text(compare_bands(a.state.catalog(), a.view().query, a.screen().pins));
}

void save(const Acting& a) {
  constexpr std::array kForms = {"csv", "svg", "png"};  // by ExportForm
  const auto* found = std::ranges::find(kForms, a.value);
  if (found == kForms.end()) return;
  a.requests.save = exported_tab(a.state.catalog(), a.view(), a.session,
                                 static_cast<ExportForm>(found - kForms.begin()));
}

void share(const Acting& a) { a.requests.share = true; }
void undo(const Acting& a) { a.requests.undo = true; }
void redo(const Acting& a) { a.requests.redo = true; }
void close_notice(const Acting& a) { a.requests.close_notice = true; }
void read_shard(const Acting& a) { a.requests.read_shard = true; }

void offer_here(const Acting& a) {
  const auto band = a.band();
  if (!band || !a.session.offers) return;
  put_offer_on(*a.session.offers, a.state.catalog(), *band);
  a.screen().tab = Tab::offer;
}

// False where there is no act of this name. Besides these, facets and the offer (offer_acts.h) have
// theirs. No table of functions: the page loads with its first screen what one refers to.
bool run(const Acting& a, std::string_view name) {
  if (name == "group") return set_group(a), true;
  if (name == "currency") return set_currency(a), true;
  if (name == "period") return set_period(a), true;
  if (name == "basis") return set_basis(a), true;
  if (name == "suggestion") return take_suggestion(a), true;
  if (name == "theme") return set_theme(a), true;
  if (name == "distribution") return set_measure<&Screen::distribution>(a), true;
  if (name == "heat") return set_measure<&Screen::places_measure>(a), true;
  if (name == "rows") return set_rows(a), true;
  if (name == "column") return set_column(a), true;
  if (name == "differences") return set_differences(a), true;
  if (name == "single-keys") return set_single_keys(a), true;
  if (name == "text") return set_text(a), true;
  if (name == "page") return set_page(a), true;
  if (name == "expand") return expand(a), true;
  if (name == "copy-row") return copy_row(a), true;
  if (name == "copy-lever") return copy_lever(a), true;
  if (name == "copy-strategy") return copy_strategy(a), true;
  if (name == "copy-comparison") return copy_comparison(a), true;
  if (name == "export") return save(a), true;
  if (name == "share") return share(a), true;
  if (name == "open") return a.requests.open = true, true;
  if (name == "import") return a.requests.import = true, true;
  if (name == "undo") return undo(a), true;
  if (name == "redo") return redo(a), true;
  if (name == "close-notice") return close_notice(a), true;
  if (name == "read-shard") return read_shard(a), true;
  if (name == "offer-here") return offer_here(a), true;
  return false;
}

}  // namespace

void text_act(State& state, std::string_view name, std::string_view value) {
  Session& session = state.session;
  Requests requests;
  const Screen before = session.screen;
  const Acting acting{state, session, requests, value};
  if (name.starts_with(kFacetAct)) {
    if (const auto facet = facet_from_name(name.substr(kFacetAct.size()))) {
      choose_value(acting, *facet);
    }
  } else if (!run(acting, name)) {
    offer_act(name, value, state.catalog(), session, requests);
  }
  state.carry_out(requests);
  state.tell_changes(before);
}

}  // namespace rangefinder::ui
