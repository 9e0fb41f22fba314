// Bands as JSON (band_file.h): one object a line, an array of them, or {"bands": [...]}.
#pragma once

#include <string_view>

#include "export/band_file_rows.h"

namespace rangefinder {

// `text` is UTF-8. Members are those of docs/bands.md; what is a member of its own there may also
// be as a CSV has it, "base_low".
void read_json_bands(std::string_view text, BandFileRows& rows);

}  // namespace rangefinder
