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

// `text` in lines of at most `columns`, broken at spaces; each starts with `indent` and ends with
// a line end. A word that is longer keeps its length. Line ends in the text are kept.
std::string wrapped(std::string_view text, std::size_t columns, std::string_view indent = {});

}  // namespace rangefinder::cli
