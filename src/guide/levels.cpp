#include "guide/levels.h"

#include <array>

#include "base/text.h"

namespace rangefinder {
namespace {

// Companies whose names are longer than one word; any other name is the first word.
constexpr std::array<std::string_view, 16> kLongNames = {
    "Hugging Face",  "Stability AI",   "Weights & Biases", "Google DeepMind",
    "Goldman Sachs", "Morgan Stanley", "JP Morgan",        "Two Sigma",
    "Jane Street",   "Riot Games",     "Epic Games",       "Scale AI",
    "Check Point",   "Palo Alto",      "Sea Group",        "Bank of America",
};

// Words that start a level, not a company.
bool starts_level(std::string_view word) {
  for (const std::string_view title : {"senior", "staff", "principal", "junior", "mid", "lead",
                                       "level", "research", "software", "engineer"}) {
    if (equals_ignoring_case(word, title)) return true;
  }
  // "E5", "L4-L6", "IC4": letters and a digit.
  return !word.empty() && is_ascii_letter(word.front()) &&
         word.find_first_of("0123456789") != std::string_view::npos;
}

std::string_view company_of(std::string_view segment) {
  for (const std::string_view name : kLongNames) {
    if (segment.starts_with(name) &&
        (segment.size() == name.size() || segment[name.size()] == ' ')) {
      return name;
    }
  }
  return segment.substr(0, segment.find(' '));
}

// The initials of a name, or its first letters: how guides shorten their own company.
bool is_own(std::string_view company, std::string_view own) {
  if (equals_ignoring_case(company, own)) return true;
  std::string initials;
  for (const std::string_view word : split(own, " ")) {
    if (!word.empty()) initials += word.front();
  }
  const std::string upper = to_upper_ascii(company);
  return upper.size() > 1 && (initials == upper || initials.starts_with(upper));
}

LevelPair pair_of(std::string_view segment, std::string_view own_company) {
  segment = trim(segment);
  while (segment.ends_with('.')) segment.remove_suffix(1);
  const std::string_view own_prefix =
      segment.starts_with(own_company) ? own_company : std::string_view();
  const std::string_view company = own_prefix.empty() ? company_of(segment) : own_prefix;
  if (starts_level(company)) return {std::string(own_company), std::string(segment)};
  std::string_view level = trim(segment.substr(company.size()));
  if (is_own(company, own_company)) {
    // "HF Enterprise ML/AI Engineer": the name goes on after its initials.
    const std::string_view last = own_company.substr(own_company.rfind(' ') + 1);
    if (last != own_company && level.starts_with(last) && level.size() > last.size()) {
      level = trim(level.substr(last.size()));
    }
    return {std::string(own_company), std::string(level)};
  }
  return {std::string(company), std::string(level)};
}

void read_clause(std::string_view clause, std::string_view own, std::vector<LevelPair>& pairs) {
  constexpr std::string_view kMapsTo = " maps to ";
  const std::size_t maps = clause.find(kMapsTo);
  if (maps != std::string_view::npos) {
    pairs.push_back(pair_of(clause.substr(0, maps), own));
    for (const std::string_view segment : split(clause.substr(maps + kMapsTo.size()), " / ")) {
      pairs.push_back(pair_of(segment, own));
    }
  } else if (clause.find(" = ") != std::string_view::npos) {
    for (const std::string_view segment : split(clause, " = ")) {
      pairs.push_back(pair_of(segment, own));
    }
  }
}

}  // namespace

std::vector<LevelPair> read_levels(std::string_view text, std::string_view own_company) {
  std::vector<LevelPair> pairs;
  for (const std::string_view part : split(text, ";")) {
    for (const std::string_view sentence : split(part, ". ")) {
      read_clause(trim(sentence), own_company, pairs);
    }
  }
  return pairs;
}

}  // namespace rangefinder
