#include "guide/cell.h"

#include <array>
#include <utility>

#include "base/text.h"
#include "guide/lines.h"

namespace rangefinder {
namespace {

struct Number {
  double value = 0;  // as written, before the suffix
  double unit = 1;   // of the suffix
  Currency currency;
  bool has_mark = false;  // a currency mark, known or ambiguous
  bool percent = false;
  bool plus = false;
  std::string_view spelled;

  Amount amount() const { return round_amount(value * unit); }
};

enum class Mark : std::uint8_t { number, dash, slash, group, period, word };

struct Token {
  Mark mark = Mark::word;
  std::string_view text;     // as written; the inside of a group
  Number number;             // of Mark::number
  Period period{};           // of Mark::period
  std::optional<int> years;  // of Mark::period, where it counts years
};

struct Suffix {
  std::string_view text;
  double unit;
};

// Longer ones first.
constexpr std::array kSuffixes = {
    Suffix{"crores", 1e7}, Suffix{"crore", 1e7}, Suffix{"lakhs", 1e5}, Suffix{"lakh", 1e5},
    Suffix{"LPA", 1e5},    Suffix{"Cr", 1e7},    Suffix{"cr", 1e7},    Suffix{"million", 1e6},
    Suffix{"mn", 1e6},     Suffix{"bn", 1e9},    Suffix{"K", 1e3},     Suffix{"k", 1e3},
    Suffix{"M", 1e6},      Suffix{"m", 1e6},     Suffix{"B", 1e9},     Suffix{"L", 1e5},
};

struct PeriodWord {
  std::string_view text;
  Period period;
};

constexpr std::array kPeriods = {
    PeriodWord{"years", Period::year},  PeriodWord{"year", Period::year},
    PeriodWord{"yrs", Period::year},    PeriodWord{"yr", Period::year},
    PeriodWord{"annum", Period::year},  PeriodWord{"months", Period::month},
    PeriodWord{"month", Period::month}, PeriodWord{"mo", Period::month},
    PeriodWord{"hours", Period::hour},  PeriodWord{"hour", Period::hour},
    PeriodWord{"hr", Period::hour},
};

class Lexer {
 public:
  Lexer(std::string_view text, const CurrencyHints& hints) : text_(text), hints_(hints) {}

  std::vector<Token> tokens(std::string& unknown_currency) {
    std::vector<Token> list;
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        ++at_;
        continue;
      }
      list.push_back(next(unknown_currency));
    }
    return list;
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  bool starts(std::string_view part) const { return rest().starts_with(part); }
  void skip_spaces() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }

