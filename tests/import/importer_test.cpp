#include "import/importer.h"

#include <catch2/catch_test_macros.hpp>

#include "catalog/view.h"
#include "cli/load.h"
#include "export/api_json.h"
#include "guide/limits.h"
#include "pack/pack.h"
#include "support/catalogs.h"
#include "support/describe.h"
#include "support/files.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

constexpr const char* kGuide =
    "### ML | Acme Global Negotiation Guide\n**Negotiation DNA:** Premium\n\n"
    "| Region | Base | Total |\n|-|-|-|\n| London | £300K–£210K | £120K–£236K |\n";

std::string_view text_of(const std::vector<std::byte>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Catalog loaded(const std::vector<std::byte>& bytes) {
  auto catalog = load_pack(bytes);
  REQUIRE(catalog);
  return *std::move(catalog);
}

Imported finished(Importer& importer, std::span<const std::byte> open = {}) {
  auto imported = importer.finish(open);
  INFO((imported ? std::string() : imported.error().message));
  REQUIRE(imported);
  return *std::move(imported);
}

std::vector<std::byte> saved(Importer& importer) {
  auto pack = importer.save();
  REQUIRE(pack);
  return *std::move(pack);
}

// All guides of a folder, as they are dropped.
void add_folder(Importer& importer, const fs::path& folder) {
  for (const fs::path& path : tests::files_under(folder, ".md")) {
    const auto file =
        importer.add(path.lexically_relative(folder).generic_string(), tests::read_text(path));
    INFO(file.name << ": " << file.note);
    CHECK(file.kind == ImportKind::guide);
  }
}

fs::path shipped() { return tests::source_folder() / "data" / "guides"; }

}  // namespace

TEST_CASE("A guide is read with what check finds in it", "[import]") {
  Importer importer;
  const ImportedFile file = importer.add("acme\\ml.md", kGuide);
  CHECK(file.name == "acme/ml.md");
  CHECK(name(file.kind) == "guide");
  CHECK(file.guides == 1);
  CHECK(file.bands == 1);
  CHECK(file.note == "");
  REQUIRE_FALSE(file.findings.empty());
  const auto found = std::ranges::find(file.findings, "low-above-high", &Finding::rule);
  REQUIRE(found != file.findings.end());
  CHECK(found->where == Location("acme/ml.md", {6, 12, 15}));
  tests::TemporaryFolder folder;
  folder.write("acme/ml.md", kGuide);
  const auto checked = cli::load_guides({folder.path()});
  CHECK(describe(file.findings) == describe(checked.findings));
}

TEST_CASE("What is no guide is passed over with a note", "[import]") {
  Importer importer;
  for (const auto& [name, text, note] :
       {std::tuple("README.md", "# Read me\n",
                   "This is not a guide: no title and no compensation."),
        {"photo.png", "x", "This is no guide (.md), no bands (.csv, .json) and no pack."},
        {".git/ml.md", kGuide, "Hidden files are not read."},
        {"empty.csv", "company\n", "There are no bands in it."},
        {"utf16.md", "\xFF\xFE", "Nothing of it could be read."},
        {"broken.pack", "RFPK and more", "Nothing of it could be read."}}) {
    const ImportedFile file = importer.add(name, text);
    INFO(name);
    CHECK(file.kind == ImportKind::skipped);
    CHECK(file.note == note);
    CHECK(file.findings.empty() == (file.note != "Nothing of it could be read."));
  }
  const auto nothing = importer.finish();
  REQUIRE_FALSE(nothing);
  CHECK_FALSE(importer.save());
  CHECK(nothing.error().message.starts_with("There is nothing to show"));
}

TEST_CASE("A file that is there already is not read again", "[import]") {
  Importer importer;
  importer.add("ml.md", kGuide);
  CHECK(importer.add("ml.md", kGuide).note == "This file is there already.");
  CHECK(importer.add("copy/ml.md", kGuide).kind == ImportKind::guide);
  CHECK(finished(importer).guides == 2);
}

TEST_CASE("The shipped guides come out as they are packed", "[import]") {
  Importer importer;
  add_folder(importer, shipped());
  const Imported imported = finished(importer);
  CHECK(imported.guides == 5);
  CHECK(imported.bands == 18);
  CHECK(imported.companies == 5);
  CHECK(imported.warnings.empty());
  CHECK(tests::differences(loaded(saved(importer)), tests::shipped_catalog()).empty());
  const Catalog shown = loaded(imported.pack);
  CHECK(tests::differences(shown, tests::shipped_catalog()) == "guides.file, guides.yours");
  CHECK(shown.file_of(0) == "yours/huggingface-enterprise/ml-ai-engineer.md");
  // Again, and with what is open.
  const Imported joined = finished(importer, save_pack(tests::shipped_catalog()));
  CHECK(tests::differences(loaded(saved(importer)), tests::shipped_catalog()).empty());
  const Catalog both = loaded(joined.pack);
  CHECK(both.size() == 36);
  Query yours;
  yours.text = "is:yours";
  CHECK(tests::view_of(both, yours).rows.size() == 18);
  CHECK(joined.warnings ==
        Strings{"5 guides are of a company and a role that is open already. Both "
                "are shown; search for is:yours to see yours."});
}

