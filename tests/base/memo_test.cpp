#include "base/memo.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

// The length of a text, and how often it was worked out.
struct Counted {
  Memo<std::size_t> memo;
  int made = 0;

  std::size_t get(std::string_view text) {
    return memo.get(text, [this](std::string_view of) {
      ++made;
      return of.size();
    });
  }
};

}  // namespace

TEST_CASE("A text is worked out once", "[base][memo]") {
  Counted lengths;
  CHECK(lengths.get("London") == 6);
  CHECK(lengths.get("Paris") == 5);
  CHECK(lengths.get("London") == 6);
  CHECK(lengths.made == 2);
}

TEST_CASE("A long text is not remembered", "[base][memo]") {
  Counted lengths;
  const std::string longer(201, 'a');
  CHECK(lengths.get(longer) == 201);
  CHECK(lengths.get(longer) == 201);
  CHECK(lengths.made == 2);
  CHECK(lengths.memo.size() == 0);
}

TEST_CASE("Memory stays bounded", "[base][memo]") {
  Counted lengths;
  for (int i = 0; i < 10'000; ++i) CHECK(lengths.get(std::to_string(i)) <= 4);
  CHECK(lengths.memo.size() <= Memo<std::size_t>::kMost);
}
