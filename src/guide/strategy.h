// The block "> **Negotiate Up Strategy:** ...": what to ask for, with which offers in hand, and
// where to stop.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "guide/guide.h"
#include "guide/outline.h"

namespace rangefinder {

// Reads a block quote, a paragraph or a section that is labelled so. Its text is all of it, without
// the quotation marks around it if they are around all of it; lines of it are joined by a space,
// paragraphs by an empty line.
std::optional<Strategy> read_strategy(std::span<const Section> sections);

// Whether a line starts the strategy: "> **Negotiate Up Strategy:** ...", "**Negotiation
// Strategy**:".
bool is_strategy(std::string_view line);

// Whether a heading's text is the strategy's: "Negotiate-Up Strategy".
bool names_strategy(std::string_view heading);

}  // namespace rangefinder
