#include "export/fragment_key.h"

#include <array>
#include <charconv>

#include "base/text.h"
#include "export/fragment_text.h"
#include "export/query_words.h"

namespace rangefinder {
namespace {

constexpr std::string_view kAsPrinted = "printed";
// As in query_json.cpp.
constexpr Amount kTooLarge = 1'000'000'000'000'000;

const Query& standard() {
  static const Query query;
  return query;
}

std::optional<std::string> write_text(const Query& query) {
  if (query.text.empty()) return std::nullopt;
  return to_fragment_text(query.text);
}

Result<void> read_text(std::string_view value, Query& query) {
  auto text = from_fragment_text(value);
  if (!text) return std::unexpected(text.error());
  query.text = std::move(*text);
  return {};
}

// One choice that is empty is an empty value, two are ",": a facet without choices is not written.
std::optional<std::string> write_choices(const std::vector<std::string>& choices) {
  if (choices.empty()) return std::nullopt;
  std::vector<std::string> values;
  for (const std::string& value : choices) values.push_back(to_fragment_text(value));
  return join(values, ",");
}

Result<void> read_choices(std::string_view value, std::vector<std::string>& into) {
  std::vector<std::string> choices;
  for (const std::string_view part : split(value, ",")) {
    auto choice = from_fragment_text(part);
    if (!choice) return std::unexpected(choice.error());
    choices.push_back(std::move(*choice));
  }
  into = std::move(choices);
  return {};
}

std::optional<std::string> write_bounds(const Bounds& bounds) {
  const auto& [low, high] = bounds;
  if (!low && !high) return std::nullopt;
  return (low ? std::to_string(*low) : "") + ".." + (high ? std::to_string(*high) : "");
}

std::optional<Amount> whole_number(std::string_view text) {
  Amount amount = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (amount <= -kTooLarge || amount >= kTooLarge) return std::nullopt;
  return amount;
}

Result<void> read_bounds(std::string_view value, Bounds& into) {
  const auto wrong = [] {
    return fail("Write low..high in whole numbers, such as 200000..400000, 200000.. or ..400000.");
  };
  const auto text = from_fragment_text(value);
  if (!text) return std::unexpected(text.error());
  const auto ends = split(*text, "..");
  if (ends.size() != 2) return wrong();
  const Bounds bounds{whole_number(ends[0]), whole_number(ends[1])};
  if ((!bounds.low && !ends[0].empty()) || (!bounds.high && !ends[1].empty())) return wrong();
  if (!bounds) return wrong();
  if (bounds.low && bounds.high && *bounds.low > *bounds.high) {
    return fail("Low is above high. Write the lower one first.");
  }
  into = bounds;
  return {};
}

std::optional<std::string> write_sort(const Query& query) {
  if (query.sort == standard().sort) return std::nullopt;
  std::vector<std::string> keys;
  for (const SortKey& key : query.sort)
    keys.push_back((key.descending ? "-" : "") + sort_name(key));
  return join(keys, ",");
}

Result<void> read_sort(std::string_view value, Query& query) {
  const auto text = from_fragment_text(value);
  if (!text) return std::unexpected(text.error());
  std::vector<SortKey> keys;
  for (std::string_view part : split(*text, ",")) {
    if (text->empty()) break;
    const bool descending = part.starts_with('-');
    if (descending) part.remove_prefix(1);
    auto key = sort_key_from_name(part);
    if (!key) return std::unexpected(key.error());
    key->descending = descending;
    keys.push_back(*key);
  }
  query.sort = std::move(keys);
  return {};
}

std::optional<std::string> write_group(const Query& query) {
  if (query.group == standard().group) return std::nullopt;
  return std::string(name(query.group));
}

Result<void> read_group(std::string_view value, Query& query) {
  const auto group = grouping_from_name(value);
  if (!group) return fail("Use " + names<Grouping>(kGroupingCount) + ".");
  query.group = *group;
  return {};
}

std::optional<std::string> write_currency(const Query& query) {
  if (query.currency == standard().currency) return std::nullopt;
  return std::string(query.currency ? query.currency.code() : kAsPrinted);
}

Result<void> read_currency(std::string_view value, Query& query) {
  const auto currency = Currency::from_code(value);
  if (!currency && value != kAsPrinted) {
    return fail("Use an ISO 4217 code such as EUR, or printed.");
  }
  query.currency = currency.value_or(Currency());
  return {};
}

std::optional<std::string> write_period(const Query& query) {
  if (query.period == standard().period) return std::nullopt;
  return std::string(name(query.period));
}

Result<void> read_period(std::string_view value, Query& query) {
  const auto period = period_from_name(value);
  if (!period) return fail("Use year, month or hour.");
  query.period = *period;
  return {};
}

std::optional<std::string> write_basis(const Query& query) {
  if (query.basis == standard().basis) return std::nullopt;
  return std::string(name(query.basis));
}

Result<void> read_basis(std::string_view value, Query& query) {
  const auto basis = basis_from_name(value);
  if (!basis) return fail("Use stated or recomputed.");
  query.basis = *basis;
  return {};
}

template <Facet facet>
constexpr FragmentKey choices(std::string_view name) {
  return {name, [](const Query& query) { return write_choices(query[facet]); },
          [](std::string_view value, Query& query) { return read_choices(value, query[facet]); }};
}

template <Measure measure>
constexpr FragmentKey bounds(std::string_view name) {
  return {name, [](const Query& query) { return write_bounds(query[measure]); },
          [](std::string_view value, Query& query) { return read_bounds(value, query[measure]); }};
}

// Names are written out: links that people have shared must outlive a change of names.
constexpr std::array kKeys = {
    FragmentKey{"q", write_text, read_text},
    choices<Facet::company>("company"),
    choices<Facet::role>("role"),
    choices<Facet::role_type>("role-type"),
    choices<Facet::place>("place"),
    choices<Facet::country>("country"),
    choices<Facet::remote>("remote"),
    choices<Facet::level>("level"),
    choices<Facet::equity>("kind"),
    choices<Facet::currency>("currency"),
    choices<Facet::quality>("quality"),
    choices<Facet::quarter>("quarter"),
    choices<Facet::review_due>("review-due"),
    choices<Facet::finding>("finding"),
    bounds<Measure::base>("base"),
    bounds<Measure::equity>("equity"),
    bounds<Measure::bonus>("bonus"),
    bounds<Measure::signing>("signing"),
    bounds<Measure::cash>("cash"),
    bounds<Measure::stated>("stated"),
    bounds<Measure::recomputed>("recomputed"),
    bounds<Measure::total>("total"),
    FragmentKey{"sort", write_sort, read_sort},
    FragmentKey{"group", write_group, read_group},
    FragmentKey{"cur", write_currency, read_currency},
    FragmentKey{"per", write_period, read_period},
    FragmentKey{"basis", write_basis, read_basis},
};
static_assert(kKeys.size() == 6 + kFacetCount + kMeasureCount);

}  // namespace

std::span<const FragmentKey> fragment_keys() { return kKeys; }

}  // namespace rangefinder
