#include "catalog/live_view.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include "catalog/bits.h"
#include "catalog/filters.h"
#include "catalog/grouping.h"
#include "catalog/largest_figure.h"
#include "catalog/nearest.h"
#include "catalog/order.h"
#include "catalog/summarize.h"
#include "catalog/text_filter.h"
#include "catalog/typed_text.h"

namespace rangefinder {
namespace {

constexpr std::size_t index_of(Facet facet) { return static_cast<std::size_t>(facet); }
constexpr std::size_t index_of(Measure measure) { return static_cast<std::size_t>(measure); }

bool sorts_by_amounts(const Query& query) {
  return std::ranges::any_of(query.sort,
                             [](const SortKey& key) { return measure_of(key.field).has_value(); });
}

}  // namespace

class LiveView::State {
 public:
  explicit State(const Catalog& catalog) : catalog_(catalog) {
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      indexes_.emplace_back(catalog, static_cast<Facet>(f));
    }
  }

  Result<void> set(const Query& query, const Wanted& wanted) {
    const auto terms = terms_of(query);
    if (!terms) return std::unexpected(terms.error());
    if (auto known = check(query, *terms); !known) return known;
    const Query before = std::exchange(view_.query, query);
    const bool money =
        !set_once_ || query.currency != before.currency || query.period != before.period;
    const bool basis = query.basis != before.basis;
    if (money) {
      for (auto& column : columns_) column.reset();
    } else if (basis) {
      columns_[index_of(Measure::total)].reset();
    }
    const bool changed = filters_.update(
        catalog_, {before, query, *terms, !set_once_, money, basis},
        {[this](Facet facet) -> const FacetIndex& { return indexes_[index_of(facet)]; },
         [this](Measure measure) -> const MeasureColumn& { return column(measure); }});
    update_order(before, money, basis);
    if (changed) {
      passing_ = filters_.passing(catalog_.size());
      passing_count_ = passing_.count();
    }
    update_rows();
    used_ = {};
    if (changed) fresh_ = {};
    if (money || basis) {
      fresh_.forget_figures();
      of_all_ = {};
    }
    complete(wanted);
    release();
    set_once_ = true;
    return {};
  }

  const View& view() const { return view_; }
  View take() { return std::move(view_); }

  std::size_t bytes() const {
    std::size_t bytes =
        passing_.bytes() + (order_.size() + rank_.size()) * sizeof(BandId) + largest_.bytes();
    for (const auto& column : columns_) bytes += column ? column->bytes() : 0;
    return bytes + filters_.bytes() + scratch_.capacity() * sizeof(float);
  }

 private:
  // What is seen whenever nothing filters: it stays until the amounts change.
  struct OfAll {
    std::optional<Summary> summary;
    std::vector<Currency> converted_from;
    std::array<std::optional<Histogram>, kMeasureCount> histograms;
  };

  // What of the view is of this query.
  struct Fresh {
    bool facets = false, summary = false, largest = false, distribution = false;
    std::array<bool, kMeasureCount> histograms{};

    void forget_figures() {
      summary = largest = distribution = false;
      histograms = {};
    }
  };

  const Query& query() const { return view_.query; }

  // ---------------------------------------------------------------- checks

  static Result<std::vector<TextTerm>> terms_of(const Query& query) {
    auto terms = parse_typed_text(query.text);
    if (!terms) return fail(error_text(terms.error(), query.text));
    return *std::move(terms);
  }

