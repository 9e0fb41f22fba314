// `rangefinder reconcile`: what bands' totals are made of.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "audit/reconcile.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/load.h"
#include "cli/report.h"
#include "cli/table.h"
#include "export/reconciled.h"

namespace rangefinder::cli {
namespace {

struct ReconcileOptions {
  std::vector<std::string> paths;
  std::string format = "table";
};

Reconciled::Ends ends_of(const std::optional<Figure>& figure) {
  return figure ? Reconciled::Ends({figure->low, figure->high}) : std::nullopt;
}

Reconciled reconciled(const Guide& guide, const Band& band) {
  const Reconciliation found = reconcile(band);
  Reconciled one;
  one.file = guide.file;
  one.line = band.where.line;
  one.company = guide.company;
  one.role = guide.role;
  one.region = band.region;
  one.level = band.level;
  one.currency = band.currency.code();
  one.stated = ends_of(found.stated);
  one.recomputed = ends_of(found.recomputed);
  one.gap_low = found.gap_low;
  one.gap_high = found.gap_high;
  if (const Reading* best = found.best()) {
    one.best = {.text = describe_reading(*best),
                .years = best->years,
                .signing = best->signing,
                .bonus = best->bonus == BonusEnd::low    ? "low"
                         : best->bonus == BonusEnd::high ? "high"
                                                         : "both",
                .parts = {best->parts.low, best->parts.high},
                .error = best->error};
  }
  return one;
}

std::string ends_text(const Reconciled::Ends& ends, Currency currency) {
  if (!ends) return "—";
  const Range range{round_amount(ends->first), round_amount(ends->second)};
  return replace_all(short_range(range, currency), " – ", "–");
}

std::string percent_text(const std::optional<double>& fraction, bool sign) {
  if (!fraction) return "—";
  // Rounded first, so that there is no "-0%".
  const double percent = std::round(*fraction * 1000) / 10;
  if (percent == 0) return "0%";
  return (sign && percent > 0 ? "+" : "") + format_decimal(percent, 1) + '%';
}

using Rows = std::vector<std::vector<std::string>>;

std::vector<std::string> row_of(const Reconciled& band) {
  const Currency currency = Currency::from_code(band.currency).value_or(Currency());
  const std::string name = band.region.empty()  ? band.level
                           : band.level.empty() ? band.region
                                                : band.region + ", " + band.level;
  return {visible(band.file) + ':' + std::to_string(band.line),
          visible(name),
          ends_text(band.stated, currency),
          ends_text(band.recomputed, currency),
          percent_text(band.gap_low, true),
          percent_text(band.gap_high, true),
          band.best ? band.best->text : "—",
          band.best ? percent_text(band.best->error, false) : "—"};
}

// How far off totals are, and which readings fit best how often.
std::string summary(const std::vector<Reconciled>& bands) {
  std::vector<double> gaps;
  std::map<std::string, int> readings;
  for (const Reconciled& band : bands) {
    if (band.gap_low && band.gap_high) {
      gaps.push_back(std::max(std::abs(*band.gap_low), std::abs(*band.gap_high)));
    }
    if (band.best) ++readings[band.best->text];
  }
  std::string text = std::to_string(bands.size()) + (bands.size() == 1 ? " band" : " bands");
  if (gaps.empty()) return text + "; none has a total and parts that can be summed up\n";
  std::ranges::sort(gaps);
  const std::size_t half = gaps.size() / 2;
  const double middle = gaps.size() % 2 == 1 ? gaps[half] : (gaps[half - 1] + gaps[half]) / 2;
  text += ", " + std::to_string(gaps.size()) +
          " of them with a total and parts: half are off by more than " +
          percent_text(middle, false) + " at their worse end\n";
  std::vector<std::pair<int, std::string>> most;
  for (const auto& [reading, count] : readings) most.emplace_back(count, reading);
  std::ranges::stable_sort(most, std::greater(), [](const auto& one) { return one.first; });
  Rows rows = {{"Bands", "Reading that fits best"}};
  for (const auto& [count, reading] : most) rows.push_back({std::to_string(count), reading});
  return text + '\n' + aligned(rows, {true, false});
}

int reconcile(const ReconcileOptions& options) {
  const Loaded loaded = load_guides(options.paths);
  std::vector<Reconciled> bands;
  for (const CheckedGuide& checked : loaded.guides) {
    for (const Band& band : checked.guide.bands) bands.push_back(reconciled(checked.guide, band));
  }
  std::string text;
  if (options.format == "csv") {
    text = reconciled_csv_header();
    for (const Reconciled& band : bands) text += reconciled_to_csv(band);
  } else if (options.format == "jsonl") {
    for (const Reconciled& band : bands) text += reconciled_to_json(band) + '\n';
  } else {
    Rows rows = {{"Where", "Band", "Total, stated", "Recomputed", "Gap, low", "Gap, high",
                  "Reading that fits best", "Off by"}};
    for (const Reconciled& band : bands) rows.push_back(row_of(band));
    text =
        aligned(rows, {false, false, true, true, true, true, false, true}) + '\n' + summary(bands);
  }
  std::fputs(text.c_str(), stdout);
  return report(loaded.findings, Severity::error) ? exit_findings : exit_ok;
}

}  // namespace

void add_reconcile(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand(
      "reconcile", "Say how far stated totals are from their parts, and which reading fits");
  auto options = std::make_shared<ReconcileOptions>();
  command->add_option("PATH", options->paths, "Guides, or folders of them")->required();
  command->add_option("--format", options->format, "table, jsonl or csv")
      ->check(CLI::IsMember({"table", "jsonl", "csv"}))
      ->capture_default_str();
  command->footer(
      "A gap is the stated total above base + equity per year + bonus. The readings: a grant over\n"
      "its years or yearly, the sign-on in or out, the bonus at its low or high end. Amounts are\n"
      "per year. No value is changed.");
  command->callback([options, &exit_code] { exit_code = reconcile(*options); });
}

}  // namespace rangefinder::cli
