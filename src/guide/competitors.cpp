#include "guide/competitors.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace rangefinder {
namespace {

// Words in capitals that name no company: of the speaker, of pay, of roles and levels.
constexpr std::string_view kNoNames[] = {
    "I",           "I'm",       "I've",      "I'd",      "My",
    "The",         "A",         "An",        "To",       "At",
    "For",         "In",        "If",        "Of",       "And",
    "But",         "With",      "Since",     "While",    "Holding",
    "Reference",   "Present",   "Anchor",    "Anchored", "Use",
    "Cite",        "Lead",      "Push",      "Counter",  "Competing",
    "Offer",       "Offers",    "Offering",  "TC",       "RSU",
    "RSUs",        "US",        "UK",        "Pre-IPO",  "IPO",
    "Target",      "Open",      "Accept",    "Bring",    "Leverage",
    "Frame",       "Even",      "When",      "Your",     "Their",
    "This",        "That",      "These",     "Those",    "Both",
    "Similar",     "Other",     "Given",     "As",       "On",
    "EM",          "PM",        "TPM",       "SA",       "SE",
    "SSE",         "DS",        "DE",        "PD",       "ML",
    "AI",          "SRE",       "SWE",       "SDE",      "UX",
    "QR",          "Staff",     "Senior",    "Sr",       "Principal",
    "Director",    "VP",        "MD",        "Engineer", "Engineers",
    "Engineering", "Design",    "Designer",  "Data",     "Security",
    "DevOps",      "Platform",  "Product",   "Manager",  "Scientist",
    "Architect",   "Solutions", "Technical", "Program",  "Level",
    "PE",          "Executive", "Tech",      "Big",      "Infrastructure",
    "Research",    "Top"};

bool is_no_name(std::string_view word) {
  if (std::ranges::contains(kNoNames, word)) return true;
  // "L5", "E6", "IC4", "P3".
  return word.size() <= 4 && is_digit(word.back());
}

// "OpenAI", "dLocal", "xAI", "W&B".
bool looks_like_name(std::string_view word) {
  if (word.empty()) return false;
  const bool inner = word.size() > 2 && is_ascii_letter(word[0]) && is_ascii_capital(word[1]);
  return is_ascii_capital(word[0]) || static_cast<unsigned char>(word[0]) >= 0xC3 || inner;
}

struct Token {
  std::string_view word;
  bool ends_run = false;  // punctuation or a slash behind it
};

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  constexpr std::string_view kEnds = " \t\n,;:()[]/\"";
  for (std::size_t at = 0; at < text.size();) {
    if (kEnds.contains(text[at])) {
      if (!is_space(text[at]) && !tokens.empty()) tokens.back().ends_run = true;
      ++at;
      continue;
    }
    std::size_t end = std::min(text.find_first_of(kEnds, at), text.size());
    // "ML/AI" is one word.
    std::string_view word = text.substr(at, end - at);
    at = end;
    bool ends = false;
    while (word.ends_with('.') && word.find('.') == word.size() - 1) {
      word.remove_suffix(1);
      ends = true;
    }
    for (const std::string_view owner : {"'s", "’s", "'"}) {
      if (word.ends_with(owner)) {
        word.remove_suffix(owner.size());
        ends = true;
        break;
      }
    }
    if (!word.empty()) tokens.push_back({word, ends});
  }
  return tokens;
}

// The names in `text`, in order: runs of words in capitals without those that name no company.
std::vector<std::string_view> names_in(std::string_view text) {
  std::vector<std::string_view> names;
  const char* start = nullptr;
  const char* end = nullptr;
  const auto close = [&] {
    if (start != nullptr) names.emplace_back(start, static_cast<std::size_t>(end - start));
    start = nullptr;
  };
  for (const Token& token : tokens_of(text)) {
    const bool joins = token.word == "&" && start != nullptr;
    if (joins) continue;
    if (!looks_like_name(token.word) || is_no_name(token.word)) {
      close();
      continue;
    }
    if (start == nullptr) start = token.word.data();
    end = token.word.data() + token.word.size();
    if (token.ends_run) close();
  }
  close();
  return names;
}

// Whether only "or", "and" and commas, and words in lower case where `words`, stand between.
bool is_joined(std::string_view between) {
  between = trim(between);
  for (const std::string_view joint : {"or", "and", ",", ", or", ", and", "/"}) {
    if (between == joint) return true;
  }
  return false;
}

// More than a few names are a list of something else.
std::vector<std::string_view> at_most(std::vector<std::string_view> names) {
  constexpr std::size_t kMost = 6;
  if (names.size() > kMost) names.resize(kMost);
  return names;
}

}  // namespace

std::vector<std::string_view> competitors_before(std::string_view before) {
  // What stands before the last placeholder or full sentence is about something else.
  std::string_view text = before;
  const std::size_t from = std::max(text.rfind("from ") + 1, text.rfind("against ") + 1);
  if (from > 0) {
    std::string_view list = text.substr(from + 4);
    std::vector<std::string_view> names = names_in(list.substr(0, list.find(" for ")));
    if (!names.empty()) return at_most(std::move(names));
  }
  // "a Databricks EM offer", "an Uber Freight offer": the first name behind the article.
  const std::size_t article = std::max(text.rfind(" a ") + 1, text.rfind(" an ") + 1);
  if (article > 0) {
    const std::vector<std::string_view> offered = names_in(text.substr(article));
    if (!offered.empty()) return {offered.front()};
  }
  std::vector<std::string_view> names = names_in(text);
  if (names.empty()) return {};
  // The last name, and those that it is joined to: "Acme and Blue Labs offers at".
  std::size_t first = names.size() - 1;
  while (first > 0) {
    const char* end = names[first - 1].data() + names[first - 1].size();
    const std::string_view between(end, static_cast<std::size_t>(names[first].data() - end));
    if (!is_joined(between)) break;
    --first;
  }
  names.erase(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(first));
  return at_most(std::move(names));
}

}  // namespace rangefinder
