#include "cli/no_bands.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::five_bands;

namespace {

std::string said(const Catalog& catalog, const QueryOptions& options) {
  auto read = read_options(options);
  REQUIRE(read);
  choose_values(catalog, options, read->query);
  const View view = tests::view_of(catalog, read->query);
  REQUIRE(view.rows.empty());
  return no_bands_text(catalog, view, options);
}

}  // namespace

TEST_CASE("Each filter that leaves nothing is named, with what there is without it",
          "[cli][query]") {
  CHECK(said(five_bands(), {.companies = {"meta"}, .regions = {"paris"}}) ==
        "No bands match.\n"
        "Without --region \"paris\": 2 bands.\n"
        "Without --company \"meta\": 1 band.\n");
  CHECK(said(five_bands(), {.text = "nowhere"}) ==
        "No bands match.\nWithout --text \"nowhere\": 5 bands.\n");
  CHECK(said(five_bands(), {.regions = {"london", "austin"}, .roles = {"manager"}}) ==
        "No bands match.\n"
        "Without --role \"manager\": 3 bands.\n"
        "Without --region \"london\" --region \"austin\": 1 band.\n");
}

TEST_CASE("A bound is named with how far the totals reach", "[cli][query]") {
  CHECK(said(five_bands(), {.min_total = "900k"}) ==
        "No bands match.\nWithout --min-total 900k: 5 bands, up to $500K.\n");
  CHECK(said(five_bands(), {.max_total = "50k"}) ==
        "No bands match.\nWithout --max-total 50k: 5 bands, from $100K.\n");
  CHECK(said(five_bands(), {.min_total = "900k", .max_total = "950k"}) ==
        "No bands match.\nWithout --min-total 900k --max-total 950k: 5 bands.\n");
  CHECK(said(five_bands(), {.companies = {"zeta"}, .min_total = "1k"}) ==
        "No bands match.\n"
        "Without --company \"zeta\": 4 bands.\n"
        "Without --min-total 1k: 1 band, without a total.\n");
}

TEST_CASE("Where no single filter is the cause, that is said", "[cli][query]") {
  CHECK(said(five_bands(), {.text = "nowhere", .min_total = "900k"}) ==
        "No bands match.\n"
        "Leaving out one filter brings none back: leave out two or more of them.\n");
}

TEST_CASE("Without any bands no filter is to blame", "[cli][query]") {
  CHECK(said(tests::catalog_of({}), {.text = "x"}) == "There are no bands in what was read.\n");
}