  Result<void> check(const Query& query, const std::vector<TextTerm>& terms) const {
    if (query.currency && !catalog_.rates.has(query.currency)) {
      return fail("There is no exchange rate for " + std::string(query.currency.code()) +
                  ". Choose another currency, or \"as printed\".");
    }
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      const FacetIndex& index = indexes_[f];
      for (const std::string& value : query.facets[f]) {
        if (index.find(value)) continue;
        std::vector<std::string> known;
        for (std::size_t id : order_of(f)) known.push_back(index.value(id));
        const std::string suggestion = nearest(value, known);
        return fail("There is no " + std::string(name(static_cast<Facet>(f))) + " \"" + value +
                    "\"." +
                    (suggestion.empty() ? std::string() : " Do you mean \"" + suggestion + "\"?"));
      }
    }
    return check_terms(terms, catalog_.rates);
  }

  // ---------------------------------------------------------------- figures

  const MeasureColumn& column(Measure measure) {
    // The total is the stated or the recomputed one: one column serves both names.
    const Measure named = measure != Measure::total            ? measure
                          : query().basis == Basis::recomputed ? Measure::recomputed
                                                               : Measure::stated;
    auto& column = columns_[index_of(named)];
    if (!column) column = measure_column(catalog_, query(), named);
    used_[index_of(named)] = true;
    return *column;
  }

  // ---------------------------------------------------------------- rows

  void update_order(const Query& before, bool money, bool basis) {
    const bool same = set_once_ && query().sort == before.sort &&
                      !((money || basis) && sorts_by_amounts(query()));
    if (same) return;
    rank_.clear();
    order_ = ordered_bands(catalog_, query(), [this](Measure measure) -> const MeasureColumn& {
      return column(measure);
    });
  }

  void update_rows() {
    std::vector<BandId>& rows = view_.rows;
    rows.resize(passing_count_);
    if (order_.empty()) {
      BandId* next = rows.data();
      passing_.for_each([&](BandId band) { *next++ = band; });
    } else if (all_pass()) {
      rows.assign(order_.begin(), order_.end());
    } else if (passing_count_ < catalog_.size() / 64) {
      // Few are sorted by their places, instead of looking through all.
      if (rank_.empty()) {
        rank_.resize(order_.size());
        for (std::size_t i = 0; i < order_.size(); ++i) rank_[order_[i]] = static_cast<BandId>(i);
      }
      BandId* next = rows.data();
      passing_.for_each([&](BandId band) { *next++ = rank_[band]; });
      std::ranges::sort(rows);
      for (BandId& row : rows) row = order_[row];
    } else {
      // One row more than there are: every band is written, and those that pass move on.
      rows.resize(passing_count_ + 1);
      BandId* next = rows.data();
      for (const BandId band : order_) {
        *next = band;
        next += passing_[band] ? 1 : 0;
      }
      rows.pop_back();
    }
    view_.groups.clear();
    if (query().group != Grouping::none) {
      view_.groups = group_rows(catalog_, query(), column(Measure::total), rows);
    }
  }

  // ---------------------------------------------------------------- counts and figures

  void complete(const Wanted& wanted) {
    mark_chosen();
    if ((wanted.facets && !fresh_.facets) || (wanted.summary && !fresh_.summary)) {
      counts_ = all_pass() ? all_counts() : count_keys(catalog_, passing_);
    }
    if (wanted.facets && !fresh_.facets) count_facets();
    if (wanted.summary && !fresh_.summary) summarize();
    if (wanted.largest && !fresh_.largest) {
      view_.largest = largest_.of(catalog_, query(), passing_);
    }
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
      if (!wanted.histograms[m] || fresh_.histograms[m]) continue;
      count_histogram(static_cast<Measure>(m));
    }
    distribute(wanted.distribution);
    fresh_.facets |= wanted.facets;
    fresh_.summary |= wanted.summary;
    fresh_.largest |= wanted.largest;
    for (std::size_t m = 0; m < kMeasureCount; ++m) fresh_.histograms[m] |= wanted.histograms[m];
    view_.reliefs.clear();
    if (view_.rows.empty()) find_reliefs();
  }

  const KeyCounts& all_counts() const {
    if (!all_counts_) all_counts_ = count_keys(catalog_, Bits(catalog_.size(), true));
    return *all_counts_;
  }

  // Most frequent first over the whole catalogue, then by name: the order stays as filters change.
  const std::vector<std::size_t>& order_of(std::size_t f) const {
    if (value_orders_.empty()) {
      for (const FacetIndex& index : indexes_) {
        const std::vector<std::uint32_t> counts = index.counts(all_counts());
        std::vector<std::size_t>& order = value_orders_.emplace_back();
        for (std::size_t id = 0; id < index.size(); ++id) {
          if (counts[id] > 0) order.push_back(id);
        }
        std::ranges::stable_sort(order, [&](auto a, auto b) { return counts[a] > counts[b]; });
      }
    }
    return value_orders_[f];
  }

  void mark_chosen() {
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      std::vector<FacetCount>& values = view_.facets[f];
      const FacetIndex& index = indexes_[f];
      if (values.empty()) {
        for (const std::size_t id : order_of(f))
          values.push_back({index.value(id), index.label(id)});
      }
      const auto& chosen = query().facets[f];
      for (FacetCount& value : values) {
        value.chosen = std::ranges::find(chosen, value.value) != chosen.end();
      }
    }
  }

  void count_facets() {
    for (std::size_t f = 0; f < kFacetCount; ++f) {
      const FacetIndex& index = indexes_[f];
      std::vector<std::uint32_t> counts;
      const Filters::Which own{.facet = static_cast<Facet>(f)};
      if (filters_.has(own)) {
        // Its own choices do not count.
        KeyCounts keys;
        count_key(catalog_, filters_.passing_without(catalog_.size(), own), index.column(), keys);
        counts = index.counts(keys);
      } else {
        counts = index.counts(counts_);
      }
      const std::vector<std::size_t>& order = order_of(f);
      for (std::size_t i = 0; i < order.size(); ++i) view_.facets[f][i].count = counts[order[i]];
    }
  }

  bool all_pass() const { return passing_count_ == catalog_.size(); }

  void summarize() {
    if (!all_pass()) {
      view_.summary = summary_of(view_.converted_from);
      return;
    }
    if (!of_all_.summary) of_all_.summary = summary_of(of_all_.converted_from);
    view_.summary = *of_all_.summary;
    view_.converted_from = of_all_.converted_from;
  }

  // Of the bands that pass.
  Summary summary_of(std::vector<Currency>& converted_from) {
    Counted counted = count_passing(catalog_, query(), passing_, counts_);
    converted_from = std::move(counted.converted_from);
    Summary summary = counted.summary;
    const MeasureColumn& totals = column(Measure::total);
    scratch_.resize(passing_count_ + 1);
    float* next = scratch_.data();
    passing_.for_each([&](BandId band) {
      const float middle = (totals.low[band] + totals.high[band]) / 2;
      *next = middle;
      next += middle == middle ? 1 : 0;
    });
    const auto with_total = static_cast<std::size_t>(next - scratch_.data());
    summary.without_total = passing_count_ - with_total;
    // As printed, amounts of different currencies have no quartiles.
    if (!counted.currency) return summary;
    summary.currency = *counted.currency;
    const Quartiles found = quartiles(std::span(scratch_).first(with_total));
    summary.low = found.low;
    summary.q1 = found.q1;
    summary.q2 = found.q2;
    summary.q3 = found.q3;
    summary.high = found.high;
    return summary;
  }

  void count_histogram(Measure measure) {
    const Filters::Which own{.range = measure};
    Histogram& shown = view_.histograms[index_of(measure)];
    const bool ranged = filters_.has(own);
    const Bits others = ranged ? filters_.passing_without(catalog_.size(), own) : Bits();
    if (ranged ? others.count() < catalog_.size() : !all_pass()) {
      shown = histogram_of(measure, ranged ? others : passing_);
      return;
    }
    auto& of_all = of_all_.histograms[index_of(measure)];
    if (!of_all) of_all = histogram_of(measure, Bits(catalog_.size(), true));
    shown = *of_all;
  }

  Histogram histogram_of(Measure measure, const Bits& set) {
    return histogram_of_highs(column(measure), set, scratch_);
  }

  void distribute(std::optional<Measure> wanted) {
    auto& shown = view_.distribution;
    if (!wanted) {
      shown.reset();
    } else if (!fresh_.distribution || !shown || shown->measure != *wanted) {
      const Filters::Which own{.range = wanted};
      shown = distribution_of(
          catalog_, query(), *wanted, column(*wanted),
          filters_.has(own) ? filters_.passing_without(catalog_.size(), own) : passing_, passing_);
    }
    fresh_.distribution = wanted.has_value();
  }

  void find_reliefs() {
    for (const Filters::Which which : filters_.active()) {
      const std::size_t bands = filters_.passing_without(catalog_.size(), which).count();
      if (bands > 0) view_.reliefs.push_back({which.facet, which.range, bands});
    }
    std::ranges::stable_sort(view_.reliefs, std::greater(), &Relief::bands);
  }

  // Columns that only filters and the order needed: those are made.
  void release() {
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
      if (!used_[m] && !shows(static_cast<Measure>(m))) columns_[m].reset();
    }
  }

  // Summaries and groups are over the totals, and are wanted again.
  bool shows(Measure measure) const {
    return measure == (query().basis == Basis::stated ? Measure::stated : Measure::recomputed);
  }

  const Catalog& catalog_;
  std::vector<FacetIndex> indexes_;  // by facet
  // What follows from the catalogue alone, once it is asked for.
  mutable std::optional<KeyCounts> all_counts_;
  mutable std::vector<std::vector<std::size_t>> value_orders_;  // by facet: ids of values
  View view_;
  bool set_once_ = false;
  Filters filters_;
  Bits passing_;
  std::size_t passing_count_ = 0;
  Buffer<BandId> order_;  // of all bands; empty for the catalogue's
  Buffer<BandId> rank_;   // the place of each band in it, once it was asked for
  std::array<std::optional<MeasureColumn>, kMeasureCount> columns_;
  std::array<bool, kMeasureCount> used_{};  // by what is shown
  KeyCounts counts_;                        // of the bands that pass
  Fresh fresh_;
  OfAll of_all_;
  LargestFigure largest_;
  Buffer<float> scratch_;
};

LiveView::LiveView(const Catalog& catalog) : state_(std::make_unique<State>(catalog)) {}
LiveView::~LiveView() = default;
LiveView::LiveView(LiveView&&) noexcept = default;
LiveView& LiveView::operator=(LiveView&&) noexcept = default;

Result<void> LiveView::set(const Query& query, const Wanted& wanted) {
  return state_->set(query, wanted);
}
const View& LiveView::view() const { return state_->view(); }
View LiveView::take() && { return state_->take(); }
std::size_t LiveView::bytes() const { return state_->bytes(); }

Result<View> build_view(const Catalog& catalog, const Query& query, const Wanted& wanted) {
  LiveView live(catalog);
  if (auto set = live.set(query, wanted); !set) return std::unexpected(set.error());
  return std::move(live).take();
}

}  // namespace rangefinder
