#include "guide/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "base/text.h"

namespace rangefinder {
namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};

constexpr std::array kEntities = {
    Entity{"amp", "&"},    Entity{"apos", "'"},   Entity{"asymp", "≈"},  Entity{"cent", "¢"},
    Entity{"dollar", "$"}, Entity{"emsp", " "},   Entity{"ensp", " "},   Entity{"euro", "€"},
    Entity{"ge", "≥"},     Entity{"gt", ">"},     Entity{"hellip", "…"}, Entity{"le", "≤"},
    Entity{"lt", "<"},     Entity{"mdash", "—"},  Entity{"minus", "−"},  Entity{"nbsp", " "},
    Entity{"ndash", "–"},  Entity{"percnt", "%"}, Entity{"plus", "+"},   Entity{"pound", "£"},
    Entity{"quot", "\""},  Entity{"thinsp", " "}, Entity{"vert", "|"},   Entity{"yen", "¥"},
};

constexpr bool is_word(char c) { return is_ascii_letter(c) || is_digit(c); }

// Where the single marks of emphasis stand that open or close something. A mark that closes goes
// with the last one of its kind that opens and is not closed yet: "*a *b* c*". Three marks are two
// and a single one.
class Emphasis {
 public:
  explicit Emphasis(std::string_view text) : text_(text), marks_(text.size(), false) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '\\') {
        at += 2;
      } else if (text[at] == '*' || text[at] == '_') {
        const std::size_t end = std::min(text.find_first_not_of(text[at], at), text.size());
        if ((end - at) % 2 == 1) add(at, end, text[at] == '*' ? stars_ : lines_);
        at = end;
      } else {
        ++at;
      }
    }
  }

  bool has_mark(std::size_t at) const { return marks_[at]; }

 private:
  // The marks from `start` to `end`; `open` are those of their kind that are not closed.
  void add(std::size_t start, std::size_t end, std::vector<std::size_t>& open) {
    const bool opens =
        (start == 0 || !is_word(text_[start - 1])) && end < text_.size() && !is_space(text_[end]);
    const bool closes =
        start > 0 && !is_space(text_[start - 1]) && (end == text_.size() || !is_word(text_[end]));
    if (closes && !open.empty()) {
      marks_[start] = true;
      marks_[open.back()] = true;
      open.pop_back();
    } else if (opens) {
      open.push_back(start);
    }
  }

  std::string_view text_;
  std::vector<std::size_t> stars_, lines_;  // that are not closed
  std::vector<bool> marks_;                 // by byte
};

class Stripper {
 public:
  explicit Stripper(std::string_view text) : text_(text) {}

  std::string strip() {
    while (at_ < text_.size()) {
      if (!mark()) plain_ += text_[at_++];
    }
    return std::string(trim(plain_));
  }

 private:
  std::string_view ahead(std::size_t most) const { return text_.substr(at_, most); }

  // Passes the mark at `at_`; false where there is none.
  bool mark() {
    switch (text_[at_]) {
      case '\\':
        return escape();
      case '*':
      case '_':
        return emphasis();
      case '~':
        return pass_pair('~');
      case '`':
        ++at_;
        return true;
      case '[':
        return link();
      case ']':
        return link_end();
      case '<':
        return tag();
      case '&':
        return entity();
      default:
        return false;
    }
  }

  bool escape() {
    if (at_ + 1 == text_.size()) return false;
    const char next = text_[at_ + 1];
    if (is_word(next) || is_space(next) || static_cast<unsigned char>(next) >= 0x80) return false;
    plain_ += next;
    at_ += 2;
    return true;
  }

  bool pass_pair(char c) {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] == c) ++end;
    if (end - at_ < 2) return false;
    at_ = end;
    return true;
  }

  // Two or more marks always go; a single one does where another one belongs to it.
  bool emphasis() {
    if (pass_pair(text_[at_])) return true;
    if (!emphasis_) emphasis_.emplace(text_);
    if (!emphasis_->has_mark(at_)) return false;
    ++at_;
    return true;
  }

  // "[words](address)": the words are read on, the address is passed at "](".
  bool link() {
    constexpr std::size_t kMostWords = 400;
    const std::string_view near = ahead(kMostWords);
    const std::size_t close = near.find(']');
    if (close == std::string_view::npos || close + 1 >= near.size() || near[close + 1] != '(') {
      return false;
    }
    link_close_ = at_ + close;
    ++at_;
    return true;
  }

  bool link_end() {
    if (at_ != link_close_) return false;
    constexpr std::size_t kLongestAddress = 2'000;
    const std::size_t end = ahead(kLongestAddress).find(')');
    if (end == std::string_view::npos) return false;
    at_ += end + 1;
    return true;
  }

  bool tag() {
    constexpr std::size_t kLongest = 100;
    const std::string_view near = ahead(kLongest);
    if (near.size() < 3) return false;
    std::string_view name = near.substr(1);
    if (name.front() == '/') name.remove_prefix(1);
    if (!is_ascii_letter(name.front())) return false;
    const std::size_t end = near.find('>');
    if (end == std::string_view::npos) return false;
    // "<Q3 100K>" is no tag: no figure may go with one.
    if (near.substr(0, end).find_first_of("0123456789") != std::string_view::npos) return false;
    // Marks within a word join it; what stands on its own line or height does not.
    for (const std::string_view apart : {"br", "sup", "sub", "p", "li"}) {
      if (find_ignoring_case(name.substr(0, apart.size()), apart) == 0 &&
          !is_ascii_letter(name[apart.size()])) {
        plain_ += ' ';
      }
    }
    at_ += end + 1;
    return true;
  }

  bool entity() {
    constexpr std::size_t kLongest = 10;
    const std::string_view near = ahead(kLongest);
    const std::size_t end = near.find(';');
    if (end == std::string_view::npos || end < 2) return false;
    std::string_view name = near.substr(1, end - 1);
    if (name.front() == '#') {
      name.remove_prefix(1);
      const bool hex = !name.empty() && (name.front() == 'x' || name.front() == 'X');
      if (hex) name.remove_prefix(1);
      std::uint32_t code = 0;
      const auto [stop, error] =
          std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
      const bool valid = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
      if (error != std::errc() || stop != name.data() + name.size() || !valid) return false;
      append_utf8(plain_, code);
    } else {
      const auto* known = std::ranges::find(kEntities, name, &Entity::name);
      if (known == kEntities.end()) return false;
      plain_ += known->text;
    }
    at_ += end + 1;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string plain_;
  std::optional<Emphasis> emphasis_;                 // once it is asked for
  std::size_t link_close_ = std::string_view::npos;  // "](" of the link that is open
};

}  // namespace

std::string cell_text(std::string_view printed) { return Stripper(printed).strip(); }

std::string with_plain_spaces(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const bool space = c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
                       c == 0x3000 || (c < 0x80 && is_space(static_cast<char>(c)));
    const bool nothing = (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    if (space) {
      plain += ' ';
    } else if (!nothing) {
      plain += text.substr(start, at - start);
    }
  }
  return plain;
}

}  // namespace rangefinder
