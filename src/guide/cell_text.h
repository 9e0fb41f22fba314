// The words of a table cell, without the Markdown and HTML around them.
#pragma once

#include <string>
#include <string_view>

namespace rangefinder {

// `printed` as a reader of the page sees it, trimmed:
//
//   "**$388K**–*$548K*"             $388K–$548K      emphasis, strike-through, code
//   "[$210K](https://levels.fyi)"   $210K            a link's words
//   "&pound;93K&nbsp;&ndash; 128K"  £93K – 128K      entities
//   "$120K<br>$150K"                $120K $150K      tags
//   "\$120K \| \$150K"              $120K | $150K    escapes
//
// What only looks like a mark stays: "$100K*", "<$90K", "snake_case". Linear in its size.
std::string cell_text(std::string_view printed);

// `text` with every kind of space (no-break, thin, figure, ideographic, tab) as " ", and without
// what has no width (zero-width space and joiners, byte order mark).
std::string with_plain_spaces(std::string_view text);

}  // namespace rangefinder
