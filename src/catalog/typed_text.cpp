#include "catalog/typed_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/shown.h"
#include "base/text.h"
#include "catalog/typed_text_amounts.h"
#include "catalog/typed_text_field.h"
#include "catalog/typed_text_lexer.h"
#include "catalog/words.h"

namespace rangefinder {
namespace {

// The meaning of one token; nothing of one that says nothing, such as "&".
using Meaning = std::expected<std::optional<TextTerm>, TextError>;

// What is looked for in every value of a dictionary, one after the other.
std::size_t word_count(const TextTerm& term) {
  if (const auto* words = std::get_if<Words>(&term.what)) return words->words.size();
  std::size_t count = 0;
  if (const auto* facet = std::get_if<FacetIs>(&term.what)) {
    for (const std::vector<std::string>& value : facet->any_of) count += value.size();
  }
  return std::max<std::size_t>(count, 1);
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Meaning meaning(const TextToken& token) const {
    auto what = token.op == Operator::none ? word(token) : operation(token);
    if (!what) return std::unexpected(std::move(what.error()));
    if (!*what) return std::nullopt;
    TextTerm term{std::move(**what), token.negated, token.from, token.to};
    const auto* facet = std::get_if<FacetIs>(&term.what);
    if (facet != nullptr && facet->facet == Facet::remote) {
      if (facet->any_of[0][0].starts_with('n')) term.negated = !term.negated;
      term.what = RemoteIs{};
    }
    return term;
  }

 private:
  using What = decltype(TextTerm::what);
  using Read = std::expected<std::optional<What>, TextError>;

  // An error about `part`, which is a view of the text.
  std::unexpected<TextError> wrong(std::string_view part, std::string message) const {
    const auto from = static_cast<std::size_t>(part.data() - text_.data());
    return std::unexpected(TextError{std::move(message), from, from + part.size()});
  }

  std::string_view whole(const TextToken& token) const {
    return text_.substr(token.from, token.to - token.from);
  }

  Read word(const TextToken& token) const {
    if (token.negated && !token.quoted && token.word.empty()) {
      return wrong(whole(token),
                   "\"-\" leaves out what follows it. Write it in front, as in "
                   "-remote.");
    }
    auto words = folded_words(token.word);
    if (words.empty()) return std::nullopt;
    if (!token.quoted && words == std::vector<std::string>{"remote"}) return RemoteIs{};
    return Words{std::move(words), token.quoted};
  }

  Read operation(const TextToken& token) const {
    if (token.name.empty()) {
      const std::string sign(token.sign);
      return wrong(whole(token),
                   shown(sign) + " needs a name in front, as in total" + sign + "200k.");
    }
    if (equals_ignoring_case(token.name, "is")) return is(token);
    const std::size_t dot = token.name.find('.');
    const std::string_view name = token.name.substr(0, dot);
    const auto field = typed_field(name);
    if (!field) return unknown(name.empty() ? token.name : name);
    std::optional<End> end;
    if (dot != std::string_view::npos) {
      const std::string_view typed = token.name.substr(dot + 1);
      end = end_from_name(to_lower_ascii(typed));
      if (!field->measure) {
        return wrong(token.name, shown(name) + " has no ends. Write " + example_of(*field) + '.');
      }
      if (!end) {
        return wrong(token.name, shown(typed) + " is not an end. Use low, middle or high, as in " +
                                     std::string(rangefinder::name(*field->measure)) + ".low.");
      }
    }
    const bool measure = field->measure && (!field->facet || end || token.op != Operator::is ||
                                            looks_like_amounts(token.value));
    return measure ? reaches(token, *field->measure, end) : chooses(token, *field);
  }

  Read is(const TextToken& token) const {
    const std::string value = to_lower_ascii(without_quote_marks(token.value));
    if (value.empty()) return missing(token, "is:yours");
    if (token.op != Operator::is || !std::string_view("yours").starts_with(value)) {
      return wrong(whole(token), shown(whole(token)) + " says nothing of bands. Write is:yours.");
    }
    return YoursIs{};
  }

  Read unknown(std::string_view name) const {
    const std::string_view nearest = nearest_field(name);
    const std::string start = shown(name) + " is not a field. ";
    if (nearest.empty()) return wrong(name, start + "As a word, put it in quotes.");
    return wrong(name, start + "Try " + std::string(nearest) + "; as a word, put it in quotes.");
  }

  Read missing(const TextToken& token, std::string_view example) const {
    return wrong(whole(token), shown(std::string(token.name) + std::string(token.sign)) +
                                   " needs a value, as in " + std::string(example) + '.');
  }

  Read chooses(const TextToken& token, const TypedField& field) const {
    const std::string example = example_of(field);
    if (token.op != Operator::is) {
      return wrong(whole(token), shown(token.name) + " does not take " + std::string(token.sign) +
                                     ". Write " + example + '.');
    }
    FacetIs choice{*field.facet, {}};
    for (const std::string_view value : token.values) {
      std::vector<std::string> words = folded_words(value);
      if (choice.facet == Facet::currency) {
        const auto code = currency(value);
        if (!code) return std::unexpected(code.error());
        words = folded_words(code->code());
      }
      if (!words.empty()) choice.any_of.push_back(std::move(words));
    }
    if (choice.any_of.empty()) return missing(token, example);
    if (choice.facet == Facet::remote && !is_yes_or_no(choice)) {
      return wrong(token.value,
                   shown(token.value) + " is neither yes nor no. Write " + example + '.');
    }
    return choice;
  }

  static bool is_yes_or_no(const FacetIs& choice) {
    if (choice.any_of.size() != 1 || choice.any_of[0].size() != 1) return false;
    const std::string& word = choice.any_of[0][0];
    return std::string_view("yes").starts_with(word) || std::string_view("no").starts_with(word);
  }

  // By its code or its sign.
  std::expected<Currency, TextError> currency(std::string_view value) const {
    const std::string plain = without_quote_marks(value);
    if (const auto code = Currency::from_code(plain)) return *code;
    const auto mark = currency_mark_at_start(plain);
    if (!mark || mark->length != plain.size()) {
      return wrong(value, shown(plain) + " is not a currency. Write its ISO code, such as EUR.");
    }
    if (mark->ambiguous) {
      return wrong(value, shown(plain) +
                              " is the sign of several currencies. Write the ISO code, such as " +
                              (is_ascii_letter(plain[0]) ? "SEK." : "JPY."));
    }
    return mark->currency;
  }

  Read reaches(const TextToken& token, Measure measure, std::optional<End> end) const {
    const std::string example = std::string(token.name) + ">=200k";
    if (without_quote_marks(token.value).empty()) return missing(token, example);
    const auto amounts = parse_typed_amounts(token.value);
    if (!amounts) return wrong(token.value, amounts.error());
    MeasureIs reach{.measure = measure,
                    .end = end,
                    .low = amounts->low,
                    .high = amounts->high,
                    .currency = amounts->currency};
    if (token.op == Operator::is || token.op == Operator::equals) return reach;
    if (token.value.find("..") != std::string_view::npos) {
      return wrong(token.value, std::string(token.sign) + " takes one amount. Write " +
                                    std::string(token.name) + ':' + std::string(token.value) + '.');
    }
    reach.above = token.op == Operator::above;
    reach.below = token.op == Operator::below;
    const bool from = reach.above || token.op == Operator::at_least;
    (from ? reach.high : reach.low).reset();
    return reach;
  }

  std::string_view text_;
};

}  // namespace

std::expected<std::vector<TextTerm>, TextError> parse_typed_text(std::string_view text) {
  const Parser parser(text);
  std::vector<TextTerm> terms;
  std::size_t words = 0;
  for (const TextToken& token : typed_text_tokens(text)) {
    auto meaning = parser.meaning(token);
    if (!meaning) return std::unexpected(std::move(meaning.error()));
    if (!*meaning) continue;
    words += word_count(**meaning);
    if (words > kMostTypedWords) {
      return std::unexpected(TextError{"With this the search has more than " +
                                           std::to_string(kMostTypedWords) +
                                           " words and values. Leave some out.",
                                       token.from, token.to});
    }
    terms.push_back(std::move(**meaning));
  }
  return terms;
}

std::string error_text(const TextError& error, std::string_view text) {
  std::size_t character = 1;
  for (std::size_t at = 0; at < error.from && at < text.size(); ++character) {
    next_code_point(text, at);
  }
  return "Character " + std::to_string(character) + ": " + error.message;
}

}  // namespace rangefinder
