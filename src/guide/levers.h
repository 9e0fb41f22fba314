// The levers: numbered arguments, each with a title and a script to say.
//
// Levers stand in a part whose heading names them ("Global Levers", "4 Global Negotiation Levers"),
// or say themselves what they are wherever they stand ("**Lever 1 — Scale:**", "#### Global Lever
// 1: Scale"); the heading above them is then their topic. A numbered bold line elsewhere (steps,
// tactics, sources) is no lever, but in a guide that names no levers at all: there, the numbered
// bold lines of one topic that each bring words to say are its levers.
//
// What follows a lever up to the next one is its own. Words between quotation marks and block
// quotes are its script, several passages separated by an empty line; the rest is its text. A lever
// without a script is one that has no words to say, whatever its text explains.
#pragma once

#include <span>
#include <vector>

#include "guide/guide.h"
#include "guide/outline.h"

namespace rangefinder {

std::vector<Lever> read_levers(std::span<const Section> sections);

}  // namespace rangefinder
