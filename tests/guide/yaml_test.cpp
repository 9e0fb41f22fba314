#include "guide/yaml.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"

using namespace rangefinder;

namespace {

std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

// The rule by which it is refused; "" where it is not.
std::string refusal(std::string_view text) {
  const auto yaml = read_yaml(text);
  return yaml ? "" : yaml.error().rule;
}

// Every node with its place, on one line.
std::string shown(YamlNode node) {
  if (!node) return "nothing";
  const std::string at = '@' + std::to_string(node.line()) + ':' + std::to_string(node.column());
  if (node.is_null()) return "null";
  if (node.is_scalar()) return node.text() + at;
  std::string text;
  for (const auto& entry : node) {
    if (!text.empty()) text += ' ';
    text += node.is_map() ? shown(entry.first) + '=' + shown(entry.second) : shown(entry);
  }
  return (node.is_map() ? '{' + text + '}' : '[' + text + ']') + at;
}

}  // namespace

TEST_CASE("Keys are looked up in maps only", "[yaml]") {
  const std::string text = "a: b\nlist: [1, 2.5, x, '']\nnone:\n";
  const auto yaml = read_yaml(text);
  REQUIRE(yaml);
  const YamlNode root = yaml->root();
  CHECK(root["a"].scalar() == "b");
  CHECK(root["none"].is_null());
  CHECK_FALSE(root["missing"]);
  CHECK_FALSE(root["missing"].is_null());
  CHECK_FALSE(root["a"]["b"]);
  CHECK(root["list"].is_list());
  std::vector<std::optional<double>> numbers;
  for (const auto& entry : root["list"]) numbers.push_back(entry.number());
  CHECK(numbers == std::vector<std::optional<double>>{1.0, 2.5, std::nullopt, std::nullopt});
}

TEST_CASE("Nodes know their place", "[yaml]") {
  const std::string text = "a:\n  - b: \"c\"\n    d: 1 # one\n";
  const auto yaml = read_yaml(text);
  REQUIRE(yaml);
  CHECK(shown(yaml->root()) == "{a@0:0=[{b@1:4=c@1:7 d@2:4=1@2:7}@1:4]@1:2}@0:0");
}

TEST_CASE("Plain lines are read as yaml-cpp reads them", "[yaml]") {
  for (const char* text : {
           "a: b\n",
           "a: b",
           "a: \"b: # c\"\nd: 'x \"y\"'\n",
           "a:\n  - b: 1\n    c: ~\n  - b: 2\n",
           "a:\n- b: 1\n  c: null\n- d: x y\ne: f\n",
           "a:\n  b: 1\n\n  # a remark\n  c:   2  \nd: $1K-$2K (3%)\n",
           "a:\nb:\n",
           "  a: b\n  c: d\n",
           "- a\n- b: c\n",
           "a: Zürich, CHF 1–2\n",
           "a: \"\"\nb: ''\n",
       }) {
    INFO(text);
    const auto plain = read_plain_yaml(text);
    const auto any = read_any_yaml(text);
    REQUIRE(plain);
    REQUIRE(any);
    CHECK(shown(plain->root()) == shown(any->root()));
  }
}

TEST_CASE("What is more than plain lines is left to yaml-cpp", "[yaml]") {
  for (const char* text : {"",
                           "a",
                           "a: |\n  b\n",
                           "a: b\n  c\n",
                           "a: b # c\n",
                           "a: [b]\n",
                           "a: {b: c}\n",
                           "a: &x b\n",
                           "a: *x\n",
                           "a: !!str b\n",
                           "a: \"b\\n\"\n",
                           "a: 'b''c'\n",
                           "a: \"b\" c\n",
                           "a:\tb\n",
                           "a: b: c\n",
                           "a: b:\n",
                           "? a\n",
                           "a:\n - - b\n",
                           "a:\n  b: c\n d: e\n",
                           "a: b\n- c\n",
                           "---\na: b\n",
                           "a: \"b\n  c\"\n",
                           "a: @b\n",
                           "a: %b\n",
                           "a:b\n",
                           "null: a\n",
                           "a: b\r\n"}) {
    INFO(text);
    CHECK_FALSE(read_plain_yaml(text));
  }
}

TEST_CASE("YAML may nest 64 deep, however it does so", "[yaml]") {
  CHECK(refusal("a: " + repeated("[", 63) + repeated("]", 63)).empty());
  CHECK(refusal("a: " + repeated("[", 64) + repeated("]", 64)) == "yaml-too-deep");
  CHECK(refusal(repeated("- ", 64) + "a").empty());
  CHECK(refusal(repeated("- ", 65) + "a") == "yaml-too-deep");
  CHECK(refusal(repeated("- ", 100'000)) == "yaml-too-deep");
  CHECK(refusal(repeated("? ", 100'000)) == "yaml-too-deep");
  CHECK(refusal(repeated("[", 1'000'000)) == "yaml-too-deep");
  CHECK(refusal(repeated("{a: ", 100'000)) == "yaml-too-deep");
  CHECK(refusal(repeated("[a, ", 100'000)) == "yaml-too-deep");
  std::string steps;
  for (std::size_t i = 0; i < 65; ++i) steps += std::string(i, ' ') + "a:\n";
  CHECK(refusal(steps) == "yaml-too-deep");
  CHECK(refusal("a: \"" + repeated("[", 64) + "\"\nb: x\n").empty());
}

TEST_CASE("Too deep YAML names its line", "[yaml]") {
  const auto yaml = read_yaml("a: b\nc: " + repeated("[a, ", 70));
  REQUIRE_FALSE(yaml);
  CHECK(yaml.error().line == 1);
  CHECK(yaml.error().message == "it nests deeper than 64");
}

TEST_CASE("An alias stands for what it names, a hundred times at most", "[yaml]") {
  const std::string text = "a: &x {b: c}\nd: *x\n";
  const auto yaml = read_yaml(text);
  REQUIRE(yaml);
  CHECK(yaml->root()["d"]["b"].scalar() == "c");
  CHECK(refusal("a: &x b\nc:\n" + repeated("  - *x\n", kMaxYamlAliases)).empty());
  CHECK(refusal("a: &x b\nc:\n" + repeated("  - *x\n", kMaxYamlAliases + 1)) == "yaml-aliases");
  CHECK(refusal("a: *nobody\n") == "invalid-yaml");
}

TEST_CASE("A node that names itself is null there", "[yaml]") {
  const std::string text = "a: &x [*x, b]\n";
  const auto yaml = read_yaml(text);
  REQUIRE(yaml);
  CHECK(shown(yaml->root()["a"]) == "[null b@0:11]@0:3");
}

TEST_CASE("A Yaml may be moved", "[yaml]") {
  const std::string text = "a: [\"b\\x63\", d]\n";
  auto yaml = read_yaml(text);
  REQUIRE(yaml);
  const Yaml moved = std::move(*yaml);
  CHECK(shown(moved.root()) == "{a@0:0=[bc@0:4 d@0:13]@0:3}@0:0");
}
