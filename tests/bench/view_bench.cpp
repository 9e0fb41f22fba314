// How long a person waits for a complete view (rows, all facet counts, a histogram, the summary),
// beside the floor for it, in turns in one run; as JSON.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "base/text.h"
#include "bench/arguments.h"
#include "bench/enlarge.h"
#include "bench/floor.h"
#include "bench/timing.h"
#include "catalog/live_view.h"

using namespace rangefinder;
using bench::Floor;
using bench::milliseconds;
using bench::Spread;

namespace {

volatile std::size_t sink = 0;  // what is computed is used

// Each band whose value of a facet is `value`.
template <typename Matches>
Floor::Filter facet_filter(Facet facet, Matches matches) {
  return {[matches](std::vector<std::uint8_t>& marks) {
            for (std::size_t band = 0; band < marks.size(); ++band) marks[band] = matches(band);
          },
          static_cast<int>(facet)};
}

struct Step {
  const char* name;
  Query before, after;
  std::function<void(Floor&)> floor;
};

class Bench {
 public:
  Bench(const Catalog& catalog, int runs) : catalog_(catalog), runs_(runs), floor_(catalog) {}

  void run() {
    LiveView live(catalog_);
    (void)live.set(Query{});
    const std::vector<Step> steps = all_steps(live.view());
    std::printf("  {\"bands\": %zu, \"guides\": %zu, \"companies\": %zu,\n", catalog_.size(),
                catalog_.guide_count(), catalog_.companies.size());
    for (const Step& step : steps) {
      std::vector<double> ours, plain;
      for (int i = 0; i < runs_; ++i) {
        (void)live.set(step.before);
        ours.push_back(milliseconds([&] {
          (void)live.set(step.after);
          sink = sink + live.view().rows.size();
        }));
        most_bytes_ = std::max(most_bytes_, live.bytes() + live.view().rows.capacity() * 4);
        plain.push_back(milliseconds([&] { step.floor(floor_); }));
      }
      const Spread a = bench::spread(ours);
      const Spread b = bench::spread(plain);
      std::printf(
          "   \"%s\": {\"ms\": %.3f, \"least\": %.3f, \"most\": %.3f, \"floor_ms\": %.3f, "
          "\"floor_least\": %.3f, \"floor_most\": %.3f, \"ratio\": %.2f, \"rows\": %zu},\n",
          step.name, a.median, a.least, a.most, b.median, b.least, b.most, a.median / b.median,
          live.view().rows.size());
      std::fflush(stdout);
    }
    std::printf("   \"view_bytes_per_band\": %.1f, \"column_bytes_per_band\": %.1f}",
                static_cast<double>(most_bytes_) / static_cast<double>(catalog_.size()),
                column_bytes());
  }

 private:
  // Of the columns of bands; dictionaries, guides and texts are beside them.
  double column_bytes() const {
    std::size_t bytes = sizeof(GuideId) + sizeof(RegionId) + sizeof(std::uint16_t) * 3 +
                        sizeof(std::uint8_t) * 4 + sizeof(std::uint32_t) + sizeof(std::int32_t);
    return static_cast<double>(bytes + kPartCount * 2 * sizeof(std::uint32_t));
  }

