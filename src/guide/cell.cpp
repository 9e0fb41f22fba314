#include "guide/cell.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "guide/cell_chain.h"
#include "guide/cell_lexer.h"
#include "guide/cell_text.h"
#include "guide/cell_words.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

constexpr int kDeepest = 3;  // groups in groups; what is deeper is a note as a whole

// Signs that join parts and say nothing of their own.
bool only_joins(std::string_view words) {
  return trim(words).find_first_not_of(" .,;:|=+&[]") == std::string_view::npos;
}

// "from $90K", ">$90K": more is possible.
bool opens_end(std::string_view words) {
  constexpr std::string_view kOpeners[] = {
      ">",    "≥",     ">=",       "from",        "min",           "min.",       "minimum",
      "over", "above", "at least", "starting at", "starting from", "upwards of", "more than"};
  return std::ranges::any_of(kOpeners,
                             [&](auto word) { return equals_ignoring_case(words, word); });
}

// A range whose one end is a thousand times off from the other: "$120–$165K" is none, as its suffix
// is said once, but "$1.2K–$1.6M" is.
bool is_far_apart(const Range& range) {
  constexpr double kFar = 300;
  if (range.low <= 0 || range.high <= 0) return false;
  const double ratio = static_cast<double>(range.high) / static_cast<double>(range.low);
  return ratio > kFar || ratio < 1 / kFar;
}

class Interpreter {
 public:
  Interpreter(std::string_view text, const CurrencyHints& hints, int depth)
      : text_(text), hints_(hints), depth_(depth) {}

