#include "guide/place_item.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "base/text.h"

namespace rangefinder {
namespace {

using Kind = Entry::Kind;

// Words that may stand beside a place without making the text something else than one.
constexpr std::array<std::string_view, 27> kMinor = {
    "all",     "and",    "based", "central", "eligible", "first", "friendly", "fully",  "geo",
    "greater", "hybrid", "in",    "limited", "major",    "metro", "of",       "office", "on",
    "only",    "onsite", "or",    "other",   "rare",     "rest",  "site",     "the",    "tier"};
// Words behind which places are named to say that they are not meant.
constexpr std::array<std::string_view, 16> kDenials = {
    "above", "below", "beyond", "ex",      "except", "excl",   "excluding", "near",
    "no",    "non",   "not",    "outside", "than",   "unlike", "versus",    "vs"};
constexpr std::array<std::string_view, 2> kRemote = {"remote", "wfh"};
constexpr std::array<std::string_view, 3> kHeadquarters = {"headquarter", "headquarters", "hq"};
constexpr std::array<std::string_view, 3> kEquivalent = {"equiv", "equivalent", "equivalents"};

bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
  return std::ranges::find(list, fold(word)) != list.end();
}

struct Word {
  std::string_view text;
  bool after_comma = false;
  std::optional<CurrencyMark> mark;
};

bool starts_word(std::string_view text, std::size_t at) {
  const std::size_t start = at;
  const char32_t code = next_code_point(text, at);
  return (code >= 0x300 && code < 0x370) || !fold(text.substr(start, at - start)).empty();
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool comma = false;
  for (std::size_t at = 0; at < text.size();) {
    Word word{{}, std::exchange(comma, false), currency_mark_at_start(text.substr(at))};
    std::size_t end = at + (word.mark ? word.mark->length : 0);
    while (!word.mark && end < text.size() && starts_word(text, end)) next_code_point(text, end);
    if (end == at) {
      comma = word.after_comma || text[at] == ',';
      next_code_point(text, at);
    } else {
      word.text = text.substr(at, end - at);
      words.push_back(word);
      at = end;
    }
  }
  return words;
}

Found found_listed(const Entry& entry) {
  return {entry.kind, entry.name, entry.country, entry.state, {}};
}

// A town by its name and the state or country that it is in, where the table has no such city:
// "Lowell, MA". The namesake of a city in the table keeps its country: "London, Canada".
Found found_town(std::string_view name, const auto& area, bool namesake) {
  std::string full(name.substr(0, name.find(", ")));
  if (area.kind == Kind::state) full += ", " + area.state;
  if (area.kind == Kind::country && namesake) full += ", " + area.name;
  return {Kind::city, std::move(full), area.country, area.state, {}};
}

// True for a city that the state or country beside it may be the one of.
bool lies_in(const auto& city, const auto& area) {
  return city.country == area.country &&
         (area.kind == Kind::country || city.state.empty() || city.state == area.state);
}

bool is_area(const auto& place) { return place.kind == Kind::state || place.kind == Kind::country; }

// Reads one run of words into an item: its head, or a part of its parentheses.
class Part {
 public:
  Part(PlaceItem& item, std::string_view text, bool head, const Entry* flag)
      : item_(item),
        text_(text),
        words_(words_of(text)),
        head_(head),
        flag_(flag),
        notes_before_(item.notes.size()) {}

  void read() {
    closed_ = item_.foreign;
    while (at_ < words_.size()) {
      if (const std::size_t taken = take()) {
        end_note();
        at_ += taken;
      } else {
        if (!note_) note_ = at_;
        pass();
      }
    }
    end_note();
  }

 private:
  bool is(std::size_t at, std::span<const std::string_view> list) const {
    return at < words_.size() && is_one_of(words_[at].text, list);
  }

  // `count` words from `at` on as they stand; "" with a comma or a currency in them: no name.
  std::string_view spelled(std::size_t at, std::size_t count) const {
    if (at + count > words_.size()) return {};
    for (std::size_t i = at; i < at + count; ++i) {
      if (words_[i].mark || (i > at && words_[i].after_comma)) return {};
    }
    return between(at, at + count);
  }
  std::string_view between(std::size_t begin, std::size_t end) const {
    const char* const first = words_[begin].text.data();
    const std::string_view last = words_[end - 1].text;
    return text_.substr(static_cast<std::size_t>(first - text_.data()),
                        static_cast<std::size_t>(last.data() + last.size() - first));
  }

  void end_note() {
    if (!note_) return;
    const std::string_view note = between(*note_, at_);
    note_.reset();
    if (note != "and" && note != "or") item_.notes.emplace_back(note);
  }

