#include "ui/suggestions.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "catalog/facet_search.h"
#include "catalog/typed_text_amounts.h"
#include "catalog/typed_text_field.h"
#include "catalog/typed_text_lexer.h"
#include "catalog/value_term.h"

namespace rangefinder::ui {
namespace {

// What people look for by name.
constexpr std::array kNamed = {Facet::company, Facet::role, Facet::place};
constexpr std::size_t kMostOperators = 2;

constexpr const char* kYours = "is:yours";
constexpr const char* kSaysYours = "imported by you";

class Suggester {
 public:
  Suggester(const View& view, std::string_view text) : view_(view), text_(text) {}

  Suggestions at(std::size_t caret, const std::optional<TextError>& error) {
    for (const TextToken& token : typed_text_tokens(text_)) {
      const std::size_t place = error ? error->from : caret;
      if (place < token.from || place > token.to || (place == token.from && !error)) continue;
      found_ = {token.from, token.to, {}};
      sign_ = token.negated ? "-" : "";
      if (error) fixes(token, *error);
      if (token.op != Operator::none) {
        values(token);
      } else if (!token.quoted) {
        names(token);
      }
      break;
    }
    return std::move(found_);
  }

 private:
  std::string_view whole() const { return text_.substr(found_.from, found_.to - found_.from); }

  void add(std::string term, std::string says, bool wants_more = false) {
    if (term == whole() || found_.list.size() >= 2 * kMostSuggestions) return;
    if (std::ranges::find(found_.list, term, &Suggestion::term) != found_.list.end()) return;
    found_.list.push_back({std::move(term), std::move(says), wants_more});
  }

  // A value by its name, "lond", then operators, "lev".
  void names(const TextToken& token) {
    const std::string typed = fold(token.word);
    if (typed.empty()) return;
    for (const bool whole_name : {true, false}) {
      for (const Facet facet : kNamed) {
        for (const std::size_t i : values_matching(view_[facet], typed)) {
          const FacetCount& value = view_[facet][i];
          if (fold(value.label).starts_with(typed) != whole_name) continue;
          const std::string term = value_term(facet, value.value);
          if (!term.empty()) add(sign_ + term, value.label);
        }
      }
    }
    const std::size_t room = kMostSuggestions - kMostOperators;
    std::vector<Suggestion> operators = operators_for(to_lower_ascii(token.word));
    const std::size_t before = std::min(found_.list.size(), room);
    found_.list.insert(found_.list.begin() + static_cast<std::ptrdiff_t>(before), operators.begin(),
                       operators.end());
    for (const std::string_view name : {"yours", "imported", "is"}) {
      if (name.starts_with(typed)) add(sign_ + kYours, kSaysYours);
    }
  }

  std::vector<Suggestion> operators_for(std::string_view typed) const {
    std::vector<Suggestion> list;
    const auto consider = [&](std::string_view name, const char* sign, const TypedField& field) {
      if (list.size() == kMostOperators || !name.starts_with(typed)) return;
      list.push_back({sign_ + std::string(name) + sign, "as in " + example_of(field), true});
    };
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      const auto facet = static_cast<Facet>(f);
      consider(name(facet), ":", {facet, {}});
    }
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
      const auto measure = static_cast<Measure>(m);
      consider(name(measure), ">=", {{}, measure});
    }
    return list;
  }

  void values(const TextToken& token) {
    if (token.op == Operator::is && equals_ignoring_case(token.name, "is")) {
      add(sign_ + kYours, kSaysYours);
      return;
    }
    const auto field = typed_field(token.name.substr(0, token.name.find('.')));
    if (!field) return;
    const bool amounts = field->measure && (!field->facet || token.op != Operator::is ||
                                            looks_like_amounts(token.value));
    if (amounts) {
      amounts_for(token);
    } else if (field->facet && token.op == Operator::is) {
      values_of(*field->facet, token);
    }
  }

  // What stands before the value that is being typed: `company:meta,` of company:meta,goo.
  std::string before_value(const TextToken& token) const {
    const std::string_view last = token.values.empty() ? std::string_view() : token.values.back();
    const std::size_t end =
        last.empty() ? found_.to : static_cast<std::size_t>(last.data() - text_.data());
    return std::string(text_.substr(found_.from, end - found_.from));
  }

  void values_of(Facet facet, const TextToken& token) {
    const std::string typed =
        token.values.empty() ? std::string() : without_quote_marks(token.values.back());
    const std::string start = before_value(token);
    const std::vector<FacetCount>& values = view_[facet];
    for (const bool whole_name : {true, false}) {
      for (const std::size_t i : values_matching(values, typed)) {
        if (fold(values[i].label).starts_with(fold(typed)) != whole_name) continue;
        const std::string term = value_term(facet, values[i].value);
        if (!term.empty()) add(start + term.substr(term.find(':') + 1), values[i].label);
      }
    }
  }

