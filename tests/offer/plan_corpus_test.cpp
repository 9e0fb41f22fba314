// Plans for every band of the sample corpus, where ../shared is there, and of the shipped guides.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "cli/load.h"
#include "offer/plan.h"
#include "support/catalogs.h"
#include "support/files.h"

using namespace rangefinder;

namespace {

bool in_order(const PlanRow& row) {
  return row.floor.value <= row.target.value && row.target.value <= row.ask.value;
}

// What is wrong with a row; "" where nothing is.
std::string fault(const PlanRow& row) {
  for (const PlanFigure* figure : {&row.ask, &row.target, &row.floor}) {
    if (is_absent(figure->value) != (figure->reason == PlanReason::none))
      return "a reason is amiss";
    if ((figure->reason == PlanReason::guide) != (figure->line > 0)) return "a line is amiss";
    if (figure->value < 0) return "an amount is negative";
  }
  return in_order(row) || !row.note.empty() ? "" : "out of order, and does not say why";
}

// Plans of all bands, without an offer and with small and large ones; how many rows there are.
std::size_t check_plans(const Catalog& catalog) {
  std::size_t rows = 0;
  std::size_t ordered = 0;
  for (BandId band = 0; band < catalog.size(); ++band) {
    const Prose& prose = catalog.prose[catalog.guide[band]];
    for (const Amount signing : {-1, 0, 20'000, 5'000'000}) {
      Offer offer;
      offer.signing = signing;
      const Plan plan = plan_for(catalog, band, prose, signing < 0 ? nullptr : &offer, {});
      for (const PlanRow& row : plan.rows) {
        ++rows;
        ordered += in_order(row) ? 1 : 0;
        const std::string wrong = fault(row);
        if (wrong.empty()) continue;
        FAIL_CHECK(catalog.file_of(band)
                   << ":" << catalog.line[band] << " " << name(row.part) << ": " << wrong << ": "
                   << row.floor.value << ", " << row.target.value << ", " << row.ask.value);
      }
    }
  }
  CHECK(ordered > rows / 2);  // notes are for few
  return rows;
}

}  // namespace

TEST_CASE("Every plan of the shipped guides is in order or says why not", "[offer][corpus]") {
  CHECK(check_plans(tests::shipped_catalog()) > 200);
}

TEST_CASE("Every plan of the sample corpus is in order or says why not", "[offer][corpus]") {
  const auto corpus = tests::shared_folder() / "guides" / "corpus";
  if (!std::filesystem::exists(corpus)) SKIP("../shared is not there");
  std::vector<Finding> findings;
  const auto catalog = cli::load_catalog({corpus.string()}, findings);
  REQUIRE(catalog);
  CHECK(check_plans(*catalog) > 20'000);
}
