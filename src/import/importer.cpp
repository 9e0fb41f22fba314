#include "import/importer.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "catalog/compose.h"
#include "export/band_file.h"
#include "guide/reader.h"
#include "import/file_kind.h"
#include "import/shipped_rates.h"
#include "pack/checksum.h"
#include "pack/pack.h"

namespace rangefinder {
namespace {

constexpr const char* kReadNothing = "Nothing of it could be read.";

void sort_by_place(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::pair(finding.where.line, finding.where.column);
  });
}

Finding error(const std::string& file, const char* rule, std::string message, std::string advice) {
  return {rule, Severity::error, {file, {}}, std::move(message), std::move(advice), 0, -1};
}

// "12 guides are", "1 guide is".
std::string guides_are(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " guide is" : " guides are");
}

// How many guides of one catalogue are about a company and a role that another has.
std::size_t count_common(const Catalog& yours, const Catalog& open) {
  std::set<std::pair<std::string_view, std::string_view>> known;
  for (GuideId guide = 0; guide < open.guide_count(); ++guide) {
    known.emplace(open.companies[open.guides.company[guide]], open.roles[open.guides.role[guide]]);
  }
  std::size_t count = 0;
  for (GuideId guide = 0; guide < yours.guide_count(); ++guide) {
    count += known.count(
        {yours.companies[yours.guides.company[guide]], yours.roles[yours.guides.role[guide]]});
  }
  return count;
}

// The catalogue without a mark, under the files' own names.
Catalog as_others_see(Catalog catalog) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i < catalog.guides.file.size(); ++i) {
    std::string_view file = catalog.guides.file[i];
    if (file.starts_with(kYoursFolder)) file.remove_prefix(kYoursFolder.size());
    files.emplace_back(file);
  }
  catalog.guides.file = Texts(files);
  catalog.guides.yours = {};
  return catalog;
}

}  // namespace

std::string_view name(ImportKind kind) {
  constexpr std::string_view kNames[] = {"guide", "bands", "pack", "skipped"};
  return kNames[static_cast<std::size_t>(kind)];
}

ImportedFile Importer::add(const std::string& name, std::string_view bytes) {
  ImportedFile file;
  file.name = valid_utf8(plain_path(name));
  const FileKind kind = file_kind(file.name, bytes);
  if (kind == FileKind::hidden) {
    file.note = "Hidden files are not read.";
    return file;
  }
  if (kind == FileKind::other) {
    file.note = "This is no guide (.md), no bands (.csv, .json) and no pack.";
    return file;
  }
  if (bytes.size() > kMaxImportBytes - bytes_) {
    file.findings.push_back(error(file.name, "too-large",
                                  "With this file there are over 256 MB: it is not read.",
                                  "Import in parts, or pack the guides with the command line."));
    file.note = kReadNothing;
    return file;
  }
  if (!known_.insert({file.name, checksum(std::as_bytes(std::span(bytes)))}).second) {
    file.note = "This file is there already.";
    return file;
  }
  bytes_ += bytes.size();
  all_.reset();
  if (kind == FileKind::guide) add_guide(bytes, file);
  if (kind == FileKind::bands) add_bands(bytes, file);
  if (kind == FileKind::pack) add_pack(bytes, file);
  return file;
}

void Importer::add_guide(std::string_view text, ImportedFile& file) {
  ReadGuide read = read_guide(text, file.name);
  file.findings = std::move(read.findings);
  std::ranges::move(audit(read, options_), std::back_inserter(file.findings));
  sort_by_place(file.findings);
  if (!read.guide) {
    const bool other = std::erase_if(file.findings, [](const Finding& finding) {
                         return finding.rule == "not-a-guide";
                       }) > 0;
    file.note = other ? "This is not a guide: no title and no compensation." : kReadNothing;
    return;
  }
  file.kind = ImportKind::guide;
  file.guides = 1;
  file.bands = read.guide->bands.size();
  guides_.push_back({*std::move(read.guide), file.findings});
}

void Importer::add_bands(std::string_view text, ImportedFile& file) {
  BandFile bands = read_band_file(text, file.name);
  file.findings = std::move(bands.findings);
  for (BandFile::Entry& entry : bands.guides) {
    ReadGuide read{std::move(entry.checked.guide), {}, {}};
    for (Finding& finding : audit(read, options_)) {
      // That it has no words to negotiate with is no news.
      if (finding.band < 0) continue;
      if (entry.lines_here) finding.where.file = file.name;
      entry.checked.findings.push_back(finding);
      if (file.findings.size() < kMaxBandFindings) file.findings.push_back(std::move(finding));
    }
    guides_.push_back({*std::move(read.guide), std::move(entry.checked.findings)});
  }
  sort_by_place(file.findings);
  if (bands.guides.empty()) {
    file.note = "There are no bands in it.";
    return;
  }
  file.kind = ImportKind::bands;
  file.guides = bands.guides.size();
  file.bands = bands.bands;
}

