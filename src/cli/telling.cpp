#include "cli/telling.h"

#include <algorithm>

#include "base/shown.h"
#include "base/text.h"
#include "catalog/words.h"

namespace rangefinder::cli {
namespace {

class TellingReader {
 public:
  explicit TellingReader(const Prose& prose) {
    add(prose.strategy);
    for (const ProseLever& lever : prose.levers) add(lever.script);
  }

  Result<Telling> read(const std::vector<std::string>& fills,
                       const std::vector<std::string>& claims) {
    for (const std::string& typed : fills) {
      if (!fill(typed)) {
        return fail("--fill: " + shown(typed) +
                    " names nothing to fill in. Write NAME=VALUE; NAME is " + one_of(names()) +
                    ".");
      }
    }
    for (const std::string& typed : claims) {
      if (!tick(typed)) {
        return fail("--claim: no claim has the words " + shown(typed) +
                    ". They are: " + one_of(labels()) + ".");
      }
    }
    return std::move(telling_);
  }

 private:
  void add(const std::string& script) {
    for (Question& question : questions_in(script_pieces(script))) {
      questions_.push_back(std::move(question));
    }
    for (Claim& claim : claims_in(script)) claims_.push_back(std::move(claim));
  }

  // An amount and a percentage of one name are both meant.
  bool fill(std::string_view typed) {
    const std::size_t sign = typed.find('=');
    if (sign == std::string_view::npos) return false;
    const std::string_view name = trim(typed.substr(0, sign));
    bool found = false;
    for (const Question& question : questions_) {
      if (question.label != name && question.key != name) continue;
      telling_.answers.insert_or_assign(question.key, std::string(typed.substr(sign + 1)));
      found = true;
    }
    return found;
  }

  bool tick(std::string_view typed) {
    const std::vector<std::string> words = folded_words(typed);
    if (words.empty()) return false;
    const bool all = words == std::vector<std::string>{"all"};
    bool found = all;
    for (const Claim& claim : claims_) {
      // By the guide's words or by those that the report shows.
      const std::string both = claim.label + ' ' + said(claim);
      if (!all && !has_words_starting_with(fold(both), words)) continue;
      telling_.ticked.insert(claim.id);
      found = true;
    }
    return found;
  }

  std::string said(const Claim& claim) const {
    return rangefinder::fill(script_pieces(claim.label), telling_.answers);
  }

  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const Question& question : questions_) names.push_back(shown(question.label));
    return names;
  }
  std::vector<std::string> labels() const {
    std::vector<std::string> labels;
    for (const Claim& claim : claims_) labels.push_back(shown(said(claim)));
    return labels;
  }
  static std::string one_of(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    texts.erase(std::ranges::unique(texts).begin(), texts.end());
    return texts.empty() ? "none" : join(texts, ", ");
  }

  std::vector<Question> questions_;
  std::vector<Claim> claims_;
  Telling telling_;
};

}  // namespace

Result<Telling> telling_of(const Prose& prose, const std::vector<std::string>& fills,
                           const std::vector<std::string>& claims) {
  return TellingReader(prose).read(fills, claims);
}

}  // namespace rangefinder::cli
