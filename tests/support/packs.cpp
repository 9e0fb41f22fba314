#include "support/packs.h"

#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <cstring>

#include "guide/reader.h"
#include "pack/checksum.h"
#include "pack/pack.h"
#include "support/catalogs.h"

namespace rangefinder::tests {
namespace {

// Bits, as absent figures are not equal to themselves.
bool same(const std::vector<PercentEnds>& a, const std::vector<PercentEnds>& b) {
  const auto bits = [](const PercentEnds& ends) {
    return std::pair(std::bit_cast<std::uint64_t>(ends.low),
                     std::bit_cast<std::uint64_t>(ends.high));
  };
  return std::ranges::equal(a, b, {}, bits, bits);
}

constexpr const char* kFirst =
    "---\nlast_updated: 2026-02-23\nnext_review_due: 2026-05-23\nrole_type: standard\n"
    "salary_data_quarter: 2025-Q4\ndata_quality: high\n---\n"
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Premium | Remote first\n"
    "| Region | Level | Base | Stock (RSU/4yr) | Bonus | Sign-On | Total |\n|-|-|-|-|-|-|-|\n"
    "| Zürich | E5 | £100K-£170K (net) | £80K-£265K+ | 5–15% | £10K+ | £120K-£900K+ |\n"
    "| Paris / Remote | — | €6K/mo | None | Discretionary | — | — |\n"
    "| Hanoi | — | 8,000,000,000 VND - 9,000,000,000 VND | — | — | — | — |\n"
    "**Level Mapping:** Acme ML = Google L5\n"
    "**Negotiation Levers**\n1. **Competing offer:** \"I have an offer of £200K.\"\n"
    "**Evidence & Sources**\n- Levels.fyi\n";
constexpr const char* kSecond =
    "### PM | Beta Global Negotiation Guide\n**Negotiation DNA:** Premium\n"
    "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n"
    "| London | £210K–£300K | $80K–$265K | 10% | £120K–£236K |\n";

}  // namespace

std::string differences(const Catalog& a, const Catalog& b) {
  std::string text;
  const auto compare = [&](const char* name, bool equal) {
    if (!equal) text += (text.empty() ? "" : ", ") + std::string(name);
  };
  compare("companies", a.companies == b.companies);
  compare("roles", a.roles == b.roles);
  compare("role_types", a.role_types == b.role_types);
  compare("levels", a.levels == b.levels);
  compare("qualities", a.qualities == b.qualities);
  compare("quarters", a.quarters == b.quarters);
  compare("days", a.days == b.days);
  compare("notes", a.notes == b.notes);
  compare("rules", a.rules == b.rules);
  compare("guides.file", a.guides.file == b.guides.file);
  compare("guides.company", a.guides.company == b.guides.company);
  compare("guides.role", a.guides.role == b.guides.role);
  compare("guides.role_type", a.guides.role_type == b.guides.role_type);
  compare("guides.quality", a.guides.quality == b.guides.quality);
  compare("guides.quarter", a.guides.quarter == b.guides.quarter);
  compare("guides.updated", a.guides.updated == b.guides.updated);
  compare("guides.review_due", a.guides.review_due == b.guides.review_due);
  compare("guides.text", a.guides.text == b.guides.text);
  compare("guides.first_band", a.guides.first_band == b.guides.first_band);
  compare("guides.yours", a.guides.yours == b.guides.yours);
  compare("regions.name", a.regions.name == b.regions.name);
  compare("regions.place_name", a.regions.place_name == b.regions.place_name);
  compare("regions.place", a.regions.place == b.regions.place);
  compare("regions.country", a.regions.country == b.regions.country);
  compare("regions.remote", a.regions.remote == b.regions.remote);
  compare("places", a.places == b.places);
  compare("place_names", a.place_names == b.place_names);
  compare("countries", a.countries == b.countries);
  compare("country_names", a.country_names == b.country_names);
  compare("words", a.words == b.words);
  compare("company_words", a.company_words == b.company_words);
  compare("role_words", a.role_words == b.role_words);
  compare("region_words", a.region_words == b.region_words);
  compare("postings", a.postings == b.postings);
  compare("units", a.units == b.units);
  compare("percents", same(a.percents, b.percents));
  compare("guide", a.guide == b.guide);
  compare("region", a.region == b.region);
  compare("level", a.level == b.level);
  compare("unit", a.unit == b.unit);
  compare("equity_kind", a.equity_kind == b.equity_kind);
  compare("marks", a.marks == b.marks);
  compare("vesting_years", a.vesting_years == b.vesting_years);
  compare("percent", a.percent == b.percent);
  compare("finding_set", a.finding_set == b.finding_set);
  compare("note", a.note == b.note);
  compare("line", a.line == b.line);
  compare("ordinal", a.ordinal == b.ordinal);
  compare("amounts", a.amounts == b.amounts);
  compare("finding_sets", a.finding_sets == b.finding_sets);
  compare("part_currencies", a.part_currencies == b.part_currencies);
  compare("printed_annual", a.printed_annual == b.printed_annual);
  compare("findings", a.findings == b.findings);
  compare("prose", a.prose == b.prose);
  compare("shards", a.shards == b.shards);
  compare("your_shards", a.your_shards == b.your_shards);
  compare("rates", a.rates == b.rates);
  return text;
}

std::string refusal(const Bytes& bytes) {
  const auto catalog = load_pack(bytes);
  return catalog ? "no error" : catalog.error().message;
}

void sign(Bytes& bytes) {
  const std::uint64_t size = bytes.size() - kPackHeaderSize;
  std::memcpy(bytes.data() + 16, &size, sizeof size);
  const std::uint64_t sum = checksum(std::span(bytes).subspan(kPackHeaderSize));
  std::memcpy(bytes.data() + 24, &sum, sizeof sum);
}

const Catalog& full_catalog() {
  static const Catalog catalog = [] {
    std::vector<CheckedGuide> guides;
    for (const auto& [text, file] : {std::pair(kFirst, "acme/ml.md"), {kSecond, "beta/pm.md"}}) {
      ReadGuide read = read_guide(text, file);
      REQUIRE(read.guide);
      guides.push_back({std::move(*read.guide), std::move(read.findings)});
    }
    guides[0].findings.push_back(
        {"total-gap", Severity::warning, {"acme/ml.md", {12, 0, 0}}, "Odd.", "Look.", 4, 0});
    guides[0].findings.push_back(
        {"front-matter", Severity::error, {"acme/ml.md", {2, 0, 0}}, "Odd.", "Look.", 0, 0});
    guides[1].findings.push_back(
        {"total-gap", Severity::info, {"beta/pm.md", {5, 0, 0}}, "Odd.", "Look.", 0, 0});
    auto built = build_catalog(guides, round_rates());
    REQUIRE(built);
    return *std::move(built);
  }();
  return catalog;
}

}  // namespace rangefinder::tests
