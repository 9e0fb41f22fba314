#include "catalog/view.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::array kMeasures = {Measure::base, Measure::equity, Measure::bonus, Measure::signing,
                                  Measure::total};

Ends scaled(const FigureColumn& column, BandId band, double factor) {
  return {column.low[band] * factor, column.high[band] * factor};
}

const Ends& ends_of(const BandFigures& figures, Measure measure, Basis basis) {
  switch (measure) {
    case Measure::base:
      return figures.base;
    case Measure::equity:
      return figures.equity;
    case Measure::bonus:
      return figures.bonus;
    case Measure::signing:
      return figures.signing;
    case Measure::total:
      break;
  }
  return figures.total(basis);
}

bool reaches(const Ends& ends, const Bounds& bounds) {
  if (!bounds) return true;
  if (ends.absent()) return false;
  // Bounds are whole units: so are the figures that they are compared with.
  if (bounds.low && round_amount(ends.high) < *bounds.low) return false;
  return !bounds.high || round_amount(ends.low) <= *bounds.high;
}

// The nearest of `known` to a value that is not there, for "Did you mean"; empty where none is
// near.
std::string nearest(std::string_view value, const std::vector<FacetCount>& known) {
  const std::string folded = fold(value);
  for (const FacetCount& candidate : known) {
    const std::string other = fold(candidate.value);
    if (other.starts_with(folded) || folded.starts_with(other)) return candidate.value;
  }
  const FacetCount* best = nullptr;
  std::size_t best_distance = 3;
  for (const FacetCount& candidate : known) {
    const std::string other = fold(candidate.value);
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t i = 0; i <= other.size(); ++i) row[i] = i;
    for (std::size_t j = 0; j < folded.size(); ++j) {
      std::size_t diagonal = row[0];
      row[0] = j + 1;
      for (std::size_t i = 0; i < other.size(); ++i) {
        const std::size_t changed = diagonal + (other[i] == folded[j] ? 0 : 1);
        diagonal = row[i + 1];
        row[i + 1] = std::min({changed, row[i] + 1, row[i + 1] + 1});
      }
    }
    if (row.back() < best_distance) {
      best_distance = row.back();
      best = &candidate;
    }
  }
  return best == nullptr ? std::string() : best->value;
}

class ViewBuilder {
 public:
  ViewBuilder(const Catalog& catalog, const Query& query) : catalog_(catalog) {
    view_.query = query;
  }

  Result<View> build() {
    if (query().currency && !catalog_.rates.has(query().currency)) {
      return fail("There is no exchange rate for " + std::string(query().currency.code()) +
                  ". Choose another currency, or \"as printed\".");
    }
    compute_figures();
    list_values();
    if (auto known = check_choices(); !known) return std::unexpected(known.error());
    select();
    sort();
    histogram();
    summarize();
    return std::move(view_);
  }

 private:
  const Query& query() const { return view_.query; }

  void compute_figures() {
    figures_.reserve(catalog_.size());
    for (BandId band = 0; band < catalog_.size(); ++band) {
      figures_.push_back(figures_of(catalog_, query(), band));
    }
  }

  // The values of a facet that a band has: one, or several findings, or none.
  template <typename Visit>
  void visit_values(Facet facet, BandId band, Visit visit) const {
    if (facet != Facet::finding) {
      const std::string_view value = facet_value(catalog_, facet, band);
      if (!value.empty()) visit(value);
      return;
    }
    const auto of_band = std::ranges::equal_range(catalog_.findings, band, {}, &BandFinding::band);
    std::set<std::string_view> rules;
    for (const BandFinding& finding : of_band) {
      if (rules.insert(finding.rule).second) visit(finding.rule);
    }
  }

