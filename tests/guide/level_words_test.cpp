#include "guide/level_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Words stand between spaces", "[guide][levels]") {
  CHECK(words_of("  Google  L5 SWE ") == std::vector<std::string_view>{"Google", "L5", "SWE"});
  CHECK(words_of(" ").empty());
  CHECK(bare_word("**(L5),**") == "L5");
  CHECK(bare_word("()").empty());
}

TEST_CASE("A rung is a few letters and digits, or a Roman numeral", "[guide][levels]") {
  for (const char* code : {"L5", "E4-E5", "E4–E5", "IC4-5", "ICT4", "61/62", "L6+", "II-III", "2-2",
                           "M1", "(P3)", "SDE2", "SDE-II", "L5+/E5"}) {
    INFO(code);
    CHECK(is_level_code(code));
    CHECK(is_level_word(code));
  }
  for (const char* other : {"Google", "Point72", "Rapid7", "SWE", "", "-", "401000", "dLocal"}) {
    INFO(other);
    CHECK_FALSE(is_level_code(other));
  }
}

TEST_CASE("Ranks and roles start a level, by any of their parts", "[guide][levels]") {
  for (const char* word : {"Senior", "Sr.", "STAFF", "Senior/Staff", "mid-to-senior", "VP", "SDM",
                           "ML/AI", "DevOps", "engineer", "Analyst-Consultant", "LMTS/PMTS"}) {
    INFO(word);
    CHECK(is_level_word(word));
  }
  CHECK(is_rank("Senior/Staff"));
  CHECK_FALSE(is_rank("Engineer"));
  for (const char* word : {"Google", "Oracle", "Health", "Sachs", "Networks", "&", "Bank"}) {
    INFO(word);
    CHECK_FALSE(is_level_word(word));
  }
}

TEST_CASE("A field is within a title, and may begin a name", "[guide][levels]") {
  CHECK(is_field_word("Trading"));
  CHECK(is_field_word("Risk/Fraud"));
  CHECK_FALSE(is_field_word("Google"));
  CHECK_FALSE(is_level_word("Trading"));
}

TEST_CASE("Some names hold a word that would start a level", "[guide][levels]") {
  CHECK(known_name("Scale AI Senior Engineer") == 8);
  CHECK(known_name("Google Cloud SA") == 12);
  CHECK(known_name("Google L5") == 6);
  CHECK(known_name("Meta FAIR Research Engineer") == 4);
  CHECK(known_name("F5") == 2);
  CHECK(known_name("Googleplex L5") == 0);
  CHECK(known_name("Scale AIs") == 0);
  CHECK(known_name("") == 0);
}