void Importer::add_pack(std::string_view bytes, ImportedFile& file) {
  auto catalog = load_pack(std::as_bytes(std::span(bytes)));
  if (!catalog) {
    file.findings.push_back(error(file.name, "unreadable", catalog.error().message,
                                  "Choose a pack that rangefinder pack wrote."));
    file.note = kReadNothing;
    return;
  }
  file.kind = ImportKind::pack;
  file.guides = catalog->guide_count();
  file.bands = catalog->size();
  if (!catalog->shards.empty() || !catalog->your_shards.empty()) {
    file.note =
        "Its guides' texts are in files beside it: they are not here. Pack it with --prose inside "
        "to bring them along.";
  }
  packs_.push_back(*std::move(catalog));
}

Result<void> Importer::build_all() {
  if (all_) return {};
  if (guides_.empty() && packs_.empty()) {
    return fail(
        "There is nothing to show: none of these files is a guide, a file of bands or a "
        "pack.");
  }
  std::ranges::stable_sort(
      guides_, {}, [](const CheckedGuide& one) -> const std::string& { return one.guide.file; });
  std::vector<const Guide*> guides;
  for (const CheckedGuide& one : guides_) guides.push_back(&one.guide);
  across_ = audit_together(guides);

  std::vector<CatalogPart> parts;
  std::optional<Catalog> built;
  if (!guides_.empty()) {
    // Not for good: what is added later may be compared with other results.
    std::vector<std::size_t> own;
    for (const CheckedGuide& one : guides_) own.push_back(one.findings.size());
    for (const CorpusFinding& found : across_) {
      guides_[found.guide].findings.push_back(found.finding);
    }
    auto catalog = build_catalog(guides_, shipped_rates());
    for (std::size_t i = 0; i < guides_.size(); ++i) {
      guides_[i].findings.erase(guides_[i].findings.begin() + static_cast<std::ptrdiff_t>(own[i]),
                                guides_[i].findings.end());
    }
    if (!catalog) return std::unexpected(catalog.error());
    built = *std::move(catalog);
    parts.push_back({&*built, {}, true});
  }
  for (const Catalog& pack : packs_) parts.push_back({&pack, {}, true});
  auto all = compose(parts);
  if (!all) return std::unexpected(all.error());
  all_ = *std::move(all);
  return {};
}

Result<Imported> Importer::finish(std::span<const std::byte> open) {
  if (auto built = build_all(); !built) return std::unexpected(built.error());
  Imported imported;
  for (const CorpusFinding& found : across_) imported.findings.push_back(found.finding);
  imported.guides = all_->guide_count();
  imported.bands = all_->size();
  imported.companies = all_->companies.size();

  std::optional<Catalog> joined;
  if (!open.empty()) {
    auto loaded = load_pack(open);
    if (!loaded) return std::unexpected(loaded.error());
    if (!loaded->your_shards.empty()) {
      loaded->your_shards = {};
      imported.warnings.emplace_back(
          "The texts of guides that were imported before are not here. Import their files again to "
          "have them.");
    }
    auto both = compose(std::vector<CatalogPart>{{&*loaded}, {&*all_, {}, true}});
    if (!both) return std::unexpected(both.error());
    joined = *std::move(both);
    if (const std::size_t count = count_common(*all_, *loaded); count > 0) {
      imported.warnings.push_back(guides_are(count) +
                                  " of a company and a role that is open already. Both are shown; "
                                  "search for is:yours to see yours.");
    }
  }
  Catalog& shown = joined ? *joined : *all_;
  if (prose_bytes(*all_) >= kProseForShards) imported.shards = save_your_shards(shown);
  imported.pack = save_pack(shown, shown.shards.empty() ? ProsePlace::inside : ProsePlace::shards);
  all_->your_shards = {};  // they are of this pack alone
  return imported;
}

Result<std::vector<std::byte>> Importer::save() {
  if (auto built = build_all(); !built) return std::unexpected(built.error());
  return save_pack(as_others_see(*all_));
}

}  // namespace rangefinder
