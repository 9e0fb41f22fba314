// What a person typed or a link said, as a message shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rangefinder {

// `text` in quotation marks, on one line, and valid UTF-8: "20ok", "a\nb", "\u{202E}x", "\xFF".
// Control characters and others that have no shape or turn the line around are written as escapes.
// Above `most` characters it is cut, with "…" for the rest.
std::string shown(std::string_view text, std::size_t most = 40);

}  // namespace rangefinder
