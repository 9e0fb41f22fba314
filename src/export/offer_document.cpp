#include "export/offer_document.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/facet_index.h"
#include "export/money_words.h"
#include "export/plan_words.h"
#include "export/position_words.h"

namespace rangefinder {
namespace {

class Writer {
 public:
  Writer(const Catalog& catalog, const OfferReport& report, const Prose& prose)
      : catalog_(catalog), report_(report), prose_(prose), currency_(report.offer.currency) {}

  Document write() {
    document_.title = "An offer from " + value(Facet::company) + ", " + region();
    document_.subtitle =
        value(Facet::role) + (report_.offer.level.empty() ? "" : ", " + report_.offer.level) +
        ". " + money(report_.figures.total) + " a year" +
        (report_.figures.signing > 0 ? ", and " + money(report_.figures.signing) + " once." : ".") +
        " " + std::string(currency_.code()) +
        ". Guide: " + std::string(catalog_.file_of(report_.band)) + ", line " +
        std::to_string(catalog_.line[report_.band]) + ".";
    if (auto warnings = offer_warnings(report_); !warnings.empty()) {
      section("To look at").points = std::move(warnings);
    }
    positions();
    years();
    plan();
    levers();
    scripts();
    to_fill_in();
    claims();
    caveats();
    sources();
    return std::move(document_);
  }

 private:
  std::string value(Facet facet) const {
    return std::string(facet_value(catalog_, facet, report_.band));
  }
  std::string region() const { return std::string(catalog_.region_of(report_.band)); }

  std::string money(double amount) const { return offer_money(amount, currency_); }
  std::string signed_money(double amount) const { return offer_gap(amount, currency_); }

  DocumentSection& section(std::string heading) {
    document_.sections.push_back({.heading = std::move(heading)});
    return document_.sections.back();
  }

  void positions() {
    DocumentSection& into = section("Where it lies");
    if (report_.positions.empty()) {
      into.points = {report_.figures.base > 0 ? "The guide's band has no figures to compare with."
                                              : "Without a base it lies nowhere."};
      return;
    }
    into.table = {.head = {"", "Offer", "Reported low", "Reported high", "In the band",
                           "Of the middle", "To the middle", "To the high end", "Among all bands"},
                  .right = {false, true, true, true, true, true, true, true, true}};
    for (const OfferPosition& one : report_.positions) {
      into.table.rows.push_back(
          {position_title(one.measure, one.basis, has_both_totals(report_)), money(one.pay),
           money(one.band.low), money(one.band.high), penetration_percent(one.position),
           two_decimals(one.position.compa_ratio), signed_money(one.position.to_middle),
           signed_money(one.position.to_high), standing_words(one.standing)});
    }
    into.points = {
        "In the band: (offer - low) / (high - low). Of the middle: offer / middle. Among "
        "all bands: how many middles are below it, by the R-7 rule."};
  }

  void years() {
    DocumentSection& into = section("Year by year");
    const bool apart = report_.figures.apart > 0;
    into.table = {.head = {"", "Base", "Equity", "Bonus", "Sign-on", "Total"},
                  .right = {false, true, true, true, true, true}};
    if (apart) {
      into.table.head.emplace_back("Not money today");
      into.table.right.push_back(true);
    }
    for (std::size_t i = 0; i < report_.years.size(); ++i) {
      const OfferYear& year = report_.years[i];
      into.table.rows.push_back({"Year " + std::to_string(i + 1), money(year.base),
                                 money(year.equity), money(year.bonus), money(year.signing),
                                 money(year.total())});
      if (apart) into.table.rows.back().push_back(money(year.apart));
    }
    const OfferedEquity& equity = report_.offer.equity;
    if (!vests(equity.form)) return;
    std::string vests = "Equity vests over " + format_decimal(equity.vesting.years, 1) +
                        " years: " + to_lower_ascii(schedule_text(equity.vesting));
    if (equity.vesting.cliff_months > 0) {
      vests += "; nothing before month " + std::to_string(equity.vesting.cliff_months);
    }
    into.points = {vests + "."};
  }

  void plan() {
    DocumentSection& into = section("What to ask for");
    into.table = {.head = {"", "Ask", "Target", "Floor", "Why"},
                  .right = {false, true, true, true, false}};
    const Plan& plan = report_.plan;
    for (const PlanRow& row : plan.rows) {
      into.table.rows.push_back({part_title(row.part), plan_figure(row, row.ask, plan.currency),
                                 plan_figure(row, row.target, plan.currency),
                                 plan_figure(row, row.floor, plan.currency), plan_why(row, plan)});
    }
  }

  void levers() {
    if (report_.gains.empty()) return;
    DocumentSection& into = section("Levers, by what they could add");
    into.table = {.head = {"", "A year", "Once", "Line"}, .right = {false, true, true, true}};
    for (const LeverGain& gain : report_.gains) {
      const ProseLever& lever = prose_.levers[gain.lever];
      into.table.rows.push_back({lever.title, gain.per_year > 0 ? signed_money(gain.per_year) : "—",
                                 gain.once > 0 ? signed_money(gain.once) : "—",
                                 std::to_string(lever.line)});
    }
  }

  void scripts() {
    if (report_.scripts.empty()) return;
    DocumentSection& into = section("What to say");
    for (const SpokenScript& one : report_.scripts) {
      into.points.push_back(one.title + ", line " + std::to_string(one.line) + ": " +
                            (one.text.empty() ? "nothing, as none of it is ticked." : one.text));
    }
  }

  // "[company]: words; line 72".
  void to_fill_in() {
    std::vector<std::string> points;
    for (const SpokenScript& one : report_.scripts) {
      for (const Question& question : one.unfilled) {
        std::string point = asked_for(question);
        if (std::ranges::find(points, point) == points.end()) points.push_back(std::move(point));
      }
    }
    if (!points.empty()) section("To fill in").points = std::move(points);
  }

  static std::string asked_for(const Question& question) {
    switch (question.kind) {
      case PlaceholderKind::amount:
        return question.label + ": an amount" +
               (question.currency ? " in " + std::string(question.currency.code()) : std::string());
      case PlaceholderKind::percent:
        return question.label + ": a percentage";
      case PlaceholderKind::choice:
        return join(question.choices, " or ");
      case PlaceholderKind::words:
        break;
    }
    return question.label;
  }

  // Each once, whether it is in the script or not.
  void claims() {
    std::vector<std::string> points;
    for (const SpokenScript& one : report_.scripts) {
      for (const Claim& claim : one.claims) {
        std::string point = (report_.ticked.contains(claim.id) ? "Said: " : "Left out: ") +
                            fill(script_pieces(claim.label), one.answers);
        if (std::ranges::find(points, point) == points.end()) points.push_back(std::move(point));
      }
    }
    if (!points.empty()) section("Say only what is true for you").points = std::move(points);
  }

  void caveats() {
    DocumentSection& into = section("Before you rely on it");
    into.points = report_.caveats;
    for (std::string& words : left_out_words(report_)) into.points.push_back(std::move(words));
  }

  void sources() {
    if (prose_.sources.empty()) return;
    DocumentSection& into = section("Sources of the guide");
    for (const ProseLine& source : prose_.sources) into.points.push_back(source.text);
  }

  const Catalog& catalog_;
  const OfferReport& report_;
  const Prose& prose_;
  Currency currency_;
  Document document_;
};

}  // namespace

Document offer_document(const Catalog& catalog, const OfferReport& report, const Prose& prose) {
  return Writer(catalog, report, prose).write();
}

}  // namespace rangefinder