  // Most frequent first over the whole catalogue, then by name: the order stays as filters change.
  void list_values() {
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      const auto facet = static_cast<Facet>(f);
      std::map<std::string_view, std::size_t> bands;
      for (BandId band = 0; band < catalog_.size(); ++band) {
        visit_values(facet, band, [&](std::string_view value) { ++bands[value]; });
      }
      std::vector<std::pair<std::string_view, std::size_t>> ordered(bands.begin(), bands.end());
      std::ranges::stable_sort(ordered, std::greater(), [](const auto& v) { return v.second; });
      for (const auto& [value, count] : ordered) {
        const bool chosen = std::ranges::find(query()[facet], value) != query()[facet].end();
        view_.facets[f].push_back({std::string(value), facet_label(facet, value), 0, chosen});
      }
    }
  }

  Result<void> check_choices() const {
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      const auto facet = static_cast<Facet>(f);
      for (const std::string& value : query()[facet]) {
        const auto& known = view_.facets[f];
        if (std::ranges::find(known, value, &FacetCount::value) != known.end()) continue;
        const std::string suggestion = nearest(value, known);
        return fail("There is no " + std::string(name(facet)) + " \"" + value + "\"." +
                    (suggestion.empty() ? std::string() : " Do you mean \"" + suggestion + "\"?"));
      }
    }
    return {};
  }

  bool passes_facet(Facet facet, BandId band) const {
    const std::vector<std::string>& choices = query()[facet];
    if (choices.empty()) return true;
    bool passes = false;
    visit_values(facet, band, [&](std::string_view value) {
      passes |= std::ranges::find(choices, value) != choices.end();
    });
    return passes;
  }

  bool passes_text(const std::vector<std::string>& words, BandId band) const {
    const std::string& guide = catalog_.guides[catalog_.guide[band]].search_text;
    const std::string& place = catalog_.folded_places[catalog_.place[band]];
    return std::ranges::all_of(words, [&](const std::string& word) {
      return has_words_starting_with(guide, {word}) || has_words_starting_with(place, {word});
    });
  }

  void select() {
    std::vector<std::string> words;
    for (const std::string_view word : split(fold(query().text), " ")) {
      if (!word.empty()) words.emplace_back(word);
    }
    for (BandId band = 0; band < catalog_.size(); ++band) {
      if (!passes_text(words, band)) continue;
      bool other_ranges = true;
      for (const Measure measure : kMeasures) {
        if (measure == Measure::total) continue;
        other_ranges &= reaches(ends_of(figures_[band], measure, query().basis), query()[measure]);
      }
      if (!other_ranges) continue;
      const bool total = reaches(figures_[band].total(query().basis), query()[Measure::total]);

      // A facet counts the bands that pass all the others.
      std::array<bool, kFacetCount> passes{};
      std::size_t failed = 0;
      std::size_t failed_facet = 0;
      for (std::size_t f = 0; f < kFacetCount; ++f) {
        passes[f] = passes_facet(static_cast<Facet>(f), band);
        if (!passes[f]) {
          ++failed;
          failed_facet = f;
        }
      }
      if (failed == 0) high_ends_.push_back(figures_[band].total(query().basis).high);
      if (!total) continue;
      for (std::size_t f = 0; f < kFacetCount; ++f) {
        if (failed == 0 || (failed == 1 && failed_facet == f)) count(f, band);
      }
      if (failed == 0) view_.rows.push_back(band);
    }
  }

  void count(std::size_t facet, BandId band) {
    visit_values(static_cast<Facet>(facet), band, [&](std::string_view value) {
      const auto found = std::ranges::find(view_.facets[facet], value, &FacetCount::value);
      ++found->count;
    });
  }

  // -1, 0 or 1; what is absent comes last whatever the direction.
  int compare(const SortKey& key, BandId a, BandId b) const {
    const auto text = [&](std::string_view x, std::string_view y) {
      const int order = fold(x).compare(fold(y));
      const int sign = order < 0 ? -1 : order > 0 ? 1 : 0;
      return key.descending ? -sign : sign;
    };
    const auto number = [&](double x, double y) {
      if (is_absent(x) || is_absent(y)) return static_cast<int>(is_absent(x)) - is_absent(y);
      const int sign = x < y ? -1 : x > y ? 1 : 0;
      return key.descending ? -sign : sign;
    };
    // As printed, amounts of different currencies have no order: each currency stands together.
    const auto money = [&](const Ends& x, const Ends& y) {
      if (!query().currency && catalog_.currency[a] != catalog_.currency[b]) {
        return catalog_.currency[a] < catalog_.currency[b] ? -1 : 1;
      }
      const int high = number(x.high, y.high);
      return high != 0 ? high : number(x.low, y.low);
    };
    const BandFigures& x = figures_[a];
    const BandFigures& y = figures_[b];
    switch (key.field) {
      case Field::company:
        return text(facet_value(catalog_, Facet::company, a),
                    facet_value(catalog_, Facet::company, b));
      case Field::role:
        return text(facet_value(catalog_, Facet::role, a), facet_value(catalog_, Facet::role, b));
      case Field::place:
        return text(facet_value(catalog_, Facet::place, a), facet_value(catalog_, Facet::place, b));
      case Field::level:
        return text(facet_value(catalog_, Facet::level, a), facet_value(catalog_, Facet::level, b));
      case Field::base:
        return money(x.base, y.base);
      case Field::equity:
        return money(x.equity, y.equity);
      case Field::bonus:
        return money(x.bonus, y.bonus);
      case Field::signing:
        return money(x.signing, y.signing);
      case Field::total:
        return money(x.total(query().basis), y.total(query().basis));
      case Field::gap:
        return number(x.gap, y.gap);
    }
    return 0;
  }

  void sort() {
    std::ranges::stable_sort(view_.rows, [&](BandId a, BandId b) {
      for (const SortKey& key : query().sort) {
        if (const int order = compare(key, a, b); order != 0) return order < 0;
      }
      return false;
    });
  }

  // About thirty bins of a round width, from zero.
  void histogram() {
    double greatest = 0;
    for (const double high : high_ends_) {
      if (std::isfinite(high)) greatest = std::max(greatest, high);
    }
    if (greatest <= 0) return;
    const double rough = greatest / 30;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double width = power * 10;
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
      if (power * step >= rough) {
        width = power * step;
        break;
      }
    }
    view_.totals.width = width;
    view_.totals.counts.assign(static_cast<std::size_t>(greatest / width) + 1, 0);
    for (const double high : high_ends_) {
      if (std::isfinite(high) && high >= 0)
        ++view_.totals.counts[static_cast<std::size_t>(high / width)];
    }
  }

  void summarize() {
    Summary& summary = view_.summary;
    std::set<ValueId> companies;
    std::set<ValueId> places;
    std::set<Currency> converted;
    std::vector<double> middles;
    for (const BandId band : view_.rows) {
      companies.insert(catalog_.company_of(band));
      places.insert(catalog_.place[band]);
      const BandFigures& figures = figures_[band];
      if (figures.converted) {
        ++summary.converted;
        converted.insert(catalog_.currency[band]);
      }
      const Ends& total = figures.total(query().basis);
      if (total.absent()) {
        ++summary.without_total;
      } else {
        middles.push_back(total.middle());
      }
      for (const Ends* ends : {&figures.stated, &figures.recomputed, &figures.base}) {
        if (!ends->absent()) view_.largest = std::max(view_.largest, ends->high);
      }
    }
    summary.bands = view_.rows.size();
    summary.companies = companies.size();
    summary.places = places.size();
    view_.converted_from.assign(converted.begin(), converted.end());
    // As printed, amounts of different currencies have no quartiles.
    const bool one_currency =
        query().currency || std::ranges::all_of(view_.rows, [&](BandId band) {
          return catalog_.currency[band] == catalog_.currency[view_.rows.front()];
        });
    if (middles.empty() || !one_currency) return;
    std::ranges::sort(middles);
    summary.low = middles.front();
    summary.q1 = quantile(middles, 0.25);
    summary.q2 = quantile(middles, 0.5);
    summary.q3 = quantile(middles, 0.75);
    summary.high = middles.back();
  }

  const Catalog& catalog_;
  View view_;
  std::vector<BandFigures> figures_;  // by band
  std::vector<double> high_ends_;     // of totals, for the histogram
};

}  // namespace

