// A file of bands, read back into guides: CSV with a header line, or JSON, as `rangefinder bands`,
// the site's api/v1/bands.json and spreadsheets have them. docs/import.md lists what is understood.
//
//   company,role,region,currency,base_low,base_high
//   Acme,ML Engineer,London,GBP,93000,128000
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "catalog/build.h"

namespace rangefinder {

inline constexpr std::size_t kMaxBandFileBytes = 64 << 20;
inline constexpr std::size_t kMaxBandRows = 200'000;    // those behind are not read
inline constexpr std::size_t kMaxBandFindings = 1'000;  // of one file; the last says how many more

struct BandFile {
  struct Entry {
    CheckedGuide checked;  // with the findings about its bands
    // The bands' lines are lines of this file, not of the guide that the file names.
    bool lines_here = false;
  };

  // One for each file, company and role that bands name, or company and role where they name no
  // file; in the order of their first bands. A guide without a file of its own is called after this
  // one: "bands.csv/acme-ml-engineer".
  std::vector<Entry> guides;
  std::vector<Finding> findings;  // all of them, where they stand in this file
  std::size_t bands = 0;
};

// Never fails: what cannot be read is a finding, and the rest is there. `file` is what the text is
// called: "bands.csv".
BandFile read_band_file(std::string_view text, const std::string& file);

// Whether a text without a name that says so is one of bands: JSON of objects, or a first line with
// two names of columns at least.
bool is_band_file(std::string_view text);

}  // namespace rangefinder
