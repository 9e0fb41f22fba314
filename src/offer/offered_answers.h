// What a script says back of an offer, to which the offer itself has the answers.
//
//   "Thank you for the offer of $[X]K base, $[Y]K RSUs and a $[Z]K signing bonus. I propose a base
//   of $[X+20]K."
//
// X, Y and Z are the offer's base, grant and sign-on, wherever they stand in this script. In
// another script an X may well be something else.
#pragma once

#include <span>

#include "offer/offer.h"
#include "offer/script.h"

namespace rangefinder {

// None for what the offer does not have, for amounts in another currency than `offer`'s, and for a
// grant said to vest over other years than it does.
Answers offered_answers(std::span<const ScriptPiece> pieces, const Offer& offer);

}  // namespace rangefinder