  // "2" becomes 200k and 20k; of nothing yet, round amounts.
  void amounts_for(const TextToken& token) {
    if (view_.query.period != Period::year || token.value.find("..") != std::string_view::npos) {
      return;
    }
    const std::string_view value = token.value;
    const std::size_t digits = std::min(value.find_first_of("0123456789"), value.size());
    const std::string number(value.substr(digits));
    const std::size_t end =
        value.empty() ? found_.to : static_cast<std::size_t>(value.data() - text_.data()) + digits;
    const std::string start(text_.substr(found_.from, end - found_.from));
    if (number.empty()) {
      for (const char* amount : {"100k", "200k", "300k"}) add_amount(start + amount);
    }
    const bool plain = !number.empty() && number.size() <= 3 && number[0] != '0' &&
                       std::ranges::all_of(number, is_digit);
    if (!plain) return;
    if (number.size() < 3) add_amount(start + number + std::string(3 - number.size(), '0') + 'k');
    if (number.size() == 1) add_amount(start + number + "0k");
    if (number.size() > 1) add_amount(start + number + 'k');
  }

  void add_amount(const std::string& term) {
    const auto terms = parse_typed_text(term);
    if (!terms || terms->size() != 1) return;
    const auto* reach = std::get_if<MeasureIs>(&terms->front().what);
    if (reach == nullptr) return;
    const Currency currency = reach->currency ? reach->currency : view_.query.currency;
    std::string says;
    if (reach->low && reach->high) {
      says = "includes " + short_amount(*reach->low, currency);
    } else if (reach->low) {
      says = "reaches " + short_amount(*reach->low, currency);
    } else {
      says = "starts by " + short_amount(*reach->high, currency);
    }
    add(term, says);
  }

  // What the person is likely to have meant, as far as that can be read.
  void fixes(const TextToken& token, const TextError& error) {
    const std::string start(text_.substr(found_.from, error.from - found_.from));
    const std::size_t to = std::min(error.to, found_.to);
    const std::string end(text_.substr(to, found_.to - to));
    if (!token.value.empty() && error.from >= token.from + token.name.size()) {
      for (const std::string& amount : amounts_like(token.value)) {
        add_amount(start + amount + end);
      }
    }
    const std::string_view message = error.message;
    if (const std::string_view meant = behind(message, "Try "); !meant.empty()) {
      add_fix(start + std::string(meant) + end);
    }
    if (const std::string_view meant = behind(message, "Write "); !meant.empty()) {
      add_fix(std::string(meant));
    }
    if (message.find("put it in quotes") != std::string_view::npos) {
      add_fix('"' + std::string(whole()) + '"');
    }
  }

  // "company" of "... Try company; as a word, ..."; "" where that is a sentence.
  static std::string_view behind(std::string_view message, std::string_view word) {
    const std::size_t at = message.find(word);
    if (at == std::string_view::npos) return {};
    std::string_view meant = message.substr(at + word.size());
    meant = meant.substr(0, meant.find(';'));
    if (meant.ends_with('.')) meant.remove_suffix(1);
    return meant.find(' ') == std::string_view::npos ? meant : std::string_view();
  }

  void add_fix(const std::string& term) {
    add_amount(term);
    const auto terms = parse_typed_text(term);
    if (terms && !terms->empty()) add(term, "");
  }

  // "20ok" is 200k where the letter was meant as the digit that it looks like, or 20k.
  static std::vector<std::string> amounts_like(std::string_view typed) {
    std::string looks_like, digits;
    for (const char c : typed) {
      looks_like += c == 'o' || c == 'O' ? '0' : c == 'l' || c == 'I' ? '1' : c;
      if (is_digit(c) || c == '.') digits += c;
    }
    if (digits.empty()) return {};
    return {looks_like, digits + 'k'};
  }

  const View& view_;
  std::string_view text_;
  Suggestions found_;
  std::string sign_;
};

}  // namespace

Suggestions suggestions_for(const View& view, std::string_view text, std::size_t caret,
                            const std::optional<TextError>& error) {
  return Suggester(view, text).at(caret, error);
}

std::string with_suggestion(std::string_view text, const Suggestions& suggestions,
                            std::size_t index) {
  return std::string(text.substr(0, suggestions.from)) + suggestions.list[index].term +
         std::string(text.substr(suggestions.to));
}

std::size_t caret_after(std::string_view before, std::string_view text) {
  std::size_t same = 0;
  const std::size_t most = std::min(before.size(), text.size());
  while (same < most && before[before.size() - 1 - same] == text[text.size() - 1 - same]) ++same;
  return text.size() - same;
}

}  // namespace rangefinder::ui
