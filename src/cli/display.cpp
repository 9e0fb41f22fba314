#include "cli/display.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder::cli {
namespace {

constexpr char32_t kJoiner = 0x200D;      // between the emoji of a family
constexpr char32_t kAsEmoji = 0xFE0F;     // shows the character before it as an emoji
constexpr char32_t kBlackFlag = 0x1F3F4;  // letters of a region may follow it, unseen: Scotland

// What would not be seen, or would turn around what follows.
bool is_hidden(char32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool is_tag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }
bool is_flag_letter(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

// Cuts `text` into glyphs, one after the other.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Glyph> cut() {
    while (at_ < text_.size()) {
      const std::size_t from = at_;
      const char32_t c = next_code_point(text_, at_);
      const std::string_view bytes = text_.substr(from, at_ - from);
      if (c == U'\uFFFD' && bytes.size() == 1) {
        add(from, '<' + hexadecimal(static_cast<unsigned char>(bytes[0]), 2) + '>', 4);
      } else if (joins(c)) {
        join(c, bytes);
      } else if (c == U'\t') {
        const int columns = 4 - column_ % 4;
        add(from, std::string(static_cast<std::size_t>(columns), ' '), columns);
      } else if (c < 0x20 || c == 0x7F) {
        std::string picture;
        append_utf8(picture, c == 0x7F ? U'\u2421' : 0x2400 + c);
        add(from, std::move(picture), 1);
      } else if ((c >= 0x80 && c < 0xA0) || is_hidden(c)) {
        std::string name = "<U+" + hexadecimal(c, c > 0xFFFF ? 5 : 4) + '>';
        const int columns = static_cast<int>(name.size());
        add(from, std::move(name), columns);
      } else if (column_width(c) == 0) {
        add(from, "◌" + std::string(bytes), 1);  // an accent without a letter
      } else {
        add(from, std::string(bytes), column_width(c));
        first_ = c;
        last_ = c;
      }
    }
    return std::move(glyphs_);
  }

 private:
  // Whether it is part of the character before it.
  bool joins(char32_t c) const {
    if (first_ == 0) return false;
    if (is_tag(c)) return first_ == kBlackFlag;
    if (is_flag_letter(c)) return last_ == first_ && is_flag_letter(first_) && !paired_;
    if (is_hidden(c) || c < 0x300) return false;
    if (is_skin_tone(c) || last_ == kJoiner) return glyphs_.back().columns == 2;
    return column_width(c) == 0;
  }

  void join(char32_t c, std::string_view bytes) {
    Glyph& glyph = glyphs_.back();
    glyph.shown += bytes;
    glyph.to = at_;
    if (is_flag_letter(c)) paired_ = true;
    if ((is_flag_letter(c) || (c == kAsEmoji && first_ >= 0x2000)) && glyph.columns == 1) {
      glyph.columns = 2;
      ++column_;
    }
    last_ = c;
  }

  void add(std::size_t from, std::string shown, int columns) {
    glyphs_.push_back({from, at_, std::move(shown), columns});
    column_ += columns;
    first_ = last_ = 0;
    paired_ = false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int column_ = 0;
  char32_t first_ = 0;  // of the last glyph; 0 where nothing may join it
  char32_t last_ = 0;
  bool paired_ = false;  // its two letters of a flag are there
  std::vector<Glyph> glyphs_;
};

// The start of the character at or before `at`.
std::size_t character_start(std::string_view text, std::size_t at) {
  std::size_t steps = 3;
  while (at > 0 && at < text.size() && steps-- > 0 &&
         (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
    --at;
  }
  return at;
}

// Most texts are.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7F; });
}

}  // namespace

std::vector<Glyph> glyphs_of(std::string_view text) { return Cutter(text).cut(); }

std::string visible(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string shown;
  for (const Glyph& glyph : glyphs_of(text)) {
    shown += text[glyph.from] == '\t' ? " " : glyph.shown;
  }
  return shown;
}

std::size_t columns_of(std::string_view text) {
  if (is_plain(text)) return text.size();
  std::size_t columns = 0;
  for (const Glyph& glyph : glyphs_of(text)) columns += static_cast<std::size_t>(glyph.columns);
  return columns;
}

Excerpt excerpt(std::string_view line, std::size_t from, std::size_t to, std::size_t columns) {
  columns = std::max<std::size_t>(columns, 20);
  from = std::min(from, line.size());
  to = std::clamp(to, from, line.size());
  // No more bytes than could be shown, and some to spare for characters of many bytes.
  const std::size_t reach = 8 * columns;
  const std::size_t start = character_start(line, from > reach ? from - reach : 0);
  const std::size_t end = character_start(line, std::min(line.size(), from + 2 * reach));
  const std::vector<Glyph> glyphs = glyphs_of(line.substr(start, end - start));

  // Column of each glyph, and the glyphs of the mark: [first, behind).
  std::vector<std::size_t> at(glyphs.size() + 1);
  std::size_t first = glyphs.size();
  std::size_t behind = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    at[i + 1] = at[i] + static_cast<std::size_t>(glyphs[i].columns);
    const std::size_t glyph_end = start + glyphs[i].to;
    if (first == glyphs.size() && glyph_end > from) first = i;
    if (start + glyphs[i].from < to) behind = i + 1;
  }
  behind = std::max(behind, first);

  // The glyphs that are shown: all; else the start, where the mark is within it; else around it.
  std::size_t left = 0;
  std::size_t right = glyphs.size();
  const bool fits = start == 0 && end == line.size() && at.back() <= columns;
  if (!fits) {
    const std::size_t mark = std::min(at[behind] - at[first], columns / 2);
    if (start > 0 || at[first] + mark + 2 > columns) {
      const std::size_t before = (columns - mark) / 2;
      while (left < first && (at[first] - at[left] > before || (left == 0 && start > 0))) ++left;
    }
    const std::size_t taken = left > 0 || start > 0 ? 1 : 0;
    while (right > left &&
           at[right] - at[left] + taken + (right < glyphs.size() || end < line.size() ? 1 : 0) >
               columns) {
      --right;
    }
  }
  const bool cut_left = left > 0 || start > 0;
  const bool cut_right = right < glyphs.size() || end < line.size();

  Excerpt shown;
  if (cut_left) shown.text = "…";
  for (std::size_t i = left; i < right; ++i) shown.text += glyphs[i].shown;
  while (!cut_right && shown.text.ends_with(' ')) shown.text.pop_back();
  if (cut_right) shown.text += "…";
  const std::size_t last = std::min(behind, right);
  const std::size_t marked = last > first ? at[last] - at[first] : 1;
  shown.marks = std::string((cut_left ? 1 : 0) + at[first] - at[left], ' ') + '^' +
                std::string(marked - 1, '~');
  return shown;
}

}  // namespace rangefinder::cli
