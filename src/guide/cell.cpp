#include "guide/cell.h"

#include <utility>

#include "base/text.h"
#include "guide/cell_lexer.h"
#include "guide/lines.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

// Numbers that dashes and slashes join: "£93K - £128K / $116K - $160K".
struct Chain {
  std::vector<CellNumber> numbers;
  std::vector<CellMark> joints;  // between them
};

bool is_unit(std::string_view word) {
  for (const std::string_view unit : {"options", "option", "shares", "share", "units", "unit",
                                      "RSUs", "points", "tokens", "ISOs", "NSOs"}) {
    if (equals_ignoring_case(word, unit)) return true;
  }
  return false;
}

class Interpreter {
 public:
  Interpreter(std::string_view text, const CurrencyHints& hints) : text_(text), hints_(hints) {}

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
          if (cell_.money || cell_.count) {
            cell_.period = token.period;
            cell_.years = token.years;
          } else {
            add_word(token.text);
          }
          break;
        case CellMark::word:
        case CellMark::dash:
        case CellMark::slash:
          if (token.mark == CellMark::word && is_unit(token.text) && counted_) {
            cell_.unit = token.text;
            counted_ = false;
          } else if (token.mark == CellMark::word || !words_.empty()) {
            add_word(token.text);
          }
          break;
      }
    }
    flush_words();
    // Bare numbers without a unit are amounts whose currency the row says.
    if (cell_.count && cell_.unit.empty()) {
      if (!cell_.money) cell_.money = Money{*cell_.count, {}};
      cell_.count.reset();
    }
    if (!cell_.money && !cell_.percent && !cell_.count) {
      cell_.notes.clear();
      bool dashes = true;
      for (const CellToken& token : tokens) dashes &= token.mark == CellMark::dash;
      if (!dashes) cell_.text = std::string(trim(text_));
    }
    return cell_;
  }

 private:
  // Reads the chain that starts at token `i`; gives the index of its last token.
  std::size_t chain(const std::vector<CellToken>& tokens, std::size_t i) {
    flush_words();
    Chain chain;
    chain.numbers.push_back(tokens[i].number);
    while (i + 2 < tokens.size() && tokens[i + 2].mark == CellMark::number &&
           (tokens[i + 1].mark == CellMark::dash || tokens[i + 1].mark == CellMark::slash)) {
      chain.joints.push_back(tokens[i + 1].mark);
      chain.numbers.push_back(tokens[i + 2].number);
      i += 2;
    }
    const bool interleaved = chain.numbers.size() == 4 && chain.joints[0] == CellMark::slash &&
                             chain.joints[1] == CellMark::dash &&
                             chain.joints[2] == CellMark::slash;
    if (interleaved) {
      take(chain.numbers[0], chain.numbers[2]);
      take(chain.numbers[1], chain.numbers[3]);
      return i;
    }
    for (std::size_t n = 0; n < chain.numbers.size(); ++n) {
      const bool range = n < chain.joints.size() && chain.joints[n] == CellMark::dash;
      take(chain.numbers[n], chain.numbers[range ? n + 1 : n]);
      if (range) ++n;
    }
    return i;
  }

  // One range, from `low` to `high` (the same number twice for a single value).
  void take(CellNumber low, const CellNumber& high) {
    if (low.percent || high.percent) {
      const PercentRange percent{low.value, high.value, high.plus};
      if (!cell_.percent) {
        cell_.percent = percent;
      } else {
        note(low, high);
      }
      return;
    }
    // "€120-150K": the suffix is said once.
    if (low.unit == 1 && high.unit > 1 && low.value > 0 && low.value < 1000 &&
        low.spelled.find(',') == std::string_view::npos) {
      low.unit = high.unit;
    }
    if (low.too_large() || high.too_large()) {
      cell_.too_large = true;
      note(low, high);
      return;
    }
    const Range range{low.amount(), high.amount(), high.plus};
    const Currency currency = low.currency ? low.currency : high.currency;
    if (low.currency && high.currency && low.currency != high.currency) {
      cell_.mixed = {low.currency, high.currency};
    }
    const bool bare = !low.has_mark && !high.has_mark && low.unit == 1 && high.unit == 1;
    if (!cell_.money && !cell_.count) {
      if (bare) {
        cell_.count = range;
        counted_ = true;
      } else {
        cell_.money = Money{range, currency};
      }
    } else if (cell_.money && !cell_.alternative && currency && currency != cell_.money->currency) {
      cell_.alternative = Money{range, currency};
    } else {
      note(low, high);
    }
  }

  void note(const CellNumber& low, const CellNumber& high) {
    std::string text(low.spelled);
    if (low.spelled.data() != high.spelled.data()) text += "–" + std::string(high.spelled);
    cell_.notes.push_back(std::move(text));
  }

  // What stands in parentheses: the yearly value of a grant, the amount in a second currency, the
  // percentage of an amount, a period; anything with words in it is a note as a whole.
  void group(std::string_view inside) {
    const Cell inner = Interpreter(inside, hints_).read();
    const bool plain = inner.notes.empty() && inner.text.empty() && !inner.mixed &&
                       inner.unit.empty() && !trim(inside).starts_with('+');
    // "($110K-$180K/yr)", "($34K-$55K/yr vest)"
    if (inner.money && cell_.money && inner.years == 1 && cell_.years != 1 && !cell_.annual) {
      cell_.annual = inner.money->range;
      for (const std::string& note : inner.notes) cell_.notes.push_back(note);
      return;
    }
    if (plain && inner.money && cell_.money && !inner.percent) {
      if (inner.money->currency && inner.money->currency != cell_.money->currency &&
          !cell_.alternative) {
        cell_.alternative = inner.money;
        return;
      }
    }
    if (plain && inner.percent && !inner.money && !cell_.percent) {
      cell_.percent = inner.percent;
      return;
    }
    if (!inner.money && inside.find('/') != std::string_view::npos) {
      std::string ignored;
      for (const CellToken& token : cell_tokens(inside, hints_, ignored)) {
        if (token.mark == CellMark::period && token.years && !cell_.years)
          cell_.years = token.years;
      }
    }
    if (!trim(inside).empty()) cell_.notes.emplace_back(trim(inside));
  }

  // Words stay as they are written, with what stands between them.
  void add_word(std::string_view word) {
    const char* start = words_.empty() ? word.data() : words_.data();
    words_ = {start, static_cast<std::size_t>(word.data() + word.size() - start)};
  }

  void flush_words() {
    if (!words_.empty()) cell_.notes.emplace_back(std::exchange(words_, {}));
  }

  std::string_view text_;
  const CurrencyHints& hints_;
  Cell cell_;
  std::string_view words_;  // not yet a note
  bool counted_ = false;    // the last number may be a count: a unit may follow
};

}  // namespace

Cell read_cell(std::string_view text, const CurrencyHints& hints) {
  const std::string plain = without_emphasis(text);
  Cell cell = Interpreter(plain, hints).read();
  return cell;
}

CurrencyHints hints_for_region(std::string_view region) {
  const Currency local = fold_region(region).currency();
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
