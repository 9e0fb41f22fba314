#include "audit/front_matter.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "audit/wording.h"
#include "base/text.h"

namespace rangefinder::rule {
namespace {

using Bands = std::vector<const Band*>;

std::string percent_text(const PercentRange& percent) {
  std::string text = format_decimal(percent.low, 1);
  if (percent.high != percent.low) text += "–" + format_decimal(percent.high, 1);
  return text + "%" + (percent.open ? "+" : "");
}

// "£100,010 – £170,000"
std::string whole_range(const Range& range, Currency currency) {
  const std::string prefix(currency.prefix());
  return prefix + grouped(range.low) + " – " + prefix + grouped(range.high);
}

bool same_ends(const Range& a, const Range& b) { return a.low == b.low && a.high == b.high; }

// One part of the body's rows: each row's own, and what they span.
struct Body {
  std::vector<Range> own;
  std::optional<Range> span;
  const Band* band = nullptr;  // the first that has the part
  Spot at = {};                // of its cell

  void add(const std::optional<Range>& range, const Band& from, Spot cell) {
    if (!range) return;
    own.push_back(*range);
    if (!span) {
      span = range, band = &from, at = cell;
    } else {
      span->low = std::min(span->low, range->low);
      span->high = std::max(span->high, range->high);
      span->open |= range->open;
    }
  }
  bool has(const Range& range) const {
    return (span && same_ends(*span, range)) ||
           std::ranges::any_of(own, [&](const Range& each) { return same_ends(each, range); });
  }
};

// An entry of the front matter beside the rows of the body for its region: one, or one a level.
class Comparison {
 public:
  Comparison(const Guide& guide, std::vector<Finding>& findings)
      : guide_(guide), findings_(findings) {}

  void compare(const FrontMatterBand& front, const Bands& bands) {
    front_ = &front;
    first_ = bands.front();
    Body base, stock, paid_bonus, signing, total;
    for (const Band* band : bands) {
      base.add(band->base, *band, band->base_at);
      if (band->equity) stock.add(band->equity->range, *band, band->equity_at);
      if (band->bonus) paid_bonus.add(band->bonus->range, *band, band->bonus_at);
      signing.add(band->signing, *band, band->signing_at);
      total.add(band->total, *band, band->total_at);
    }
    if (bands.size() > 1) levels_lost(bands.size());
    range(front.base_low, front.base_high, base, "base");
    range(front.stock_low, front.stock_high, stock, "stock");
    range(front.signing_low, front.signing_high, signing, "sign-on");
    range(front.total_low, front.total_high, total, "total");
    // A bonus is an amount, a percentage or both; one of them is enough.
    const bool as_amount = front.bonus_low || front.bonus_high;
    if (as_amount || (paid_bonus.span && !front.bonus_percent)) {
      range(front.bonus_low, front.bonus_high, paid_bonus, "bonus");
    } else {
      bonus(bands);
    }
    currency(bands);
  }

  void missing(const FrontMatterBand& front) {
    findings_.push_back({"front-matter", Severity::warning, guide_.at({front.line, 0, 0}),
                         "The front matter has \"" + front.region + "\", the table has not.",
                         "Add the row to the table or remove it here; the table is used."});
  }

  void missing(const Band& band, std::string_view row) {
    findings_.push_back(about_cell(guide_, band, band.where, "front-matter", Severity::info,
                                   "The front matter leaves out \"" + std::string(row) + "\".",
                                   "Add it to \"compensation\"; the table is used."));
  }

 private:
  using End = std::optional<At<Amount>>;

  void range(const End& low, const End& high, const Body& body, const char* what) {
    if (!low && !high && !body.span) return;
    if (!low || !high) {
      if (!body.span) return;
      left_out(*body.band, body.at, what, short_range(*body.span, body.band->currency));
      return;
    }
    const Range front{low->value, high->value};
    const std::string a = "a " + std::string(what) + " of ";
    if (!body.span) {
      wrong(low->line, *first_, {}, a + short_range(front, first_->currency), "none");
    } else if (!body.has(front)) {
      const Currency currency = body.band->currency;
      std::string says = short_range(front, currency);
      std::string table = short_range(*body.span, currency);
      if (says == table) {  // they differ by less than the short form shows
        says = whole_range(front, currency);
        table = whole_range(*body.span, currency);
      }
      wrong(front.low != body.span->low ? low->line : high->line, *body.band, body.at, a + says,
            table);
    }
  }

  void bonus(const Bands& bands) {
    const auto with_percent = std::ranges::find_if(
        bands, [](const Band* band) { return band->bonus && band->bonus->percent; });
    const auto& front = front_->bonus_percent;
    if (with_percent == bands.end()) {
      if (!front) return;
      const auto other =
          std::ranges::find_if(bands, [](const Band* band) { return band->bonus.has_value(); });
      const Band& band = other == bands.end() ? *first_ : **other;
      std::string table = "none";
      if (band.bonus) {
        table = band.bonus->range ? short_range(*band.bonus->range, band.currency)
                                  : "\"" + band.bonus->text + "\"";
      }
      wrong(front->line, band, band.bonus_at, "a bonus of " + format_decimal(front->value, 1) + "%",
            table);
      return;
    }
    const Band& band = **with_percent;
    const PercentRange& body = *band.bonus->percent;
    if (!front) {
      left_out(band, band.bonus_at, "bonus", percent_text(body));
      return;
    }
    const auto& high = front_->bonus_percent_high;
    const PercentRange said{.low = front->value, .high = high ? high->value : front->value};
    bool at_an_end = false;
    for (const Band* each : bands) {
      if (!each->bonus || !each->bonus->percent) continue;
      const PercentRange& own = *each->bonus->percent;
      if (own.low == said.low && own.high == said.high) return;
      at_an_end |= !high && (own.low == said.low || own.high == said.low);
    }
    const std::string says = "a bonus of " + percent_text(said);
    if (at_an_end) {
      lossy(front->line, band, band.bonus_at, says, percent_text(body));
    } else {
      wrong(front->line, band, band.bonus_at, says, percent_text(body));
    }
  }

