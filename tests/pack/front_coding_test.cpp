#include "pack/front_coding.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Bytes = std::vector<std::uint8_t>;

namespace {

std::optional<Texts> decoded(const FrontCoder& coder) {
  return from_front_coded(coder.shared(), coder.rest());
}

std::optional<Texts> decoded(const Bytes& shared, std::string_view rest) {
  return from_front_coded(shared, Bytes(rest.begin(), rest.end()));
}

}  // namespace

TEST_CASE("Texts are kept without what they share with the one before", "[pack]") {
  FrontCoder coder;
  for (const char* text : {"adobe/ml.md", "adobe/pm.md", "", "b"}) coder.add(text);
  CHECK(coder.shared() == Bytes{0, 6, 0, 0});
  CHECK(std::string(coder.rest().begin(), coder.rest().end()) ==
        "adobe/ml.md\xFFpm.md\xFF\xFF"
        "b\xFF");
  const auto texts = decoded(coder);
  REQUIRE(texts);
  CHECK(*texts == Texts({"adobe/ml.md", "adobe/pm.md", "", "b"}));
}

TEST_CASE("Long texts and those that part within a letter are kept too", "[pack]") {
  FrontCoder coder;
  const std::vector<std::string> values = {std::string(300, 'x') + "1", std::string(300, 'x') + "2",
                                           "Zürich", "Zörich", "Z"};
  for (const std::string& value : values) coder.add(value);
  CHECK(coder.shared()[1] == 255);
  CHECK(coder.shared()[3] == 2);
  CHECK(decoded(coder) == Texts(values));
}

TEST_CASE("No texts are no bytes", "[pack]") {
  const auto none = decoded({}, "");
  REQUIRE(none);
  CHECK(none->size() == 0);
}

TEST_CASE("What is not UTF-8 becomes a sign for it", "[pack]") {
  FrontCoder coder;
  coder.add("caf\xE9 \xFF");
  CHECK(decoded(coder) == Texts({"caf\uFFFD \uFFFD"}));
}

TEST_CASE("Texts that do not fit together are refused", "[pack]") {
  CHECK(decoded({0}, "a\xFF"));
  CHECK_FALSE(decoded({0}, ""));
  CHECK_FALSE(decoded({0}, "a"));
  CHECK_FALSE(decoded({0},
                      "a\xFF"
                      "b\xFF"));
  CHECK_FALSE(decoded({0},
                      "a\xFF"
                      "b"));
  CHECK_FALSE(decoded({0, 0, 0, 0, 0}, "aaaaaaaaaa\xFF"));
  CHECK_FALSE(decoded({1}, "a\xFF"));
  CHECK_FALSE(decoded({0, 2},
                      "a\xFF"
                      "b\xFF"));
  CHECK_FALSE(decoded({}, "\xFF"));
}

TEST_CASE("Texts that are not UTF-8, each on its own, are refused", "[pack]") {
  CHECK_FALSE(decoded({0}, "caf\xE9\xFF"));
  // Together they would be.
  CHECK_FALSE(decoded({0, 0}, "\xC3\xFF\xBC\xFF"));
}

TEST_CASE("Plain texts start where whole characters do, in their order", "[pack]") {
  using Starts = std::vector<std::uint32_t>;
  const auto texts = [](const Starts& starts, std::string_view bytes) {
    return are_texts(starts, std::span(bytes.data(), bytes.size()));
  };
  CHECK(texts({0, 1, 1, 4}, "aZ\xC3\xBC"));
  CHECK(texts({0}, ""));
  CHECK_FALSE(texts({}, ""));
  CHECK_FALSE(texts({1, 1}, "a"));
  CHECK_FALSE(texts({0, 1}, "ab"));
  CHECK_FALSE(texts({0, 2, 1, 3}, "abc"));
  CHECK_FALSE(texts({0, 1, 2}, "\xC3\xBC"));
  CHECK_FALSE(texts({0, 1}, "\xE9"));
}
