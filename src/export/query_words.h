// Words that a query's JSON and its link share: the names of sort keys, and lists of names for
// messages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "catalog/query.h"

namespace rangefinder {

// "total", "base.middle": the field, and the end where it is not the high one. Says nothing of the
// direction.
std::string sort_name(const SortKey& key);

// The inverse, ascending. Errors name the field or the end, and what there is.
Result<SortKey> sort_key_from_name(std::string_view name);

// `"size" is not a field. Use company, ... or gap.` `what` has its article: "a field".
std::unexpected<Error> not_one_of(std::string_view what, std::string_view name,
                                  std::string_view known);

// "stated or recomputed": the names of an enumeration of `count` values.
template <typename Enum>
std::string names(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += i + 1 == count ? " or " : ", ";
    text += name(static_cast<Enum>(i));
  }
  return text;
}

}  // namespace rangefinder
