#include "guide/quotes.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// "says|" before what is spoken.
std::vector<std::string> stretches(std::string_view paragraph) {
  std::vector<std::string> list;
  for (const Stretch& stretch : split_spoken(paragraph)) {
    list.push_back((stretch.spoken ? "says|" : "") + std::string(stretch.text));
  }
  return list;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("What stands between quotation marks is spoken", "[guide][quotes]") {
  CHECK(stretches("\"I run the night shift.\"") == Strings{"says|I run the night shift."});
  CHECK(stretches("“I run the night shift.”") == Strings{"says|I run the night shift."});
  CHECK(stretches("Script: *\"I need $22K.\"* Then wait.") ==
        Strings{"Script:", "says|I need $22K.", "Then wait."});
  CHECK(stretches("Wait for the call.") == Strings{"Wait for the call."});
  CHECK(stretches("") == Strings{});
}

TEST_CASE("Several passages are several stretches", "[guide][quotes]") {
  CHECK(stretches("\"One more thing.\" Pause. \"I need time.\"") ==
        Strings{"says|One more thing.", "Pause.", "says|I need time."});
}

TEST_CASE("A few words between quotation marks are only named", "[guide][quotes]") {
  CHECK(stretches("Frame it as \"a fleet owner\" instead.") ==
        Strings{"Frame it as \"a fleet owner\" instead."});
  // Alone in their paragraph they are the script.
  CHECK(stretches("\"A fleet owner\"") == Strings{"says|A fleet owner"});
}

TEST_CASE("Quotation marks within a passage do not end it", "[guide][quotes]") {
  CHECK(stretches("\"They call it \"too slow\" and I fix that.\"") ==
        Strings{"says|They call it \"too slow\" and I fix that."});
}

TEST_CASE("A passage that is never closed goes on to the end", "[guide][quotes]") {
  CHECK(stretches("Say: \"I keep the lights on at night") ==
        Strings{"Say:", "says|I keep the lights on at night"});
}

TEST_CASE("Quotation marks are taken off where they are around all of a text", "[guide][quotes]") {
  CHECK(without_quotes("\"I sign today.\"") == "I sign today.");
  CHECK(without_quotes("*\"I sign today.\"*") == "I sign today.");
  CHECK(without_quotes("“I sign today.”") == "I sign today.");
  CHECK(without_quotes("\"I sign.\" They nod. \"Good.\"") == "\"I sign.\" They nod. \"Good.\"");
  CHECK(without_quotes("\"I sign today.\" Accept at $90K.") == "\"I sign today.\" Accept at $90K.");
  CHECK(without_quotes("\"I sign today") == "\"I sign today");
}

TEST_CASE("No marks make the reader of quotes stumble", "[guide][quotes]") {
  for (const char* text : {"\"", "\"\"", "\" \"", "”", "“", "*\"", "\"\"\"", "a\"b\"c", "\xE2"}) {
    INFO(text);
    for (const Stretch& stretch : split_spoken(text)) CHECK_FALSE(stretch.text.empty());
    CHECK(without_quotes(text).size() <= std::string_view(text).size());
  }
}
