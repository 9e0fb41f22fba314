#include "bench/enlarge.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "base/text.h"

namespace rangefinder::bench {
namespace {

// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
  double between(double low, double high) {
    return low + (high - low) * static_cast<double>(next() >> 11) * 0x1p-53;
  }

 private:
  std::uint64_t state_;
};

std::string made_up_name(Random& random) {
  static constexpr const char* kSyllables[] = {
      "al", "be",  "cor", "da", "en",  "fo",  "gra", "hi",  "jun", "ka", "lo", "mir", "nex",
      "or", "pra", "qui", "ra", "sol", "tan", "ul",  "ver", "win", "xe", "yo", "zen", "stra"};
  std::string name;
  for (std::size_t i = 2 + random.below(2); i-- > 0;) {
    name += kSyllables[random.below(std::size(kSyllables))];
  }
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

// To the precision in which salaries of that size are told.
std::uint32_t rounded(double amount) {
  if (amount < 1000) return static_cast<std::uint32_t>(std::lround(amount));
  const double step = amount < 1'000'000 ? 1000 : amount < 100'000'000 ? 10'000 : 1'000'000;
  return static_cast<std::uint32_t>(
      std::clamp(std::round(amount / step) * step, 0.0, double{kNoAmount - 1}));
}

class Enlarger {
 public:
  Enlarger(const Catalog& sample, std::uint64_t seed)
      : sample_(sample), random_(seed), large_(sample) {}

  Catalog make(std::size_t bands) {
    for (std::size_t guide = 0; guide_.size() < bands; ++guide) {
      add_guide(static_cast<GuideId>(guide % sample_.guide_count()), guide / sample_.guide_count(),
                bands);
    }
    finish();
    return std::move(large_);
  }

 private:
  std::size_t company_of(GuideId guide, std::size_t round) {
    const ValueId old = sample_.guides.company[guide];
    const auto [found, added] = companies_.try_emplace({old, round}, names_.size());
    if (added) {
      names_.push_back(round == 0 ? std::string(sample_.companies[old])
                                  : made_up_name(random_) + ' ' + std::to_string(names_.size()));
    }
    return found->second;
  }

  void add_guide(GuideId guide, std::size_t round, std::size_t bands) {
    const auto index = static_cast<GuideId>(company_.size());
    company_.push_back(static_cast<ValueId>(company_of(guide, round)));
    from_.push_back(guide);
    first_band_.push_back(static_cast<BandId>(guide_.size()));
    files_.push_back(names_[company_.back()] + '/' + std::to_string(index) + ".md");
    const double factor = round == 0 ? 1 : random_.between(0.6, 1.6);
    for (BandId band = sample_.guides.first_band[guide];
         band < sample_.guides.first_band[guide + 1] && guide_.size() < bands; ++band) {
      guide_.push_back(index);
      band_.push_back(band);
      for (std::size_t part = 0; part < kPartCount; ++part) {
        const auto moved = [&](std::uint32_t amount) {
          return amount == kNoAmount || round == 0 ? amount : rounded(amount * factor);
        };
        low_[part].push_back(moved(sample_.amounts[part].low[band]));
        high_[part].push_back(moved(sample_.amounts[part].high[band]));
      }
    }
  }

  // The sample's column, band for band.
  template <typename T>
  Column<T> of_bands(const Column<T>& column) const {
    std::vector<T> values;
    values.reserve(band_.size());
    for (const BandId band : band_) values.push_back(column[band]);
    return values;
  }
  Column<ValueId> of_guides(const Column<ValueId>& column) const {
    std::vector<ValueId> values;
    for (const GuideId guide : from_) values.push_back(column[guide]);
    return values;
  }

  void finish() {
    std::vector<std::size_t> order(names_.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t id) { return fold(names_[id]); });
    std::vector<ValueId> new_id(names_.size());
    std::vector<std::string> sorted_names;
    for (const std::size_t id : order) {
      new_id[id] = static_cast<ValueId>(sorted_names.size());
      sorted_names.push_back(names_[id]);
    }
    for (ValueId& company : company_) company = new_id[company];
    large_.companies = Texts(sorted_names);
    add_words(sorted_names);

    auto& guides = large_.guides;
    guides.file = Texts(files_);
    guides.company = std::move(company_);
    guides.role = of_guides(sample_.guides.role);
    guides.role_type = of_guides(sample_.guides.role_type);
    guides.quality = of_guides(sample_.guides.quality);
    guides.quarter = of_guides(sample_.guides.quarter);
    guides.updated = of_guides(sample_.guides.updated);
    guides.review_due = of_guides(sample_.guides.review_due);
    first_band_.push_back(static_cast<BandId>(guide_.size()));
    guides.first_band = std::move(first_band_);

    large_.guide = std::move(guide_);
    large_.region = of_bands(sample_.region);
    large_.level = of_bands(sample_.level);
    large_.unit = of_bands(sample_.unit);
    large_.equity_kind = of_bands(sample_.equity_kind);
    large_.marks = of_bands(sample_.marks);
    large_.vesting_years = of_bands(sample_.vesting_years);
    large_.percent = of_bands(sample_.percent);
    large_.note = of_bands(sample_.note);
    large_.line = of_bands(sample_.line);
    for (std::size_t part = 0; part < kPartCount; ++part) {
      large_.amounts[part] = {std::move(low_[part]), std::move(high_[part])};
    }
    few();
    large_.prose.clear();
    large_.shards = {};
  }

  // Words of the new names, among the sorted words that are there.
  void add_words(const std::vector<std::string>& names) {
    Interner words;
    for (std::size_t i = 0; i < sample_.words.size(); ++i) words.intern(sample_.words[i]);
    std::vector<std::uint32_t> starts = {0};
    std::vector<std::uint32_t> values;
    for (const std::string& name : names) {
      const std::string folded = fold(name);
      for (const std::string_view word : split(folded, " ")) values.push_back(words.intern(word));
      starts.push_back(static_cast<std::uint32_t>(values.size()));
    }
    const Sorted order = sorted(words);
    const auto renamed = [&](const Column<std::uint32_t>& ids) {
      std::vector<std::uint32_t> list;
      for (const std::uint32_t id : ids) list.push_back(order.new_id[id]);
      return Column<std::uint32_t>(std::move(list));
    };
    large_.words = order.texts;
    large_.company_words = {std::move(starts), renamed(Column<std::uint32_t>(std::move(values)))};
    large_.role_words.values = renamed(sample_.role_words.values);
    large_.region_words.values = renamed(sample_.region_words.values);
    add_texts(order);
  }

  // Each guide has a text of its own: real ones are not alike.
  void add_texts(const Sorted& order) {
    std::vector<std::vector<std::uint32_t>> words_of(sample_.postings.texts());
    for (std::uint32_t word = 0; word < sample_.postings.words(); ++word) {
      sample_.postings.each(
          word, [&](std::uint32_t text) { words_of[text].push_back(order.new_id[word]); });
    }
    std::vector<std::uint32_t> starts = {0};
    std::vector<std::uint32_t> values;
    std::vector<std::uint32_t> text;
    for (const GuideId guide : from_) {
      const auto& words = words_of[sample_.guides.text[guide]];
      values.insert(values.end(), words.begin(), words.end());
      starts.push_back(static_cast<std::uint32_t>(values.size()));
      text.push_back(static_cast<std::uint32_t>(text.size()));
    }
    large_.postings = Postings::of({std::move(starts), std::move(values)}, order.texts.size());
    large_.guides.text = std::move(text);
  }

  // What few bands have, for the copies of those that have it.
  void few() {
    large_.part_currencies.clear();
    large_.printed_annual.clear();
    std::vector<BandFinding> findings;
    for (BandId band = 0; band < band_.size(); ++band) {
      const auto copy = [&](const auto& list, auto& into) {
        using One = std::ranges::range_value_t<decltype(list)>;
        for (One one : std::ranges::equal_range(list, band_[band], {}, &One::band)) {
          one.band = band;
          into.push_back(one);
        }
      };
      copy(sample_.part_currencies, large_.part_currencies);
      copy(sample_.printed_annual, large_.printed_annual);
      for (BandFinding finding : findings_of(sample_, band_[band])) {
        finding.band = band;
        findings.push_back(finding);
      }
    }
    large_.findings = BandFindings::of(findings, large_.line, large_.guides.first_band).value();
    BandFindings::Sets sets = large_.findings.sets();
    large_.finding_set = std::move(sets.by_band);
    large_.finding_sets = std::move(sets.rules);
  }

  const Catalog& sample_;
  Random random_;
  Catalog large_;
  std::map<std::pair<ValueId, std::size_t>, std::size_t> companies_;
  std::vector<std::string> names_, files_;
  std::vector<ValueId> company_;
  std::vector<GuideId> from_;              // the sample's guide of each guide
  std::vector<BandId> first_band_, band_;  // band_: the sample's band of each band
  std::vector<GuideId> guide_;
  std::array<std::vector<std::uint32_t>, kPartCount> low_, high_;
};

}  // namespace

Catalog enlarged(const Catalog& sample, std::size_t bands, std::uint64_t seed) {
  return Enlarger(sample, seed).make(bands);
}

}  // namespace rangefinder::bench
