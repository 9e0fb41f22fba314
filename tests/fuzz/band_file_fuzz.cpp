#include <cmath>

#include "audit/audit.h"
#include "base/text.h"
#include "catalog/build.h"
#include "export/band_file.h"
#include "export/band_json.h"
#include "fuzz/targets.h"
#include "pack/pack.h"

namespace rangefinder::fuzz {
namespace {

void check_range(const std::optional<Range>& range) {
  if (range) expect(range->low >= 0 && range->high >= 0, "a negative amount");
}

std::string rewritten(const std::string& text) {
  std::string written;
  for (const BandFile::Entry& entry : read_band_file(text, "bands.jsonl").guides) {
    const Guide& guide = entry.checked.guide;
    for (const Band& band : guide.bands) written += band_to_json(guide, band) + '\n';
  }
  return written;
}

}  // namespace

void band_file(std::string_view input) {
  if (input.size() > 1 << 16) return;
  const std::string file = "bands.csv";
  BandFile read = read_band_file(input, file);
  const std::vector<Line> lines = split_lines(input);
  for (const Finding& finding : read.findings) {
    expect(finding.where.file == file, "a finding about another file");
    expect(lies_in(finding.where.spot(), lines), finding.rule + " is outside of the text");
    expect(!finding.message.empty() && !finding.advice.empty(), "a finding says nothing");
    expect(find_invalid_utf8(finding.message) == std::string::npos, finding.rule + " is not UTF-8");
  }
  std::vector<CheckedGuide> guides;
  std::size_t bands = 0;
  for (BandFile::Entry& entry : read.guides) {
    ReadGuide guide{entry.checked.guide, {}, {}};
    audit(guide);
    for (const Band& band : guide.guide->bands) {
      check_range(band.base);
      check_range(band.total);
      check_range(band.signing);
      if (band.equity) check_range(band.equity->range);
      if (band.bonus && band.bonus->percent) {
        expect(std::isfinite(band.bonus->percent->high), "a percentage that is no number");
      }
      if (entry.lines_here) expect(lies_in(band.base_at, lines), "a cell is outside of the text");
      ++bands;
    }
    guides.push_back(std::move(entry.checked));
  }
  expect(bands == read.bands, "bands are lost");
  const auto catalog = build_catalog(guides, {});
  expect(catalog.has_value(), "no catalogue");
  expect(load_pack(save_pack(*catalog)).has_value(), "a pack that cannot be read");

  // What was read and written stays the same from then on.
  std::string once;
  for (const CheckedGuide& one : guides) {
    for (const Band& band : one.guide.bands) once += band_to_json(one.guide, band) + '\n';
  }
  const std::string twice = rewritten(once);
  expect(twice == rewritten(twice), "bands change when they are read back");
}

}  // namespace rangefinder::fuzz
