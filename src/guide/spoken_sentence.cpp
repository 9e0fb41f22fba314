#include "guide/spoken_sentence.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "guide/spoken_place.h"

namespace rangefinder {
namespace {

constexpr std::size_t kFurthest = 400;

Tie tie_of(std::string_view gap) {
  if (gap.size() > kFurthest) return Tie::none;
  std::string rest(gap);
  // What stands in parentheses between them is said of the first: "(Austin)".
  if (const std::size_t open = rest.find('('); open != std::string::npos) {
    const std::size_t close = rest.find(')', open);
    if (close == std::string::npos) return Tie::none;
    rest.erase(open, close - open + 1);
  }
  const std::string_view words = trim(rest);
  if (words == "/") return Tie::slash;
  if (words == "+" || words == "plus") return Tie::plus;
  if (words == "with") return Tie::with;
  for (const std::string_view joint : {"or", ",", ", or", "and", ", and", ";"}) {
    if (words == joint) return Tie::list;
  }
  return Tie::none;
}

// "base London", "base in Denver", "options/4yr in SF": behind the part's own word.
std::string_view place_in(std::string_view own) {
  for (std::size_t at = own.find(' '); at != std::string_view::npos; at = own.find(' ', at + 1)) {
    const std::string_view rest = own.substr(at + 1);
    const std::size_t name = rest.starts_with("in ") ? 3 : 0;
    if (name >= rest.size()) continue;
    const char c = rest[name];
    if ((c < 'A' || c > 'Z') && static_cast<unsigned char>(c) < 0xC3) continue;
    if (const std::string_view place = place_behind(rest); !place.empty()) return place;
  }
  return {};
}

}  // namespace

SpokenSentence::SpokenSentence(std::string_view text, std::size_t start, std::size_t end,
                               std::span<const SpokenAmount> amounts)
    : text_(text), start_(start), end_(end) {
  std::size_t last = start;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const SpokenAmount& amount = amounts[i];
    const std::size_t limit = i + 1 < amounts.size() ? amounts[i + 1].start : end;
    const std::string_view behind = text.substr(amount.end, limit - amount.end);
    Said said;
    said.amount = amount;
    said.own = behind.substr(0, own_words_end(behind));
    said.gap = text.substr(last, amount.start - last);
    said.part = first_part_in(said.own);
    if (said.part.empty()) said.part = last_part_in(said.gap);
    said.tie = i == 0 ? Tie::none : tie_of(said.gap);
    last = amount.end + said.own.size();
    said_.push_back(said);
  }
  respectively_ = contains_ignoring_case(text.substr(start, end - start), "respectively");
  read_cues();
  tie_parts();
  read_places();
}

std::string_view SpokenSentence::before(const Said& said) const {
  const std::size_t size = std::min(said.amount.start - start_, kFurthest);
  return text_.substr(said.amount.start - size, size);
}

std::string_view SpokenSentence::behind(const Said& said) const {
  return text_.substr(said.amount.end, std::min(end_ - said.amount.end, kFurthest));
}

void SpokenSentence::read_cues() {
  if (said_.empty()) return;
  const std::size_t last = said_.back().amount.start;
  const std::vector<CueAt> cues = find_cues(text_.substr(start_, last - start_));
  std::size_t next = 0;
  std::optional<Cue> cue;
  std::size_t cue_end = 0;
  for (Said& said : said_) {
    for (; next < cues.size() && start_ + cues[next].end <= said.amount.start; ++next) {
      cue = cues[next].cue;
      cue_end = start_ + cues[next].end;
    }
    // "Others pay £145K+: £150K base": what stands behind the colon is said by the speaker.
    if (&said != &said_.front() && trim(said.gap) == ":") cue.reset();
    said.cue = cue;
    said.cue_distance = said.amount.start - cue_end;
    if (is_called_floor(said)) said.cue = Cue::floor;
    if (tells_fact(said.own)) said.cue = Cue::fact;
    // "from A$100K to A$150K": the first is what there is.
    const Said* const following = &said == &said_.back() ? nullptr : &said + 1;
    if (said.gap.ends_with("from ") && following != nullptr && trim(following->gap) == "to") {
      said.cue = Cue::fact;
    }
  }
  // "Below $195K I'd have to walk."
  if (equals_ignoring_case(trim(before(said_[0])), "below")) {
    said_[0].cue = Cue::floor;
  }
}

