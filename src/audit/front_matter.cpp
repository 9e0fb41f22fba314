// The rule that compares the front matter with the body.
#include <algorithm>

#include "audit/audit.h"
#include "base/text.h"

namespace rangefinder::rules {
namespace {

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

class Comparison {
 public:
  Comparison(const Guide& guide, std::vector<Finding>& findings)
      : guide_(guide), findings_(findings) {}

  void compare(const FrontMatterBand& front, const Band& band) {
    range(front.base_low, front.base_high, band.base, band, "base");
    range(front.stock_low, front.stock_high, band.equity ? band.equity->range : std::nullopt, band,
          "stock");
    range(front.total_low, front.total_high, band.total, band, "total");
    bonus(front, band);
    currency(front, band);
  }

  void missing(const FrontMatterBand& front) {
    findings_.push_back({"front-matter",
                         Severity::warning,
                         {guide_.file, front.line, 0},
                         "The front matter has \"" + front.region + "\", the table has not.",
                         "Add the row to the table or remove it here; the table is used."});
  }

  void missing(const Band& band) {
    findings_.push_back({"front-matter", Severity::warning, band.where,
                         "The front matter leaves out \"" + band.region + "\".",
                         "Add it to \"compensation\"; the table is used."});
  }

 private:
  using End = std::optional<At<Amount>>;

  void range(const End& low, const End& high, const std::optional<Range>& body, const Band& band,
             const char* what) {
    if (!low && !high && !body) return;
    const int line = low ? low->line : high ? high->line : 0;
    if (!low || !high) {
      if (body) left_out(line, band, what, short_range(*body, band.currency));
      return;
    }
    const Range front{low->value, high->value};
    if (!body) {
      differ(line, band, "a " + std::string(what) + " of " + short_range(front, band.currency),
             "none");
    } else if (front.low != body->low || front.high != body->high) {
      const bool low_differs = front.low != body->low;
      std::string says = short_range(front, band.currency);
      std::string table = short_range(*body, band.currency);
      if (says == table) {  // they differ by less than the short form shows
        says = whole_range(front, band.currency);
        table = whole_range(*body, band.currency);
      }
      differ(low_differs ? line : high->line, band, "a " + std::string(what) + " of " + says,
             table);
    }
  }

  void bonus(const FrontMatterBand& front, const Band& band) {
    const auto body = band.bonus ? band.bonus->percent : std::nullopt;
    if (front.bonus_percent && body) {
      const double value = front.bonus_percent->value;
      if (body->low == value && body->high == value) return;
      differ(front.bonus_percent->line, band, "a bonus of " + format_decimal(value, 1) + "%",
             percent_text(*body));
    } else if (front.bonus_percent && !band.bonus) {
      differ(front.bonus_percent->line, band,
             "a bonus of " + format_decimal(front.bonus_percent->value, 1) + "%", "none");
    } else if (!front.bonus_percent && body) {
      left_out(0, band, "bonus", percent_text(*body));
    }
  }

  void currency(const FrontMatterBand& front, const Band& band) {
    if (!front.currency || !band.currency || front.currency->value == band.currency.code()) return;
    differ(front.currency->line, band, front.currency->value, std::string(band.currency.code()));
  }

  void differ(int line, const Band& band, const std::string& front, const std::string& body) {
    findings_.push_back({"front-matter",
                         Severity::warning,
                         {guide_.file, line, 0},
                         "The front matter says " + front + "; the table says " + body + ".",
                         "Lines " + std::to_string(line) + " and " +
                             std::to_string(band.where.line) + ". The table is used here.",
                         band.where.line});
  }

  void left_out(int line, const Band& band, const char* what, const std::string& body) {
    findings_.push_back({"front-matter",
                         Severity::info,
                         {guide_.file, line == 0 ? band.where.line : line, 0},
                         "The front matter leaves out the " + std::string(what) + " of " + body +
                             " in " + band.region + ".",
                         "Add it to \"compensation\"; the table is used.",
                         band.where.line});
  }

  const Guide& guide_;
  std::vector<Finding>& findings_;
};

}  // namespace

void front_matter(const ReadGuide& read, std::vector<Finding>& findings) {
  if (!read.front || read.front->compensation.empty()) return;
  const Guide& guide = *read.guide;
  Comparison comparison(guide, findings);
  const auto same = [](const FrontMatterBand& front, const Band& band) {
    return fold(front.region) == fold(band.region);
  };
  for (const FrontMatterBand& front : read.front->compensation) {
    const auto band =
        std::ranges::find_if(guide.bands, [&](const Band& b) { return same(front, b); });
    if (band == guide.bands.end()) {
      comparison.missing(front);
    } else if (band->where.line != front.line) {  // else the bands were made from it
      comparison.compare(front, *band);
    }
  }
  for (const Band& band : guide.bands) {
    const bool there = std::ranges::any_of(read.front->compensation,
                                           [&](const auto& front) { return same(front, band); });
    if (!there) comparison.missing(band);
  }
}

}  // namespace rangefinder::rules
