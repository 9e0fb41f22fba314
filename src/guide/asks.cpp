#include "guide/asks.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "base/text.h"
#include "guide/competitors.h"
#include "guide/sentences.h"
#include "guide/spoken_sentence.h"

namespace rangefinder {
namespace {

// What was said before is not looked for further back: the cost must not grow with its square.
constexpr std::size_t kMostBack = 32;

// "$460K RSU/4yr ($115K/yr)": the same grant once more. "850 RSUs ($110K/yr)" says it only once.
bool repeats_grant(const SpokenSentence& sentence, const Said& said) {
  const std::string_view behind = sentence.behind(said);
  return trim(said.gap) == "(" && said.part == "equity" &&
         (behind.starts_with("/yr") || behind.starts_with("/year"));
}

struct AskedPlace {
  Currency currency;
  std::string_view place;
  int sentence = 0;
};

// Sorts the amounts of one passage, sentence by sentence.
class Reader {
 public:
  Reader(const Passage& passage, Manner manner) : passage_(passage), manner_(manner) {}

  SpokenAmounts read() {
    const std::string_view text = passage_.text();
    const std::vector<SpokenAmount> amounts = find_amounts(text);
    std::size_t start = 0;
    for (std::size_t i = 0; i < amounts.size();) {
      start = sentence_start(text, amounts[i].start, start);
      const std::size_t end = sentence_end(text, amounts[i].end);
      std::size_t last = i;
      while (last < amounts.size() && amounts[last].start < end) ++last;
      SpokenSentence sentence(text, start, end, std::span(amounts).subspan(i, last - i));
      sort(sentence);
      start = end;
      i = last;
    }
    return std::move(spoken_);
  }

 private:
  void sort(SpokenSentence& sentence) {
    for (Said& said : sentence.said()) {
      if (said.part.empty()) said.part = part_said_before(said.amount);
    }
    sentence.tie_parts();
    if (sentence.respectively()) give_places(sentence.said());
    ++sentences_;
    std::string_view last_part;
    bool in_offer = false;
    for (Said& said : sentence.said()) {
      if (repeats_grant(sentence, said)) continue;
      if (said.part.empty()) said.part = part_said_before(said.amount);
      const bool offered = said.cue == Cue::offer;
      if (offered) {
        add_offer(sentence, said, in_offer);
      } else if (said.cue == Cue::floor) {
        if (said.place.empty()) said.place = place_of(said.amount.currency);
        if (said.part.empty()) said.part = last_part.empty() ? "base" : last_part;
        add(spoken_.floors, said);
      } else if (is_asked(said)) {
        const Said* const next = &said == &sentence.said().back() ? nullptr : &said + 1;
        const bool in_row = said.tie == Tie::slash || (next != nullptr && next->tie == Tie::slash);
        if (said.place.empty() && in_row) said.place = place_of(said.amount.currency);
        add(spoken_.asks, said);
        if (!said.place.empty()) add_place(said);
      }
      last_part = said.part;
      in_offer = offered;
    }
  }

  bool is_asked(const Said& said) const {
    if (said.cue == Cue::theirs || said.cue == Cue::fact) return false;
    if (manner_ == Manner::spoken && !said.part.empty()) return true;
    // A bare amount far behind its cue is about something else.
    constexpr std::size_t kNear = 40;
    return said.cue == Cue::ask && (!said.part.empty() || said.cue_distance <= kNear);
  }

  void add_offer(const SpokenSentence& sentence, Said& said, bool in_offer) {
    const std::vector<std::string_view> names =
        competitors_before(in_offer ? said.gap : sentence.before(said));
    if (!in_offer || !names.empty()) {
      last_offers_ = std::max<std::size_t>(names.size(), 1);
      for (std::size_t i = 0; i < last_offers_; ++i) {
        const std::string_view name = names.empty() ? std::string_view{} : names[i];
        spoken_.offers.push_back(
            {name.empty() ? spot_of(said) : spot_of(name), std::string(name), {}});
      }
    }
    if (said.part.empty()) said.part = "base";
    for (CompetingOffer& offer : std::span(spoken_.offers).last(last_offers_)) {
      add(offer.amounts, said);
    }
  }

  // Where the amounts of a currency were last asked for: "For London, push for £92K. Accept-at
  // floor: £75K." Nothing where one sentence asked for it in several places.
  std::string_view place_of(Currency currency) const {
    const AskedPlace* last = nullptr;
    for (std::size_t i = 1; i <= std::min(places_.size(), kMostBack); ++i) {
      const AskedPlace& asked = places_[places_.size() - i];
      if (asked.currency != currency) continue;
      if (last == nullptr) last = &asked;
      if (asked.sentence != last->sentence) break;
      if (asked.place != last->place) return {};
    }
    return last == nullptr ? std::string_view{} : last->place;
  }

  void add_place(const Said& said) {
    places_.push_back({said.amount.currency, said.place, sentences_});
    // Collected here: to look for them in every sentence would take the square of the text.
    if (different_.size() <= kMostBack && !std::ranges::contains(different_, said.place)) {
      different_.push_back(said.place);
    }
  }

  // "Floor: R$215K / R$250K / $145K respectively": of the places asked for before, in their order.
  void give_places(std::vector<Said>& said) const {
    if (different_.size() > kMostBack) return;
    for (std::size_t first = 0; first < said.size();) {
      std::size_t end = first + 1;
      while (end < said.size() && said[end].tie == Tie::slash) ++end;
      if (end - first == different_.size()) {
        for (std::size_t i = first; i < end; ++i) said[i].place = different_[i - first];
      }
      first = end;
    }
  }

  // "I need $255K base. At $255K, I sign."
  std::string_view part_said_before(const SpokenAmount& amount) const {
    for (const Ask& ask : std::span(spoken_.asks).last(std::min(kMostBack, spoken_.asks.size()))) {
      if (ask.amount != amount.range || ask.currency != amount.currency) continue;
      // A view of the table of parts, not of the ask, which may move.
      return first_part_in(ask.what);
    }
    return {};
  }

  void add(std::vector<Ask>& asks, const Said& said) const {
    asks.push_back({said.amount.range, said.amount.currency, std::string(said.part),
                    std::string(said.place), spot_of(said)});
  }

  Spot spot_of(const Said& said) const {
    return passage_.spot(said.amount.start, said.amount.end - said.amount.start);
  }

  Spot spot_of(std::string_view part) const {
    return passage_.spot(static_cast<std::size_t>(part.data() - passage_.text().data()),
                         part.size());
  }

  const Passage& passage_;
  const Manner manner_;
  SpokenAmounts spoken_;
  std::size_t last_offers_ = 1;              // how many offers the last words named
  std::vector<AskedPlace> places_;           // of the asks, in order
  std::vector<std::string_view> different_;  // those places, each once; kMostBack and one at most
  int sentences_ = 0;
};

}  // namespace

SpokenAmounts read_amounts(const Passage& passage, Manner manner) {
  return Reader(passage, manner).read();
}

SpokenAmounts read_amounts(std::string_view script) {
  return read_amounts(Passage(script), Manner::spoken);
}

}  // namespace rangefinder
