#include "catalog/compose.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "cli/load.h"
#include "import/shipped_rates.h"
#include "pack/pack.h"
#include "pack/shard.h"
#include "support/catalogs.h"
#include "support/files.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::differences;
using tests::view_of;
using Parts = std::vector<CatalogPart>;

namespace {

Catalog composed(const Parts& parts) {
  auto catalog = compose(parts);
  INFO((catalog ? std::string() : catalog.error().message));
  REQUIRE(catalog);
  return *std::move(catalog);
}

Catalog built(std::span<const CheckedGuide> guides) {
  auto catalog = build_catalog(guides, shipped_rates());
  REQUIRE(catalog);
  return *std::move(catalog);
}

// Those of the sample corpus, or of data/guides where it is not there.
const std::vector<CheckedGuide>& many_guides() {
  static const std::vector<CheckedGuide> guides = [] {
    auto folder = tests::shared_folder() / "guides" / "corpus";
    if (!std::filesystem::exists(folder)) folder = tests::source_folder() / "data" / "guides";
    return cli::load_guides({folder.string()}).guides;
  }();
  return guides;
}

const Catalog& many_bands() {
  static const Catalog catalog = built(many_guides());
  return catalog;
}

// Whether both make the same pack: that is all that is in them.
bool same(const Catalog& a, const Catalog& b) {
  INFO(differences(a, b));
  CHECK(differences(a, b).empty());
  return save_pack(a) == save_pack(b);
}

// A guide with those of its bands for which `kept` holds, and with what was found about them.
template <typename Kept>
CheckedGuide with_bands(CheckedGuide one, Kept kept) {
  std::vector<Band> bands;
  std::vector<int> place(one.guide.bands.size(), -1);
  for (std::size_t i = 0; i < one.guide.bands.size(); ++i) {
    if (!kept(i)) continue;
    place[i] = static_cast<int>(bands.size());
    bands.push_back(one.guide.bands[i]);
  }
  std::erase_if(one.findings, [&](Finding& finding) {
    if (finding.band < 0) return false;
    finding.band = place[static_cast<std::size_t>(finding.band)];
    return finding.band < 0;
  });
  one.guide.bands = std::move(bands);
  return one;
}

// What a row is, wherever it stands.
std::vector<std::string> rows(const Catalog& catalog, const View& view) {
  std::vector<std::string> list;
  for (const BandId band : view.rows) {
    list.push_back(std::string(catalog.file_of(band)) + ':' + std::to_string(catalog.line[band]) +
                   ' ' + std::string(catalog.region_of(band)));
  }
  return list;
}

// Without their order, which is that of the whole catalogue.
std::set<std::string> counts(const View& view, Facet facet) {
  std::set<std::string> values;
  for (const FacetCount& value : view[facet]) {
    if (value.count > 0) values.insert(value.value + ' ' + std::to_string(value.count));
  }
  return values;
}

std::size_t found(const Catalog& catalog, const char* text) {
  Query query;
  query.text = text;
  return view_of(catalog, query).rows.size();
}

// As it is beside its shards.
Catalog with_shards(const Catalog& catalog, std::vector<SavedShard>& shards) {
  Catalog copy = catalog;
  shards = save_shards(copy);
  auto loaded = load_pack(save_pack(copy, ProsePlace::shards));
  REQUIRE(loaded);
  return *std::move(loaded);
}

}  // namespace

TEST_CASE("All of one catalogue is that catalogue", "[catalog][compose]") {
  for (const Catalog& catalog : {tests::full_catalog(), tests::five_bands(), many_bands(),
                                 tests::catalog_of({}), tests::shipped_catalog()}) {
    CHECK(same(composed({{&catalog}}), catalog));
  }
}

TEST_CASE("Two halves are the whole", "[catalog][compose]") {
  const std::span guides(many_guides());
  for (const std::size_t half : {std::size_t{0}, std::size_t{1}, guides.size() / 2}) {
    const Catalog first = built(guides.first(half));
    const Catalog second = built(guides.subspan(half));
    CHECK(same(composed({{&first}, {&second}}), many_bands()));
  }
}

TEST_CASE("Some bands are a catalogue of guides that have only these", "[catalog][compose]") {
  std::mt19937 random(8);
  for (int round = 0; round < 4; ++round) {
    std::vector<BandId> bands;
    std::vector<CheckedGuide> guides;
    BandId band = 0;
    for (const CheckedGuide& one : many_guides()) {
      const bool whole = random() % 2 == 0;
      const BandId first = band;
      std::vector<bool> kept;
      for (; band < first + one.guide.bands.size(); ++band) {
        kept.push_back(random() % 3 == 0 || whole);
        if (kept.back()) bands.push_back(band);
      }
      CheckedGuide left = with_bands(one, [&](std::size_t i) { return kept[i]; });
      if (!left.guide.bands.empty()) guides.push_back(std::move(left));
    }
    std::ranges::shuffle(bands, random);  // their order does not count
    CHECK(same(composed({{&many_bands(), bands}}), built(guides)));
  }
}

TEST_CASE("No bands are an empty catalogue", "[catalog][compose]") {
  const Catalog catalog = composed({{&many_bands(), std::vector<BandId>()}});
  CHECK(catalog.size() == 0);
  CHECK(catalog.guide_count() == 0);
  CHECK(load_pack(save_pack(catalog)));
}

