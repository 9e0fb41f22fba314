#include "guide/cell_lexer.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

class Lexer {
 public:
  Lexer(std::string_view text, const CurrencyHints& hints) : text_(text), hints_(hints) {}

  std::vector<CellToken> tokens(std::string& unknown_currency) {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        ++at_;
      } else {
        list_.push_back(next(unknown_currency));
      }
    }
    return std::move(list_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  bool starts(std::string_view part) const { return rest().starts_with(part); }
  bool starts_word(std::string_view word) const {
    return (at_ + word.size() >= text_.size() || is_space(text_[at_ + word.size()])) &&
           equals_ignoring_case(text_.substr(at_, word.size()), word);
  }
  std::size_t after_spaces(std::size_t at) const {
    while (at < text_.size() && is_space(text_[at])) ++at;
    return at;
  }
  bool digit_at(std::size_t at) const { return at < text_.size() && is_digit(text_[at]); }
  bool behind(CellMark mark) const { return !list_.empty() && list_.back().mark == mark; }

  CellToken token(CellMark mark, std::size_t length) {
    CellToken made;
    made.mark = mark;
    made.text = text_.substr(at_, length);
    at_ += made.text.size();
    return made;
  }

  CellToken next(std::string& unknown_currency) {
    if (const std::size_t dash = dash_at(rest()); dash > 0) return token(CellMark::dash, dash);
    // "¥8M~¥12M": about to be a number, and right behind one.
    if (const std::size_t about = about_at(rest()); about > 0 && behind(CellMark::number)) {
      const bool close = !is_space(text_[at_ - 1]);
      return token(close ? CellMark::dash : CellMark::slash, about);
    }
    if (starts("(")) return group();
    const bool ends_range = behind(CellMark::dash);  // "5 - 7 years" is no period of 7 years
    if (!ends_range) {
      if (const auto period = period_at(rest())) {
        CellToken made = token(CellMark::period, period->length);
        made.period = *period;
        return made;
      }
    }
    if (std::string_view("/,;|=").contains(text_[at_])) return token(CellMark::slash, 1);
    for (const std::string_view sign : {"·", "•"}) {
      if (starts(sign)) return token(CellMark::slash, sign.size());
    }
    if (starts_word("or")) return token(CellMark::slash, 2);
    if (between_ && starts_word("and")) {
      between_ = false;
      return token(CellMark::dash, 3);
    }
    for (const std::string_view plan : {"401(k)", "401k"}) {
      if (starts(plan)) return token(CellMark::word, plan.size());
    }
    const std::size_t start = at_;
    if (auto number = number_at(unknown_currency)) {
      const std::size_t length = at_ - start;
      at_ = start;
      CellToken made = token(CellMark::number, length);
      number->spelled = made.text;
      made.number = *number;
      return made;
    }
    between_ |= starts_word("between");
    return token(CellMark::word, word_length());
  }

  // A word ends at a space, a parenthesis, a slash or a comma, and before an amount: "Base:$100K".
  std::size_t word_length() const {
    std::size_t at = at_;
    while (at < text_.size()) {
      const char c = text_[at];
      if (is_space(c) || c == '(' || c == '/' || c == ';' || c == '|') break;
      if (c == ',' && !digit_at(at + 1)) break;
      const bool symbol = at > at_ && !is_ascii_letter(c) && symbol_before_digit(at);
      if (symbol) break;
      ++at;
      if ((c == ':' || c == '=' || c == '<' || c == '>' || c == '+') && digit_at(at)) break;
    }
    return std::max<std::size_t>(at - at_, 1);
  }

  bool symbol_before_digit(std::size_t at) const {
    const auto mark = currency_mark_at_start(text_.substr(at));
    return mark && digit_at(at + mark->length);
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

  std::optional<CellNumber> number_at(std::string& unknown_currency) {
    const std::size_t start = at_;
    CellNumber number;
    if (const std::size_t about = about_at(rest()); about > 0) at_ = after_spaces(at_ + about);
    std::string_view code;
    mark_before(number, code);
    if (!digit_at(at_)) {
      at_ = start;
      return std::nullopt;
    }
    digits(number);
    mark_behind(number);
    const std::size_t sign = after_spaces(at_);
    if (text_.substr(sign).starts_with('%')) {
      number.percent = true;
      at_ = sign + 1;
    }
    open_end(number);
    // "13th", "2x": no amount, but a word.
    if (!number.has_mark && !number.percent && at_ < text_.size() && is_ascii_letter(text_[at_])) {
      at_ = start;
      return std::nullopt;
    }
    if (!code.empty()) unknown_currency = code;
    return number;
  }

  // "$520K+", "10M+ USD", "$200K and up".
  void open_end(CellNumber& number) {
    if (starts("+") && !digit_at(at_ + 1) && !symbol_before_digit(at_ + 1)) {
      number.plus = true;
      ++at_;
      mark_behind(number);
    } else if (const std::size_t open = open_words_at(rest()); open > 0) {
      number.plus = true;
      at_ += open;
    }
  }

  Currency meant(const CurrencyMark& mark, std::string_view text) const {
    if (!mark.ambiguous) return mark.currency;
    return text.front() == 'k' || text.front() == 'K' ? hints_.krone : hints_.yen;
  }

  // "$", "CAD ", "CAD $": of two the first governs. A code that is no currency, and a
  // sign of several where no hint tells which, go to `unknown`.
  void mark_before(CellNumber& number, std::string_view& unknown) {
    for (int marks = 0; marks < 2; ++marks) {
      if (const auto mark = currency_mark_at_start(rest())) {
        if (!number.has_mark) {
          number.currency = meant(*mark, rest());
          if (!number.currency) unknown = rest().substr(0, mark->length);
        }
        const bool dollar = mark->length == 1 && starts("$");
        number.dollar = !number.has_mark && dollar;
        number.code_dollar = number.has_mark && dollar;
        number.has_mark = true;
        at_ = after_spaces(at_ + mark->length);
      } else if (starts("R") && digit_at(at_ + 1)) {  // "R850K": rand, and nothing else
        number.has_mark = true;
        number.currency = Currency::from_code("ZAR").value_or(Currency());
        ++at_;
      } else if (const std::string_view code = unknown_code(); !code.empty()) {
        number.has_mark = true;
        unknown = code;
        at_ = after_spaces(at_ + code.size());
      }
    }
  }

  void mark_behind(CellNumber& number) {
    if (number.has_mark && !number.dollar) return;
    const std::size_t at = after_spaces(at_);
    const std::string_view ahead = text_.substr(at);
    const auto mark = currency_mark_at_start(ahead);
    if (!mark || digit_at(after_spaces(at + mark->length))) return;
    if (number.has_mark && mark->length != 3) return;
    // "CAD $150K" belongs to the next number.
    if (currency_mark_at_start(text_.substr(after_spaces(at + mark->length)))) return;
    number.currency = meant(*mark, ahead);
    number.code_behind = true;
    number.dollar = false;
    number.has_mark = true;
    at_ = at + mark->length;
  }

  // Three capitals before a number that are no currency we know: "XYZ 100K".
  std::string_view unknown_code() const {
    const std::string_view ahead = rest();
    if (ahead.size() < 4) return {};
    for (std::size_t i = 0; i < 3; ++i) {
      if (ahead[i] < 'A' || ahead[i] > 'Z') return {};
    }
    if (!digit_at(after_spaces(at_ + 3))) return {};
    return ahead.substr(0, 3);
  }

  // The length of what may stand between two digits of a number at `at`: a comma, a point, an
  // apostrophe, or a space before exactly three digits. 0 for anything else.
  std::size_t group_mark(std::size_t at, bool spaced) const {
    for (const std::string_view mark : {",", ".", "'", "’"}) {
      if (text_.substr(at).starts_with(mark) && digit_at(at + mark.size())) return mark.size();
    }
    const bool three = spaced && at < text_.size() && text_[at] == ' ' && digit_at(at + 1) &&
                       digit_at(at + 2) && digit_at(at + 3) && !digit_at(at + 4);
    return three ? 1 : 0;
  }

  // "1,800,000", "25,00,000", "120'000", "540 000", "1.05M", "1,2M", "85.000", and the suffix.
  void digits(CellNumber& number) {
    const std::size_t start = at_;
    std::size_t end = at_;
    std::size_t points = 0;
    std::size_t commas = 0;
    std::size_t group = 0;  // digits behind the last mark
    bool spaced = true;     // spaces may still group
    while (end < text_.size()) {
      if (is_digit(text_[end])) {
        ++group;
        ++end;
        continue;
      }
      const std::size_t mark = group_mark(end, spaced && group <= 3);
      if (mark == 0) break;
      if (text_[end] == '.') {
        // A second point groups thousands or ends the number.
        if (points > 0 && (group != 3 || commas > 0)) break;
        ++points;
      } else if (text_[end] == ',') {
        ++commas;
      }
      if (text_[end] == '.' || text_[end] == ',') spaced = false;
      group = 0;
      end += mark;
    }
    const bool threes = group == 3;
    at_ = end;
    if (const auto scale = scale_at(rest())) {
      number.unit = scale->unit;
      at_ += scale->length;
    }
    const std::string_view written = text_.substr(start, end - start);
    const std::size_t point = written.rfind('.');
    const std::size_t comma = written.rfind(',');
    const bool comma_last = commas > 0 && (points == 0 || comma > point);
    char decimal = points == 1 ? '.' : '\0';
    if (points > 1 && !threes) decimal = '.';
    if (points == 1 && commas == 0 && threes && number.unit == 1 && written.front() != '0' &&
        point <= 3 && !text_.substr(at_).starts_with('%')) {
      decimal = '\0';  // "85.000"
    }
    if (comma_last && points > 0) decimal = ',';                                    // "1.800,50"
    if (commas == 1 && points == 0 && group < 3 && number.unit > 1) decimal = ',';  // "1,2M"
    const bool thousandths = points == 1 && decimal == '.' && threes && number.unit == 1e3;
    const bool uneven = comma_last && decimal == '\0' && group != 3;
    number.odd = thousandths || uneven || (points > 1 && !threes);
    number.value = value_of(written, decimal);
    number.decimal = decimal == '\0' && points == 1 ? value_of(written, '.') : number.value;
  }

  // The digits of `written` with its first `decimal` as the decimal point.
  static double value_of(std::string_view written, char decimal) {
    std::string plain;
    bool pointed = false;
    for (const char c : written) {
      if (is_digit(c)) plain += c;
      if (c == decimal && !pointed) plain += '.';
      pointed |= c == decimal;
    }
    return parse_decimal(plain).value_or(0);
  }

  std::string_view text_;
  const CurrencyHints& hints_;
  std::size_t at_ = 0;
  std::vector<CellToken> list_;
  bool between_ = false;  // "between": the next "and" joins a range
};

}  // namespace

std::vector<CellToken> cell_tokens(std::string_view text, const CurrencyHints& hints,
                                   std::string& unknown_currency) {
  return Lexer(text, hints).tokens(unknown_currency);
}

}  // namespace rangefinder
