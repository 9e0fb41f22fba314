// The words by which a script says that something is so of the person who is to say it.
#pragma once

#include <string_view>

namespace rangefinder {

// An offer of somebody else's: "I hold two offers", "Globex has offered me $250K". It is one to
// tell of even where the person is not named ("OpenAI offers $280K"): who says it should know.
bool claims_offer(std::string_view clause);

// What the person is, has done or has: "I've built", "my 8 years of", "I'm leaving $90K behind".
// What they want, ask for or will do is no claim, nor is what the work will be.
bool claims_fact(std::string_view clause);

// A sentence that speaks of what the one before said: "That experience is rare."
bool refers_back(std::string_view sentence);

// "Let me be open about where I stand."
bool announces(std::string_view sentence);

}  // namespace rangefinder