  Token next(std::string& unknown_currency) {
    const std::size_t start = at_;
    const auto token = [&](Mark mark) {
      Token made;
      made.mark = mark;
      made.text = text_.substr(start, at_ - start);
      return made;
    };
    for (const std::string_view dash : {"–", "—", "-", "−"}) {
      if (starts(dash)) {
        at_ += dash.size();
        return token(Mark::dash);
      }
    }
    if (starts("(")) return group();
    if (starts("/")) {
      ++at_;
      if (auto period = period_at(at_)) return *period;
      return token(Mark::slash);
    }
    if (auto number = number_at(unknown_currency)) {
      Token made = token(Mark::number);
      number->spelled = made.text;
      made.number = *number;
      return made;
    }
    while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != '(' && text_[at_] != '/') {
      ++at_;
    }
    if (at_ == start) ++at_;
    if (token(Mark::word).text == "to") return token(Mark::dash);
    return token(Mark::word);
  }

  // From "(" to its ")", or to the end where there is none.
  Token group() {
    int depth = 0;
    std::size_t end = at_;
    for (; end < text_.size(); ++end) {
      if (text_[end] == '(') ++depth;
      if (text_[end] == ')' && --depth == 0) break;
    }
    Token made;
    made.mark = Mark::group;
    made.text = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end < text_.size() ? end + 1 : end;
    return made;
  }

  // "yr", "4yr", "4 years", "mo" at `from`, behind a slash.
  std::optional<Token> period_at(std::size_t from) {
    const std::size_t slash = from - 1;
    std::size_t at = from;
    while (at < text_.size() && is_space(text_[at])) ++at;
    int years = 0;
    while (at < text_.size() && is_digit(text_[at]) && years < 100) {
      years = years * 10 + (text_[at++] - '0');
    }
    while (at < text_.size() && (is_space(text_[at]) || text_[at] == '-')) ++at;
    for (const PeriodWord& word : kPeriods) {
      if (!text_.substr(at).starts_with(word.text)) continue;
      const std::size_t end = at + word.text.size();
      if (end < text_.size() && is_ascii_letter(text_[end])) continue;
      Token made;
      made.mark = Mark::period;
      made.text = text_.substr(slash, end - slash);
      made.period = word.period;
      if (word.period == Period::year) made.years = years == 0 ? 1 : years;
      at_ = end;
      return made;
    }
    return std::nullopt;
  }

  std::optional<Number> number_at(std::string& unknown_currency) {
    const std::size_t start = at_;
    Number number;
    if (starts("~") || starts("≈")) at_ += starts("~") ? 1 : std::string_view("≈").size();
    if (const auto mark = currency_mark_at_start(rest())) {
      number.has_mark = true;
      number.currency = mark->currency;
      if (mark->ambiguous) number.currency = starts("kr") ? hints_.krone : hints_.yen;
      at_ += mark->length;
      skip_spaces();
    } else if (const std::string_view code = unknown_code(); !code.empty()) {
      number.has_mark = true;
      unknown_currency = code;
      at_ += code.size();
      skip_spaces();
    }
    if (at_ >= text_.size() || !is_digit(text_[at_])) {
      at_ = start;
      return std::nullopt;
    }
    number.value = digits();
    suffix(number);
    if (!number.has_mark) {
      if (const auto mark = currency_mark_at_start(trim(rest()));
          mark && !followed_by_digit(mark->length)) {
        number.has_mark = true;
        number.currency = mark->ambiguous
                              ? (trim(rest()).starts_with("kr") ? hints_.krone : hints_.yen)
                              : mark->currency;
        skip_spaces();
        at_ += mark->length;
      }
    }
    if (starts("%")) {
      number.percent = true;
      ++at_;
    }
    if (starts("+")) {
      number.plus = true;
      ++at_;
    }
    return number;
  }

  // Whether a number follows the currency mark of `length` behind the spaces ahead.
  bool followed_by_digit(std::size_t length) const {
    const std::string_view behind = trim(trim(rest()).substr(length));
    return !behind.empty() && is_digit(behind.front());
  }

  // Three capitals before a number that are no currency we know: "XYZ 100K".
  std::string_view unknown_code() const {
    const std::string_view ahead = rest();
    if (ahead.size() < 4) return {};
    for (std::size_t i = 0; i < 3; ++i) {
      if (ahead[i] < 'A' || ahead[i] > 'Z') return {};
    }
    const std::string_view behind = trim(ahead.substr(3));
    if (behind.empty() || !is_digit(behind.front())) return {};
    return ahead.substr(0, 3);
  }

  // "1,800,000", "25,00,000", "1.05": commas group, whatever their distance.
  double digits() {
    std::string plain;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const bool more = at_ + 1 < text_.size() && is_digit(text_[at_ + 1]);
      if (is_digit(c)) {
        plain += c;
      } else if (c == '.' && more && plain.find('.') == std::string::npos) {
        plain += c;
      } else if (c != ',' || !more) {
        break;
      }
      ++at_;
    }
    return parse_decimal(plain).value_or(0);
  }

  void suffix(Number& number) {
    for (const Suffix& suffix : kSuffixes) {
      // Words may stand behind a space ("24 lakh"), letters may not ("24 K" is odd but clear).
      std::size_t at = at_;
      while (at < text_.size() && text_[at] == ' ') ++at;
      if (at != at_ && suffix.text.size() < 2) continue;
      if (!text_.substr(at).starts_with(suffix.text)) continue;
      const std::size_t end = at + suffix.text.size();
      if (end < text_.size() && is_ascii_letter(text_[end])) continue;
      number.unit = suffix.unit;
      at_ = end;
      return;
    }
  }

  std::string_view text_;
  const CurrencyHints& hints_;
  std::size_t at_ = 0;
};