  // How many words from here on say something that we know; they are noted in the item.
  std::size_t take() {
    if (words_[at_].mark) return take_currency();
    if (denied_) return 0;
    if (is(at_, kHeadquarters)) {
      item_.headquarters = true;
      return 1;
    }
    if (is(at_, kRemote)) {
      item_.remote = true;
      return 1;
    }
    return closed_ ? 0 : take_place();
  }

  std::size_t take_currency() {
    if (head_ && !item_.names_place()) return 0;  // "PHP Engineer"
    const CurrencyMark& mark = *words_[at_].mark;
    const bool code = mark.currency && mark.currency.code() == words_[at_].text;
    if (mark.currency) (code ? item_.codes : item_.symbols).push_back(mark.currency);
    return is(at_ + 1, kEquivalent) ? 2 : 1;
  }

  std::size_t take_place() {
    for (std::size_t count = Gazetteer::kMostWords; count > 0; --count) {
      const std::string_view name = spelled(at_, count);
      const Entries entries = name.empty() ? Entries() : Gazetteer::get().named(name);
      if (entries.empty()) continue;
      if (entries.front()->kind == Kind::city) return count + take_city(entries, at_ + count);
      if (entries.front()->kind == Kind::region && is(at_ + count, kHeadquarters)) return 0;
      item_.found.push_back(found_listed(*entries.front()));
      item_.found.back().in_group = !head_;
      return count;
    }
    if (head_) return item_.names_place() ? 0 : take_town();
    return words_.size() == 1 ? take_code() : 0;
  }

  struct Area {
    const Entry* entry = nullptr;
    std::size_t words = 0;
    bool by_code = false;
  };

  // The states and countries that may be named at `at`, longer names first.
  std::vector<Area> areas_at(std::size_t at) const {
    std::vector<Area> areas;
    for (std::size_t count = Gazetteer::kMostWords; count > 0; --count) {
      const std::string_view name = spelled(at, count);
      if (name.empty()) continue;
      for (const Entry* entry : Gazetteer::get().named(name)) {
        if (is_area(*entry)) areas.push_back({entry, count, false});
      }
      for (const Entry* entry : Gazetteer::get().coded(replace_all(std::string(name), ".", ""))) {
        areas.push_back({entry, count, true});
      }
    }
    return areas;
  }

  // True for an area that says where a town is: "ME" and "Canada", but not the state in "Paris,
  // New York", which names a city as well.
  bool places_town(const Area& area, std::size_t at) const {
    if (!words_[at].after_comma) return area.by_code && area.entry->kind == Kind::state;
    return area.by_code ||
           Gazetteer::get().named(spelled(at, area.words)).front()->kind != Kind::city;
  }

  // Notes the city that `entries` mean; how many words from `next` on say which one.
  std::size_t take_city(Entries entries, std::size_t next) {
    const Entries cities(entries.begin(), std::ranges::find_if_not(entries, [](const Entry* entry) {
                           return entry->kind == Kind::city;
                         }));
    const std::vector<Area> areas = areas_at(next);
    for (const Area& area : areas) {
      for (const Entry* city : cities) {
        if (!lies_in(*city, *area.entry)) continue;
        item_.found.push_back(found_listed(*city));
        return area.words;
      }
    }
    for (const Area& area : areas) {
      if (!places_town(area, next)) continue;
      item_.found.push_back(found_town(cities.front()->name, *area.entry, true));
      return area.words;
    }
    item_.found.push_back(found_listed(*cities.front()));
    item_.found.back().choices = cities;
    return 0;
  }

  // "Lowell, MA", "Braga, Portugal", or "Braga" behind a Portuguese flag.
  std::size_t take_town() {
    constexpr std::size_t kMostWords = 4;
    std::size_t end = at_;
    while (end < words_.size() && (end == at_ || !words_[end].after_comma) && !words_[end].mark &&
           !is(end, kHeadquarters) && !is(end, kRemote)) {
      const char first = words_[end++].text.front();
      if (is_digit(first) || (first >= 'a' && first <= 'z')) return 0;
    }
    if (end == at_ || end - at_ > kMostWords) return 0;
    const std::string_view name = between(at_, end);
    if (end < words_.size() && words_[end].after_comma) {
      for (const Area& area : areas_at(end)) {
        if (!places_town(area, end)) continue;
        item_.found.push_back(found_town(name, *area.entry, false));
        return end - at_ + area.words;
      }
    } else if (flag_ != nullptr) {
      item_.found.push_back(found_town(name, *flag_, false));
      return end - at_;
    }
    return 0;
  }

  // "(MA)", "(NL)": the one of the city before it.
  std::size_t take_code() {
    const Entries areas = Gazetteer::get().coded(words_.front().text);
    const auto city = std::ranges::find(item_.found, Kind::city, &Found::kind);
    if (areas.empty() || city == item_.found.end()) return 0;
    const auto own = std::ranges::find_if(areas, [&](const Entry* area) {
      return lies_in(*city, *area) || std::ranges::any_of(city->choices, [&](const Entry* choice) {
               return lies_in(*choice, *area);
             });
    });
    item_.found.push_back(found_listed(own == areas.end() ? *areas.front() : **own));
    item_.found.back().in_group = item_.found.back().by_code = true;
    return 1;
  }

