// Tables and paragraphs for a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rangefinder::cli {

// Rows with their columns aligned, two spaces between, each line with its end. `right` says for
// each column whether it is aligned to the right, as figures are. What comes from outside is to be
// made visible() before.
std::string aligned(const std::vector<std::vector<std::string>>& rows,
                    const std::vector<bool>& right);

// One line of such a table, with these widths.
std::string aligned_line(const std::vector<std::string>& row,
                         const std::vector<std::size_t>& widths, const std::vector<bool>& right);

// What a line of columns of these widths takes.
std::size_t line_width(const std::vector<std::size_t>& widths);

// Widths for a line of at most `columns`: the widest of those that may shrink become narrower, none
// below `least`. Wider than that where it cannot be helped.
std::vector<std::size_t> fitted(std::vector<std::size_t> widths,
                                const std::vector<bool>& may_shrink, std::size_t columns,
                                std::size_t least);

// `text` in at most `columns`: of a longer one the start, and "…".
std::string shortened(std::string_view text, std::size_t columns);

// `text` in lines of at most `columns`, broken at spaces; each starts with `indent` and ends with
// a line end. A word that is longer keeps its length. Line ends in the text are kept.
std::string wrapped(std::string_view text, std::size_t columns, std::string_view indent = {});

}  // namespace rangefinder::cli
