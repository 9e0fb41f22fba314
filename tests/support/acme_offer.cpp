#include "support/acme_offer.h"

#include <catch2/catch_test_macros.hpp>

#include "catalog/build.h"
#include "guide/reader.h"
#include "support/catalogs.h"
#include "support/describe.h"

namespace rangefinder::tests {
namespace {

constexpr const char* kGuide =
    "---\nsalary_data_quarter: 2025-Q4\ndata_quality: high\n---\n"
    "### ML | Acme Global Negotiation Guide\n\n"
    "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n"
    "| London | £100K–£140K | £80K–£160K | 10% | £130K–£194K |\n"    // line 9
    "| Austin | $200K–$300K | $80K–$160K | 10% | $300K–$500K |\n\n"  // line 10
    "**Global Levers**\n"
    "1. **Depth:** \"I built search at [company]. I need £120K base.\"\n"  // line 13
    "2. **Two Offers:** \"I need £130K base, £140K equity and a £15K signing bonus.\"\n"
    "3. **Start:** \"I'd like a £20K signing bonus.\"\n"
    "4. **Texas:** \"For US: $290K base and $150K equity.\"\n"
    "5. **Modest:** \"I'd like £105K base.\"\n\n"
    "> **Negotiate Up Strategy:** \"I hold an offer from Globex at £125K. At £135K base I sign. "
    "My floor is £115K.\"\n\n"  // line 19
    "**Evidence & Sources**\n- A survey <2025>\n";

}  // namespace

const Catalog& acme() {
  static const Catalog catalog = [] {
    ReadGuide read = read_guide(kGuide, "acme/ml.md");
    REQUIRE(read.guide);
    read.findings.push_back({"total-gap", Severity::info,
                             read.guide->at(read.guide->bands[1].where), "The total is off.",
                             "Look.", 0, 1});
    std::vector<CheckedGuide> guides;
    guides.push_back({std::move(*read.guide), std::move(read.findings)});
    auto made = build_catalog(guides, round_rates());
    REQUIRE(made);
    return *std::move(made);
  }();
  return catalog;
}

Offer acme_offer() {
  Offer offer;
  offer.currency = currency("GBP");
  offer.base = 110'000;
  offer.equity = {.form = EquityForm::grant, .amount = 100'000};
  offer.bonus_percent = 10;
  offer.signing = 5'000;
  return offer;
}

}  // namespace rangefinder::tests
