#include "guide/title.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"
#include "guide/lines.h"

using namespace rangefinder;

namespace {

std::optional<Title> read(const std::string& text, const TitleHints& hints = {}) {
  const std::vector<Line> lines = split_lines(text);
  return read_title(outline(lines), hints);
}

Title title_of(const std::string& text, const TitleHints& hints = {}) {
  return read(text, hints).value_or(Title{"no", "title"});
}

const TitleHints kWise{{"Wise", "wise"}, {"Data Engineer", "data-engineer"}};

}  // namespace

TEST_CASE("A title has any depth, any dash, and some words before Guide", "[guide][title]") {
  for (const char* text :
       {"### Data Engineer | Wise Global Negotiation Guide",
        "# Data Engineer | Wise Negotiation Guide",
        "## Data Engineer — Wise Salary Negotiation Guide",
        "#### Data Engineer – Wise Negotiation Guide",
        "## Data Engineer - Wise GLOBAL NEGOTIATION GUIDE",
        "**Data Engineer | Wise Negotiation Guide**",
        "### **Data Engineer | Wise Global Negotiation Guide**",
        "# Data Engineer | Wise Compensation Guide (2026)",
        "# Data Engineer | Wise | Global Negotiation Guide",
        "# Data Engineer at Wise: Negotiation Guide", "# Data Engineer @ Wise — Salary Guide",
        "# Negotiation Guide: Data Engineer at Wise",
        "# Salary Negotiation Guide — Data Engineer | Wise",
        "# Negotiation Guide for Data Engineer at Wise", "# Data Engineer |Wise Guide",
        "Data Engineer | Wise Global Negotiation Guide"}) {
    INFO(text);
    CHECK(title_of(text) == Title{"Data Engineer", "Wise"});
  }
}

TEST_CASE("Names keep their parentheses, dashes and small letters", "[guide][title]") {
  CHECK(title_of("### Data Engineer | Cerner (Oracle Health) Global Negotiation Guide") ==
        Title{"Data Engineer", "Cerner (Oracle Health)"});
  CHECK(title_of("### SWE (L3-L4) | xAI Global Negotiation Guide") == Title{"SWE (L3-L4)", "xAI"});
  CHECK(title_of("### Institutional-Grade Engineer — Rapyd Salary Negotiation Guide") ==
        Title{"Institutional-Grade Engineer", "Rapyd"});
  CHECK(title_of("### Engineer - Full-Stack — Rapyd Salary Negotiation Guide") ==
        Title{"Engineer - Full-Stack", "Rapyd"});
  CHECK(title_of("# Engineer | Global Payments Global Negotiation Guide") ==
        Title{"Engineer", "Global Payments"});
}

TEST_CASE("A hint turns a title round and parts one without a mark", "[guide][title]") {
  CHECK(title_of("# Wise — Data Engineer Negotiation Guide", kWise) ==
        Title{"Data Engineer", "Wise"});
  CHECK(title_of("# Wise | Data Engineer Negotiation Guide", kWise) ==
        Title{"Data Engineer", "Wise"});
  CHECK(title_of("# Wise Data Engineer Negotiation Guide", kWise) ==
        Title{"Data Engineer", "Wise"});
  CHECK(title_of("# Data Engineer Wise Negotiation Guide", kWise) ==
        Title{"Data Engineer", "Wise"});
  CHECK(title_of("# Data Engineer — Payments — Wise Guide", {{"wise"}, {}}) ==
        Title{"Data Engineer — Payments", "Wise"});
  CHECK(title_of("# Goldman Sachs — VP Guide", {{"goldman-sachs"}, {"vice-president"}}) ==
        Title{"VP", "Goldman Sachs"});
}

TEST_CASE("A hint replaces nothing", "[guide][title]") {
  CHECK(title_of("# Analyst | Acme Negotiation Guide", kWise) == Title{"Analyst", "Acme"});
  CHECK(
      title_of("# Google Cloud Engineer | Google Guide", {{"Google"}, {"google-cloud-engineer"}}) ==
      Title{"Google Cloud Engineer", "Google"});
}

TEST_CASE("What is longer than a name is no hint", "[guide][title]") {
  const auto with_hint = [](std::size_t bytes) {
    const std::string hint = "Wise " + std::string(bytes - 5, 'x');
    return title_of("# Wise — Data Engineer Negotiation Guide", {{hint}, {}});
  };
  CHECK(with_hint(kMaxNameBytes) == Title{"Data Engineer", "Wise"});
  CHECK(with_hint(kMaxNameBytes + 1) == Title{"Wise", "Data Engineer"});
}

TEST_CASE("The first heading may be a title without the word Guide", "[guide][title]") {
  CHECK(title_of("# Data Engineer | Wise\n## Pay\n", kWise) == Title{"Data Engineer", "Wise"});
  CHECK(title_of("# Wise — Data Engineer\n", kWise) == Title{"Data Engineer", "Wise"});
  CHECK_FALSE(read("# Data Engineer | Wise\n"));
  CHECK_FALSE(read("# Pay\n## Data Engineer | Wise\n", kWise));
}

TEST_CASE("Other headings are no titles", "[guide][title]") {
  for (const char* text :
       {"", "# Negotiation Guide", "## How to read this guide", "# Guides | Acme",
        "text\n\nData Engineer | Wise Guide", "# | Guide", "| a | b Guide |"}) {
    INFO(text);
    CHECK_FALSE(read(text));
  }
  CHECK_FALSE(read("# a | " + std::string(1000, 'b') + " Guide"));
}
