#include "offer/spoken_script.h"

#include <algorithm>

#include "offer/offered_answers.h"
#include "offer/said_here.h"

namespace rangefinder {
namespace {

// Scripts without amounts are for every band.
bool is_for(const SaidHere& here, const std::vector<ProseAsk>& asks) {
  return asks.empty() || std::ranges::any_of(asks, here);
}

std::vector<std::size_t> in_order(const Prose& prose, std::span<const LeverGain> gains) {
  std::vector<std::size_t> order;
  for (const LeverGain& gain : gains) order.push_back(gain.lever);
  for (std::size_t i = 0; i < prose.levers.size(); ++i) {
    if (std::ranges::find(order, i) == order.end()) order.push_back(i);
  }
  return order;
}

Answers planned_answers(std::span<const ScriptPiece> pieces, const Plan& plan) {
  Answers answers = answers_from(plan);
  for (const ScriptPiece& piece : pieces) {
    if (piece.placeholder && !piece.placeholder->takes(plan.currency)) {
      answers.erase(piece.placeholder->key());
    }
  }
  return answers;
}

}  // namespace

SpokenScript spoken(std::string script, const Telling& telling, const Plan& plan,
                    const Offer& offer) {
  SpokenScript spoken;
  spoken.script = std::move(script);
  spoken.claims = claims_in(spoken.script);
  spoken.cuts = cuts_of(spoken.script, telling.ticked);
  const auto pieces = script_pieces(apply_cuts(spoken.script, spoken.cuts));
  spoken.answers = telling.answers;
  // Of all of the script: what is said of the offer may be struck, and still gives its names.
  const auto all = script_pieces(spoken.script);
  spoken.answers.merge(offered_answers(all, offer));
  spoken.answers.merge(planned_answers(all, plan));
  spoken.text = fill(pieces, spoken.answers);
  spoken.questions = questions_in(pieces);
  for (const ScriptPiece& piece : pieces) {
    if (!piece.placeholder || !filled(*piece.placeholder, spoken.answers).empty()) continue;
    const auto asked =
        std::ranges::find(spoken.questions, piece.placeholder->key(), &Question::key);
    if (std::ranges::find(spoken.unfilled, *asked) == spoken.unfilled.end()) {
      spoken.unfilled.push_back(*asked);
    }
  }
  return spoken;
}

SpokenScripts spoken_scripts(const Catalog& catalog, BandId band, const Prose& prose,
                             std::span<const LeverGain> gains, const Telling& telling,
                             const Plan& plan, const Offer& offer) {
  const SaidHere here(catalog, band);
  SpokenScripts all;
  const auto add = [&](const std::string& script, const std::vector<ProseAsk>& asks,
                       const std::string& title, int lever, int line) {
    if (script.empty()) return;
    if (!is_for(here, asks)) {
      all.other_bands.push_back(line);
      return;
    }
    SpokenScript& one = all.scripts.emplace_back(spoken(script, telling, plan, offer));
    one.title = title;
    one.lever = lever;
    one.line = line;
  };
  add(prose.strategy, prose.strategy_asks, "Strategy", -1, prose.strategy_line);
  for (const std::size_t i : in_order(prose, gains)) {
    const ProseLever& lever = prose.levers[i];
    add(lever.script, lever.asks, lever.title, static_cast<int>(i), lever.line);
  }
  return all;
}

}  // namespace rangefinder
