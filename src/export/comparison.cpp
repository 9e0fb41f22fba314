#include "export/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "base/equity_kind.h"
#include "base/text.h"
#include "catalog/facet_index.h"
#include "catalog/figures.h"
#include "export/money_words.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

enum class Line : std::uint8_t {
  total,
  low,
  middle,
  high,
  base,
  equity,
  kind,
  bonus,
  signing,
  other_total,  // recomputed where the first row is stated, and the other way round
  gap,
  currency,
  level,
  quarter,
  quality,
  updated,
  file,
};

struct LineSpec {
  Line line;
  const char* title;
  Ink swatch = Ink::none;
  bool tells = true;  // where cells differ
};
constexpr std::array kLines = {
    LineSpec{Line::total, "Total, stated"},
    LineSpec{Line::low, "Low", Ink::none, false},
    LineSpec{Line::middle, "Middle", Ink::none, false},
    LineSpec{Line::high, "High", Ink::none, false},
    LineSpec{Line::base, "Base", Ink::base},
    LineSpec{Line::equity, "Equity per year", Ink::equity},
    LineSpec{Line::kind, "Kind and vesting"},
    LineSpec{Line::bonus, "Bonus", Ink::bonus},
    LineSpec{Line::signing, "Sign-on, once"},
    LineSpec{Line::other_total, "Recomputed"},
    LineSpec{Line::gap, "Stated above parts"},
    LineSpec{Line::currency, "Printed currency"},
    LineSpec{Line::level, "Level"},
    LineSpec{Line::quarter, "Salary data"},
    LineSpec{Line::quality, "Quality, says the guide"},
    LineSpec{Line::updated, "Updated"},
    LineSpec{Line::file, "File and line", Ink::none, false},
};

CompareCell said(std::string text, std::string beside = {}) {
  return {.text = std::move(text), .beside = std::move(beside)};
}
CompareCell nothing(const char* text) { return {.text = text, .beside = {}, .absent = true}; }

// "L4-L6" of "L4-L6 ML Engineer", "E5" of "E5 (Senior ML)": what people call a level. The whole of
// it where its first word has no digit.
std::string_view level_code(std::string_view level) {
  const std::string_view word = level.substr(0, level.find(' '));
  return std::ranges::any_of(word, is_digit) ? word : level;
}

// The levels that a guide's mapping gives a company: "L5, L6".
std::string levels_at(const Prose& prose, std::string_view company, bool codes_only) {
  std::string text;
  for (const ProseLevel& level : prose.levels) {
    const std::string_view code = level_code(level.level);
    if (level.company != company || (codes_only && !std::ranges::any_of(code, is_digit))) continue;
    if (!text.empty()) text += ", ";
    text += code;
  }
  return text;
}

class Comparer {
 public:
  Comparer(const Catalog& catalog, const Query& query, std::span<const BandId> bands)
      : catalog_(catalog), query_(query), bands_(bands), ladder_(common_ladder()) {}

  Comparison make() {
    Comparison result;
    for (const BandId band : bands_) result.columns.push_back(column(band));
    for (const LineSpec& spec : kLines) result.rows.push_back(row(spec));
    result.rates = rates();
    std::erase_if(result.rows, [](const CompareRow& row) {
      return std::ranges::all_of(row.cells, &CompareCell::absent);
    });
    return result;
  }

 private:
  // Of these bands, whatever else there is in a view.
  std::string rates() const {
    View view;
    view.query = query_;
    for (const BandId band : bands_) {
      const Currency printed = catalog_.currency_of(band);
      if (!query_.currency || !printed || printed == query_.currency) continue;
      if (!std::ranges::contains(view.converted_from, printed)) {
        view.converted_from.push_back(printed);
      }
    }
    std::ranges::sort(view.converted_from);
    return rates_text(catalog_, view);
  }

  CompareColumn column(BandId band) const {
    CompareColumn column{.band = band,
                         .company = std::string(facet_value(catalog_, Facet::company, band)),
                         .place = std::string(catalog_.region_of(band))};
    const auto add = [&](Facet facet) {
      if (const auto value = facet_value(catalog_, facet, band); !value.empty()) {
        column.place += " · ";
        column.place += value;
      }
    };
    add(Facet::level);
    const auto role = [&](BandId one) { return facet_value(catalog_, Facet::role, one); };
    const bool one_role = std::ranges::all_of(
        bands_, [&](BandId other) { return role(other) == role(bands_.front()); });
    if (!one_role) add(Facet::role);
    return column;
  }