  // Moves behind words that say nothing we know, and judges what they make of the text.
  void pass() {
    if (is(at_, kDenials)) denied_ = true;
    const bool minor = is(at_, kMinor) || is_rank();
    const std::size_t title = words_of_title();
    at_ += std::max<std::size_t>(title, 1);
    if (!head_ || minor || title > 0) return;
    closed_ = std::ranges::any_of(item_.found,
                                  [](const Found& place) { return place.kind != Kind::region; });
    if (closed_) return;
    item_.foreign = true;
    item_.found.clear();
    item_.remote = item_.headquarters = false;
    item_.notes.resize(notes_before_);
    item_.notes.emplace_back(trim(text_));
    note_.reset();
    at_ = words_.size();
  }

  // "1" in "Tier 1", "A" in "Zone A".
  bool is_rank() const {
    constexpr std::array<std::string_view, 3> kRanked = {"geo", "tier", "zone"};
    return is(at_, kRanked) || (at_ > 0 && words_[at_].text.size() <= 2 && is(at_ - 1, kRanked));
  }

  // The words of a region before "HQ", which say whose it is and not where: "Global HQ".
  std::size_t words_of_title() const {
    for (std::size_t count = Gazetteer::kMostWords; count > 0; --count) {
      const std::string_view name = spelled(at_, count);
      const Entries entries = name.empty() ? Entries() : Gazetteer::get().named(name);
      if (!entries.empty()) {
        return entries.front()->kind == Kind::region && is(at_ + count, kHeadquarters) ? count : 0;
      }
    }
    return 0;
  }

  PlaceItem& item_;
  std::string_view text_;
  std::vector<Word> words_;
  bool head_;
  const Entry* flag_;
  std::size_t notes_before_;
  std::size_t at_ = 0;
  std::optional<std::size_t> note_;  // where the words began that we do not know
  bool closed_ = false;              // further names are part of a note
  bool denied_ = false;              // so is everything
};

// A state in parentheses says where the item's cities are; it is a place of its own only where none
// of them is there.
void place_cities(PlaceItem& item) {
  std::vector<Found> areas;
  const auto is_group_state = [](const Found& found) {
    return found.kind == Kind::state && found.in_group;
  };
  std::ranges::copy_if(item.found, std::back_inserter(areas), is_group_state);
  for (const Found& area : areas) {
    const auto city = std::ranges::find(item.found, Kind::city, &Found::kind);
    const bool here = std::ranges::any_of(item.found, [&](const Found& found) {
      return found.kind == Kind::city && lies_in(found, area);
    });
    if (city == item.found.end() || (!here && !area.by_code)) continue;
    if (!here) *city = found_town(city->name, area, true);
    std::erase_if(item.found, [&](const Found& found) {
      return is_group_state(found) && found.state == area.state;
    });
  }
}

}  // namespace

PlaceItem read_place_item(std::string_view text, const Entry* flag) {
  std::vector<std::string_view> heads;
  std::vector<std::string_view> groups;
  int depth = 0;
  for (std::size_t at = 0, start = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : '\0';
    const bool ends_group = c == '/' || c == '|' || c == ';' || c == '(' || c == ')';
    if (at < text.size() && !(depth == 0 ? c == '(' : ends_group)) continue;
    (depth == 0 ? heads : groups).push_back(text.substr(start, at - start));
    start = at + 1;
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  PlaceItem item;
  for (const std::string_view head : heads) Part(item, head, true, flag).read();
  for (const std::string_view group : groups) Part(item, group, false, flag).read();
  return item;
}

void settle_cities(std::span<PlaceItem> items, const Entry* flag) {
  for (PlaceItem& item : items) {
    for (Found& city : item.found) {
      const auto weigh = [&](const Entry& choice) {
        const auto here = [&](const Found& area) { return is_area(area) && lies_in(choice, area); };
        const auto at_end = [&](const Found& area) { return area.in_group && here(area); };
        return (std::ranges::any_of(item.found, here) ? 4 : 0) +
               (std::ranges::any_of(items.back().found, at_end) ? 2 : 0) +
               (flag != nullptr && lies_in(choice, *flag) ? 1 : 0);
      };
      const auto best = std::ranges::max_element(
          city.choices, {}, [&](const Entry* choice) { return weigh(*choice); });
      if (best == city.choices.end()) continue;
      city.name = (*best)->name;
      city.country = (*best)->country;
      city.state = (*best)->state;
    }
    place_cities(item);
  }
}

}  // namespace rangefinder
