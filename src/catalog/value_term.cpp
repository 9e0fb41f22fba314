#include "catalog/value_term.h"

#include "base/text.h"

namespace rangefinder {

std::string value_term(Facet facet, std::string_view value) {
  const std::string folded = fold(value);
  if (folded.empty()) return {};
  std::string term(name(facet));
  term += ':';
  if (folded.find(' ') == std::string::npos) return term + folded;
  // What holds together without quotation marks, such as "2025-Q4", stays as it is.
  if (value.find_first_of(" ,:<>=\"") == std::string_view::npos && fold(value.substr(0, 1)) != "") {
    return term + to_lower_ascii(value);
  }
  return term + '"' + folded + '"';
}

}  // namespace rangefinder
