#include "guide/cell_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// "per year, 4yr, 4 bytes": what stands at the start of `text`; "none".
std::string period(std::string_view text) {
  const auto words = period_at(text);
  if (!words) return "none";
  return std::string(name(words->period)) +
         (words->years ? " " + std::to_string(*words->years) : "") + (words->slash ? " /" : "") +
         " \"" + std::string(text.substr(0, words->length)) + '"';
}

double scale(std::string_view text) {
  const auto found = scale_at(text);
  return found ? found->unit : 0;
}

}  // namespace

TEST_CASE("Suffixes in any case, with a space or without", "[guide][cell-words]") {
  for (const char* text : {"K", "k", " K", "thousand", " Thousand"}) CHECK(scale(text) == 1e3);
  for (const char* text : {"M", "m", "mn", "MM", " million", "mio", "mln"})
    CHECK(scale(text) == 1e6);
  for (const char* text : {"B", "bn", " Billion"}) CHECK(scale(text) == 1e9);
  for (const char* text : {"L", "l", " L", "lakh", " lakhs", "Lac", "lacs", " LPA"}) {
    CHECK(scale(text) == 1e5);
  }
  for (const char* text : {"Cr", "CR", " cr", "crore", " Crores"}) CHECK(scale(text) == 1e7);
  CHECK(scale("万") == 1e4);
  CHECK(scale("億") == 1e8);
  for (const char* text : {"", " ", "Kids", " L4", "Monthly", "-K", "/mo"}) {
    INFO(text);
    CHECK(scale(text) == 0);
  }
}

TEST_CASE("Periods are signs or words", "[guide][cell-words]") {
  const std::pair<const char*, const char*> cases[] = {
      {"/yr", "year 1 / \"/yr\""},
      {"/4yr", "year 4 / \"/4yr\""},
      {"/ 4 years)", "year 4 / \"/ 4 years\""},
      {"/4-year", "year 4 / \"/4-year\""},
      {"/mo.", "month / \"/mo\""},
      {"/month", "month / \"/month\""},
      {"/annum", "year 1 / \"/annum\""},
      {"/Hour", "hour / \"/Hour\""},
      {"per month", "month \"per month\""},
      {"per annum", "year 1 \"per annum\""},
      {"a year", "year 1 \"a year\""},
      {"p.a.", "year 1 \"p.a.\""},
      {"annually", "year 1 \"annually\""},
      {"monthly", "month \"monthly\""},
      {"over 4 years", "year 4 \"over 4 years\""},
      {"vests over four years", "year 4 \"vests over four years\""},
      {"4yr vest", "year 4 \"4yr\""},
      {"/1yr", "year 1 / \"/1yr\""},
      {"1yr cliff", "none"},
      {"2-year cliff", "none"},
      {"5 years of experience", "none"},
      {"over year", "none"},
      {"/monk", "none"},
      {"/300yr", "none"},
      {"year", "none"},
      {"", "none"},
  };
  for (const auto& [text, means] : cases) {
    INFO(text);
    CHECK(period(text) == means);
  }
}

TEST_CASE("Every dash joins, and so do words", "[guide][cell-words]") {
  for (const std::string_view dash : {"-", "--", "–", "—", "−", "‑", "―", "..", "…", "～"}) {
    INFO(dash);
    CHECK(dash_at(dash) == dash.size());
  }
  CHECK(dash_at("to 5") == 2);
  CHECK(dash_at("TO 5") == 2);
  CHECK(dash_at("top") == 0);
  CHECK(dash_at("to") == 0);
  CHECK(dash_at("x") == 0);
  CHECK(dash_at("") == 0);
}

TEST_CASE("Signs that say about", "[guide][cell-words]") {
  CHECK(about_at("~$5K") == 1);
  CHECK(about_at("≈5") == 3);
  CHECK(about_at("$5K") == 0);
}

TEST_CASE("Units of shares, one or many", "[guide][cell-words]") {
  for (const char* word : {"options", "Option", "shares", "RSU", "RSUs", "ISOs", "units"}) {
    CHECK(is_unit(word));
  }
  for (const char* word : {"", "s", "bonus", "salaries", "vesting"}) CHECK_FALSE(is_unit(word));
}
