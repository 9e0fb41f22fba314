// The sample corpus against what an independent reader saw in it, where ../shared is there.
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "cli/load.h"
#include "export/band_json.h"
#include "support/files.h"

using namespace rangefinder;
using Json = nlohmann::json;

namespace {

// Without what does not apply: null, empty, or an object of such. Readers differ in which of these
// they print.
Json plain(const Json& json) {
  if (json.is_object()) {
    Json object = Json::object();
    for (const auto& [key, value] : json.items()) {
      Json inner = plain(value);
      if (!inner.is_null()) object[key] = std::move(inner);
    }
    return object.empty() ? Json() : object;
  }
  if ((json.is_array() || json.is_string()) && json.empty()) return {};
  if (json.is_array()) {
    Json list = Json::array();
    for (const Json& one : json) list.push_back(plain(one));
    return list;
  }
  return json;
}

// What the other reader has in its own shape: a sign-on with a key "range", extra columns with a
// kind that only the header says.
Json in_our_shape(const char* field, Json theirs) {
  if (theirs.is_object() && std::string_view(field) == "signing") return theirs["range"];
  if (theirs.is_array() && std::string_view(field) == "extra") {
    for (Json& one : theirs) one.erase("kind");
  }
  return theirs;
}

}  // namespace

TEST_CASE("The bands of the sample corpus are those of its independent reader", "[corpus]") {
  const auto shared = tests::shared_folder() / "guides";
  if (!std::filesystem::exists(shared / "expected-bands.jsonl")) SKIP("../shared is not there");
  const auto loaded = cli::load_guides({(shared / "corpus").string()});
  std::map<std::string, std::vector<Json>> ours;  // by file, region and level, in order
  const auto key = [](const Json& band) {
    return band["file"].dump() + band["region"].dump() + band["level"].dump();
  };
  std::size_t count = 0;
  for (const CheckedGuide& checked : loaded.guides) {
    for (const Band& band : checked.guide.bands) {
      Json json = Json::parse(band_to_json(checked.guide, band));
      ours[key(json)].push_back(std::move(json));
      ++count;
    }
  }

  std::istringstream lines(tests::read_text(shared / "expected-bands.jsonl"));
  std::size_t bands = 0;
  std::size_t equal = 0;
  for (std::string line; std::getline(lines, line);) {
    const Json expected = Json::parse(line);
    ++bands;
    std::vector<Json>& same = ours[key(expected)];
    if (same.empty()) {
      std::printf("not read: %s\n", line.c_str());
      continue;
    }
    const Json band = same.front();
    same.erase(same.begin());
    bool all = true;
    for (const char* field : {"currency", "base", "base_text", "equity", "bonus", "signing",
                              "total", "total_text", "alt", "extra", "flags"}) {
      const Json theirs = plain(in_our_shape(field, expected.value(field, Json())));
      const Json mine = plain(band.value(field, Json()));
      if (theirs == mine) continue;
      all = false;
      std::printf("%s %s: %s, the other reader has %s\n", key(expected).c_str(), field,
                  mine.dump().c_str(), theirs.dump().c_str());
    }
    equal += all ? 1 : 0;
  }
  CHECK(bands == 2503);
  CHECK(count == bands);
  CHECK(static_cast<double>(equal) >= 0.995 * static_cast<double>(bands));
}
