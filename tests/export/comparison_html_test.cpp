#include "export/comparison_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

namespace {

std::string written(const Comparison& comparison, std::string_view caption = "Compared") {
  Html html;
  write_comparison(html, comparison, caption);
  return html.take();
}

}  // namespace

TEST_CASE("Compared bands are columns, and what is said about them rows", "[export][comparison]") {
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {0, 2};
  const std::string text = written(compare_bands(catalog, {}, bands), "Two & more");
  CHECK(
      text.starts_with("<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                       "aria-label=\"Two &amp; more\"><table><caption>Two &amp; more</caption>"));
  CHECK(
      text.contains("<thead><tr><td></td><th scope=\"col\" dir=\"auto\">Acme "
                    "<span class=\"note\" dir=\"auto\">London · E4</span></th>"
                    "<th scope=\"col\" dir=\"auto\">Meta "
                    "<span class=\"note\" dir=\"auto\">London</span></th></tr>"));
  CHECK(
      text.contains("<tr><th scope=\"row\">Total, stated</th><td dir=\"auto\"><strong>$200K – "
                    "$400K</strong> <span class=\"note\">(£100K – £200K)</span></td>"));
  CHECK(text.contains("<p class=\"note\">Bold: unlike what most of these bands have.</p>"));
  CHECK(text.contains("<p class=\"note\">≈ converted: £ 2"));
}

TEST_CASE("Marks are words", "[export][comparison]") {
  const Catalog& catalog = tests::shipped_catalog();
  const std::vector<BandId> bands = {tests::band_of(catalog, "Meta", "London (UK)"),
                                     tests::band_of(catalog, "Weights & Biases", "London")};
  const std::string text = written(compare_bands(catalog, {}, bands));
  CHECK(text.contains("USD</strong> <span class=\"note\">(odd: unlike London)</span>"));
  // Nothing stands beside it but the mark's word.
  CHECK(
      text.contains("<td class=\"note\" dir=\"auto\"><strong>Not given</strong> "
                    "<span class=\"note\">(undated)</span></td>"));
}

TEST_CASE("One band differs from none, and nothing is converted", "[export][comparison]") {
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {2};
  const std::string text = written(compare_bands(catalog, {}, bands));
  CHECK(text.contains("<th scope=\"row\">Base</th><td dir=\"auto\">$200K – $300K</td>"));
  CHECK_FALSE(text.contains("<strong>"));
  CHECK_FALSE(text.contains("<p "));
}

TEST_CASE("No band, no table; hostile names are text", "[export][comparison]") {
  CHECK(written({}).empty());
  const std::string evil = "\"><script>alert(1)</script>";
  Comparison comparison;
  comparison.columns = {{.band = 0, .company = evil, .place = evil}};
  comparison.rows = {{.title = evil, .cells = {{.text = evil, .beside = evil, .differs = true}}}};
  comparison.rates = evil;
  const std::string text = written(comparison, evil);
  CHECK_FALSE(text.contains("<script"));
  CHECK(text.contains("aria-label=\"&quot;&gt;&lt;script&gt;"));
}
