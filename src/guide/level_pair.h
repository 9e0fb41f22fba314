// One segment of a level mapping as a company and a level: "Google L5 Senior SWE" or "L5 at
// Google".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/lines.h"

namespace rangefinder {

// Whose guide it is: a segment that names no company is this one's, and its names fold to one. Each
// segment is compared with both: neither is longer than kMaxNameBytes (limits.h).
struct Employer {
  std::string company;  // "Weights & Biases", also written "W&B", "Weights"
  std::string role;     // its words start levels: "Prompt Engineer" is no company called Prompt
};

// Length of the employer's own name at the start of `text`, in any of its spellings: whole, without
// or within its parentheses, its first words, its initials, a short form ("Citi" of Citigroup). 0
// where `text` starts with another name.
std::size_t own_name(std::string_view text, const Employer& own);

// The employer's name where `name` is a spelling of it, else `name` without marks of emphasis.
std::string company_name(std::string_view name, const Employer& own);

// Appends a pair of `line`, which stands where `where`, a view into it, does. Not where one of its
// names is longer than kMaxNameBytes (limits.h).
void add_pair(const Line& line, std::string_view where, std::string_view company,
              std::string_view level, std::vector<LevelPair>& pairs);

struct LevelSegment {
  std::string_view company;  // empty where the segment names none: the employer's
  std::string_view level;
  bool sure = false;  // a word of a level follows the company's name
};

// Splits "Google Cloud L5 SWE" where the level starts. `text` must name its company first.
LevelSegment split_segment(std::string_view text, const Employer& own);

// The company of "L4 (Google)", which stands in parentheses behind its level; empty where the
// parentheses hold something else ("L4 (Senior)", "DE II (scope)").
std::string_view company_behind(std::string_view text);

// Reads one segment into `pairs`: "W&B Data Engineer", "L3-L5 at Google", "L4 at Google/Meta",
// "Engineer at Meta (E4)", "equivalent Snowflake/Databricks roles". `line` is where it stands. A
// segment that says that there is no equivalent gives nothing. `first` marks the left side of a
// mapping, which is the employer's unless it clearly names another company.
void read_segment(const Line& line, std::string_view text, const Employer& own, bool first,
                  std::vector<LevelPair>& pairs);

// Whether the cell or segment says that there is none: "—", "N/A", "no equivalent at banks".
bool is_no_level(std::string_view text);

// Where " at " stands outside of parentheses, the last one; npos where it does not occur.
std::size_t find_at(std::string_view text);

}  // namespace rangefinder
