#include "catalog/catalog.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A dictionary keeps each value once, in the order of its coming", "[catalog]") {
  Dictionary dictionary;
  CHECK(dictionary.intern("London") == 0);
  CHECK(dictionary.intern("Paris") == 1);
  CHECK(dictionary.intern("London") == 0);
  CHECK(dictionary.intern("") == 2);
  CHECK(dictionary.size() == 3);
  CHECK(dictionary[1] == "Paris");
  CHECK(dictionary.values() == std::vector<std::string>{"London", "Paris", ""});
}

TEST_CASE("An absent figure is told from zero", "[catalog]") {
  CHECK(is_absent(kAbsent));
  CHECK_FALSE(is_absent(0));
}
