#include "offer/clause.h"

#include <algorithm>
#include <span>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// The first word of a text in lower case, "i" for "I'm" and "I've".
std::string first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_ascii_letter(text[end])) ++end;
  return to_lower_ascii(text.substr(0, end));
}

// Who a clause of its own is about.
bool starts_clause(std::string_view text) {
  constexpr std::string_view kSubjects[] = {"i",    "my",   "we",    "our",   "you",  "your", "it",
                                            "that", "this", "these", "those", "they", "there"};
  return is_one_of(first_word(text), kSubjects);
}

bool is_about_people(std::string_view text) {
  constexpr std::string_view kPeople[] = {"i", "my", "we", "our", "you", "your"};
  return is_one_of(first_word(text), kPeople);
}

bool points_back(std::string_view text) {
  constexpr std::string_view kPointers[] = {"that", "this",  "these", "those",
                                            "they", "which", "it",    "such"};
  const std::string words = lowered(text.substr(0, 12));
  return is_one_of(first_word(text), kPointers) || words.starts_with(" for that ") ||
         words.starts_with(" for this ");
}

// Clauses that end with a comma before the sentence's own: "With my years in it, I ask ..."
bool starts_subordinate(std::string_view text) {
  constexpr std::string_view kWords[] = {"with",  "given",   "based", "as",       "after",
                                         "since", "because", "from",  "having",   "through",
                                         "while", "when",    "at",    "building", "beyond"};
  return is_one_of(first_word(text), kWords);
}

struct Joint {
  std::size_t length = 0;  // of what joins two clauses; 0 where nothing does
  bool dash = false, colon = false, end = false;
};

// What joins two clauses at this place.
Joint joint_at(std::string_view rest) {
  for (const std::string_view dash : {" — ", " – ", " -- "}) {
    if (rest.starts_with(dash)) return {.length = dash.size(), .dash = true};
  }
  if (rest.starts_with("; ")) return {.length = 2};
  if (rest.starts_with(": ") && is_about_people(rest.substr(2)))
    return {.length = 2, .colon = true};
  for (const std::string_view word : {", but ", ", so ", ", yet "}) {
    if (rest.starts_with(word)) return {.length = word.size()};
  }
  for (const std::string_view word : {" to reflect ", " that reflects "}) {
    if (rest.starts_with(word) && points_back(rest.substr(word.size()))) {
      return {.length = word.size(), .end = true};
    }
  }
  if (rest.starts_with(", and ") &&
      (starts_clause(rest.substr(6)) || first_word(rest.substr(6)) == "by")) {
    return {.length = 6};
  }
  for (const std::string_view word : {" and ", " but "}) {
    if (rest.starts_with(word) && first_word(rest.substr(word.size())) == "i")
      return {.length = word.size()};
  }
  return {};
}

// "D.E. Shaw", "vs. others": a full stop that ends nothing.
bool is_abbreviation(std::string_view before) {
  std::size_t letters = 0;
  while (letters < before.size() && is_ascii_letter(before[before.size() - 1 - letters])) ++letters;
  const std::string word = to_lower_ascii(before.substr(before.size() - letters));
  // An initial, but not the unit of "$238K".
  if (letters == 1) {
    return before.size() == 1 || is_space(before[before.size() - 2]) ||
           before[before.size() - 2] == '.';
  }
  constexpr std::string_view kShort[] = {"vs", "approx", "inc", "ltd", "st", "dr", "mr", "ms"};
  return is_one_of(word, kShort);
}

std::size_t quote_length(std::string_view text) {
  for (const std::string_view quote : {"\"", "“", "”", "'", "’", "‘"}) {
    if (text.starts_with(quote)) return quote.size();
  }
  return 0;
}

std::size_t behind_quotes(std::string_view text, std::size_t at) {
  while (const std::size_t length = quote_length(text.substr(at))) at += length;
  return at;
}