  std::vector<Step> all_steps(const View& all) const {
    const Query standard;
    std::vector<Step> steps;
    const Catalog& catalog = catalog_;

    Query text;
    text.text = "machine london";
    steps.push_back({"text search", standard, text, [this, text](Floor& floor) {
                       sink = sink + floor.answer({{[this](auto& marks) { plain_text(marks); }}});
                     }});

    Query facets;
    const std::string place = all[Facet::place][0].value;
    const std::string role = all[Facet::role][0].value;
    facets[Facet::place] = {place};
    facets[Facet::role] = {role};
    const ValueId place_id = *catalog.places.find(place);
    const ValueId role_id = *catalog.roles.find(role);
    const auto at_place = facet_filter(Facet::place, [&catalog, place_id](std::size_t band) {
      for (const auto one : catalog.regions.place[catalog.region[band]]) {
        if (one == place_id) return true;
      }
      return false;
    });
    const auto in_role = facet_filter(Facet::role, [&catalog, role_id](std::size_t band) {
      return catalog.guides.role[catalog.guide[band]] == role_id;
    });
    steps.push_back({"two facets", standard, facets,
                     [=](Floor& floor) { sink = sink + floor.answer({at_place, in_role}); }});

    Query range;
    range[Measure::total] = {200'000, 400'000};
    const auto in_range = [](Floor& floor) {
      return Floor::Filter{[&floor](std::vector<std::uint8_t>& marks) {
        for (std::size_t band = 0; band < marks.size(); ++band) {
          marks[band] =
              floor.totals.high[band] >= 199'999.5F && floor.totals.low[band] < 400'000.5F;
        }
      }};
    };
    steps.push_back({"number range", standard, range,
                     [=](Floor& floor) { sink = sink + floor.answer({in_range(floor)}); }});

    Query both = facets;
    both[Measure::total] = {200'000, 400'000};
    steps.push_back({"two facets and a range", standard, both, [=](Floor& floor) {
                       sink = sink + floor.answer({at_place, in_role, in_range(floor)});
                     }});

    Query sorted;
    sorted.sort = {{Field::base, true}};
    const auto base =
        std::make_shared<MeasureColumn>(measure_column(catalog, standard, Measure::base));
    steps.push_back({"sort by another column", standard, sorted, [=](Floor& floor) {
                       const std::vector<BandId> kept = floor.order;
                       floor.sort(base->high);
                       floor.rows.assign(floor.order.begin(), floor.order.end());
                       sink = sink + floor.rows.size();
                       floor.order = kept;
                     }});

    Query euros;
    euros.currency = *Currency::from_code("EUR");
    steps.push_back({"currency change", standard, euros, [=](Floor& floor) {
                       floor.convert(euros);
                       floor.sort(floor.totals.high);
                       sink = sink + floor.answer({});
                       floor.convert(standard);
                     }});

    steps.push_back(
        {"clear", both, standard, [=](Floor& floor) { sink = sink + floor.answer({}); }});
    return steps;
  }

  // Words that start "machine" or "london", in all places where a search looks.
  void plain_text(std::vector<std::uint8_t>& marks) const {
    const auto range = [&](const std::string& prefix) {
      std::uint32_t from = 0;
      while (from < catalog_.words.size() && catalog_.words[from] < prefix) ++from;
      std::uint32_t to = from;
      while (to < catalog_.words.size() && catalog_.words[to].starts_with(prefix)) ++to;
      return std::pair(from, to);
    };
    const std::pair<std::uint32_t, std::uint32_t> wanted[2] = {range("machine"), range("london")};
    const auto found = [&](const Lists<std::uint32_t>& texts) {
      std::vector<std::uint8_t> bits(texts.size(), 0);
      for (std::size_t text = 0; text < texts.size(); ++text) {
        for (const std::uint32_t word : texts[text]) {
          for (unsigned i = 0; i < 2; ++i) {
            if (word >= wanted[i].first && word < wanted[i].second) {
              bits[text] |= static_cast<std::uint8_t>(1U << i);
            }
          }
        }
      }
      return bits;
    };
    const auto companies = found(catalog_.company_words);
    const auto roles = found(catalog_.role_words);
    const auto regions = found(catalog_.region_words);
    std::vector<std::uint8_t> texts(catalog_.postings.texts(), 0);
    for (unsigned i = 0; i < 2; ++i) {
      for (std::uint32_t word = wanted[i].first; word < wanted[i].second; ++word) {
        catalog_.postings.each(
            word, [&](std::uint32_t text) { texts[text] |= static_cast<std::uint8_t>(1U << i); });
      }
    }
    for (std::size_t band = 0; band < marks.size(); ++band) {
      const GuideId guide = catalog_.guide[band];
      const int bits = companies[catalog_.guides.company[guide]] |
                       roles[catalog_.guides.role[guide]] | texts[catalog_.guides.text[guide]] |
                       regions[catalog_.region[band]];
      marks[band] = bits == 3;
    }
  }

  const Catalog& catalog_;
  int runs_;
  Floor floor_;
  std::size_t most_bytes_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  return bench::run_sizes(argc, argv,
                          [](const Catalog& catalog, int runs) { Bench(catalog, runs).run(); });
}
