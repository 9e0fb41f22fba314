#include "catalog/bits.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace rangefinder;

namespace {

std::vector<std::uint32_t> members(const Bits& bits) {
  std::vector<std::uint32_t> list;
  bits.for_each([&](std::uint32_t band) { list.push_back(band); });
  return list;
}

}  // namespace

TEST_CASE("A set has the bands for which the answer is yes, at every size", "[catalog][bits]") {
  for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 128U, 200U}) {
    const Bits thirds = Bits::where(size, [](std::size_t band) { return band % 3 == 0; });
    INFO("size " << size);
    CHECK(thirds.count() == (size + 2) / 3);
    CHECK(members(thirds).size() == thirds.count());
    for (std::size_t band = 0; band < size; ++band) CHECK(thirds[band] == (band % 3 == 0));
  }
}

TEST_CASE("A full set has no bands beyond its size", "[catalog][bits]") {
  CHECK(Bits(70, true).count() == 70);
  Bits none(70, true);
  none.flip();
  CHECK(none.count() == 0);
  none.flip();
  CHECK(none == Bits(70, true));
}

TEST_CASE("A stretch is set from its first to before its last band", "[catalog][bits]") {
  for (const auto& [from, to] : std::vector<std::pair<std::size_t, std::size_t>>{
           {0, 0}, {0, 64}, {3, 5}, {60, 70}, {63, 193}, {64, 128}, {199, 200}}) {
    Bits bits(200, false);
    bits.set(from, to);
    INFO(from << " to " << to);
    CHECK(bits.count() == to - from);
    CHECK(bits.count(from, to) == to - from);
    CHECK(bits.count(0, 200) == to - from);
    CHECK(bits.count(0, from) == 0);
    if (to > from) CHECK((members(bits).front() == from && members(bits).back() == to - 1));
  }
}

TEST_CASE("What is in both sets stays", "[catalog][bits]") {
  Bits evens = Bits::where(100, [](std::size_t band) { return band % 2 == 0; });
  evens &= Bits::where(100, [](std::size_t band) { return band % 5 == 0; });
  CHECK(members(evens) == std::vector<std::uint32_t>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90});
}
