#include "guide/gazetteer.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/text.h"

namespace rangefinder {
namespace {

using Kind = Entry::Kind;

constexpr unsigned char kRegions[] = {
#embed "regions.yaml"
};

// Abbreviations as they are, all else folded: "US" and "us" are not the same word.
std::string key(std::string_view name) {
  const bool capitals = std::ranges::all_of(name, is_ascii_capital);
  return capitals && name.size() <= 3 ? std::string(name) : fold(name);
}

}  // namespace

Gazetteer::Gazetteer() {
  try {
    const YAML::Node table =
        YAML::Load(std::string(reinterpret_cast<const char*>(kRegions), sizeof kRegions));
    read_cities(table["cities"]);
    read_countries(table["countries"]);
    read_states(table["states"]);
    read_regions(table["regions"]);
  } catch (const YAML::Exception&) {
    assert(false && "data/regions.yaml is no table of places");
  }
}

const Gazetteer& Gazetteer::get() {
  static const Gazetteer gazetteer;
  return gazetteer;
}

Entries Gazetteer::named(std::string_view name) const {
  const auto found = names_.find(key(name));
  return found == names_.end() ? Entries() : Entries(found->second);
}

Entries Gazetteer::coded(std::string_view code) const {
  const auto found = codes_.find(code);
  return found == codes_.end() ? Entries() : Entries(found->second);
}

const Entry* Gazetteer::country(std::string_view code) const {
  const Entries entries = coded(code);
  const auto found = std::ranges::find(entries, Kind::country, &Entry::kind);
  return found == entries.end() ? nullptr : *found;
}

const Entry& Gazetteer::add(Entry entry) { return entries_.emplace_back(std::move(entry)); }

// Under the other names of its line.
void Gazetteer::call(const Entry& entry, const YAML::Node& line) {
  for (const YAML::Node& name : line["names"]) names_[key(name.Scalar())].push_back(&entry);
}

void Gazetteer::read_cities(const YAML::Node& lines) {
  for (const auto& line : lines) {
    const std::string& name = line.first.Scalar();
    const std::size_t comma = name.find(", ");
    const bool has_state = comma != std::string::npos;
    const Entry& city = add({Kind::city,
                             name,
                             line.second["country"].Scalar(),
                             has_state ? name.substr(comma + 2) : "",
                             {}});
    // Where several share a name, it means the one without a state.
    auto& sharing = names_[key(name.substr(0, comma))];
    sharing.insert(has_state ? sharing.end() : sharing.begin(), &city);
    call(city, line.second);
  }
}

void Gazetteer::read_states(const YAML::Node& lines) {
  for (const auto& country : lines) {
    for (const auto& line : country.second) {
      const std::string& code = line.first.Scalar();
      const Entry& state =
          add({Kind::state, line.second.Scalar(), country.first.Scalar(), code, {}});
      auto& sharing = codes_[code];
      sharing.insert(state.country == "US" ? sharing.begin() : sharing.end(), &state);
      names_[key(state.name)].push_back(&state);
    }
  }
}

void Gazetteer::read_countries(const YAML::Node& lines) {
  for (const auto& line : lines) {
    const std::string& code = line.first.Scalar();
    const auto currency = Currency::from_code(line.second["currency"].Scalar());
    const Entry& country =
        add({Kind::country, line.second["name"].Scalar(), code, "", currency.value_or(Currency())});
    codes_[code].push_back(&country);
    names_[key(country.name)].push_back(&country);
    call(country, line.second);
  }
}

void Gazetteer::read_regions(const YAML::Node& lines) {
  for (const auto& line : lines) {
    const YAML::Node country = line.second["country"];
    const Entry& region =
        add({Kind::region, line.first.Scalar(), country ? country.Scalar() : "", "", {}});
    names_[key(region.name)].push_back(&region);
    call(region, line.second);
  }
}

}  // namespace rangefinder
