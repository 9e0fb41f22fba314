#include "cli/offer.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/commands.h"
#include "support/files.h"

using namespace rangefinder;
using cli::OfferOptions;

namespace {

struct Said {
  int exit_code = 0;
  std::string out, err;
};

Said offer(const OfferOptions& options) {
  Said said;
  said.exit_code = cli::offer(
      options, {}, [&](std::string_view text) { said.out += text; },
      [&](std::string_view text) { said.err += text; });
  return said;
}

// $225K, 10%, $240K over four years and $20K once, in San Francisco.
OfferOptions usual() {
  OfferOptions options;
  options.paths = {(tests::source_folder() / "data/guides").string()};
  options.company = "weights";
  options.region = "san francisco";
  options.base = "225k";
  options.equity = "240k";
  options.bonus = "10%";
  options.sign_on = "20k";
  return options;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("An offer's report says where it lies, and what to ask for", "[cli][offer]") {
  const Said said = offer(usual());
  CHECK(said.exit_code == cli::exit_ok);
  CHECK(has(said.out, "$307.5K a year, and $20K once."));
  CHECK(has(said.out, "Base is $5K under the guide's floor of $230K (line 76). $22K more sign-on"));
  CHECK(has(said.out, "+$87.5K"));  // to the high end
  CHECK(has(said.out, "AI Lab Competing Offers"));
  CHECK(said.err.empty());
}

TEST_CASE("Errors of guides are in the exit code", "[cli][offer]") {
  const tests::TemporaryFolder folder;
  folder.write("acme/ml.md",
               "### ML | Acme Global Negotiation Guide\n**Negotiation DNA:** Premium\n\n"
               "| Region | Base | Total |\n|-|-|-|\n| London | £210K–£300K | £120K–£136K |\n");
  OfferOptions options;
  options.paths = {folder.path()};
  options.base = "225k";
  const Said said = offer(options);
  CHECK(said.exit_code == cli::exit_findings);
  CHECK(has(said.err, "total-below-base"));
  CHECK(has(said.out, "£225K"));
}

TEST_CASE("The report is written as JSON, Markdown and HTML", "[cli][offer]") {
  OfferOptions options = usual();
  options.format = "json";
  CHECK(has(offer(options).out, "\"penetration\":0.311,"));
  options.format = "md";
  CHECK(offer(options).out.starts_with("# An offer from Weights"));
  CHECK(has(offer(options).out, "## What to ask for"));
  options.format = "html";
  CHECK(offer(options).out.starts_with("<!doctype html>"));
  CHECK(has(offer(options).out, "Weights &amp; Biases"));
}

TEST_CASE("The script is filled and says only what is ticked", "[cli][offer]") {
  OfferOptions options = usual();
  std::string text = offer(options).out;
  CHECK(has(text, "- LLM Evaluation Expertise, line 72: nothing, as none of it is ticked."));
  CHECK(has(text, "- Left out: Google DeepMind at $245K / $380K RSU\n"));
  CHECK_FALSE(has(text, "I hold"));
  CHECK_FALSE(has(text, "To fill in"));
  options.claims = {"anthropic", "evaluation"};
  text = offer(options).out;
  CHECK(has(text, "I hold one offer: Anthropic at $235K / $320K equity."));
  CHECK(has(text, "- Said: Anthropic at $235K / $320K equity\n"));
  CHECK(has(text, "To fill in\n- company\n"));
  options.fills = {"company=Northwind Labs"};
  text = offer(options).out;
  CHECK(has(text, "LLM evaluation is what I built at Northwind Labs"));
  CHECK_FALSE(has(text, "To fill in"));
}

TEST_CASE("Where no band is meant, the nearest are named", "[cli][offer]") {
  OfferOptions options = usual();
  options.region = "berlin";
  const Said said = offer(options);
  CHECK(said.exit_code == cli::exit_usage);
  CHECK(has(said.err, "The same company elsewhere:\n  Weights & Biases, San Francisco"));
  CHECK(has(said.err, "Others at that place:\n  Meta, Germany (Berlin / Hamburg)"));
  options = usual();
  options.region.clear();
  CHECK(has(offer(options).err, "These names mean several bands."));
}

TEST_CASE("A bonus is a percentage, or an amount a year", "[cli][offer]") {
  OfferOptions options = usual();
  options.bonus = "22.5k";
  CHECK(has(offer(options).out, "Year 2  $225K    $60K  $22.5K"));
  options.bonus = "20%";
  CHECK(has(offer(options).out, " $45K "));
}

TEST_CASE("Options of an offer that cannot be read are named", "[cli][offer]") {
  const auto error = [](auto change) {
    OfferOptions options = usual();
    change(options);
    const Said said = offer(options);
    CHECK(said.exit_code == cli::exit_usage);
    CHECK(said.out.empty());
    return said.err;
  };
  CHECK(has(error([](OfferOptions& o) { o.base = "lots"; }), "--base: "));
  CHECK(has(error([](OfferOptions& o) { o.bonus = "x%"; }), "--bonus: "));
  CHECK(has(error([](OfferOptions& o) { o.bonus = "150%"; }), "--bonus: More than the base"));
  CHECK(has(error([](OfferOptions& o) { o.cliff = "48"; }), "--cliff: "));
  CHECK(has(error([](OfferOptions& o) { o.years = "many"; }), "--years: "));
  CHECK(has(error([](OfferOptions& o) {
              o.schedule = "50/50";
              o.years = "4";
            }),
            "--years: the schedule has 2 years."));
  CHECK(has(error([](OfferOptions& o) { o.options = "some"; }), "--options: "));
  CHECK(has(error([](OfferOptions& o) { o.schedule = "50/40"; }), "add up to 90%"));
  CHECK(has(error([](OfferOptions& o) { o.fills = {"firm=A"}; }), "--fill: "));
  CHECK(has(error([](OfferOptions& o) { o.claims = {"hooli"}; }), "--claim: "));
  CHECK(has(error([](OfferOptions& o) { o.currency = "XXQ"; }), "--currency: "));
}

TEST_CASE("An offer in another currency is converted, and says so", "[cli][offer]") {
  OfferOptions options = usual();
  options.currency = "EUR";
  CHECK(has(offer(options).out, "The offer is converted from EUR at the rate of 2025-12-31."));
}
