#include "audit/figures_key.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

std::string key_of(const std::string& cells) {
  return figures_key(read(row("| Oslo | " + cells)).guide->bands.front());
}

std::string table_of(const std::string& rows) { return table_key(*read(row(rows)).guide); }

}  // namespace

TEST_CASE("Bands with the same figures have the same key, however they are printed", "[audit]") {
  CHECK(key_of("$100K–$150K | $40K | 5–15% | $115K |") ==
        key_of("$100,000 - $150,000 | **$40K** | 5-15% | $115K |"));
}

TEST_CASE("Every figure, currency, period and word counts", "[audit]") {
  const std::string key = key_of("$100K | $40K | 10% | $120K |");
  for (const char* other : {"$101K | $40K | 10% | $120K |", "$100K+ | $40K | 10% | $120K |",
                            "£100K | $40K | 10% | $120K |", "$100K/mo | $40K | 10% | $120K |",
                            "$100K | $41K | 10% | $120K |", "$100K | £40K | 10% | $120K |",
                            "$100K | $40K/yr | 10% | $120K |", "$100K | None | 10% | $120K |",
                            "$100K | $40K | 11% | $120K |", "$100K | $40K | $10K | $120K |",
                            "$100K | $40K | 10% | $121K |", "$100K | $40K | 10% | — |"}) {
    INFO(other);
    CHECK(key_of(other) != key);
  }
}

TEST_CASE("What has the same key has the same hash", "[audit]") {
  const auto hash_of = [](const std::string& rows) { return table_hash(*read(row(rows)).guide); };
  const std::string oslo = "| Oslo | $100K–$150K | $40K | 10% | $120K |";
  CHECK(hash_of(oslo) == hash_of("| **OSLO** | $100,000-$150,000 | $40K | 10% | $120K |"));
  CHECK(hash_of(oslo) != hash_of("| Oslo | $100K–$151K | $40K | 10% | $120K |"));
  CHECK(hash_of(oslo) != hash_of("| Oslo | $100K–$150K | $41K | 10% | $120K |"));
  CHECK(hash_of(oslo) != hash_of(oslo + '\n' + oslo));
  CHECK(table_hash(Guide()) == 0);
  const Guide guide = *read(row(oslo)).guide;
  CHECK(figures_hash(guide.bands.front()) != figures_hash(Band()));
}

TEST_CASE("A band without figures has no key", "[audit]") {
  CHECK(key_of("— | — | — | — |").empty());
  CHECK(key_of("— | None | Discretionary | — |").empty());
}

TEST_CASE("A table's key counts its rows, their order and their regions", "[audit]") {
  const std::string a = "| Oslo | $100K | — | — | — |";
  const std::string b = "| Paris | $100K | — | — | — |";
  CHECK(table_of(a + '\n' + b) == table_of("| **OSLO** | $100K | — | — | — |\n" + b));
  CHECK(table_of(a + '\n' + b) != table_of(b + '\n' + a));
  CHECK(table_of(a) != table_of(b));
  CHECK(table_of("| Oslo | — | — | — | — |").empty());
}
