#include "offer/cut.h"

#include <algorithm>

#include "base/text.h"
#include "offer/claim_words.h"
#include "offer/offer_list.h"

namespace rangefinder {
namespace {

class Cutter {
 public:
  Cutter(std::string_view script, const Ticked& ticked)
      : script_(script),
        ticked_(ticked),
        text_(without_brackets(script)),
        sentences_(sentences_in(script)),
        dropped_(sentences_.size()) {}

  std::vector<Cut> make() {
    for (std::size_t i = 0; i < sentences_.size(); ++i) sort(i);
    for (std::size_t i = sentences_.size(); i-- > 1;) {
      if (dropped_[i] && announces(sentences_[i - 1].span.of(text_))) dropped_[i - 1] = true;
    }
    std::erase_if(kept_cuts_, [&](const KeptCut& one) { return dropped_[one.sentence]; });
    for (KeptCut& one : kept_cuts_) cuts_.push_back(std::move(one.cut));
    drop_sentences();
    std::ranges::sort(cuts_, {}, [](const Cut& cut) { return cut.span.start; });
    join_overlapping();
    return std::move(cuts_);
  }

 private:
  struct KeptCut {
    std::size_t sentence = 0;
    Cut cut;
  };

  // A sentence may get a new start whose first words are put otherwise, too.
  void join_overlapping() {
    for (std::size_t i = cuts_.size(); i-- > 1;) {
      Cut& before = cuts_[i - 1];
      const Cut& cut = cuts_[i];
      if (before.span.end <= cut.span.start) continue;
      before.instead = to_upper_ascii(cut.instead.substr(0, 1));
      if (!cut.instead.empty()) before.instead += cut.instead.substr(1);
      before.span.end = std::max(before.span.end, cut.span.end);
      cuts_.erase(cuts_.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  bool is_ticked(const Claim& claim) const { return ticked_.contains(claim.id); }

  // Whether a sentence is said right after the one before, in the same quotation.
  bool goes_on(std::size_t index) const {
    const std::size_t end = sentences_[index - 1].span.end;
    return trim(script_.substr(end, sentences_[index].span.start - end)).empty();
  }

  // Decides what of a sentence stays.
  void sort(std::size_t index) {
    const Sentence& sentence = sentences_[index];
    const auto& clauses = sentence.clauses;
    const bool after_dropped = index > 0 && dropped_[index - 1] && goes_on(index);
    std::vector<bool> struck(clauses.size());
    const auto all = claims_of(script_, text_, sentence);
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      const Clause& clause = clauses[i];
      const std::vector<Claim>& claims = all[i];
      if (std::ranges::any_of(claims, [&](const Claim& claim) { return is_ticked(claim); })) {
        continue;
      }
      const bool lost =
          after_dropped && (i == 0 || clause.trails) && refers_back(clause.span.of(text_));
      struck[i] = !claims.empty() || lost || (i > 0 && clause.leans && struck[i - 1]);
    }
    for (std::size_t i = clauses.size() - 1; i-- > 0;) {
      if (clauses[i].leads_in && struck[i + 1]) struck[i] = true;
    }
    dropped_[index] = std::ranges::find(struck, false) == struck.end();
    if (!dropped_[index]) cut_clauses(index, all, struck, after_dropped);
  }

  void cut(std::size_t sentence, TextSpan span, std::string instead = {}) {
    if (span.start < span.end) kept_cuts_.push_back({sentence, {span, std::move(instead)}});
  }

  void cut_clauses(std::size_t index, const std::vector<std::vector<Claim>>& claims,
                   const std::vector<bool>& struck, bool after_dropped) {
    const auto& clauses = sentences_[index].clauses;
    const auto first = static_cast<std::size_t>(std::ranges::find(struck, false) - struck.begin());
    std::size_t start = clauses[first].span.start;
    if (first == 0 && after_dropped) start = behind_conjunction(start);
    if (start > clauses[0].span.start) start_with({clauses[0].span.start, start}, index);
    std::size_t last_kept = first;
    for (std::size_t i = first; i < clauses.size(); ++i) {
      if (struck[i]) continue;
      if (i > last_kept + 1) {
        cut(index, {clauses[last_kept].span.end, clauses[i - 1].span.end});
      }
      last_kept = i;
      cut_offers(index, clauses[i], claims[i]);
    }
    cut(index, {clauses[last_kept].span.end, clauses.back().span.end});
  }

  // Leaves out the start of a sentence; what follows gets its capital letter.
  void start_with(TextSpan gone, std::size_t sentence) {
    const char letter = script_[gone.end];
    std::string capital;
    if (letter >= 'a' && letter <= 'z') {
      capital = to_upper_ascii(script_.substr(gone.end, 1));
      ++gone.end;
    }
    cut(sentence, gone, std::move(capital));
  }

  std::size_t behind_conjunction(std::size_t start) const {
    const std::string words = lowered(std::string_view(text_).substr(start, 16));
    for (const std::string_view word : {" but ", " and ", " so ", " yet ", " therefore, ",
                                        " therefore ", " however, ", " that said, "}) {
      const std::size_t behind = start + word.size() - 1;
      if (words.starts_with(word) && behind < text_.size()) return behind;
    }
    return start;
  }

  // Of a list of offers, those that are not ticked.
  void cut_offers(std::size_t sentence, const Clause& clause, const std::vector<Claim>& claims) {
    if (claims.size() < 2) return;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (is_ticked(claims[i])) kept.push_back(i);
    }
    if (kept.empty() || kept.size() == claims.size()) return;
    const TextSpan head{clause.span.start, claims[0].span.start};
    if (kept.size() == 1) {
      for (Rewording& one : for_one_offer(text_, head))
        cut(sentence, one.span, std::move(one.text));
    }
    cut(sentence, {head.end, claims[kept.front()].span.start});
    const auto joint = [&](std::size_t before) {
      return script_.substr(claims[before].span.end,
                            claims[before + 1].span.start - claims[before].span.end);
    };
    for (std::size_t i = 1; i < kept.size(); ++i) {
      const bool last = i + 1 == kept.size();
      const TextSpan gap{claims[kept[i - 1]].span.end, claims[kept[i]].span.start};
      const std::string_view put = joint(last ? claims.size() - 2 : 0);
      if (gap.of(script_) != put) cut(sentence, gap, std::string(put));
    }
    cut(sentence, {claims[kept.back()].span.end, claims.back().span.end});
  }

  // Runs of sentences with the space behind them or, at the end, before them.
  void drop_sentences() {
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      if (!dropped_[i]) continue;
      const std::size_t first = i;
      while (i + 1 < sentences_.size() && dropped_[i + 1]) ++i;
      TextSpan gone{sentences_[first].span.start, sentences_[i].span.end};
      const std::size_t next =
          i + 1 < sentences_.size() ? sentences_[i + 1].span.start : script_.size();
      if (trim(script_.substr(gone.end, next - gone.end)).empty() && next < script_.size()) {
        gone.end = next;
      } else {
        while (gone.start > 0 && is_space(script_[gone.start - 1])) --gone.start;
      }
      cuts_.push_back({gone, {}});
    }
  }

  std::string_view script_;
  const Ticked& ticked_;
  std::string text_;
  std::vector<Sentence> sentences_;
  std::vector<bool> dropped_;
  std::vector<KeptCut> kept_cuts_;
  std::vector<Cut> cuts_;
};

}  // namespace

std::vector<Cut> cuts_of(std::string_view script, const Ticked& ticked) {
  return Cutter(script, ticked).make();
}

std::string apply_cuts(std::string_view script, const std::vector<Cut>& cuts) {
  std::string text;
  std::size_t done = 0;
  for (const Cut& cut : cuts) {
    text += script.substr(done, cut.span.start - done);
    text += cut.instead;
    done = cut.span.end;
  }
  text += script.substr(done);
  // Quotation marks around nothing.
  for (const std::string_view empty : {"\"\" ", "\"\"", "“” ", "“”"}) {
    text = replace_all(std::move(text), empty, "");
  }
  return std::string(trim(text));
}

}  // namespace rangefinder