TEST_CASE("A view of some bands is a view with their filter", "[catalog][compose]") {
  Query fixed;
  fixed.facets[static_cast<std::size_t>(Facet::country)] = {"US"};
  const Catalog some = composed({{&many_bands(), view_of(many_bands(), fixed).rows}});
  for (const char* text :
       {"", "ml", "total>=200k", "-remote", "finding:none", "\"san francisco\""}) {
    Query query;
    query.text = text;
    query.group = Grouping::company;
    Query both = fixed;
    both.text = text;
    both.group = query.group;
    const View a = view_of(some, query);
    const View b = view_of(many_bands(), both);
    INFO(text);
    CHECK(rows(some, a) == rows(many_bands(), b));
    for (const Facet facet : {Facet::company, Facet::role, Facet::place, Facet::finding,
                              Facet::currency, Facet::equity, Facet::remote}) {
      CHECK(counts(a, facet) == counts(b, facet));
    }
    CHECK(a.summary.bands == b.summary.bands);
    if (a.summary.bands > 0) CHECK(a.summary.q2 == b.summary.q2);
    CHECK(a.groups.size() == b.groups.size());
  }
}

TEST_CASE("What is yours is marked, and beside what is open", "[catalog][compose]") {
  const Catalog& open = tests::shipped_catalog();
  const Catalog joined = composed({{&open}, {&open, {}, true}, {&open, {}, true}});
  REQUIRE(joined.size() == 3 * open.size());
  const auto size = static_cast<BandId>(open.size());
  CHECK_FALSE(joined.is_yours(0));
  CHECK(joined.is_yours(size));
  CHECK(joined.is_yours(3 * size - 1));
  CHECK(joined.file_of(0) == "huggingface-enterprise/ml-ai-engineer.md");
  CHECK(joined.file_of(size) == "yours/huggingface-enterprise/ml-ai-engineer.md");
  CHECK(joined.file_of(2 * size) == "yours/huggingface-enterprise/ml-ai-engineer (2).md");
  CHECK(found(joined, "is:yours") == 2 * open.size());
  CHECK(found(joined, "-is:yours") == open.size());
  CHECK(found(open, "is:yours") == 0);
  CHECK(*joined.prose_of(size) == *open.prose_of(0));
  const auto loaded = load_pack(save_pack(joined));
  REQUIRE(loaded);
  CHECK(differences(joined, *loaded).empty());
  // Once more, what is yours stays so, under its name.
  const Catalog again = composed({{&joined}});
  CHECK(same(again, joined));
}

TEST_CASE("Shards stay those of the catalogue, whatever is beside it or left out",
          "[catalog][compose]") {
  std::vector<SavedShard> shards;
  const Catalog open = with_shards(many_bands(), shards);
  std::vector<BandId> bands;
  for (BandId band = 0; band < open.size(); band += 2) bands.push_back(band);
  Catalog joined = composed({{&open, bands}, {&tests::shipped_catalog(), {}, true}});
  auto loaded = load_pack(save_pack(joined, ProsePlace::shards));
  REQUIRE(loaded);
  CHECK(differences(joined, *loaded).empty());
  for (const GuideId guide : {GuideId{0}, static_cast<GuideId>(joined.guide_count() - 1)}) {
    CHECK(shard_of(joined, guide).empty() == joined.is_your_guide(guide));
  }
  for (const SavedShard& saved : shards) {
    auto shard = load_shard(saved.bytes);
    REQUIRE(shard);
    if (!joined.companies.find(saved.company)) continue;
    const auto guide = add_prose(*loaded, *std::move(shard));
    INFO(saved.company);
    if (!guide) continue;  // all its bands were left out
    CHECK(shard_of(*loaded, *guide) == saved.name);
  }
  std::size_t findings = 0;
  for (BandId band = 0; band < loaded->size(); ++band) {
    for (const BandFinding& finding : findings_of(*loaded, band)) {
      const ProseFinding* words = in_words(*loaded, finding);
      REQUIRE(words != nullptr);
      CHECK(words->rule == loaded->rules[finding.rule]);
      ++findings;
    }
    CHECK(*loaded->prose_of(band) != Prose());
  }
  CHECK(findings > 5);
}

TEST_CASE("Catalogues that do not go together are refused", "[catalog][compose]") {
  std::vector<SavedShard> shards;
  const Catalog open = with_shards(tests::shipped_catalog(), shards);
  const Catalog other = tests::five_bands();
  Catalog joined = composed({{&open}, {&other, {}, true}});
  CHECK_FALSE(compose(Parts{}));
  CHECK_FALSE(compose(Parts{{&open}, {&other}}));
  save_your_shards(joined);
  CHECK(compose(Parts{{&joined}}));
  CHECK_FALSE(compose(Parts{{&joined}, {&other, {}, true}}));
  // Of yours there is no shard to be had.
  const Catalog mine = composed({{&other}, {&open, {}, true}});
  CHECK(mine.shards.empty());
  CHECK(*mine.prose_of(static_cast<BandId>(mine.size() - 1)) == Prose());
}
