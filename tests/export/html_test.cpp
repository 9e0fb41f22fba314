#include "export/html.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Text and attributes are escaped, and elements close", "[export][site]") {
  Html html;
  html.open("p", {{"class", "a\"b"}, {"id", ""}}).text("<b> & ").element("b", "\"x\"").close();
  html.empty("img", {{"alt", "<"}});
  CHECK(html.take() ==
        "<p class=\"a&quot;b\">&lt;b&gt; &amp; <b>\"x\"</b></p>\n<img alt=\"&lt;\">\n");
}

TEST_CASE("Addresses are relative to the page", "[export][site]") {
  CHECK(relative_address("index.html", "site.css") == "site.css");
  CHECK(relative_address("guides/meta/ml.html", "index.html") == "../../index.html");
  CHECK(relative_address("guides/meta/ml.html", "guides/meta/ml.svg") == "ml.svg");
  CHECK(relative_address("guides/meta/ml.html", "guides/midjourney/ml.html") ==
        "../midjourney/ml.html");
  CHECK(relative_address("companies/meta.html", "companies/meta.html") == "meta.html");
}
