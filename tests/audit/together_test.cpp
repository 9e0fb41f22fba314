#include "audit/together.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

struct File {
  std::string name;  // "acme/ml.md": company and role
  std::string rows;
  std::string script = "I know my worth.";
};

// "acme/ml.md: rule: message" for each finding.
Strings together(const std::vector<File>& files) {
  std::vector<Guide> guides;
  for (const File& file : files) {
    guides.push_back(*read_guide(row(file.rows) + "\n**Global Levers**\n1. **Market:** \"" +
                                     file.script + "\"\n",
                                 file.name)
                          .guide);
  }
  std::vector<const Guide*> pointers;
  for (const Guide& guide : guides) pointers.push_back(&guide);
  Strings texts;
  for (const CorpusFinding& found : audit_together(pointers)) {
    CHECK(found.finding.where.file == guides[found.guide].file);
    texts.push_back(guides[found.guide].file + ": " + found.finding.rule + ": " +
                    found.finding.message);
  }
  return texts;
}

constexpr const char* kTable = "| London | £100K | — | — | £100K |";
constexpr const char* kOther = "| London | £101K | — | — | £101K |";

}  // namespace

TEST_CASE("Guides of their own have nothing in common", "[audit]") {
  CHECK(together({}).empty());
  CHECK(together({{"acme/ml.md", kTable}}).empty());
  CHECK(together({{"acme/ml.md", kTable}, {"acme/sre.md", kOther}}).empty());
}

TEST_CASE("Roles of one company with one table are told of each other", "[audit]") {
  CHECK(together({{"acme/ml.md", kTable, "One."},
                  {"acme/sre.md", kTable, "Two."},
                  {"acme/data.md", kTable, "Three."},
                  {"zeta/ml.md", kTable, "Four."}}) ==
        Strings{"acme/ml.md: shared-table: The whole compensation table is that of \"sre\" "
                "(acme/sre.md).",
                "acme/sre.md: shared-table: The whole compensation table is that of \"ml\" "
                "(acme/ml.md).",
                "acme/data.md: shared-table: The whole compensation table is that of \"ml\" "
                "(acme/ml.md)."});
}

TEST_CASE("Tables without a figure are not shared", "[audit]") {
  const char* none = "| London | — | — | — | — |";
  CHECK(together({{"acme/ml.md", none, "One."}, {"acme/sre.md", none, "Two."}}).empty());
}

TEST_CASE("Two files of one company and role are duplicates, whatever they say", "[audit]") {
  CHECK(together({{"acme/ml.md", kTable, "One."}, {"old/acme/ml.md", kOther, "Two."}}) ==
        Strings{"acme/ml.md: duplicate-guide: The company and role are those of old/acme/ml.md.",
                "old/acme/ml.md: duplicate-guide: The company and role are those of acme/ml.md."});
}

TEST_CASE("The same bands and levers are duplicates, in other companies too", "[audit]") {
  CHECK(together({{"acme/ml.md", kTable}, {"zeta/sre.md", kTable}, {"zeta/ml.md", kOther}}) ==
        Strings{"acme/ml.md: duplicate-guide: The bands and levers are those of zeta/sre.md.",
                "zeta/sre.md: duplicate-guide: The bands and levers are those of acme/ml.md."});
}

TEST_CASE("A duplicate is told once and not that it shares its table", "[audit]") {
  const Strings texts = together(
      {{"acme/ml.md", kTable}, {"b/acme/ml.md", kTable}, {"acme/sre.md", kTable, "Other."}});
  CHECK(texts.size() == 2);
}

TEST_CASE("Thousands of guides are hashed, not held against each other", "[audit]") {
  // Comparing each with each would be 200 million pairs.
  std::vector<Guide> guides(20'000);
  std::vector<const Guide*> pointers;
  for (std::size_t i = 0; i < guides.size(); ++i) {
    Guide& guide = guides[i];
    guide.file = guide.role_key = std::to_string(i);
    guide.company_key = "acme";
    guide.levers.push_back({{}, 1, {}, "Market", std::to_string(i), {}, {}});
    Band& band = guide.bands.emplace_back();
    band.base = Range{100, 200};
    pointers.push_back(&guide);
  }
  CHECK(audit_together(pointers).size() == guides.size());
}
