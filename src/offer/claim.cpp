#include "offer/claim.h"

#include "base/text.h"
#include "offer/claim_words.h"
#include "offer/offer_list.h"

namespace rangefinder {
namespace {

// "I can" says nothing without what stands before it.
std::size_t label_start(std::string_view script, TextSpan span) {
  constexpr std::size_t kShort = 12;
  constexpr std::string_view kStop = ". ";
  if (span.end - span.start > kShort || span.start < kStop.size()) return span.start;
  const std::size_t before = script.rfind(kStop, span.start - kStop.size());
  if (before == std::string_view::npos || before == 0) return 0;
  const std::size_t earlier = script.rfind(kStop, before - 1);
  return earlier == std::string_view::npos ? 0 : earlier + kStop.size();
}

Claim claim_at(std::string_view script, TextSpan span, std::size_t label_from) {
  std::string label(TextSpan{label_from, span.end}.of(script));
  return {replace_all(fold(label), " ", "-"), std::move(label), span};
}

std::vector<Claim> claims_of(std::string_view script, std::string_view text, const Clause& clause) {
  const std::string_view words = clause.span.of(text);
  const bool offer = claims_offer(words);
  if (!offer && !claims_fact(words)) return {};
  std::vector<Claim> claims;
  if (offer) {
    for (const TextSpan& one : listed_offers(text, clause.span)) {
      claims.push_back(claim_at(script, one, one.start));
    }
  }
  if (claims.empty()) {
    claims.push_back(claim_at(script, clause.span, label_start(script, clause.span)));
  }
  return claims;
}

}  // namespace

std::vector<std::vector<Claim>> claims_of(std::string_view script, std::string_view text,
                                          const Sentence& sentence) {
  std::vector<std::vector<Claim>> all;
  std::size_t last = 0;  // the clause whose claim what leans on it belongs to
  for (std::size_t i = 0; i < sentence.clauses.size(); ++i) {
    const Clause& clause = sentence.clauses[i];
    std::vector<Claim>& own = all.emplace_back(claims_of(script, text, clause));
    if (!clause.leans || i == 0) last = i;
    if (own.empty() || last == i || all[last].size() != 1) continue;
    const TextSpan whole{all[last].front().span.start, clause.span.end};
    all[last].front() = claim_at(script, whole, whole.start);
    own.clear();
  }
  return all;
}

std::vector<Claim> claims_in(std::string_view script) {
  const std::string text = without_brackets(script);
  std::vector<Claim> claims;
  for (const Sentence& sentence : sentences_in(script)) {
    for (std::vector<Claim>& some : claims_of(script, text, sentence)) {
      for (Claim& claim : some) claims.push_back(std::move(claim));
    }
  }
  return claims;
}

}  // namespace rangefinder
