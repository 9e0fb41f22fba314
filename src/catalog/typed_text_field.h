// The names that stand before an operator of typed text: "company" of company:meta.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "catalog/query.h"

namespace rangefinder {

// Both where facet and measure share a name: equity:rsu is its kind, equity>=50k its worth.
struct TypedField {
  std::optional<Facet> facet;
  std::optional<Measure> measure;

  bool operator==(const TypedField&) const = default;
};

// By the names of query.h and those that people type for them: "region" is the place, "type" the
// role-type, "kind" the equity's, "sign-on" the signing, "due" the review-due. Case does not count,
// nor "_" for "-". Without an end: "total", not "total.low".
std::optional<TypedField> typed_field(std::string_view name);

// What `name` is likely to mean: "company" for "compnay" and for "comp"; "" where nothing is near.
std::string_view nearest_field(std::string_view name);

// A term that works: "company:meta", "total>=200k". Of a name for both, that of the facet.
std::string example_of(const TypedField& field);

}  // namespace rangefinder