Result<View> build_view(const Catalog& catalog, const Query& query) {
  return ViewBuilder(catalog, query).build();
}

BandFigures figures_of(const Catalog& catalog, const Query& query, BandId band) {
  const Currency printed = catalog.currency[band];
  const Currency shown = query.currency ? query.currency : printed;
  BandFigures figures;
  figures.currency = shown;
  figures.converted = printed && printed != shown;
  const auto rate = printed == shown ? std::optional(1.0) : catalog.rates.factor(printed, shown);
  const double once = rate.value_or(kAbsent);
  const double factor = once / per_year(query.period);
  figures.base = scaled(catalog.base, band, factor);
  figures.equity = scaled(catalog.equity, band, factor);
  figures.bonus = scaled(catalog.bonus, band, factor);
  figures.signing = scaled(catalog.signing, band, once);  // paid once, whatever the period
  figures.stated = scaled(catalog.stated, band, factor);
  figures.recomputed = scaled(catalog.recomputed, band, factor);
  // In the printed currency: no rate touches it.
  if (catalog.recomputed.low[band] > 0 && catalog.recomputed.high[band] > 0) {
    const double low = catalog.stated.low[band] / catalog.recomputed.low[band] - 1;
    const double high = catalog.stated.high[band] / catalog.recomputed.high[band] - 1;
    figures.gap = std::abs(low) >= std::abs(high) ? low : high;
  }
  return figures;
}

double quantile(const std::vector<double>& sorted, double p) {
  if (sorted.empty()) return kAbsent;
  const double at = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
}

}  // namespace rangefinder
