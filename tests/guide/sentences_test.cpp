#include "guide/sentences.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// The sentence that holds `part`.
std::string_view sentence(std::string_view text, std::string_view part) {
  const std::size_t at = text.find(part);
  const std::size_t start = sentence_start(text, at, 0);
  return text.substr(start, sentence_end(text, at) - start);
}

}  // namespace

TEST_CASE("A sentence ends behind its full stop", "[guide][sentences]") {
  CHECK(sentence("I came. I saw $1.5M! I left.", "saw") == " I saw $1.5M!");
  CHECK(sentence("I came. I saw.", "came") == "I came.");
  CHECK(sentence("I came", "came") == "I came");
}

TEST_CASE("Marks behind the full stop belong to its sentence", "[guide][sentences]") {
  CHECK(sentence("\"I sign.\" Accept at nine.", "Accept") == " Accept at nine.");
  CHECK(sentence("*“I sign.”* Accept at nine.", "sign") == "*“I sign.”*");
}

TEST_CASE("Abbreviations do not end a sentence, an empty line does", "[guide][sentences]") {
  CHECK(sentence("Nine vs. ten. Done.", "ten") == "Nine vs. ten.");
  CHECK(sentence("Nine\nten\n\neleven", "ten") == "Nine\nten\n");
}
