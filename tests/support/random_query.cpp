#include "support/random_query.h"

#include <random>

namespace rangefinder::tests {
namespace {

// No distribution of the library is used: they differ between libraries.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t roll(std::size_t sides) { return engine_() % sides; }
  bool often() { return roll(3) > 0; }

  std::string text() {
    static const std::vector<std::string> pieces = {
        "London", " ",      "\"", "\\",   "é",  "東京",   "\n",
        "😀",     "{",      "}",  "\t",   "&",  "",       ",",
        "%",      "+",      "#",  "=",    "..", "%2C",    "null",
        "\x01",   "-",      "'",  "<b>",  "\r", "%z",     "/",
        "?",      "v1",     ";",  "\x7F", "~",  ".",      "_",
        "\uFFFD", "\u202E", "|",  ":",    "*",  "\uFEFF", std::string(1, '\0')};
    std::string text;
    for (std::size_t i = roll(4); i > 0; --i) text += pieces[roll(pieces.size())];
    return text;
  }

  // Small and large ones, below zero too.
  Amount amount() {
    constexpr Amount kSizes[] = {10, 1'000'000, 499'999'999'999'999};
    const Amount size = kSizes[roll(3)];
    const Amount high = static_cast<Amount>(engine_()) << 20 ^ static_cast<Amount>(engine_());
    return high % size;
  }

  Query query() {
    Query query;
    query.text = text();
    for (auto& choices : query.facets) {
      if (often()) continue;
      for (std::size_t i = roll(4); i > 0; --i) choices.push_back(text());
    }
    for (Bounds& bounds : query.ranges) {
      if (often()) continue;
      const Amount low = amount();
      if (often()) bounds.low = low;
      if (often()) bounds.high = low + std::abs(amount());
    }
    if (often()) {
      query.sort.clear();
      for (std::size_t i = roll(4); i > 0; --i) {
        query.sort.push_back(
            {static_cast<Field>(roll(kFieldCount)), roll(2) == 1, static_cast<End>(roll(3))});
      }
    }
    if (often()) {
      const auto all = Currency::all();
      query.currency = roll(5) == 0 ? Currency() : all[roll(all.size())];
    }
    query.group = static_cast<Grouping>(roll(kGroupingCount));
    query.period = static_cast<Period>(roll(3));
    query.basis = static_cast<Basis>(roll(2));
    return query;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

Query random_query(unsigned seed) {
  Dice dice(seed);
  return dice.roll(10) == 0 ? Query{} : dice.query();
}

}  // namespace rangefinder::tests
