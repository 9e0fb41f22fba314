#include "export/document.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

Document small() {
  Document document;
  document.title = "R&D | pay";
  document.subtitle = "In all.";
  document.sections.push_back({.heading = "Years",
                               .table = {.caption = "A <year>",
                                         .head = {"", "Base"},
                                         .rows = {{"Year 1", "$2"}, {"Year 2", "$3"}},
                                         .right = {false, true}},
                               .points = {"One & two."}});
  document.sections.push_back({.heading = "Empty"});
  return document;
}

// What stands between the first `from` and the next `to`.
std::string between(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t start = text.find(from);
  REQUIRE(start != std::string::npos);
  const std::size_t end = text.find(to, start + from.size());
  REQUIRE(end != std::string::npos);
  return text.substr(start + from.size(), end - start - from.size());
}

}  // namespace

TEST_CASE("A document as Markdown has headings, tables and lists", "[export][document]") {
  CHECK(document_to_markdown(small()) ==
        "# R\\&D \\| pay\n\n"
        "In all.\n\n"
        "## Years\n\n"
        "|  | Base |\n"
        "|---|---:|\n"
        "| Year 1 | \\$2 |\n"
        "| Year 2 | \\$3 |\n\n"
        "- One \\& two.\n\n"
        "## Empty\n");
  CHECK(document_to_markdown({.title = "Alone"}) == "# Alone\n");
}

TEST_CASE("A document as HTML is a page of its own", "[export][document]") {
  const std::string page = document_to_html(small());
  CHECK(page.starts_with("<!doctype html>\n<html lang=\"en\"><head>"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(between(page, "<title>", "</title>") == "R&amp;D | pay");
  CHECK(between(page, "<style>", "</style>").contains(".n{text-align:right}"));
  // Its sections are those of a document inside a page.
  Html html;
  write_document(html, small(), 2);
  CHECK(between(page, "<main>", "</main>") ==
        "<h1>R&amp;D | pay</h1>\n<p>In all.</p>\n" + html.take());
}

TEST_CASE("A page of HTML fetches nothing and runs nothing", "[export][document]") {
  const std::string page = document_to_html(small());
  for (const char* part : {"<script", "src=", "href=", "url(", "@import", "http"}) {
    INFO(part);
    CHECK(page.find(part) == std::string::npos);
  }
}

TEST_CASE("A document inside a page has its headings at the page's level", "[export][document]") {
  Html html;
  write_document(html, small(), 3);
  CHECK(html.take() ==
        "<section><h3 dir=\"auto\">Years</h3>\n"
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"A &lt;year&gt;\">"
        "<table><caption>A &lt;year&gt;</caption>\n"
        "<thead><tr><td></td><th scope=\"col\" class=\"n\">Base</th></tr>\n</thead>\n<tbody>"
        "<tr><th scope=\"row\" dir=\"auto\">Year 1</th><td class=\"n\">$2</td></tr>\n"
        "<tr><th scope=\"row\" dir=\"auto\">Year 2</th><td class=\"n\">$3</td></tr>\n"
        "</tbody>\n</table>\n</div>\n"
        "<ul><li dir=\"auto\">One &amp; two.</li>\n</ul>\n</section>\n"
        "<section><h3 dir=\"auto\">Empty</h3>\n</section>\n");
}

TEST_CASE("A table without a caption is called as its section is; hostile text is text",
          "[export][document]") {
  const std::string evil = "\"><script>alert(1)</script>";
  Document document;
  document.sections.push_back(
      {.heading = evil,
       .table = {.head = {evil, evil}, .rows = {{evil, evil}}, .right = {false, false}},
       .points = {evil}});
  Html html;
  write_document(html, document, 2);
  const std::string text = html.take();
  CHECK_FALSE(text.contains("<script"));
  CHECK_FALSE(text.contains("<caption>"));
  CHECK(text.contains("aria-label=\"&quot;&gt;&lt;script&gt;"));
  CHECK(text.contains("<td dir=\"auto\">\"&gt;"));
}
