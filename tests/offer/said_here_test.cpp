#include "offer/said_here.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;

namespace {

// Bands 0 London, 1 Austin, 2 New York, 3 Dublin, 4 San Francisco.
const Catalog& catalog() {
  static const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n\n"
      "| Region | Base | Total |\n|-|-|-|\n"
      "| London | £100K–£120K | £120K–£140K |\n"
      "| Austin | $100K–$120K | $120K–$140K |\n"
      "| US (Menlo Park / NYC) | $100K–$120K | $120K–$140K |\n"
      "| Dublin (USD) | $100K–$120K | $120K–$140K |\n"
      "| San Francisco | $100K–$120K | $120K–$140K |\n");
  return catalog;
}

// Whether an amount in this currency, said for this region, is meant for the band.
bool here(BandId band, const char* code, const char* region) {
  const ProseAsk said{tests::k(100, 100), tests::currency(code), "base", region};
  return SaidHere(catalog(), band)(said);
}

}  // namespace

TEST_CASE("What is said for no region is for every band of its currency", "[offer]") {
  CHECK(here(0, "GBP", ""));
  CHECK_FALSE(here(0, "USD", ""));
  CHECK(here(3, "USD", ""));
  CHECK_FALSE(here(3, "EUR", ""));  // what Dublin is paid in elsewhere
}

TEST_CASE("What is said for a region is for the bands that lie there", "[offer]") {
  CHECK(here(0, "GBP", "London"));
  CHECK(here(0, "GBP", "UK"));
  CHECK(here(0, "GBP", "United Kingdom"));
  CHECK_FALSE(here(0, "GBP", "Paris"));
  CHECK_FALSE(here(0, "USD", "London"));
  CHECK(here(1, "USD", "Austin"));
  CHECK(here(1, "USD", "US"));
  CHECK(here(1, "USD", "United States"));
  CHECK_FALSE(here(1, "USD", "San Francisco"));
  CHECK_FALSE(here(3, "USD", "US"));  // dollars, in Ireland
}

TEST_CASE("A place goes by what people call it, too", "[offer]") {
  CHECK(here(4, "USD", "SF"));
  CHECK(here(2, "USD", "NY"));
  CHECK_FALSE(here(1, "USD", "SF"));
  CHECK_FALSE(here(4, "USD", "NYC"));
}

TEST_CASE("A region of several places is each of them", "[offer]") {
  CHECK(here(2, "USD", "New York"));
  CHECK(here(2, "USD", "NYC"));
  CHECK(here(2, "USD", "Menlo Park"));
  CHECK(here(2, "USD", "US"));
  CHECK_FALSE(here(2, "USD", "Seattle"));
}
