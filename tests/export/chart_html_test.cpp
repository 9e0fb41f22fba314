#include "export/chart_html.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A chart stands beside its page, in both themes", "[export][site]") {
  CHECK(chart_path("companies/meta.html") == "companies/meta.svg");
  CHECK(dark_chart_path("companies/meta.html") == "companies/meta.dark.svg");
  Html html;
  write_chart(html, "companies/meta.html", "companies/meta.svg", "Bands of \"Meta\"");
  CHECK(html.take() ==
        "<figure tabindex=\"0\" aria-label=\"Chart\"><picture><source "
        "media=\"(prefers-color-scheme: dark)\" "
        "srcset=\"meta.dark.svg\">\n<img src=\"meta.svg\" alt=\"Bands of &quot;Meta&quot;\">\n"
        "</picture>\n</figure>\n");
}
