#include "export/view_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

namespace {

const ViewHtmlColumn kColumns[] = {
    {.column = ViewColumn::company, .sorted = "ascending", .address = "#sort"},
    {.column = ViewColumn::region},
    {.column = ViewColumn::total},
    {.column = ViewColumn::findings}};

View view_of(const Catalog& catalog, Grouping group = Grouping::none) {
  Query query;
  query.group = group;
  query.sort = {{Field::company, false}};
  return tests::view_of(catalog, query);
}

struct Page {
  std::size_t first = 0, most = 50;
  std::optional<BandId> current = {};
  std::string caption = {};
  std::set<std::string> folded = {};
  std::string address = {};  // of all lines
};

std::string table(const Catalog& catalog, const View& view, const Page& page) {
  std::vector<ViewLine> lines = view_lines(view, page.folded, page.first, page.most);
  for (ViewLine& line : lines) line.address = page.address;
  Html html;
  write_view(html, catalog, view,
             {.columns = kColumns,
              .lines = lines,
              .first = page.first,
              .current = page.current,
              .folded = &page.folded,
              .caption = page.caption});
  return html.take();
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++found;
  return found;
}

}  // namespace

TEST_CASE("A page of rows says where in the whole table it is", "[export][text]") {
  const Catalog& catalog = tests::shipped_catalog();
  const std::string html =
      table(catalog, view_of(catalog), {.first = 10, .most = 5, .caption = "A & B"});
  CHECK(html.contains("aria-rowcount=\"19\""));
  CHECK(html.contains("<caption>A &amp; B</caption>"));
  CHECK(html.contains("aria-rowindex=\"12\""));
  CHECK(html.contains("aria-rowindex=\"16\""));
  CHECK_FALSE(html.contains("aria-rowindex=\"11\""));
  CHECK_FALSE(html.contains("aria-rowindex=\"17\""));
  CHECK(count(html, "<th scope=\"row\"") == 5);
  CHECK(html.contains(
      "<th scope=\"col\" aria-sort=\"ascending\"><a href=\"#sort\">Company</a></th>"));
  CHECK(html.contains("<th scope=\"col\" class=\"n\">Total</th>"));
}

TEST_CASE("A row leads where it is told, and the current one says so", "[export][text]") {
  const Catalog& catalog = tests::shipped_catalog();
  const BandId band = tests::band_of(catalog, "Meta", "Singapore");
  const std::string html = table(catalog, view_of(catalog), {.current = band, .address = "#to"});
  CHECK(html.contains("<a href=\"#to\" aria-label=\"Meta, Singapore\" aria-current=\"true\""));
  CHECK(count(html, "aria-current") == 1);
  CHECK(html.contains("Total off by over 10%"));  // a finding in words, not by its rule
}

TEST_CASE("Groups are bodies of the table with a head, and may be folded", "[export][text]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = view_of(catalog, Grouping::company);
  const std::set<std::string> folded = {"Meta"};
  CHECK(line_count(view, {}) == 18 + 5);
  CHECK(line_count(view, folded) == 11 + 5);
  const std::string html = table(catalog, view, {.folded = folded, .address = "#fold"});
  CHECK(count(html, "<tbody>") == 5);
  CHECK(count(html, "scope=\"rowgroup\"") == 5);
  CHECK(html.contains("<a href=\"#fold\" aria-expanded=\"false\">Meta: 7 bands"));
  CHECK(html.contains("<a href=\"#fold\" aria-expanded=\"true\">Midjourney: 2 bands"));
  CHECK_FALSE(html.contains("Singapore</td>"));
}

TEST_CASE("A page of lines begins and ends in the middle of a group", "[export][text]") {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = view_of(catalog, Grouping::company);
  const auto all = view_lines(view, {}, 0, 99);
  REQUIRE(all.size() == 23);
  for (const std::size_t first : {0U, 3U, 7U, 20U, 23U, 50U}) {
    const auto some = view_lines(view, {}, first, 4);
    const std::size_t there = first >= all.size() ? 0 : std::min<std::size_t>(4, 23 - first);
    REQUIRE(some.size() == there);
    for (std::size_t i = 0; i < some.size(); ++i) {
      CHECK(some[i].group == all[first + i].group);
      CHECK(some[i].band == all[first + i].band);
    }
  }
  CHECK(view_of_lines(view, all).rows.size() == 18);
  CHECK(view_of_lines(view, view_lines(view, {"Meta"}, 0, 99)).rows.size() == 11);
}

TEST_CASE("What a guide says is text in the table", "[export][text]") {
  const Catalog catalog = tests::catalog_of({{.company = "<script>\"x\"", .place = "<b>"}});
  const std::string html = table(catalog, view_of(catalog), {.address = "\"><script>"});
  CHECK_FALSE(html.contains("<script>"));
  CHECK(html.contains("&lt;script&gt;\"x\"</a>"));
}