  CompareRow row(const LineSpec& spec) const {
    CompareRow row{.title = spec.title, .swatch = spec.swatch, .strong = spec.line == Line::total};
    const bool recomputed = query_.basis == Basis::recomputed;
    if (spec.line == Line::total && recomputed) row.title = "Total, recomputed";
    if (spec.line == Line::other_total && recomputed) row.title = "Stated";
    if (spec.line == Line::equity) row.title = equity_title(query_.period);
    for (const BandId band : bands_) row.cells.push_back(cell(spec.line, band));
    if (spec.tells) mark_differences(row.cells);
    return row;
  }

  static void mark_differences(std::vector<CompareCell>& cells) {
    if (cells.empty()) return;
    std::vector<std::ptrdiff_t> same;  // how many cells say what this one says
    for (const CompareCell& cell : cells) {
      same.push_back(std::ranges::count_if(cells, [&](const CompareCell& other) {
        return other.text == cell.text && other.mark == cell.mark;
      }));
    }
    const auto most = std::ranges::max(same);
    const bool one_most = std::ranges::count(same, most) == most;
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i].differs = !one_most || same[i] < most;
  }

  // As printed, in the query's period; "" where nothing is converted.
  std::string as_printed(BandId band, const BandFigures& figures, Measure measure) const {
    const BandFigures printed = printed_figures(catalog_, band);
    Ends ends = printed.of(measure, query_.basis);
    if (printed.currency == figures.currency || ends.absent()) return {};
    if (measure != Measure::signing) {
      const double per = per_year(query_.period);
      ends = {ends.low / per, ends.high / per};
    }
    return money_text(ends, is_open(catalog_, band, measure, query_.basis), printed.currency);
  }

  CompareCell amount(BandId band, const BandFigures& figures, Measure measure) const {
    const Ends& ends = figures.of(measure, query_.basis);
    if (ends.absent()) return nothing("—");
    return said(money_text(ends, is_open(catalog_, band, measure, query_.basis), figures.currency),
                as_printed(band, figures, measure));
  }

  CompareCell end(BandId band, const BandFigures& figures, Line line) const {
    const Ends& ends = figures.total(query_.basis);
    if (ends.absent()) return nothing("—");
    const double value = line == Line::low    ? ends.low
                         : line == Line::high ? ends.high
                                              : ends.middle();
    const bool open = line == Line::high && is_open(catalog_, band, Measure::total, query_.basis);
    return said(money_text(value, figures.currency) + (open ? " or more" : ""));
  }

  CompareCell equity(BandId band, const BandFigures& figures) const {
    if (catalog_.equity_kind[band] == kNoEquity) return nothing("None stated");
    CompareCell cell = amount(band, figures, Measure::equity);
    if (cell.absent) cell.text = "No yearly amount";
    return cell;
  }

  CompareCell kind(BandId band) const {
    const std::uint8_t kind = catalog_.equity_kind[band];
    if (kind == kNoEquity) return nothing("—");
    std::string text(label(static_cast<EquityKind>(kind)));
    if (static_cast<EquityKind>(kind) == EquityKind::none) return said(std::move(text));
    const int years = catalog_.vesting_years[band];
    if (years == 0) return said(text + ", years not said");
    if (years == 1) return said(text + ", paid yearly");
    return said(text + ", over " + std::to_string(years) + " years");
  }

  CompareCell bonus(BandId band, const BandFigures& figures) const {
    const std::string percent = bonus_percent(printed(catalog_, band));
    CompareCell cell = amount(band, figures, Measure::bonus);
    if (cell.absent) return percent.empty() ? nothing("None stated") : said(percent);
    if (!percent.empty()) cell.beside = percent;
    return cell;
  }

  CompareCell gap(BandId band) const {
    const BandFigures printed = printed_figures(catalog_, band);
    const Ends gaps = gaps_of(printed.stated, printed.recomputed);
    if (is_absent(printed.gap)) return nothing("—");
    const std::string low = gap_text(gaps.low);
    const std::string high = gap_text(gaps.high);
    if (low != high) return said(low + " low, " + high + " high");
    return said(low == "0%" ? "Adds up" : low);
  }

  CompareCell currency(BandId band) const {
    CompareCell cell = said(std::string(catalog_.currency_of(band).code()));
    if (cell.text.empty()) return nothing("Not said");
    for (const std::uint16_t rule : catalog_.finding_sets[catalog_.finding_set[band]]) {
      if (catalog_.rules[rule] != "currency-unlike-region") continue;
      cell.mark = CompareMark::warning;
      cell.beside = "unlike " + std::string(facet_value(catalog_, Facet::place, band));
    }
    return cell;
  }

  // The other company that most of the guides map their levels to: bands are compared on one
  // ladder where they can be.
  std::string_view common_ladder() const {
    std::string_view common;
    std::ptrdiff_t most = 0;
    const auto maps_to = [&](BandId band, std::string_view company) {
      const Prose* words = catalog_.prose_of(band);
      return words != nullptr && facet_value(catalog_, Facet::company, band) != company &&
             std::ranges::contains(words->levels, company, &ProseLevel::company);
    };
    for (const BandId band : bands_) {
      if (catalog_.prose_of(band) == nullptr) continue;
      for (const ProseLevel& level : catalog_.prose_of(band)->levels) {
        const auto count = std::ranges::count_if(
            bands_, [&](BandId other) { return maps_to(other, level.company); });
        if (count <= most) continue;
        most = count;
        common = level.company;
      }
    }
    return common;
  }

  CompareCell level(BandId band) const {
    std::string text(facet_value(catalog_, Facet::level, band));
    if (const Prose* words = catalog_.prose_of(band); words != nullptr) {
      const std::string_view company = facet_value(catalog_, Facet::company, band);
      if (text.empty()) text = levels_at(*words, company, true);
      const std::string there =
          company == ladder_ ? std::string() : levels_at(*words, ladder_, false);
      if (!there.empty()) text += (text.empty() ? "" : " = ") + std::string(ladder_) + ' ' + there;
    }
    return text.empty() ? nothing("—") : said(std::move(text));
  }

  CompareCell quarter(BandId band) const {
    if (const auto quarter = catalog_.quarter_of(band); !quarter.empty()) {
      return said(std::string(quarter));
    }
    CompareCell cell = nothing("Not given");
    cell.mark = CompareMark::undated;
    return cell;
  }

  CompareCell quality(BandId band) const {
    std::string text(catalog_.quality_of(band));
    if (text.empty()) return nothing("—");
    text.replace(0, 1, to_upper_ascii(text.substr(0, 1)));
    return said(std::move(text));
  }

  CompareCell updated(BandId band) const {
    const GuideId guide = catalog_.guide[band];
    const std::string day = date_text(catalog_.days[catalog_.guides.updated[guide]]);
    const std::string due = date_text(catalog_.days[catalog_.guides.review_due[guide]]);
    if (day.empty() && due.empty()) return nothing("—");
    return said(day.empty() ? "Not given" : day, due.empty() ? "" : "review due " + due);
  }

  CompareCell cell(Line line, BandId band) const {
    const BandFigures figures = figures_of(catalog_, query_, band);
    switch (line) {
      case Line::total:
        return amount(band, figures, Measure::total);
      case Line::low:
      case Line::middle:
      case Line::high:
        return end(band, figures, line);
      case Line::base:
        return amount(band, figures, Measure::base);
      case Line::equity:
        return equity(band, figures);
      case Line::kind:
        return kind(band);
      case Line::bonus:
        return bonus(band, figures);
      case Line::signing: {
        const CompareCell cell = amount(band, figures, Measure::signing);
        return cell.absent ? nothing("None stated") : cell;
      }
      case Line::other_total:
        return amount(band, figures,
                      query_.basis == Basis::stated ? Measure::recomputed : Measure::stated);
      case Line::gap:
        return gap(band);
      case Line::currency:
        return currency(band);
      case Line::level:
        return level(band);
      case Line::quarter:
        return quarter(band);
      case Line::quality:
        return quality(band);
      case Line::updated:
        return updated(band);
      case Line::file:
        return said(std::string(catalog_.file_of(band)) + ", line " +
                    std::to_string(catalog_.line[band]));
    }
    return {};
  }

  const Catalog& catalog_;
  const Query& query_;
  std::span<const BandId> bands_;
  std::string_view ladder_;
};

}  // namespace

Comparison compare_bands(const Catalog& catalog, const Query& query,
                         std::span<const BandId> bands) {
  return Comparer(catalog, query, bands).make();
}

std::string comparison_text(const Comparison& comparison) {
  std::string text;
  for (const CompareColumn& column : comparison.columns) {
    text += '\t' + column.company + ", " + column.place;
  }
  for (const CompareRow& row : comparison.rows) {
    text += '\n' + row.title;
    for (const CompareCell& cell : row.cells) {
      text += '\t' + cell.text;
      if (!cell.beside.empty()) text += " (" + cell.beside + ')';
    }
  }
  return text + '\n';
}

}  // namespace rangefinder
