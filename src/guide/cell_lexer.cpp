#include "guide/cell_lexer.h"

#include <array>

#include "base/text.h"

namespace rangefinder {
namespace {

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

  std::vector<CellToken> tokens(std::string& unknown_currency) {
    std::vector<CellToken> list;
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

  CellToken next(std::string& unknown_currency) {
    const std::size_t start = at_;
    const auto token = [&](CellMark mark) {
      CellToken made;
      made.mark = mark;
      made.text = text_.substr(start, at_ - start);
      return made;
    };
    for (const std::string_view dash : {"–", "—", "-", "−"}) {
      if (starts(dash)) {
        at_ += dash.size();
        return token(CellMark::dash);
      }
    }
    if (starts("(")) return group();
    if (starts("/")) {
      ++at_;
      if (auto period = period_at(at_)) return *period;
      return token(CellMark::slash);
    }
    if (auto number = number_at(unknown_currency)) {
      CellToken made = token(CellMark::number);
      number->spelled = made.text;
      made.number = *number;
      return made;
    }
    while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != '(' && text_[at_] != '/') {
      ++at_;
    }
    if (at_ == start) ++at_;
    if (token(CellMark::word).text == "to") return token(CellMark::dash);
    return token(CellMark::word);
  }

  // From "(" to its ")", or to the end where there is none.
  CellToken group() {
    int depth = 0;
    std::size_t end = at_;
    for (; end < text_.size(); ++end) {
      if (text_[end] == '(') ++depth;
      if (text_[end] == ')' && --depth == 0) break;
    }
    CellToken made;
    made.mark = CellMark::group;
    made.text = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end < text_.size() ? end + 1 : end;
    return made;
  }

  // "yr", "4yr", "4 years", "mo" at `from`, behind a slash.
  std::optional<CellToken> period_at(std::size_t from) {
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
      CellToken made;
      made.mark = CellMark::period;
      made.text = text_.substr(slash, end - slash);
      made.period = word.period;
      // Nothing vests for longer than a working life: such a number is something else.
      if (years > 50) return std::nullopt;
      if (word.period == Period::year) made.years = years == 0 ? 1 : years;
      at_ = end;
      return made;
    }
    return std::nullopt;
  }

  std::optional<CellNumber> number_at(std::string& unknown_currency) {
    const std::size_t start = at_;
    CellNumber number;
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
      const bool point = c == '.' && more && plain.find('.') == std::string::npos;
      if (is_digit(c) || point) {
        plain += c;
      } else if (c != ',' || !more) {
        break;
      }
      ++at_;
    }
    return parse_decimal(plain).value_or(0);
  }

  void suffix(CellNumber& number) {
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

}  // namespace

std::vector<CellToken> cell_tokens(std::string_view text, const CurrencyHints& hints,
                                   std::string& unknown_currency) {
  return Lexer(text, hints).tokens(unknown_currency);
}

}  // namespace rangefinder
