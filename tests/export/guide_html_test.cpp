#include "export/guide_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::currency;
using tests::k;

namespace {

std::string written(const Catalog& catalog, GuideId guide, const GuideHtml& look = {}) {
  Html html;
  write_guide_text(html, catalog, guide, look);
  return html.take();
}

// One guide that says a bit of everything.
Catalog catalog_with(Prose prose) {
  Catalog catalog = tests::catalog_of({{.company = "Acme"}});
  catalog.prose = {std::move(prose)};
  return catalog;
}

Prose prose() {
  Prose prose;
  prose.dna_tags = {{.text = "Fast"}, {.text = "Frugal"}};
  prose.dna_text = "One.\n\nTwo.";
  prose.levels = {{.company = "Acme", .level = "A5"}, {.company = "Else", .level = "E5"}};
  ProseLever lever;
  lever.number = 1;
  lever.line = 74;
  lever.title = "Offers & more";
  lever.text = "When you have one.";
  lever.script = "I would like [more].";
  lever.asks = {{k(255, 255), currency("USD"), "base", "London"},
                {k(20, 30), currency("USD"), "signing", ""}};
  ProseLever nameless;
  nameless.number = 2;
  nameless.text = "Only a text.";
  prose.levers = {lever, nameless};
  prose.strategy = "Wait.";
  prose.strategy_line = 90;
  prose.strategy_floors = {{k(230, 230), currency("USD"), "base", ""}};
  prose.footnotes = {{.text = "A note"}};
  ProseFinding finding;
  finding.line = 9;
  finding.other_line = 12;
  finding.message = "They disagree";
  finding.advice = "Choose one.";
  prose.findings = {finding};
  prose.sources = {{.text = "A source"}};
  return prose;
}

}  // namespace

TEST_CASE("What a guide says has headings of the page's level, in its order", "[export][guide]") {
  const std::string text = written(catalog_with(prose()), 0, {.heading = 3});
  std::size_t at = 0;
  for (const char* part :
       {"<h3>What counts there</h3>",
        "<p class=\"lead\" dir=\"auto\">Fast · Frugal</p>",
        "<p dir=\"auto\">One.</p>",
        "<p dir=\"auto\">Two.</p>",
        "<h3>The same level elsewhere</h3>",
        "<h3>Levers</h3>",
        "<h4>Offers &amp; more</h4>",
        "<p dir=\"auto\">When you have one.</p>",
        "<blockquote dir=\"auto\">I would like [more].</blockquote>",
        "<p>Asks: $255K base (London) · $20K – $30K sign-on</p>",
        "<p class=\"note\">Line 74</p>",
        "<h4>Lever 2</h4>",
        "<h3>Strategy</h3>",
        "<blockquote dir=\"auto\">Wait.</blockquote>",
        "<p>Floor: $230K base</p>",
        "<p class=\"note\">Line 90</p>",
        "<h3>Footnotes</h3>",
        "<li dir=\"auto\">A note</li>",
        "<h3>What is odd about it</h3>",
        "<li>Lines 9 and 12: They disagree <span class=\"note\">Choose one.</span></li>",
        "<h3>Sources</h3>",
        "<li dir=\"auto\">A source</li>"}) {
    INFO(part);
    const std::size_t found = text.find(part, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  CHECK_FALSE(text.contains("<button"));
  CHECK_FALSE(text.contains("Line 0"));
}

TEST_CASE("Companies of the levels lead to where the page says", "[export][guide]") {
  const GuideHtml look = {.company_address = [](std::string_view company) {
    return company == "Acme" ? std::string("acme.html") : std::string();
  }};
  const std::string text = written(catalog_with(prose()), 0, look);
  CHECK(
      text.contains("<th scope=\"row\" dir=\"auto\"><a href=\"acme.html\">Acme</a></th>"
                    "<td dir=\"auto\">A5</td>"));
  CHECK(text.contains("<th scope=\"row\" dir=\"auto\">Else</th>"));
}

TEST_CASE("Words can be copied: those of each script, and the strategy", "[export][guide]") {
  Prose words = prose();
  words.levers[1].script = "Second.";
  const std::string text = written(catalog_with(words), 0, {.copies = true});
  CHECK(
      text.contains("<button type=\"button\" name=\"copy-lever\" value=\"0\" "
                    "aria-label=\"Copy the words of Offers &amp; more\">Copy</button>"));
  CHECK(
      text.contains("Second.</blockquote>\n<button type=\"button\" name=\"copy-lever\" "
                    "value=\"1\" aria-label=\"Copy the words of Lever 2\">Copy</button>"));
  CHECK(
      text.contains("Wait.</blockquote>\n<button type=\"button\" name=\"copy-strategy\" "
                    "value=\"0\" aria-label=\"Copy the strategy\">Copy</button>"));
  // Without a script what it says besides is copied, as on the canvas.
  CHECK(written(catalog_with(prose()), 0, {.copies = true}).contains("Copy the words of Lever 2"));
  CHECK_FALSE(written(catalog_with(prose()), 0, {}).contains("<button"));
}

TEST_CASE("Of a guide whose prose is not there nothing is written", "[export][guide]") {
  Catalog catalog = catalog_with(prose());
  catalog.prose.clear();
  CHECK(written(catalog, 0, {.copies = true}).empty());
  CHECK(written(catalog_with({}), 0, {.copies = true}).empty());
}

TEST_CASE("A level mapping without levels is shown as printed", "[export][guide]") {
  Prose words;
  words.level_mapping = "E5 is about L5";
  const std::string text = written(catalog_with(words), 0);
  CHECK(text.contains("<p class=\"note\" dir=\"auto\">E5 is about L5</p>"));
  CHECK_FALSE(text.contains("<table>"));
}

TEST_CASE("A hostile guide's words are text", "[export][guide]") {
  const std::string evil = "\"'><script>alert(1)</script><a href=\"javascript:alert(1)\">";
  Prose words = prose();
  words.dna_tags = words.footnotes = words.sources = {{.text = evil}};
  words.dna_text = words.strategy = words.level_mapping = evil;
  words.levels = {{.company = evil, .level = evil}};
  ProseLever& lever = words.levers.front();
  lever.title = lever.text = lever.script = lever.asks[0].region = evil;
  words.findings[0].message = words.findings[0].advice = evil;
  const GuideHtml look = {
      .company_address = [](std::string_view company) { return std::string(company); },
      .copies = true};
  const std::string text = written(catalog_with(words), 0, look);
  CHECK_FALSE(text.contains("<script"));
  CHECK_FALSE(text.contains("<a href=\"javascript"));
  CHECK(text.contains("aria-label=\"Copy the words of &quot;'&gt;&lt;script&gt;"));
}
