#include "catalog/typed_text_lexer.h"

#include <array>

#include "base/text.h"
#include "catalog/typed_text_field.h"

namespace rangefinder {
namespace {

struct Sign {
  std::string_view sign;
  Operator op;
};

// Longer ones first. "=>" is what some people type for ">=".
constexpr std::array kSigns = {
    Sign{">=", Operator::at_least}, Sign{"=>", Operator::at_least}, Sign{"≥", Operator::at_least},
    Sign{"<=", Operator::at_most},  Sign{"=<", Operator::at_most},  Sign{"≤", Operator::at_most},
    Sign{">", Operator::above},     Sign{"<", Operator::below},     Sign{"=", Operator::equals},
    Sign{":", Operator::is},
};

constexpr std::array<std::string_view, 4> kQuotes = {"\"", "“", "”", "„"};

// Bytes of a quotation mark at the start of `text`; 0 where there is none.
std::size_t quote_length(std::string_view text) {
  for (const std::string_view quote : kQuotes) {
    if (text.starts_with(quote)) return quote.size();
  }
  return 0;
}

// Bytes of a white space character at the start of `text`: ASCII, no-break, of East Asia, and the
// widths of a typesetter.
std::size_t space_length(std::string_view text) {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(text[0]) < 0x80) return is_space(text[0]) ? 1 : 0;
  std::size_t at = 0;
  const char32_t code = next_code_point(text, at);
  const bool space = code == 0xA0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200A) ||
                     code == 0x2028 || code == 0x2029 || code == 0x202F;
  return space ? at : 0;
}

const Sign* sign_at_start(std::string_view text) {
  for (const Sign& sign : kSigns) {
    if (text.starts_with(sign.sign)) return &sign;
  }
  return nullptr;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<TextToken> tokens() {
    std::vector<TextToken> list;
    for (skip_space(); at_ < text_.size(); skip_space()) list.push_back(token());
    return list;
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  std::string_view since(std::size_t from) const { return text_.substr(from, at_ - from); }

  void skip_space() {
    while (const std::size_t length = space_length(rest())) at_ += length;
  }

  TextToken token() {
    TextToken token;
    token.from = at_;
    if (text_[at_] == '-') {
      token.negated = true;
      ++at_;
    }
    if (quote_length(rest()) > 0) {
      token.quoted = true;
      token.word = quoted();
    } else {
      bare(token);
    }
    token.to = at_;
    return token;
  }

  // Steps over a quote and gives what is in it.
  std::string_view quoted() {
    at_ += quote_length(rest());
    const std::size_t from = at_;
    while (at_ < text_.size()) {
      if (const std::size_t length = quote_length(rest())) {
        const std::string_view inside = since(from);
        at_ += length;
        return inside;
      }
      ++at_;
    }
    return since(from);
  }

  // A word, or a name with its operator and value.
  void bare(TextToken& token) {
    const std::size_t from = at_;
    const Sign* sign = nullptr;
    while (at_ < text_.size() && space_length(rest()) == 0) {
      sign = sign_at_start(rest());
      // A colon without a name before it is a face or a slip: part of a word.
      if (sign != nullptr && !(sign->op == Operator::is && at_ == from)) break;
      sign = nullptr;
      ++at_;
    }
    const std::string_view run = since(from);
    const auto field = typed_field(run.substr(0, run.find('.')));
    if (sign == nullptr && field) sign = sign_behind_space();
    if (sign == nullptr) {
      token.word = run;
      return;
    }
    token.name = run;
    operator_and_value(token, *sign, field && field->measure);
  }

  // "total >= 200k": the operator of a field may stand apart.
  const Sign* sign_behind_space() {
    const std::size_t before = at_;
    skip_space();
    const Sign* sign = sign_at_start(rest());
    if (sign == nullptr || sign->op == Operator::is) {
      at_ = before;
      return nullptr;
    }
    return sign;
  }

  void operator_and_value(TextToken& token, const Sign& first, bool measure) {
    const std::size_t from = at_;
    at_ += first.sign.size();
    token.op = first.op;
    if (first.op == Operator::is) {
      if (const Sign* second = sign_at_start(rest()); second && second->op != Operator::is) {
        token.op = second->op;
        at_ += second->sign.size();
      }
    }
    token.sign = since(from);
    const std::size_t behind = at_;
    if (measure) skip_space();
    if (at_ == text_.size()) at_ = behind;
    values(token);
  }

  void values(TextToken& token) {
    const std::size_t from = at_;
    std::size_t start = at_;
    const auto add = [&] {
      if (at_ > start) token.values.push_back(since(start));
    };
    while (at_ < text_.size() && space_length(rest()) == 0) {
      if (quote_length(rest()) > 0) {
        quoted();
      } else if (text_[at_] == ',') {
        add();
        start = ++at_;
      } else {
        ++at_;
      }
    }
    add();
    token.value = since(from);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<TextToken> typed_text_tokens(std::string_view text) { return Lexer(text).tokens(); }

std::string without_quote_marks(std::string_view text) {
  std::string plain(text);
  for (const std::string_view quote : kQuotes) plain = replace_all(std::move(plain), quote, "");
  return std::string(trim(plain));
}

}  // namespace rangefinder
