// The guides of a file of bands in the making (band_file.h), and what is wrong with the file.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "export/band_file.h"
#include "export/band_row.h"
#include "export/slug.h"

namespace rangefinder {

class BandFileRows {
 public:
  explicit BandFileRows(const std::string& file) : file_(file) {}

  const std::string& file() const { return file_; }

  // `at` is where the band starts, for those that have no line of their own. False where no more
  // are read.
  bool add(BandRow row, Spot at);

  void report(const char* rule, Severity severity, Spot at, std::string message,
              std::string advice);
  // A column or a key that says nothing of bands, once for each name.
  void unknown_name(std::string_view name, Spot at);

  BandFile finish() &&;

 private:
  void keep(Finding finding);

  const std::string& file_;
  BandFile result_;
  std::unordered_map<std::string, std::size_t> guides_;  // by file, or by company and role
  std::set<std::string, std::less<>> unknown_;
  Slugs slugs_;
  std::size_t dropped_ = 0;  // findings beyond kMaxBandFindings
};

}  // namespace rangefinder