// "$280K is the floor I'd need", "($450K+ floor)".
bool SpokenSentence::is_called_floor(const Said& said) const {
  const std::string_view rest = trim(behind(said).substr(std::min(said.own.size(), kFurthest)));
  for (const std::string_view words : {"is the floor", "is my floor", "as my floor", "as a floor",
                                       "is the minimum", "is my minimum"}) {
    if (rest.starts_with(words)) return true;
  }
  return contains_ignoring_case(said.own, "floor");
}

void SpokenSentence::tie_parts() {
  // From the right: "£88K / $107K TC", "R$215K / R$250K / $145K base respectively".
  for (std::size_t i = said_.size(); i-- > 1;) {
    Said& said = said_[i - 1];
    const Said& next = said_[i];
    if (!said.part.empty()) continue;
    const bool same_money = next.amount.currency == said.amount.currency;
    if (next.tie == Tie::slash) {
      said.part = same_money && !respectively_ && next.part != "total" ? "base" : next.part;
    } else if (next.tie == Tie::plus || (next.tie == Tie::with && !next.part.empty())) {
      said.part = "base";
    }
  }
  // From the left: "$185,000 base (Austin) / $170,000 (Denver)", "$280K / $700K".
  for (std::size_t i = 1; i < said_.size(); ++i) {
    Said& said = said_[i];
    const Said& last = said_[i - 1];
    if (!said.part.empty()) continue;
    const bool same_money = last.amount.currency == said.amount.currency;
    const bool other_place = said.gap.contains('(');
    if (said.tie == Tie::none) {
      // "£110K base (€115K Munich / ...)", "$220K base and $230K bonus ($450K+ floor)".
      // but "$460K RSU ($115K/yr)".
      const bool sums_up = same_money && !behind(said).starts_with('/');
      const std::size_t open = said.gap.rfind('(');
      const bool in_parentheses =
          open != std::string_view::npos && said.gap.find(')', open) == std::string_view::npos;
      if (in_parentheses) said.part = sums_up ? "total" : last.part;
    } else if (said.tie == Tie::slash && same_money && !other_place && !respectively_ &&
               last.part == "base") {
      said.part = "equity";
    } else if (said.tie == Tie::with && same_money && last.part == "base") {
      // "$340K base with $250K guaranteed".
      if (contains_ignoring_case(said.own, "guaranteed")) said.part = "bonus";
    } else if (said.tie == Tie::plus && last.part == "base" && same_money) {
      said.part = "bonus";
    } else {
      said.part = last.part;
    }
  }
}

void SpokenSentence::read_places() {
  for (std::size_t i = 0; i < said_.size(); ++i) {
    Said& said = said_[i];
    const std::size_t limit = i + 1 < said_.size() ? said_[i + 1].amount.start : end_;
    const std::size_t own_end = said.amount.end + said.own.size();
    said.place = place_behind(text_.substr(own_end, limit - own_end));
    if (said.place.empty()) said.place = place_in(said.own);
    if (said.place.empty()) said.place = place_before(said.gap);
    if (said.place.empty()) continue;
    // "€130K base / €100K RSU (Amsterdam)": the place is said of both.
    for (std::size_t j = i; j-- > 0;) {
      const Tie tie = said_[j + 1].tie;
      if (!said_[j].place.empty() || (tie != Tie::slash && tie != Tie::plus)) break;
      said_[j].place = said.place;
    }
  }
  for (std::size_t i = 0; i < said_.size(); ++i) {
    Said& said = said_[i];
    if (said.place.empty()) said.place = place_label(before(said));
    // "Cambridge £92K base with £50K RSUs": of the same place.
    const bool goes_with = said.tie == Tie::with || said.tie == Tie::plus;
    if (said.place.empty() && goes_with) said.place = said_[i - 1].place;
  }
}

}  // namespace rangefinder
