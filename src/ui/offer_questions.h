// The words to say as a person makes them theirs: which of the guide's are shown, what they ask,
// and what is said about them. For the canvas and for the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offer/report.h"
#include "ui/session.h"

namespace rangefinder::ui {

// Levers change places while an offer is typed: the script is known by its lever. The first where
// that has none; the report has scripts.
std::size_t shown_script(const OfferReport& report, int lever);

struct AskedQuestion {
  std::string key;
  std::string field;  // the id of its text field
  std::string label;
  std::vector<std::string> choices;
  int chosen = -1;          // of them, where one is what was typed
  std::string typed;        // "" for nothing
  std::string placeholder;  // what stands there while nothing is typed, or an example
  std::string error;        // why what is typed cannot be read; none while it is typed
  bool decimal = false;
  bool filled = false;
};

// Those of a script of the report. Needs session.offers.
std::vector<AskedQuestion> asked_questions(const Session& session, const OfferReport& report,
                                           const SpokenScript& script);

// "1 of 3 filled"
std::string filled_words(const SpokenScript& script);
// "2 things are still to fill in."; "" for none.
std::string unfilled_words(const SpokenScript& script);
// "From line 76, as the guide words it."
std::string script_source(const SpokenScript& script);
// A claim as it would be said.
std::string claim_label(const Claim& claim, const SpokenScript& script);

// Where all of a script is cut: what that is, and what to do.
inline constexpr std::string_view kNothingToSay = "Nothing is left to say.";
inline constexpr std::string_view kTickToSay =
    "All of it claims something. Tick what is true for you, or choose other words.";

// Why there is no script.
std::string_view no_script_words(const OfferReport& report, bool lacks_words);

}  // namespace rangefinder::ui
