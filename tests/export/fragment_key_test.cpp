#include "export/fragment_key.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "base/text.h"
#include "support/random_query.h"

using namespace rangefinder;

TEST_CASE("Every key has a name of its own, of small letters", "[export][fragment]") {
  std::set<std::string_view> names;
  for (const FragmentKey& key : fragment_keys()) {
    INFO(key.name);
    CHECK(names.insert(key.name).second);
    CHECK(std::ranges::all_of(key.name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
  }
}

TEST_CASE("Of the query of the start no key is written", "[export][fragment]") {
  for (const FragmentKey& key : fragment_keys()) {
    INFO(key.name);
    CHECK_FALSE(key.write(Query{}));
  }
}

TEST_CASE("Every key reads what it writes and nothing else", "[export][fragment]") {
  std::set<std::string_view> written;
  for (unsigned seed = 0; seed < 300; ++seed) {
    const Query query = tests::random_query(seed);
    for (const FragmentKey& key : fragment_keys()) {
      const auto value = key.write(query);
      if (!value) continue;
      written.insert(key.name);
      INFO("seed " << seed << ": " << key.name << '=' << *value);
      Query read;
      REQUIRE(key.read(*value, read));
      for (const FragmentKey& other : fragment_keys()) {
        REQUIRE(other.write(read) == (other.name == key.name ? value : std::nullopt));
      }
    }
  }
  CHECK(written.size() == fragment_keys().size());
}

TEST_CASE("A value that is refused changes nothing", "[export][fragment]") {
  for (const FragmentKey& key : fragment_keys()) {
    INFO(key.name);
    Query query;
    CHECK_FALSE(key.read("a,%zz", query));
    CHECK(query == Query{});
  }
}
