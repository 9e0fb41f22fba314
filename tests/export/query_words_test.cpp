#include "export/query_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A sort key is its field, and its end where that is not the high one",
          "[export][query]") {
  CHECK(sort_name({Field::total, true}) == "total");
  CHECK(sort_name({Field::base, false, End::middle}) == "base.middle");
  CHECK(sort_name({Field::company, false, End::low}) == "company.low");
}

TEST_CASE("Every sort key is read back, ascending", "[export][query]") {
  for (std::size_t field = 0; field < kFieldCount; ++field) {
    for (std::size_t end = 0; end < 3; ++end) {
      const SortKey key{static_cast<Field>(field), false, static_cast<End>(end)};
      INFO(sort_name(key));
      CHECK(sort_key_from_name(sort_name(key)) == key);
    }
  }
}

TEST_CASE("A sort key that is none is refused by name", "[export][query]") {
  const auto message = [](std::string_view name) {
    const auto key = sort_key_from_name(name);
    return key ? "no error" : key.error().message;
  };
  CHECK(message("total.max") == "\"max\" is not an end. Use low, middle or high.");
  CHECK(message("total.low.low") == "\"low.low\" is not an end. Use low, middle or high.");
  CHECK(message("size.low").starts_with("\"size\" is not a field. Use company, role, place, "));
  CHECK(message("").starts_with("\"\" is not a field. "));
}

TEST_CASE("Names are listed as people list them", "[export][query]") {
  CHECK(names<Basis>(2) == "stated or recomputed");
  CHECK(names<Period>(3) == "year, month or hour");
  CHECK(names<Basis>(1) == "stated");
}

TEST_CASE("What is typed is shown safely", "[export][query]") {
  CHECK(not_one_of("a facet", "a\nb", "x or y").error().message ==
        R"("a\nb" is not a facet. Use x or y.)");
}
