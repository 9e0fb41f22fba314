#include "catalog/filters.h"

#include <algorithm>

namespace rangefinder {
namespace {

bool has_amounts(const std::vector<TextTerm>& terms) {
  return std::ranges::any_of(
      terms, [](const TextTerm& term) { return std::holds_alternative<MeasureIs>(term.what); });
}

}  // namespace

bool Filters::update(const Catalog& catalog, const Change& change, const FilterSources& sources) {
  const Query& before = change.before;
  const Query& now = change.now;
  bool changed = change.first;
  const bool figures = change.figures || change.basis;
  if (change.first || now.text != before.text || (figures && has_amounts(change.terms))) {
    changed = true;
    text_.reset();
    if (!change.terms.empty()) text_ = bands_with_text(catalog, now, change.terms, sources);
  }
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    if (!change.first && now.facets[f] == before.facets[f]) continue;
    changed = true;
    facets_[f].reset();
    if (now.facets[f].empty()) continue;
    const FacetIndex& index = sources.index(static_cast<Facet>(f));
    std::vector<std::uint8_t> accepted(index.size(), 0);
    for (const std::string& value : now.facets[f]) accepted[*index.find(value)] = 1;
    facets_[f] = index.bands_with(accepted);
  }
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    const Bounds& bounds = now[measure];
    const bool other_figures =
        bounds && (change.figures || (change.basis && measure == Measure::total));
    if (!change.first && bounds == before[measure] && !other_figures) continue;
    changed = true;
    ranges_[m].reset();
    if (!bounds) continue;
    MeasureIs is;
    is.low = bounds.low;
    is.high = bounds.high;
    ranges_[m] = bands_within(sources.column(measure), is);
  }
  return changed;
}

std::vector<Filters::Which> Filters::active() const {
  std::vector<Which> active;
  if (text_) active.emplace_back();
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    if (facets_[f]) active.push_back({.facet = static_cast<Facet>(f)});
  }
  for (std::size_t m = 0; m < kMeasureCount; ++m) {
    if (ranges_[m]) active.push_back({.range = static_cast<Measure>(m)});
  }
  return active;
}

std::size_t Filters::bytes() const {
  std::size_t bytes = text_ ? text_->bytes() : 0;
  for (const Filter& filter : facets_) bytes += filter ? filter->bytes() : 0;
  for (const Filter& filter : ranges_) bytes += filter ? filter->bytes() : 0;
  return bytes;
}

const Filters::Filter& Filters::of(Which which) const {
  if (which.facet) return facets_[static_cast<std::size_t>(*which.facet)];
  if (which.range) return ranges_[static_cast<std::size_t>(*which.range)];
  return text_;
}

Bits Filters::passing(std::size_t bands, const Filter* left_out) const {
  Bits bits(bands, true);
  const auto with = [&](const Filter& filter) {
    if (&filter != left_out && filter) bits &= *filter;
  };
  with(text_);
  for (const Filter& filter : facets_) with(filter);
  for (const Filter& filter : ranges_) with(filter);
  return bits;
}

}  // namespace rangefinder
