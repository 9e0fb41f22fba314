#include "cli/query_options.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/facet_index.h"
#include "catalog/typed_text.h"
#include "catalog/words.h"
#include "cli/display.h"
#include "export/query_words.h"
#include "guide/place.h"

namespace rangefinder::cli {
namespace {

// `--sort totl: "totl" is not a field. Use company, role, ...`
std::unexpected<Error> wrong(const std::string& option, const std::string& typed,
                             const Error& error) {
  return fail(option + ' ' + visible(typed) + ": " + error.message);
}

Result<SortKey> sort_key(const std::string& typed) {
  const std::size_t colon = typed.find(':');
  const std::string direction = colon == std::string::npos ? "asc" : typed.substr(colon + 1);
  const std::string field = typed.substr(0, colon);
  // A table calls the place as printed its region.
  auto key = sort_key_from_name(field == "region" ? "place" : field);
  if (!key) return wrong("--sort", typed, key.error());
  if (direction != "asc" && direction != "desc") {
    return wrong("--sort", typed, not_one_of("a direction", direction, "asc or desc").error());
  }
  if (field.find('.') != std::string::npos && !measure_of(key->field)) {
    return wrong("--sort", typed, {std::string(name(key->field)) + " has no ends."});
  }
  key->descending = direction == "desc";
  return key;
}

Result<std::optional<Amount>> bound(const char* option, const std::string& typed,
                                    Currency currency) {
  if (typed.empty()) return std::nullopt;
  const auto amount = parse_typed_amount(typed);
  if (!amount) return fail(std::string(option) + ": " + visible(amount.error().message));
  const auto mark = currency_mark_at_start(trim(typed));
  if (mark && mark->currency && mark->currency != currency) {
    const std::string code(mark->currency.code());
    const std::string sign = option == std::string_view("--min-total") ? ">=" : "<=";
    return fail(std::string(option) + ' ' + typed + ": this is in " + code + ", and the query in " +
                (currency ? std::string(currency.code()) : "no one currency") +
                ". Add --currency " + code + ", or write --text \"total" + sign + typed + "\".");
  }
  return *amount;
}

Result<void> read_money(const QueryOptions& options, Query& query) {
  const auto currency = Currency::from_code(options.currency);
  if (!currency && options.currency != "printed" && options.currency != "as printed") {
    return fail("--currency " + visible(options.currency) +
                ": use an ISO 4217 code such as EUR, or \"printed\".");
  }
  query.currency = currency.value_or(Currency());
  const auto period = period_from_name(options.period);
  if (!period) {
    return wrong("--period", options.period,
                 not_one_of("a period", options.period, "year, month or hour").error());
  }
  query.period = *period;
  const auto basis = basis_from_name(options.basis);
  if (!basis) {
    return wrong("--basis", options.basis,
                 not_one_of("a basis", options.basis, names<Basis>(2)).error());
  }
  query.basis = *basis;

  const auto low = bound("--min-total", options.min_total, query.currency);
  if (!low) return std::unexpected(low.error());
  const auto high = bound("--max-total", options.max_total, query.currency);
  if (!high) return std::unexpected(high.error());
  if (*low && *high && **low > **high) {
    return fail("--min-total " + options.min_total + " is above --max-total " + options.max_total +
                '.');
  }
  query[Measure::total] = {*low, *high};
  return {};
}

// The values that words start; false where there are none.
bool choose_by_words(const FacetIndex& index, const std::string& wanted,
                     std::vector<std::string>& chosen) {
  const auto words = folded_words(wanted);
  if (words.empty()) return false;
  bool found = false;
  const auto accepted = index.matching({words});
  for (std::size_t id = 0; id < index.size(); ++id) {
    if (accepted[id] == 0) continue;
    chosen.push_back(index.value(id));
    found = true;
  }
  return found;
}

bool choose_folded(const FacetIndex& index, const std::string& wanted,
                   std::vector<std::string>& chosen) {
  const Place place = fold_region(wanted);
  if (!place.known) return false;
  bool found = false;
  for (const std::string_view one : split(place.name, " / ")) {
    if (!index.find(one)) continue;
    chosen.emplace_back(one);
    found = true;
  }
  return found;
}

bool choose_printed(const Catalog& catalog, const std::string& wanted,
                    std::vector<std::string>& chosen) {
  const auto words = folded_words(wanted);
  if (words.empty()) return false;
  bool found = false;
  for (std::size_t region = 0; region < catalog.regions.name.size(); ++region) {
    if (!has_words_starting_with(fold(catalog.regions.name[region]), words)) continue;
    for (const std::uint16_t place : catalog.regions.place[region]) {
      chosen.emplace_back(catalog.places[place]);
      found = true;
    }
  }
  return found;
}

}  // namespace

Result<ReadOptions> read_options(const QueryOptions& options) {
  ReadOptions read;
  Query& query = read.query;
  query.text = options.text;
  if (auto money = read_money(options, query); !money) return std::unexpected(money.error());
  if (!options.sort.empty()) query.sort.clear();
  for (const std::string& typed : options.sort) {
    const auto key = sort_key(typed);
    if (!key) return std::unexpected(key.error());
    query.sort.push_back(*key);
  }
  const auto group = grouping_from_name(options.group_by);
  if (!group) {
    return wrong("--group-by", options.group_by,
                 not_one_of("a group", options.group_by, names<Grouping>(kGroupingCount)).error());
  }
  query.group = *group;
  if (options.limit && *options.limit == 0) return fail("--limit 0: ask for one row or more.");
  auto columns = view_columns_from_names(options.columns);
  if (!columns) return fail("--columns: " + visible(columns.error().message));
  read.columns = *std::move(columns);
  return read;
}

void choose_values(const Catalog& catalog, const QueryOptions& options, Query& query) {
  const auto choose = [&](Facet facet, const std::vector<std::string>& wanted) {
    if (wanted.empty()) return;
    const FacetIndex index(catalog, facet);
    std::vector<std::string>& chosen = query[facet];
    for (const std::string& one : wanted) {
      const bool found = choose_by_words(index, one, chosen) ||
                         (facet == Facet::place && (choose_folded(index, one, chosen) ||
                                                    choose_printed(catalog, one, chosen)));
      if (!found) chosen.push_back(one);
    }
    // Each once, as several names may mean it.
    std::ranges::sort(chosen);
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  };
  choose(Facet::company, options.companies);
  choose(Facet::place, options.regions);
  choose(Facet::role, options.roles);
}

std::optional<std::string> text_error_block(std::string_view text, std::size_t columns) {
  const auto terms = parse_typed_text(text);
  if (terms) return std::nullopt;
  const TextError& error = terms.error();
  const Excerpt shown = excerpt(text, error.from, error.to, columns > 2 ? columns - 2 : 0);
  return "--text: " + visible(error.message) + "\n  " + shown.text + "\n  " + shown.marks + '\n';
}

}  // namespace rangefinder::cli
