#include "guide/lever_label.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

std::string text_of(const std::optional<LeverLabel>& label) {
  if (!label) return "none";
  return std::to_string(label->number) + (label->says_lever ? " lever |" : " |") +
         std::string(label->title) + '|' + std::string(label->rest);
}

std::string line(std::string_view text) { return text_of(label_of_line(text)); }
std::string heading(std::string_view text) { return text_of(label_of_heading(text)); }

}  // namespace

TEST_CASE("A lever's label is read in every form", "[guide][lever_label]") {
  CHECK(line("1. **Night shifts:** \"I keep watch.\"") == "1 |Night shifts|\"I keep watch.\"");
  CHECK(line("1. **Night shifts**: \"I keep watch.\"") == "1 |Night shifts|\"I keep watch.\"");
  CHECK(line("1. **Night shifts** — \"I keep watch.\"") == "1 |Night shifts|\"I keep watch.\"");
  CHECK(line("2) **Night shifts.** Say so.") == "2 |Night shifts|Say so.");
  CHECK(line("**3. Night shifts:** \"I keep watch.\"") == "3 |Night shifts|\"I keep watch.\"");
  CHECK(line("**3. Night shifts (Value: $5K-$9K)**") == "3 |Night shifts (Value: $5K-$9K)|");
  CHECK(line("**Lever 1 — Night shifts:** \"Yes.\"") == "1 lever |Night shifts|\"Yes.\"");
  CHECK(line("**Lever 1: Night shifts**") == "1 lever |Night shifts|");
  CHECK(line("1. **Lever 1 — Night shifts:**") == "1 lever |Night shifts|");
  CHECK(line("- **Night shifts**: \"Yes.\"") == "0 |Night shifts|\"Yes.\"");
  CHECK(line("- **Lever 2:** \"Yes.\"") == "2 lever ||\"Yes.\"");
  CHECK(line("1) Night shifts: \"Yes.\"") == "1 |Night shifts|\"Yes.\"");
  CHECK(line("1. Night shifts — say so") == "1 |Night shifts|say so");
  CHECK(line("**1.** **Night shifts:** \"Yes.\"") == "1 |Night shifts|\"Yes.\"");
  CHECK(line("**1.** Night shifts: \"Yes.\"") == "1 |Night shifts|\"Yes.\"");
  CHECK(line("**#2 Night shifts:** \"Yes.\"") == "2 |Night shifts|\"Yes.\"");
  CHECK(line("**#2: Night shifts:** \"Yes.\"") == "2 |Night shifts|\"Yes.\"");
  CHECK(line("1. Night shifts — no sleep: \"Yes.\"") == "1 |Night shifts — no sleep|\"Yes.\"");
  CHECK(line("1. Night shifts — no sleep: Say so: \"Yes.\"") ==
        "1 |Night shifts — no sleep|Say so: \"Yes.\"");
  CHECK(line("**#1 20+ night shifts:** \"Yes.\"") == "1 |20+ night shifts|\"Yes.\"");
  CHECK(line("1. Shares (NYSE: ACME): \"Yes.\"") == "1 |Shares (NYSE: ACME)|\"Yes.\"");
}

TEST_CASE("A heading's label is read in every form", "[guide][lever_label]") {
  CHECK(heading("Lever 1: Night shifts") == "1 lever |Night shifts|");
  CHECK(heading("Global Lever 4: Night shifts") == "4 lever |Night shifts|");
  CHECK(heading("Lever #2 — Night shifts") == "2 lever |Night shifts|");
  CHECK(heading("1) Night shifts") == "1 |Night shifts|");
  CHECK(heading("2. Night shifts:") == "2 |Night shifts|");
  CHECK(heading("Global Levers") == "none");
  CHECK(heading("4 Global Levers") == "none");
}

TEST_CASE("Other lines have no label of a lever", "[guide][lever_label]") {
  for (const char* text : {"", "**", "**Night shifts:** yes", "1", "1.", "1. ", "12.5% of base",
                           "2026 was long", "- a point", "1. **Night shifts", "**Lever: yes**"}) {
    INFO(text);
    CHECK(line(text) == "none");
  }
}
