#include "guide/place.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/memo.h"
#include "base/text.h"
#include "guide/place_item.h"

namespace rangefinder {
namespace {

using Kind = Entry::Kind;

// Adds what is not there yet.
template <typename T>
void add(std::vector<T>& list, T value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

// The country of an emoji by its short name: "gb", "hong_kong", "flag-us".
const Entry* country_of_emoji(std::string_view name) {
  if (find_ignoring_case(name, "flag") == 0)
    name.remove_prefix(std::min<std::size_t>(5, name.size()));
  const Gazetteer& places = Gazetteer::get();
  const std::string capitals = to_upper_ascii(name);
  if (const Entry* country = places.country(capitals)) return country;
  for (const Entries entries : {places.named(capitals), places.named(name)}) {
    const auto found = std::ranges::find(entries, Kind::country, &Entry::kind);
    if (found != entries.end()) return *found;
  }
  return nullptr;
}

// A text without the flags in it, and their countries.
struct Unflagged {
  std::string text;
  std::vector<const Entry*> countries;

  explicit Unflagged(std::string_view printed) {
    for (std::size_t at = 0; at < printed.size();) {
      const std::size_t length = emoji_at(printed, at);
      text += length > 0 ? std::string_view(" ") : printed.substr(at, 1);
      at += std::max<std::size_t>(length, 1);
    }
  }

 private:
  // The length of the flag or named emoji at `at`, whose country is noted; 0 where there is none.
  std::size_t emoji_at(std::string_view printed, std::size_t at) {
    const Entry* country = nullptr;
    std::size_t end = at;
    if (printed[at] == ':') {
      const auto in_name = [](char c) { return is_ascii_letter(c) || c == '_' || c == '-'; };
      for (++end; end < printed.size() && in_name(printed[end]);) ++end;
      if (end == at + 1 || end == printed.size() || printed[end] != ':') return 0;
      country = country_of_emoji(printed.substr(at + 1, end - at - 1));
      ++end;
    } else {
      constexpr char32_t kIndicatorA = 0x1F1E6;
      std::string code;
      while (code.size() < 2 && end < printed.size()) {
        const char32_t letter = next_code_point(printed, end) - kIndicatorA;
        if (letter >= 26) return 0;
        code += static_cast<char>('A' + letter);
      }
      country = Gazetteer::get().country(code);
    }
    if (country != nullptr) add(countries, country);
    return end - at;
  }
};

// What is between the slashes outside parentheses.
std::vector<std::string_view> items_of(std::string_view text) {
  std::vector<std::string_view> items;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
    if (depth > 0 || (c != '/' && c != '|' && c != ';')) continue;
    items.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  items.push_back(text.substr(start));
  return items;
}

// The parts of the name, with each country that no city or region of the name is in.
std::string name_of(const Place& place, const std::vector<std::string>& countries_said) {
  std::vector<std::string> parts = place.cities;
  for (const std::string& country : place.countries) {
    if (std::ranges::find(countries_said, country) == countries_said.end()) {
      parts.emplace_back(country_name(country));
    }
  }
  parts.insert(parts.end(), place.macro_regions.begin(), place.macro_regions.end());
  if (place.remote) parts.emplace_back("Remote");
  return join(parts, " / ");
}

std::string_view first_of(const std::vector<std::string>& list) {
  return list.empty() ? std::string_view() : std::string_view(list.front());
}

Place read_region(std::string_view printed) {
  const Unflagged unflagged(printed);
  const Entry* flag = unflagged.countries.size() == 1 ? unflagged.countries.front() : nullptr;

  Place place;
  std::vector<Currency> symbols;
  std::vector<std::string> notes;
  std::vector<std::string> countries_said;  // by a city's or region's name
  std::vector<PlaceItem> items;
  for (const std::string_view text : items_of(unflagged.text)) {
    items.push_back(read_place_item(text, flag));
  }
  settle_cities(items, flag);
  for (PlaceItem& item : items) {
    place.known |= item.names_place();
    place.remote |= item.remote;
    place.headquarters |= item.headquarters;
    for (const Currency currency : item.codes) add(place.currencies, currency);
    for (const Currency currency : item.symbols) add(symbols, currency);
    for (std::string& note : item.notes) add(notes, std::move(note));
    for (Found& found : item.found) {
      if (!found.country.empty()) add(place.countries, found.country);
      if (found.kind == Kind::country) continue;
      if (!found.country.empty()) add(countries_said, found.country);
      if (found.kind != Kind::city) {
        add(place.macro_regions, std::move(found.name));
        continue;
      }
      if (place.cities.empty()) {
        std::ranges::rotate(place.countries, std::ranges::find(place.countries, found.country));
      }
      add(place.cities, std::move(found.name));
    }
  }
  if (place.currencies.empty()) place.currencies = std::move(symbols);
  if (!place.known) {
    Place unknown;
    unknown.name = unknown.qualifier = trim(printed);
    unknown.currencies = std::move(place.currencies);
    return unknown;
  }
  for (const Entry* country : unflagged.countries) add(place.countries, country->country);
  place.qualifier = join(notes, ", ");
  place.name = name_of(place, countries_said);
  return place;
}

}  // namespace

std::string_view Place::city() const { return first_of(cities); }
std::string_view Place::country() const { return first_of(countries); }

Currency Place::currency() const {
  return currencies.empty() ? local_currency(country()) : currencies.front();
}

bool Place::expects(Currency currency) const {
  if (!currencies.empty()) return std::ranges::find(currencies, currency) != currencies.end();
  return countries.empty() || std::ranges::any_of(countries, [&](const std::string& country) {
           const Currency local = local_currency(country);
           return !local || local == currency;
         });
}

Place fold_region(std::string_view printed) {
  constexpr std::size_t kLongest = 500;  // bytes; no region is longer
  if (printed.size() > kLongest) {
    Place place;
    place.name = place.qualifier = trim(printed);
    return place;
  }
  thread_local Memo<Place> places;
  return places.get(printed, read_region);
}

bool names_place(std::string_view text) { return fold_region(text).known; }

Currency local_currency(std::string_view country) {
  const Entry* entry = Gazetteer::get().country(country);
  return entry == nullptr ? Currency() : entry->currency;
}

std::string_view country_name(std::string_view country) {
  const Entry* entry = Gazetteer::get().country(country);
  return entry == nullptr ? std::string_view() : std::string_view(entry->name);
}

}  // namespace rangefinder
