// Names as they stand in addresses.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace rangefinder {

// "weights-and-biases" of "Weights & Biases": letters a to z, digits, and single hyphens between
// them. A name that has none of these becomes the hexadecimal of its first bytes.
std::string slug(std::string_view name);

// Slugs of one folder: no two names get the same. "meta", then "meta-2".
class Slugs {
 public:
  std::string add(std::string_view name);

 private:
  std::set<std::string, std::less<>> taken_;
};

}  // namespace rangefinder
