// From a file's text to a Guide. Where each part is read:
//
//   limits, lines, outline     what a file may be; numbered lines; sections below headings
//   yaml, front_matter         the block at the top; front_bands: bands of it, where no table is
//   table, column, compensation, band_reader
//                              which table is compensation, what its columns mean, its bands
//   cell, cell_lexer, cell_text, cell_words
//                              the grammar of one cell
//   place, place_item, gazetteer
//                              what a region means
//   title, dna, sources, footnotes
//   levels, level_line, level_table, level_pair, level_words
//                              level mappings in lines, lists and tables
//   levers, lever_label, lever_words, strategy, passage, quotes
//                              numbered arguments, the block to negotiate with, and their words
//   asks, spoken_amounts, spoken_sentence, spoken_place, sentences, cues, competitors
//                              what those words ask for, who else offers what, where to stop
//   figures                    formulas: equity per year, bonus, recomputed total
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/front_matter.h"
#include "guide/guide.h"

namespace rangefinder {

struct ReadGuide {
  std::optional<Guide> guide;        // nothing where the text is no guide at all
  std::optional<FrontMatter> front;  // what the front matter says, for the audit to compare
  std::vector<Finding> findings;     // in the order of their lines
};

// Reads `text` under the name `file`, which the locations of all values carry. A company or role
// that the text does not say comes from the name ("meta/ml-ai-engineer.md"). Reads what it can:
// what cannot be read is a finding and the rest is there.
ReadGuide read_guide(std::string_view text, const std::string& file);

}  // namespace rangefinder