// Numbers that dashes and slashes join: "£93K - £128K / $116K - $160K".
struct Chain {
  std::vector<Number> numbers;
  std::vector<Mark> joints;  // between them
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
    const std::vector<Token> tokens = Lexer(text_, hints_).tokens(cell_.unknown_currency);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      switch (token.mark) {
        case Mark::number:
          i = chain(tokens, i);
          break;
        case Mark::group:
          flush_words();
          group(token.text);
          break;
        case Mark::period:
          if (cell_.money || cell_.count) {
            cell_.period = token.period;
            cell_.years = token.years;
          } else {
            words_ += std::string(words_.empty() ? "" : " ") + std::string(token.text);
          }
          break;
        case Mark::word:
        case Mark::dash:
        case Mark::slash:
          if (token.mark == Mark::word && is_unit(token.text) && counted_) {
            cell_.unit = token.text;
            counted_ = false;
          } else if (token.mark == Mark::word || !words_.empty()) {
            words_ += std::string(words_.empty() ? "" : " ") + std::string(token.text);
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
      for (const Token& token : tokens) dashes &= token.mark == Mark::dash;
      if (!dashes) cell_.text = std::string(trim(text_));
    }
    return cell_;
  }

 private:
  // Reads the chain that starts at token `i`; gives the index of its last token.
  std::size_t chain(const std::vector<Token>& tokens, std::size_t i) {
    flush_words();
    Chain chain;
    chain.numbers.push_back(tokens[i].number);
    while (i + 2 < tokens.size() && tokens[i + 2].mark == Mark::number &&
           (tokens[i + 1].mark == Mark::dash || tokens[i + 1].mark == Mark::slash)) {
      chain.joints.push_back(tokens[i + 1].mark);
      chain.numbers.push_back(tokens[i + 2].number);
      i += 2;
    }
    const bool interleaved = chain.numbers.size() == 4 && chain.joints[0] == Mark::slash &&
                             chain.joints[1] == Mark::dash && chain.joints[2] == Mark::slash;
    if (interleaved) {
      take(chain.numbers[0], chain.numbers[2]);
      take(chain.numbers[1], chain.numbers[3]);
      return i;
    }
    for (std::size_t n = 0; n < chain.numbers.size(); ++n) {
      const bool range = n < chain.joints.size() && chain.joints[n] == Mark::dash;
      take(chain.numbers[n], chain.numbers[range ? n + 1 : n]);
      if (range) ++n;
    }
    return i;
  }

  // One range, from `low` to `high` (the same number twice for a single value).
  void take(Number low, const Number& high) {
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

  void note(const Number& low, const Number& high) {
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
    if (plain && inner.money && cell_.money && !inner.percent) {
      const bool yearly = inner.years == 1 && cell_.years != 1;
      if (yearly && !cell_.annual) {
        cell_.annual = inner.money->range;
        return;
      }
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
    if (const std::size_t slash = inside.find('/'); slash != std::string_view::npos) {
      std::string ignored;
      for (const Token& token : Lexer(inside, hints_).tokens(ignored)) {
        if (token.mark == Mark::period && token.years && !cell_.years) cell_.years = token.years;
      }
    }
    if (!trim(inside).empty()) cell_.notes.emplace_back(trim(inside));
  }

  void flush_words() {
    if (!words_.empty()) cell_.notes.push_back(std::exchange(words_, {}));
  }

  std::string_view text_;
  const CurrencyHints& hints_;
  Cell cell_;
  std::string words_;
  bool counted_ = false;  // the last number may be a count: a unit may follow
};

}  // namespace

Cell read_cell(std::string_view text, const CurrencyHints& hints) {
  const std::string plain = without_emphasis(text);
  Cell cell = Interpreter(plain, hints).read();
  return cell;
}

CurrencyHints hints_for_region(std::string_view region) {
  CurrencyHints hints;
  const auto has = [&](std::string_view part) { return contains_ignoring_case(region, part); };
  if (has("jpy") || has("japan") || has("tokyo") || has("osaka")) {
    hints.yen = *Currency::from_code("JPY");
  } else if (has("cny") || has("rmb") || has("china") || has("beijing") || has("shanghai") ||
             has("shenzhen") || has("hangzhou") || has("guangzhou")) {
    hints.yen = *Currency::from_code("CNY");
  }
  if (has("sek") || has("sweden") || has("stockholm") || has("gothenburg")) {
    hints.krone = *Currency::from_code("SEK");
  } else if (has("dkk") || has("denmark") || has("copenhagen")) {
    hints.krone = *Currency::from_code("DKK");
  } else if (has("nok") || has("norway") || has("oslo")) {
    hints.krone = *Currency::from_code("NOK");
  }
  return hints;
}

}  // namespace rangefinder
