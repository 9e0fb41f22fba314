#include "ui/open_embed.h"

#include <algorithm>
#include <utility>

#include "base/shown.h"
#include "base/text.h"
#include "catalog/compose.h"
#include "catalog/nearest.h"
#include "export/query_fragment.h"
#include "ui/choices.h"
#include "ui/embed_panel.h"
#include "ui/screen_fragment.h"
#include "ui/state.h"

namespace rangefinder::ui {
namespace {

std::vector<std::string> values_of(const View& view, Facet facet) {
  std::vector<std::string> values;
  for (const FacetCount& count : view[facet]) values.push_back(count.value);
  return values;
}

// Choices as the guides spell them. What they lack goes into `problems` and is left out.
void spell_choices(const View& view, Query& query, std::vector<std::string>& problems) {
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    if (query[facet].empty()) continue;
    const std::vector<std::string> values = values_of(view, facet);
    std::vector<std::string> spelled;
    for (const std::string& choice : query[facet]) {
      if (auto meant = meant_value(values, choice)) {
        spelled.push_back(*std::move(meant));
        continue;
      }
      const std::string near = nearest(choice, values);
      problems.push_back("There is no " + to_lower_ascii(facet_title(facet)) + " " + shown(choice) +
                         " in these guides." +
                         (near.empty() ? "" : " Do you mean " + shown(near) + "?"));
    }
    query[facet] = std::move(spelled);
  }
}

// The facets that a visitor may not change go out of `query`, into the result.
Query take_fixed(Query& query, const std::set<Facet>& free) {
  Query fixed;
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    if (!free.contains(facet)) fixed[facet] = std::exchange(query[facet], {});
  }
  return fixed;
}

bool has_key(std::string_view rest, std::string_view key) {
  const auto parts = split(rest, "&");
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return part.substr(0, part.find('=')) == key; });
}

// Fixed filters that the address has and that could not be read: without them, all would be shown.
std::vector<std::string> unread_filters(std::string_view rest, const Embed& embed) {
  if (rest.size() > kLongestFragment) return {"The address is longer than 64 KB."};
  std::vector<std::string> unread;
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto facet = static_cast<Facet>(f);
    // In links "kind" is the equity's: "equity" is the measure.
    const std::string_view key = facet == Facet::equity ? "kind" : name(facet);
    if (embed.free.contains(facet) || !embed.fixed[facet].empty() || !has_key(rest, key)) continue;
    unread.push_back("The address's \"" + std::string(key) + "\" cannot be read.");
  }
  return unread;
}

// Only the bands that `fixed` selects.
Result<void> restrict_to(State& state, const Query& fixed) {
  LiveView live(state.catalog());
  const Wanted rows_only{.facets = false, .summary = false, .largest = false, .histograms = {}};
  Query query = fixed;
  query.currency = Currency();
  if (auto set = live.set(query, rows_only); !set) return set;
  if (live.view().rows.empty()) return fail("These guides have no band that all of it fits.");
  if (live.view().rows.size() == state.catalog().size()) return {};
  const CatalogPart part{&state.catalog(), live.view().rows};
  auto left = compose({&part, 1});
  if (!left) return std::unexpected(left.error());
  return state.open(*std::move(left));
}

std::string only_value(const State& state, Facet facet) {
  const auto& values = state.view()[facet];
  return values.size() == 1 ? values.front().label : std::string();
}

// What all bands that are there have in common.
std::string title_of(const State& state) {
  const std::string company = only_value(state, Facet::company);
  const std::string role = only_value(state, Facet::role);
  if (company.empty() && role.empty()) return "Pay bands";
  return company + (company.empty() || role.empty() ? "" : ", ") + role;
}

}  // namespace

std::vector<std::string> open_embed(State& state, std::string_view fragment) {
  ReadEmbed read = embed_from_fragment(fragment);
  std::vector<std::string> problems = std::move(read.problems);
  auto embed = std::make_shared<Embed>(std::move(read.embed));
  Query asked = screen_from_fragment(state.catalog(), read.rest).query;
  embed->fixed = take_fixed(asked, embed->free);
  std::vector<std::string> lacking = unread_filters(read.rest, *embed);
  spell_choices(state.view(), embed->fixed, lacking);
  spell_choices(state.view(), asked, problems);
  if (!lacking.empty()) {
    embed->failure = join(lacking, " ");
  } else if (auto only = restrict_to(state, embed->fixed); !only) {
    embed->failure = only.error().message;
  }

  // Against the bands that are left: a band that is not there cannot be selected.
  ReadScreen link = screen_from_fragment(state.catalog(), read.rest);
  problems.insert(problems.end(), link.problems.begin(), link.problems.end());
  if (embed->show == EmbedShow::card && has_key(read.rest, "sel") && !link.screen.selected) {
    embed->failure = "The band that this card is of is not in these guides.";
  }
  if (!embed->failure.empty()) problems.push_back(embed->failure);
  Query query = std::move(link.query);
  query.facets = asked.facets;
  if (query.currency && !state.catalog().rates.has(query.currency)) query.currency = Currency();
  if (auto set = state.show(query); !set) {
    problems.push_back(set.error().message);
    query = Query();
    query.currency = state.view().query.currency;
    (void)state.show(query);
  }
  state.history = History(state.view().query);  // what the host asked for is no step of a visitor's
  Screen screen = std::move(link.screen);
  if (screen.columns == usual_columns()) screen.columns = embed_columns(embed->show);
  if (embed->show != EmbedShow::explorer) screen.tab = Tab::bands;
  state.session.screen = std::move(screen);
  state.session.scroll_to_selected = true;
  state.session.embed = std::move(embed);
  state.session.embed_title = title_of(state);
  return problems;
}

}  // namespace rangefinder::ui
