// The negotiation DNA: a line of tags, and prose under the same words as a heading.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/outline.h"

namespace rangefinder {

struct Dna {
  std::vector<DnaTag> tags;
  std::string text;  // paragraphs, separated by an empty line
};

// "**Negotiation DNA:** Premium | **AT SCALE** | London HQ" or "... `Premium` `London HQ`", then a
// heading "Negotiation DNA — Why This Role" and paragraphs. A line whose label is followed by
// sentences is text, not a tag. Tables, quotations, footnotes and other parts are left out.
Dna read_dna(std::span<const Section> sections);

// The front matter's summary of it, which stands at line `number`: tags or, where it is sentences,
// text.
Dna read_dna_summary(std::string_view summary, int number);

}  // namespace rangefinder
