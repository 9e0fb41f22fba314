// The scripts of a guide that are for one band, without what is not true and filled in: the words
// to say.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/prose.h"
#include "offer/claim.h"
#include "offer/cut.h"
#include "offer/lever_gain.h"
#include "offer/script.h"

namespace rangefinder {

// What a person says of themselves.
struct Telling {
  Answers answers = {};  // by a placeholder's key; they go before the plan's and the offer's own
  Ticked ticked = {};    // ids of claims that are true; none is said by default
};

struct SpokenScript {
  std::string title;   // the lever's; "Strategy" for the guide's own
  int lever = -1;      // of the prose's; -1 for the strategy
  int line = 0;        // of the guide
  std::string script;  // as the guide words it
  std::vector<Claim> claims;
  std::vector<Cut> cuts;
  Answers answers;                  // to what it asks: typed, the plan's, and the offer's
  std::string text;                 // to say; empty where nothing of it is true
  std::vector<Question> questions;  // of what is left, each once
  std::vector<Question> unfilled;   // those without an answer that can be read
};

struct SpokenScripts {
  std::vector<SpokenScript> scripts;  // the strategy, then levers: those that add most first
  std::vector<int> other_bands;       // lines of scripts whose amounts are all for other bands
};

// `plan` and `offer`, both in the band's currency, answer what is not typed; never where a script
// has the sign of another.
SpokenScripts spoken_scripts(const Catalog& catalog, BandId band, const Prose& prose,
                             std::span<const LeverGain> gains, const Telling& telling,
                             const Plan& plan, const Offer& offer);

// One script, whatever it is for.
SpokenScript spoken(std::string script, const Telling& telling, const Plan& plan,
                    const Offer& offer);

}  // namespace rangefinder