  Cell read() {
    const std::vector<CellToken> tokens = cell_tokens(text_, hints_, cell_.unknown_currency);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const CellToken& token = tokens[i];
      switch (token.mark) {
        case CellMark::number:
          i = chain(tokens, i);
          break;
        case CellMark::group:
          flush_words();
          group(token.text);
          break;
        case CellMark::period:
          period(token);
          break;
        case CellMark::word:
          add_word(token.text);
          break;
        case CellMark::dash:
        case CellMark::slash:
          if (!words_.empty()) add_word(token.text);
          break;
      }
    }
    flush_words();
    settle(tokens);
    return cell_;
  }

 private:
  bool has_amount() const { return cell_.money || cell_.count; }

  void settle(const std::vector<CellToken>& tokens) {
    // Bare numbers without a unit are amounts whose currency the row says, unless they are small
    // and words stand beside them: "13 salaries".
    if (cell_.count && cell_.unit.empty()) {
      const bool salaries = cell_.count->high < 1'000 && !cell_.notes.empty();
      if (!cell_.money && !salaries) {
        cell_.money = Money{*cell_.count, {}};
        cell_.unscaled = true;
      } else if (cell_.money || cell_.percent) {
        cell_.notes.emplace_back(bare_);
      }
      cell_.count.reset();
    }
    if (pending_ && has_amount() && !cell_.period) {
      cell_.period = pending_->period;
      cell_.years = pending_->years;
    }
    if (has_amount() || cell_.percent) return;
    cell_.notes.clear();
    cell_.period.reset();
    cell_.years.reset();
    // "—", "—*": a footnote's mark states nothing either.
    const bool dashes = std::ranges::all_of(tokens, [&](const CellToken& token) {
      return token.mark == CellMark::dash ||
             (token.mark == CellMark::word && &token != &tokens.front() && is_footnote(token.text));
    });
    if (!dashes) cell_.text = std::string(trim(text_));
  }

  // A period behind the amounts; one before them waits whether there are any.
  void period(const CellToken& token) {
    const bool again = cell_.period == token.period.period && cell_.years == token.period.years;
    if (token.period.slash && again) return;
    const bool first = !cell_.period && (has_amount() || !cell_.percent);
    if (first && has_amount()) {
      cell_.period = token.period.period;
      cell_.years = token.period.years;
      if (token.period.slash) return;
    } else if (first && !pending_) {
      pending_ = token.period;
    }
    add_word(token.text);
  }

  // Reads the chain that starts at token `i`; gives the index of its last token.
  std::size_t chain(const std::vector<CellToken>& tokens, std::size_t i) {
    const std::string_view before = std::exchange(words_, {});
    added_ = before == "+" || equals_ignoring_case(before, "plus");
    if (!only_joins(before)) cell_.notes.emplace_back(before);
    CellChain chain = chain_at(tokens, i, hints_);
    const bool single = chain.last == i;
    i = chain.last;
    auto& [first, second] = chain.ranges.front();
    if (single && opens_end(trim(before))) first.plus = second.plus = true;
    const std::string_view unit = unit_behind(tokens, i);
    for (const auto& range : chain.ranges) {
      // "$40K-$60K / $10K-$15K/yr": the last one is the first one's yearly value.
      const bool last = chain.ranges.size() > 1 && &range == &chain.ranges.back();
      if (last && is_yearly(tokens, i + 1) && take_annual(range.first, range.second)) return i + 1;
      take(range.first, range.second, unit);
    }
    if (chain.period && !cell_.period) {
      cell_.period = chain.period->period;
      cell_.years = chain.period->years;
    }
    if (counted_) {
      cell_.unit = unit;
      i += static_cast<std::size_t>(unit_words_);
      counted_ = false;
    }
    return i;
  }

  // "€120-150K": the suffix is said once.
  static void share_suffix(CellNumber& low, const CellNumber& high) {
    if (low.unit == 1 && high.unit > 1 && low.value > 0 && low.value < 1000 &&
        low.spelled.find(',') == std::string_view::npos) {
      low.unit = high.unit;
    }
  }

  static bool is_yearly(const std::vector<CellToken>& tokens, std::size_t i) {
    return i < tokens.size() && tokens[i].mark == CellMark::period && tokens[i].period.years == 1;
  }

  bool take_annual(CellNumber low, const CellNumber& high) {
    share_suffix(low, high);
    const bool same = !low.currency || (cell_.money && low.currency == cell_.money->currency);
    const bool plain = !low.percent && !high.percent && !low.too_large() && !high.too_large();
    if (!cell_.money || cell_.annual || cell_.period || !same || !plain) {
      return false;
    }
    cell_.annual = Range{low.amount(), high.amount(), high.plus};
    return true;
  }

  // "options", "stock options": the unit of the number at `i`, "" where none is behind it.
  std::string_view unit_behind(const std::vector<CellToken>& tokens, std::size_t i) {
    constexpr std::size_t kMostWords = 3;
    for (std::size_t n = 1; n <= kMostWords && i + n < tokens.size(); ++n) {
      if (tokens[i + n].mark != CellMark::word) break;
      const std::string_view word = tokens[i + n].text;
      if (!is_unit(word)) continue;
      unit_words_ = static_cast<int>(n);
      const char* start = tokens[i + 1].text.data();
      return {start, static_cast<std::size_t>(word.data() + word.size() - start)};
    }
    return {};
  }

  // One range, from `low` to `high` (the same number twice for a single value).
  void take(CellNumber low, CellNumber high, std::string_view unit) {
    const bool single = low.spelled.data() == high.spelled.data();
    if (low.percent || high.percent) {
      // "$10K-15%" is an amount and a percentage.
      const CellNumber& other = low.percent ? high : low;
      if (!other.percent && (other.has_mark || other.unit > 1)) {
        take(low, low, {});
        take(high, high, {});
        return;
      }
      if (low.decimal > kMostPercent || high.decimal > kMostPercent) {
        cell_.too_large = true;
        note(low, high);
      } else if (cell_.percent || added_) {
        note(low, high);
      } else {
        cell_.percent = PercentRange{low.decimal, high.decimal, high.plus};
      }
      return;
    }
    share_suffix(low, high);
    // "$120K - $165K CAD", "CAD $120K - $165K": so is the code.
    if (low.dollar && high.code_behind) low.currency = high.currency;
    if (low.code_dollar && high.dollar && low.currency) high.currency = low.currency;
    if (low.too_large() || high.too_large()) {
      cell_.too_large = true;
      note(low, high);
      return;
    }
    const Range range{low.amount(), high.amount(), high.plus || (single && low.plus)};
    if (low.odd || high.odd || is_far_apart(range)) cell_.slip = spelled(low, high);
    const bool marked = low.has_mark || high.has_mark;
    if (!marked && !unit.empty() && !cell_.count) {
      cell_.count = range;
      counted_ = true;
      return;
    }
    const Currency currency = low.currency ? low.currency : high.currency;
    if (low.currency && high.currency && low.currency != high.currency) {
      cell_.mixed = {low.currency, high.currency};
    }
    const bool bare = !marked && low.unit == 1 && high.unit == 1;
    if (!has_amount() && bare) {
      cell_.count = range;
      bare_ = spelled(low, high);
    } else if (!cell_.money && !(added_ && has_amount())) {
      cell_.money = Money{range, currency};
      cell_.unscaled = low.unit == 1 && high.unit == 1;
    } else if (cell_.money && !cell_.alternative && !added_ && currency &&
               currency != cell_.money->currency) {
      cell_.alternative = Money{range, currency};
    } else {
      note(low, high);
    }
  }

  static std::string spelled(const CellNumber& low, const CellNumber& high) {
    std::string text(low.spelled);
    if (low.spelled.data() != high.spelled.data()) text += "–" + std::string(high.spelled);
    return text;
  }

  void note(const CellNumber& low, const CellNumber& high) {
    cell_.notes.push_back((added_ ? "+ " : "") + spelled(low, high));
  }

  // What stands in parentheses: the yearly value of a grant, the amount in a second currency, the
  // percentage of an amount, a count, a period; anything with more in it is a note as a whole.
  void group(std::string_view inside) {
    inside = trim(inside);
    if (inside.empty()) return;
    if (depth_ >= kDeepest || !take_group(inside)) cell_.notes.emplace_back(inside);
  }

  bool take_group(std::string_view inside) {
    const Cell inner = Interpreter(inside, hints_, depth_ + 1).read();
    if (!inner.slip.empty()) cell_.slip = inner.slip;
    const int values = (inner.money ? 1 : 0) + (inner.percent ? 1 : 0) + (inner.count ? 1 : 0) +
                       (inner.annual ? 1 : 0) + (inner.alternative ? 1 : 0);
    const bool clear = inner.text.empty() && !inner.mixed && !inner.too_large && !inner.annual &&
                       inner.unknown_currency.empty() && !inside.starts_with('+');
    if (clear && place(inner, values)) {
      std::ranges::copy(inner.notes, std::back_inserter(cell_.notes));
      return true;
    }
    if (values == 0) group_period(inside);
    return false;
  }

  // Gives the group's figures the place that the cell has for them; false where it has none.
  bool place(const Cell& inner, int values) {
    const bool same_currency =
        inner.money && cell_.money &&
        (!inner.money->currency || inner.money->currency == cell_.money->currency);
    // "($110K-$180K/yr)", "($34K-$55K/yr vest)"
    if (values == 1 && same_currency && inner.years == 1 && cell_.years != 1 && !cell_.annual) {
      cell_.annual = inner.money->range;
      return true;
    }
    // "$10K-$15K/yr ($40K-$60K/4yr)", "$10K-$15K/yr ($40K-$60K total)"
    const bool sum = inner.notes.size() == 1 && equals_ignoring_case(inner.notes.front(), "total");
    if (values == 1 && same_currency && cell_.years == 1 && !cell_.grant &&
        (inner.notes.empty() ? inner.years.value_or(1) > 1 : sum)) {
      cell_.grant = inner.money->range;
      cell_.grant_years = inner.years;
      return true;
    }
    if (!std::ranges::all_of(inner.notes, is_aside)) return false;
    const bool same_period = !inner.period || inner.years == 1 || inner.period == cell_.period;
    if (values == 1 && same_period && inner.money && cell_.money && !same_currency &&
        !cell_.alternative) {
      cell_.alternative = inner.money;
      return true;
    }
    // "10-15% ($12K-$25K)", "13,000 options ($40K)", "Discretionary ($50K-$200K)"
    const bool words = !cell_.percent && !cell_.count && cell_.notes.size() == 1 && inner.money &&
                       inner.money->currency && !denies(cell_.notes.front());
    const bool open =
        !cell_.money && (cell_.percent || words || (cell_.count && !cell_.unit.empty()));
    if (open && inner.money && !inner.percent && !inner.count &&
        (!inner.period || inner.years == 1)) {
      cell_.money = inner.money;
      cell_.alternative = inner.alternative;
      return true;
    }
    if (values != 1 || inner.period) return false;
    if (inner.count && cell_.money && !cell_.count) {
      cell_.count = inner.count;
      cell_.unit = inner.unit;
      return true;
    }
    if (inner.percent && !cell_.percent) {
      cell_.percent = inner.percent;
      return true;
    }
    return false;
  }

  // "(RSU/4yr)", "(vests over 4 years)", "(monthly)"; "(after 2 years)" is no period.
  void group_period(std::string_view inside) {
    if (cell_.period || !has_amount() || contains_ignoring_case(inside, "after")) return;
    std::string ignored;
    for (const CellToken& token : cell_tokens(inside, hints_, ignored)) {
      if (token.mark != CellMark::period || cell_.period) continue;
      cell_.period = token.period.period;
      cell_.years = token.period.years;
    }
  }

  // Words stay as they are written, with what stands between them.
  void add_word(std::string_view word) {
    const char* start = words_.empty() ? word.data() : words_.data();
    words_ = {start, static_cast<std::size_t>(word.data() + word.size() - start)};
  }

  void flush_words() {
    const std::string_view words = std::exchange(words_, {});
    if (!only_joins(words)) cell_.notes.emplace_back(words);
  }

  std::string_view text_;
  const CurrencyHints& hints_;
  int depth_;
  Cell cell_;
  std::string_view words_;  // not yet a note
  std::string bare_;        // the number in `count`, while it has no unit
  std::optional<PeriodWords> pending_;
  bool added_ = false;    // a "+" stands before the chain: no second value, but more
  bool counted_ = false;  // the chain's number became the count
  int unit_words_ = 0;    // that its unit has
};

}  // namespace

Cell read_cell(std::string_view text, const CurrencyHints& hints) {
  const std::string printed = with_plain_spaces(cell_text(text));
  const std::string_view plain = trim(printed);
  // No cell with a figure is that long: prose that has strayed into a table.
  constexpr std::size_t kLongest = 4'000;
  if (plain.size() > kLongest) {
    Cell cell;
    cell.text = std::string(plain);
    return cell;
  }
  return Interpreter(plain, hints, 0).read();
}

CurrencyHints hints_for(const Place& place) {
  const Currency local = place.currency();
  CurrencyHints hints;
  for (const std::string_view code : {"JPY", "CNY"}) {
    if (local.code() == code) hints.yen = local;
  }
  for (const std::string_view code : {"SEK", "DKK", "NOK"}) {
    if (local.code() == code) hints.krone = local;
  }
  return hints;
}

}  // namespace rangefinder
