// Who makes a competing offer.
#pragma once

#include <string_view>
#include <vector>

namespace rangefinder {

// The companies that the words before an amount say offer it:
//
//   "I have an offer from Google DeepMind at "       Google DeepMind
//   "Reference offers from Acme or Blue Labs at "     Acme, Blue Labs
//   "a Databricks EM offer at "                      Databricks: roles are no part of a name
//   "Present competing offers from Citadel ("        Citadel
//   "OpenAI is offering "                            OpenAI
//   "I have a competing offer at "                   none
//
// Views into `before`. Placeholders ("[company]") name nobody.
std::vector<std::string_view> competitors_before(std::string_view before);

}  // namespace rangefinder