  void currency(const Bands& bands) {
    const auto& front = front_->currency;
    if (!front || !first_->currency) return;
    const bool said = std::ranges::any_of(
        bands, [&](const Band* band) { return band->currency.code() == front->value; });
    if (said) return;
    wrong(front->line, *first_, first_->base ? first_->base_at : first_->total_at, front->value,
          std::string(first_->currency.code()));
  }

  void wrong(int line, const Band& band, Spot cell, const std::string& front,
             const std::string& body) {
    differ(Severity::warning, line, band, cell, front, body);
  }
  void lossy(int line, const Band& band, Spot cell, const std::string& front,
             const std::string& body) {
    differ(Severity::info, line, band, cell, front, body);
  }

  void differ(Severity severity, int line, const Band& band, Spot cell, const std::string& front,
              const std::string& body) {
    const int other = cell.line > 0 ? cell.line : band.where.line;
    Finding finding =
        about_cell(guide_, band, {line, 0, 0}, "front-matter", severity,
                   "The front matter says " + front + "; the table says " + body + ".",
                   "Lines " + std::to_string(line) + " and " + std::to_string(other) +
                       ". The table is used here.");
    finding.other_line = other;
    findings_.push_back(std::move(finding));
  }

  void left_out(const Band& band, Spot cell, const char* what, const std::string& body) {
    Finding finding = about_cell(
        guide_, band, cell, "front-matter", Severity::info,
        "The front matter leaves out the " + std::string(what) + " of " + body + " in " +
            (band.region.empty() ? name_of(band) : band.region) + ".",
        "Add it to the entry in line " + std::to_string(front_->line) + "; the table is used.");
    finding.other_line = front_->line;
    findings_.push_back(std::move(finding));
  }

  void levels_lost(std::size_t count) {
    Finding finding = about_cell(
        guide_, *first_, {front_->line, 0, 0}, "front-matter", Severity::info,
        "The front matter has one entry for \"" + front_->region + "\"; the table has " +
            std::to_string(count) + " rows.",
        "The rows of the table are used, from line " + std::to_string(first_->where.line) + " on.");
    finding.other_line = first_->where.line;
    findings_.push_back(std::move(finding));
  }

  const Guide& guide_;
  std::vector<Finding>& findings_;
  const FrontMatterBand* front_ = nullptr;
  const Band* first_ = nullptr;
};

// The guide's rows by their region: as printed, or by the place that it folds to.
class Rows {
 public:
  explicit Rows(const Guide& guide) : guide_(guide) {
    for (const Band& band : guide.bands) {
      printed_[fold(band.region.empty() ? band.level : band.region)].push_back(&band);
    }
  }

  // Null where no row is of the region; the same for all regions that name the same rows.
  const Bands* find(const std::string& region) {
    if (const auto at = printed_.find(fold(region)); at != printed_.end()) return &at->second;
    const Place place = fold_region(region);
    if (!place.known) return nullptr;
    if (places_.empty()) {
      for (const Band& band : guide_.bands) {
        if (band.place.known) places_[band.place.name].push_back(&band);
      }
    }
    const auto at = places_.find(place.name);
    return at == places_.end() ? nullptr : &at->second;
  }

 private:
  const Guide& guide_;
  std::unordered_map<std::string, Bands> printed_;
  std::unordered_map<std::string, Bands> places_;  // filled where printed regions do not meet
};

}  // namespace

void front_matter(const ReadGuide& read, std::vector<Finding>& findings) {
  if (!read.front || read.front->compensation.empty() || read.guide->bands.empty()) return;
  const Guide& guide = *read.guide;
  // Without a table the bands were made from the front matter.
  if (guide.bands.front().where.line <= read.front->compensation.back().line) return;
  Comparison comparison(guide, findings);
  Rows rows(guide);
  std::vector<bool> found(guide.bands.size());
  struct Group {
    const Bands* bands;
    std::vector<const FrontMatterBand*> fronts;
  };
  std::vector<Group> groups;
  std::unordered_map<const Bands*, std::size_t> group_of;
  for (const FrontMatterBand& front : read.front->compensation) {
    if (const Bands* const bands = rows.find(front.region)) {
      const auto [at, is_new] = group_of.try_emplace(bands, groups.size());
      if (is_new) groups.push_back({bands, {}});
      groups[at->second].fronts.push_back(&front);
    } else {
      comparison.missing(front);
    }
  }
  const auto mark = [&](const Band* band) {
    found[static_cast<std::size_t>(band - guide.bands.data())] = true;
  };
  for (const auto& [bands, fronts] : groups) {
    if (fronts.size() == 1) {
      std::ranges::for_each(*bands, mark);
      comparison.compare(*fronts.front(), *bands);
      continue;
    }
    for (std::size_t i = 0; i < fronts.size(); ++i) {
      if (i < bands->size()) {
        mark((*bands)[i]);
        comparison.compare(*fronts[i], {(*bands)[i]});
      } else {
        comparison.missing(*fronts[i]);
      }
    }
  }
  std::unordered_set<std::string_view> told;  // of several levels in a region the first
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Band& band = guide.bands[i];
    const std::string_view row = band.region.empty() ? band.level : band.region;
    if (!found[i] && told.insert(row).second) comparison.missing(band, row);
  }
}

}  // namespace rangefinder::rule
