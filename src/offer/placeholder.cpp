#include "offer/placeholder.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::size_t kLongest = 100;  // bytes between brackets

double unit_of(char letter) {
  if (letter == 'K' || letter == 'k') return 1'000;
  return letter == 'M' || letter == 'm' ? 1'000'000 : 0;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || (!is_ascii_letter(text[at]) && !is_digit(text[at]));
}

// What is printed right before the bracket and belongs to it: a currency's mark, or the letters of
// a level, "IC[4/5]".
struct Before {
  std::size_t length = 0;
  Currency currency;
  bool is_money = false;
};

Before before_of(std::string_view text) {
  constexpr std::size_t kLongestMark = 4;
  for (std::size_t length = std::min(kLongestMark, text.size()); length > 0; --length) {
    const auto mark = currency_mark_at_start(text.substr(text.size() - length));
    if (mark && mark->length == length) return {length, mark->currency, true};
  }
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_letter(text[text.size() - 1 - letters])) ++letters;
  const std::string_view level = text.substr(text.size() - letters);
  const bool is_level = letters > 0 && letters <= 3 && to_upper_ascii(level) == level;
  return {is_level ? letters : 0, {}, false};
}

// "20", "20K", "5%": a number and the unit behind it.
struct Number {
  double value = 0;
  double unit = 0;  // 0 where none is printed
};

std::optional<Number> read_number(std::string_view text) {
  text = trim(text);
  Number number;
  if (!text.empty() && unit_of(text.back()) > 0) {
    number.unit = unit_of(text.back());
    text.remove_suffix(1);
  }
  const std::optional<double> value = parse_decimal(text);
  if (!value || *value < 0) return std::nullopt;
  number.value = *value;
  return number;
}

// "20-30", "35K", "25K-40K": the ends, and the unit of both.
struct Span {
  double low = 0, high = 0;
  double unit = 0;
};

std::optional<Span> read_span(std::string_view text) {
  const std::string whole = replace_all(std::string(text), "–", "-");
  const std::size_t dash = whole.find('-');
  const auto low = read_number(std::string_view(whole).substr(0, dash));
  const auto high =
      dash == std::string::npos ? low : read_number(std::string_view(whole).substr(dash + 1));
  if (!low || !high) return std::nullopt;
  return Span{low->value, high->value, std::max(low->unit, high->unit)};
}

std::vector<std::string> choices_in(std::string_view inside) {
  const std::string_view separator = inside.find(" / ") != std::string_view::npos ? " / " : "/";
  std::vector<std::string> choices;
  for (const std::string_view part : split(inside, separator)) {
    choices.emplace_back(trim(part));
  }
  const bool whole = std::ranges::none_of(choices, &std::string::empty);
  return choices.size() > 1 && whole ? choices : std::vector<std::string>();
}

bool is_number_alone(std::string_view inside) {
  return !inside.empty() && std::ranges::all_of(inside, is_digit);
}

// What stands between the brackets, with what is printed around them.
std::optional<Placeholder> read_inside(std::string_view inside, const Before& before,
                                       double unit_after, bool percent_after) {
  Placeholder placeholder;
  bool is_money = before.is_money || unit_after > 0;
  bool is_percent = percent_after;
  placeholder.currency = before.currency;
  if (unit_after > 0) placeholder.unit = unit_after;
  // "[$ amount]"
  if (const auto mark = currency_mark_at_start(inside); mark && !is_money) {
    const std::string_view rest = trim(inside.substr(mark->length));
    if (!rest.empty() && !is_ascii_letter(inside.front())) {
      is_money = true;
      placeholder.currency = mark->currency;
      inside = rest;
    }
  }
  if (inside.ends_with('%')) {
    is_percent = true;
    inside = trim(inside.substr(0, inside.size() - 1));
  }
  placeholder.kind = is_percent ? PlaceholderKind::percent
                     : is_money ? PlaceholderKind::amount
                                : PlaceholderKind::words;
  const std::size_t plus = inside.find('+');
  if (plus != std::string_view::npos && (is_money || is_percent)) {
    const auto more = read_span(inside.substr(plus + 1));
    if (!more) return std::nullopt;
    const double unit = more->unit > 0 ? more->unit : placeholder.unit;
    placeholder.more_low = more->low * unit;
    placeholder.more_high = more->high * unit;
    placeholder.name = trim(inside.substr(0, plus));
    return placeholder.name.empty() ? std::nullopt : std::optional(placeholder);
  }
  if (const auto span = read_span(inside); span && span->unit > 0) {
    placeholder.kind = PlaceholderKind::amount;
  } else if (auto choices = choices_in(inside); !choices.empty()) {
    placeholder.kind = PlaceholderKind::choice;
    placeholder.choices = std::move(choices);
  }
  placeholder.name = inside;
  return placeholder;
}

}  // namespace

std::string Placeholder::key() const {
  constexpr std::string_view kKinds[] = {"amount", "percent", "choice", "words"};
  return std::string(kKinds[static_cast<std::size_t>(kind)]) + ":" + name;
}

std::vector<ScriptPiece> script_pieces(std::string_view script) {
  std::vector<ScriptPiece> pieces;
  std::size_t done = 0;
  std::size_t at = 0;
  while ((at = script.find('[', at)) != std::string_view::npos) {
    const std::size_t end = script.find_first_of("[]\n", at + 1);
    if (end == std::string_view::npos) break;
    const std::string_view inside = script.substr(at + 1, end - at - 1);
    const std::string_view behind = script.substr(end + 1);
    if (script[end] != ']' || trim(inside).empty() || inside.size() > kLongest ||
        behind.starts_with('(')) {
      at = script[end] == ']' ? end + 1 : end;
      continue;
    }
    const Before before = before_of(script.substr(done, at - done));
    const bool percent = behind.starts_with('%');
    const double unit = !behind.empty() && ends_word(behind, 1) ? unit_of(behind.front()) : 0;
    const bool footnote = is_number_alone(inside) && before.length == 0 && !percent && unit == 0;
    auto read = footnote ? std::nullopt : read_inside(trim(inside), before, unit, percent);
    if (!read) {
      at = end + 1;
      continue;
    }
    const std::size_t from = at - before.length;
    const std::size_t to = end + 1 + (percent || unit > 0 ? 1 : 0);
    read->before = script.substr(from, before.length);
    read->after = script.substr(end + 1, to - end - 1);
    if (from > done) pieces.push_back({std::string(script.substr(done, from - done))});
    pieces.push_back({std::string(script.substr(from, to - from)), std::move(read)});
    done = at = to;
  }
  if (done < script.size()) pieces.push_back({std::string(script.substr(done))});
  return pieces;
}

}  // namespace rangefinder