TEST_CASE("What guides have in common is found at the end", "[import]") {
  Importer importer;
  importer.add("b/acme/ml.md", kGuide);
  importer.add("a/acme/ml.md", kGuide);
  for (int round = 0; round < 2; ++round) {
    const Imported imported = finished(importer);
    CHECK(describe(imported.findings) ==
          Strings{"duplicate-guide at 0 (warning)", "duplicate-guide at 0 (warning)"});
    REQUIRE(imported.findings.size() == 2);
    CHECK(imported.findings[0].where.file == "a/acme/ml.md");
    const Catalog shown = loaded(imported.pack);
    std::size_t told = 0;
    for (const ProseFinding& finding : shown.prose[0].findings) {
      told += finding.rule == "duplicate-guide";
    }
    CHECK(told == 1);
  }
}

TEST_CASE("Bands are checked as guides are, but for their words", "[import]") {
  Importer importer;
  const ImportedFile file =
      importer.add("pay.csv",
                   "company,role,region,currency,base_low,base_high,total_low,total_high\n"
                   "Acme,ML,London,GBP,100000,120000,50000,60000\nAcme,PM,Paris,EUR,1,x,,\n");
  CHECK(file.kind == ImportKind::bands);
  CHECK(file.guides == 2);
  CHECK(file.bands == 2);
  CHECK(describe(file.findings) == Strings{"total-below-base at 2:34 (error)",
                                           "total-gap at 2:34 (warning)",
                                           "band-value at 3:21 (error)"});
  CHECK(file.findings[0].where.file == "pay.csv");
  const Imported imported = finished(importer);
  const Catalog shown = loaded(imported.pack);
  CHECK(shown.file_of(0) == "yours/pay.csv/acme-ml");
  CHECK(shown.has_findings(0));
}

TEST_CASE("A pack becomes yours, with the texts that are in it", "[import]") {
  Importer importer;
  const auto pack = save_pack(tests::shipped_catalog());
  const ImportedFile file = importer.add("all.pack", text_of(pack));
  CHECK(file.kind == ImportKind::pack);
  CHECK(file.guides == 5);
  CHECK(file.note == "");
  importer.add("acme/ml.md", kGuide);
  const Imported imported = finished(importer);
  CHECK(imported.guides == 6);
  const Catalog shown = loaded(imported.pack);
  CHECK(shown.is_yours(0));
  CHECK(shown.file_of(0) == "yours/acme/ml.md");
  CHECK_FALSE(shown.prose_of(5)->levers.empty());
  // What was saved comes back under the same names.
  Importer again;
  again.add("yours.pack", text_of(saved(importer)));
  CHECK(finished(again).pack == imported.pack);

  Catalog sharded = tests::shipped_catalog();
  save_shards(sharded);
  const auto shards = save_pack(sharded, ProsePlace::shards);
  CHECK(importer.add("b.pack", text_of(shards)).note.starts_with("Its guides' texts are in files"));
  CHECK(finished(importer).guides == 11);
}

TEST_CASE("Many words are in shards of yours, and those that are open in theirs", "[import]") {
  const auto corpus = tests::shared_folder() / "guides" / "corpus";
  if (!fs::exists(corpus)) SKIP("../shared is not there");
  Importer importer({.today = "2026-01-15"});
  add_folder(importer, corpus);
  Catalog open = tests::shipped_catalog();
  const auto open_shards = save_shards(open);
  const Imported imported = finished(importer, save_pack(open, ProsePlace::shards));
  CHECK(imported.guides == 700);
  CHECK(imported.companies == imported.shards.size());
  Catalog shown = loaded(imported.pack);
  CHECK(shown.guide_count() == 705);
  CHECK(shown.prose.empty());
  std::vector<const SavedShard*> shards;
  for (const SavedShard& shard : imported.shards) shards.push_back(&shard);
  for (const SavedShard& shard : open_shards) shards.push_back(&shard);
  std::set<std::string> names;
  for (const SavedShard* saved : shards) {
    auto shard = load_shard(saved->bytes);
    REQUIRE(shard);
    const auto guide = add_prose(shown, *std::move(shard));
    REQUIRE(guide);
    CHECK(shard_of(shown, *guide) == saved->name);
    names.insert(saved->name);
  }
  for (GuideId guide = 0; guide < shown.guide_count(); ++guide) {
    CHECK(names.contains(shard_of(shown, guide)));
    CHECK(shown.prose[guide] != Prose());
  }
  CHECK(loaded(saved(importer)).prose.size() == 700);
  // Another import beside that one: what it had in shards is somewhere else.
  Importer second;
  second.add("acme/ml.md", kGuide);
  const Imported more = finished(second, imported.pack);
  CHECK(more.warnings.size() == 1);
  CHECK(loaded(more.pack).guide_count() == 706);
}

TEST_CASE("What cannot be joined is said", "[import]") {
  Importer importer;
  importer.add("ml.md", kGuide);
  const std::vector<std::byte> none(40);
  CHECK_FALSE(importer.finish(none));
  CHECK(importer.finish());
}

TEST_CASE("All files together have a limit", "[import]") {
  Importer importer;
  const std::string large(kMaxFileBytes + 1, 'x');
  const ImportedFile file = importer.add("large.md", large);
  CHECK(describe(file.findings) == Strings{"too-large at 0 (error)"});
  std::size_t read = 1;
  ImportedFile last;
  do {
    last = importer.add(std::to_string(read) + ".md", large);
  } while (last.findings[0].message.starts_with("This file is over 4 MB") && ++read < 100);
  CHECK(read == kMaxImportBytes / (kMaxFileBytes + 1));
  CHECK(last.findings[0].message == "With this file there are over 256 MB: it is not read.");
}