std::size_t behind_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

// Behind the full stop of the sentence that starts here, or where its paragraph ends.
std::size_t sentence_end(std::string_view text, std::size_t start) {
  for (std::size_t at = start; at < text.size(); ++at) {
    if (text.substr(at).starts_with("\n\n")) return at;
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    if (text[at] == '.' && is_abbreviation(text.substr(start, at - start))) continue;
    const std::size_t behind = behind_quotes(text, at + 1);
    if (behind == text.size()) return at + 1;
    if (!is_space(text[behind])) continue;
    const std::size_t next = behind_space(text, behind);
    if (next == text.size() || !(text[next] >= 'a' && text[next] <= 'z')) return at + 1;
  }
  return text.size();
}

class Divider {
 public:
  // `text` is without brackets.
  Divider(std::string_view text, TextSpan sentence) : text_(text), sentence_{sentence, {}} {}

  Sentence divide() {
    std::size_t end = sentence_.span.end;
    while (end > sentence_.span.start && (text_[end - 1] == '.' || text_[end - 1] == '!' ||
                                          text_[end - 1] == '?' || is_space(text_[end - 1]))) {
      --end;
    }
    std::size_t start = sentence_.span.start;
    Joint before;
    for (std::size_t at = start; at < end; ++at) {
      const Joint joint = joint_at(text_.substr(at, end - at));
      if (joint.length == 0) continue;
      add({start, at}, before, joint.colon);
      start = at + joint.length;
      at = start - 1;
      before = joint;
    }
    add({start, end}, before, false);
    return std::move(sentence_);
  }

 private:
  void add(TextSpan span, const Joint& before, bool leads_in) {
    const std::string_view words = span.of(text_);
    const bool leans =
        before.length > 0 && (points_back(words) || (before.dash && !is_about_people(words)));
    if (starts_subordinate(words)) {
      if (const std::size_t comma = main_clause_comma(words); comma != npos) {
        sentence_.clauses.push_back(
            {.span = {span.start, span.start + comma}, .leans = leans, .leads_in = true});
        sentence_.clauses.push_back(
            {.span = {span.start + comma + 2, span.end}, .leads_in = leads_in});
        return;
      }
    }
    sentence_.clauses.push_back(
        {.span = span, .leans = leans, .trails = before.end, .leads_in = leads_in});
  }

  // The comma before the main clause of "With my years in it, I ask for more".
  static std::size_t main_clause_comma(std::string_view words) {
    for (std::size_t at = words.find(", "); at != npos; at = words.find(", ", at + 1)) {
      if (starts_clause(words.substr(at + 2))) return at;
    }
    return npos;
  }

  std::string_view text_;
  Sentence sentence_;
};

}  // namespace

std::string without_brackets(std::string_view script) {
  constexpr std::size_t kLongest = 100;
  std::string text(script);
  for (std::size_t at = 0; (at = script.find('[', at)) != npos;) {
    const std::size_t end = script.find_first_of("[]\n", at + 1);
    if (end == npos) break;
    if (script[end] == ']' && end - at <= kLongest + 1) {
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                text.begin() + static_cast<std::ptrdiff_t>(end), '_');
    }
    at = script[end] == ']' ? end + 1 : end;
  }
  return text;
}

std::string lowered(std::string_view text) {
  return " " + replace_all(to_lower_ascii(text), "’", "'") + " ";
}

std::vector<Sentence> sentences_in(std::string_view script) {
  const std::string text = without_brackets(script);
  std::vector<Sentence> sentences;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t start = at;
    while (start < text.size() && (is_space(text[start]) || quote_length(text.substr(start)) > 0)) {
      start = behind_quotes(text, behind_space(text, start));
    }
    if (start == text.size()) break;
    at = sentence_end(text, start);
    sentences.push_back(Divider(text, {start, at}).divide());
  }
  return sentences;
}

}  // namespace rangefinder
