// What a guide may be at most, and what its bytes may be: a file that goes beyond is cut or refused
// with a finding, so that no file can take the reader's time or memory away.
//
// Lengths are in bytes. What is cut keeps its place: every line and column of the rest stays true.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/lines.h"

namespace rangefinder {

inline constexpr std::size_t kMaxFileBytes = 4 << 20;
inline constexpr std::size_t kMaxLineBytes = 1 << 20;
inline constexpr std::size_t kMaxTableRows = 10'000;  // below its header
// Of a company, a role or a level: they are compared and repeated, by each pair of a level mapping
// or each row of its table. What is longer is no name.
inline constexpr std::size_t kMaxNameBytes = 200;
inline constexpr int kMaxYamlNesting = 64;
inline constexpr int kMaxYamlAliases = 100;

// The text to read: `text` itself or, where bytes of it are not UTF-8 or NUL, a copy in `mended`
// with a "?" for each. Digits of the same word become "?" too: half a figure is none. Each kind of
// bad byte is one finding, at the first of them. Nothing for a text that is not read at all: over
// `most` bytes, or UTF-16.
std::optional<std::string_view> readable_text(std::string_view text, const std::string& file,
                                              std::string& mended, std::vector<Finding>& findings,
                                              std::size_t most = kMaxFileBytes);

// Empties lines over kMaxLineBytes; each is a finding.
void drop_long_lines(std::span<Line> lines, const std::string& file,
                     std::vector<Finding>& findings);

// Empties the rows of each table behind its first kMaxTableRows; each such table is a finding.
void drop_late_rows(std::span<Line> lines, const std::string& file, std::vector<Finding>& findings);

}  // namespace rangefinder
