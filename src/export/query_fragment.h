// A Query as the fragment of a URL, short enough to share and plain enough to read:
//
//   #v1&q=ml+london&company=Meta,Midjourney&total=200000..400000&sort=-total,base.low&cur=EUR
//
//   v1          the version of this form; without it, this one
//   q           the text as typed
//   company     choices in a facet, "," between them; the facets by their names, but for `kind`,
//               which is the equity's: `equity` is the measure
//   total       bounds of a measure, low..high in whole units: 200000.. and ..400000 are open
//   sort        fields, "-" in front for downwards, ".low" and ".middle" behind for another end
//               than the high one; empty for none
//   group       company, role, place, country
//   cur         ISO 4217, or "printed" for as printed
//   per         month, hour
//   basis       recomputed
//   end         says nothing. It stands behind a last character that programs cut off links
//
// Values are escaped as fragment_text.h says, a comma inside a value too.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/query.h"

namespace rangefinder {

// With "#", as location.hash; "" for the query of the start. Leaves out what a query has by
// default. `more` stands behind the query: further keys as they are written, "&tab=places".
std::string query_to_fragment(const Query& query, std::string_view more = {});

inline constexpr std::size_t kLongestFragment = std::size_t{64} * 1024;  // bytes

struct ReadFragment {
  Query query;
  // Keys that the caller reads himself, each once, with what stands behind "=": still escaped.
  std::vector<std::pair<std::string, std::string>> rest;
  std::vector<std::string> problems;  // `The link's "total" is "5" and is left out. Write ...`
};

// Never fails: what is not known, malformed or there twice (the first one counts) is a problem, and
// everything else is used. "#" in front may be missing. Above 64 KB nothing is used. What
// query_to_fragment has written is read back as it was, as long as its texts are UTF-8 and its
// bounds in order and below 10^15.
// `further` are the keys that are left to the caller.
ReadFragment query_from_fragment(std::string_view fragment,
                                 std::span<const std::string_view> further = {});

}  // namespace rangefinder
