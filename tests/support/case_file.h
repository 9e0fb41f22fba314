// Reads the text of a behaviour test (tests/cases/*.case): cases_test.cpp says what it looks like.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/query.h"

namespace rangefinder::tests {

struct Section {
  std::string kind;   // "guide", "query", "rows", ...
  std::string about;  // what stands behind the kind: a guide's file, a facet's name
  std::vector<std::string> lines;
  int line = 0;  // of its heading

  std::string text() const;  // its lines, each with its end
};

struct CaseFile {
  std::string title;
  std::vector<Section> sections;
};

CaseFile parse_case(std::string_view text);

// The query that a section of `key: value` lines asks for. Errors name the line.
Result<Query> parse_query(const Section& section);

// Rows of cells. A rule of dashes below the header is passed over.
using Cells = std::vector<std::vector<std::string>>;
Cells parse_table(const Section& section);

// Columns aligned, one line for each row.
std::string aligned(const Cells& rows);

}  // namespace rangefinder::tests
