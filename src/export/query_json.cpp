#include "export/query_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "export/dump.h"
#include "export/query_words.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kAsPrinted = "as printed";

Result<void> read_facets(const Json& json, Query& query) {
  if (!json.is_object()) return fail(R"("facets" takes an object such as {"company": ["Meta"]}.)");
  for (const auto& [key, values] : json.items()) {
    const auto facet = facet_from_name(key);
    if (!facet) return not_one_of("a facet", key, names<Facet>(kFacetCount));
    if (!values.is_array()) return fail("The facet \"" + key + "\" takes a list of values.");
    for (const Json& value : values) {
      if (!value.is_string()) return fail("The values of the facet \"" + key + "\" are strings.");
      query[*facet].push_back(value.get<std::string>());
    }
  }
  return {};
}

Result<void> read_ranges(const Json& json, Query& query) {
  if (!json.is_object())
    return fail(R"("ranges" takes an object such as {"total": [200000, null]}.)");
  for (const auto& [key, ends] : json.items()) {
    const auto measure = measure_from_name(key);
    if (!measure) return not_one_of("a measure", key, names<Measure>(kMeasureCount));
    if (!ends.is_array() || ends.size() != 2) {
      return fail("The range of \"" + key + "\" takes two ends, [low, high]; null is open.");
    }
    const auto bound = [&](const Json& end) -> Result<std::optional<Amount>> {
      if (end.is_null()) return std::nullopt;
      if (!end.is_number() || !(std::abs(end.get<double>()) < 1e15)) {
        return fail("An end of the range of \"" + key + "\" is not a number: " + end.dump() + ".");
      }
      return round_amount(end.get<double>());
    };
    const auto low = bound(ends[0]);
    if (!low) return std::unexpected(low.error());
    const auto high = bound(ends[1]);
    if (!high) return std::unexpected(high.error());
    if (*low && *high && **low > **high) {
      return fail("Low is above high in the range of \"" + key + "\": " + ends.dump() + ".");
    }
    query[*measure] = {*low, *high};
  }
  return {};
}

Result<void> read_sort(const Json& json, Query& query) {
  constexpr const char* kShape = R"("sort" takes a list such as [["total", "desc"]].)";
  if (!json.is_array()) return fail(kShape);
  query.sort.clear();
  for (const Json& key : json) {
    if (!key.is_array() || key.empty() || key.size() > 2 || !key[0].is_string() ||
        (key.size() == 2 && key[1] != "asc" && key[1] != "desc")) {
      return fail(kShape);
    }
    auto read = sort_key_from_name(key[0].get<std::string>());
    if (!read) return std::unexpected(read.error());
    read->descending = key.size() == 2 && key[1] == "desc";
    query.sort.push_back(*read);
  }
  return {};
}

Result<void> read_key(const std::string& key, const Json& value, Query& query) {
  if (key == "facets") return read_facets(value, query);
  if (key == "ranges") return read_ranges(value, query);
  if (key == "sort") return read_sort(value, query);
  if (key != "text" && key != "group" && key != "currency" && key != "period" && key != "basis") {
    return not_one_of("a key of a query", key,
                      "text, facets, ranges, sort, group, currency, period or basis");
  }
  if (!value.is_string()) return fail("\"" + key + "\" takes a string.");
  const auto word = value.get<std::string>();
  if (key == "text") {
    query.text = word;
  } else if (key == "group") {
    const auto group = grouping_from_name(word);
    if (!group) return not_one_of("a grouping", word, names<Grouping>(kGroupingCount));
    query.group = *group;
  } else if (key == "currency") {
    const auto currency = Currency::from_code(word);
    if (!currency && word != kAsPrinted) {
      return not_one_of("a currency", word, "an ISO 4217 code such as EUR, or \"as printed\"");
    }
    query.currency = currency.value_or(Currency());
  } else if (key == "period") {
    const auto period = period_from_name(word);
    if (!period) return not_one_of("a period", word, "year, month or hour");
    query.period = *period;
  } else {
    const auto basis = basis_from_name(word);
    if (!basis) return not_one_of("a basis", word, "stated or recomputed");
    query.basis = *basis;
  }
  return {};
}

}  // namespace

Result<Query> query_from_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return fail("The query is not JSON.");
  if (!json.is_object()) return fail(R"(A query is an object such as {"text": "london"}.)");
  Query query;
  for (const auto& [key, value] : json.items()) {
    if (auto read = read_key(key, value, query); !read) return std::unexpected(read.error());
  }
  return query;
}

std::string query_to_json(const Query& query) {
  const Query standard;
  Json json = Json::object();
  if (!query.text.empty()) json["text"] = query.text;
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    if (!query.facets[f].empty()) json["facets"][name(static_cast<Facet>(f))] = query.facets[f];
  }
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const Bounds& bounds = query.ranges[m];
    if (!bounds) continue;
    const auto end = [](const std::optional<Amount>& bound) {
      return bound ? Json(*bound) : Json();
    };
    json["ranges"][name(static_cast<Measure>(m))] = {end(bounds.low), end(bounds.high)};
  }
  if (query.sort != standard.sort) {
    json["sort"] = Json::array();
    for (const SortKey& key : query.sort) {
      json["sort"].push_back({sort_name(key), key.descending ? "desc" : "asc"});
    }
  }
  if (query.group != standard.group) json["group"] = name(query.group);
  if (query.currency != standard.currency) {
    json["currency"] = query.currency ? query.currency.code() : kAsPrinted;
  }
  if (query.period != standard.period) json["period"] = name(query.period);
  if (query.basis != standard.basis) json["basis"] = name(query.basis);
  return dump(json);
}

}  // namespace rangefinder
