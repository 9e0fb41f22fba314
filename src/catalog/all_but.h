// "Only" and "all but": what a facet leaves by one of its values.
//
// "All but London" is a term of the typed text, -place:london, where that says it: a band in
// "London / Paris" is left out then, as a person expects, and the link stays short. Where other
// values start so too (of "York", "York, PA"), the others are chosen instead.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/view.h"

namespace rangefinder {

// A value that typed text leaves out.
struct LeftOut {
  Facet facet = Facet::company;
  std::string value;             // as typed, without quotation marks: "london"
  std::size_t from = 0, to = 0;  // bytes of the text: those of the term

  bool operator==(const LeftOut&) const = default;
};

// By terms with one value each. None of text that cannot be read.
std::vector<LeftOut> left_out(std::string_view text);

bool leaves_out(const LeftOut& term, Facet facet, const FacetCount& value);

// For each of the facet's values, whether a term of the text leaves it out.
std::vector<bool> left_out_values(std::string_view text, Facet facet,
                                  const std::vector<FacetCount>& values);

// The text without the bytes [from, to), which are a term, and without the space that parted it.
std::string without_term(std::string_view text, std::size_t from, std::size_t to);

// The value is the facet's one choice, and the text does not leave it out.
void choose_only(Query& query, Facet facet, const FacetCount& value);

// The same of the value that queries spell so. Nothing where the facet has none.
void choose_only(Query& query, Facet facet, const std::vector<FacetCount>& values,
                 std::string_view value);

// The value at `index` of the facet's values is left out; no choice of it stays.
void choose_all_but(Query& query, Facet facet, const std::vector<FacetCount>& values,
                    std::size_t index);

// No term of the text leaves the value out any more.
void take_back(Query& query, Facet facet, const FacetCount& value);

}  // namespace rangefinder
