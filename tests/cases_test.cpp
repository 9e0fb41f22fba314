// Runs tests/cases/: behaviour told as text. A case is a title and sections:
//
//   What this case is about, on the first line. More may follow, up to the first section.
//
//   == guide acme/ml.md         a guide under this name, as Markdown; there may be several
//   == bytes acme/ml.md         the same; \xFF stands for the byte FF
//   == today 2026-06-01         the day that the audit is run on; without it no day
//   == findings                 what the reader and the audit say, one a line:
//   acme/ml.md, line 7: error low-above-high: Low is above high: $300K–$210K
//   == query                    for the sections below it, up to the next query
//   text: london                words to search for
//   company: Acme               a choice; also the other facets by their names, but printed
//   currency
//                               and kind of equity
//   total: from 200k            also "to 400k", "200k to 400k"; also the other measures
//   sort: total, highest first  also "lowest first"; several lines are several keys
//   currency: EUR               converted at: £1 is $2, €1 is $1.25, $1 is ¥150
//   per: month                  also hour
//   basis: recomputed
//   group: company
//   == rows                     what the query selects, with the columns to look at
//   | Company | Place  | Base                |
//   | Acme    | London | £100,000 – £170,000 |
//   == facet company            its values with their counts, one a line: Acme 2
//   == groups                   where the query groups: Acme 2, median 300,000
//   == reliefs                  what to drop where there are no rows: without company: 2
//   == refused                  the message with which the query is refused
//   == dna, levels, levers, strategy, sources     what the guide above says
//
// Without a query all bands are shown as printed, in the order of the guides. A case without a
// "findings" section has none. Notes on what a whole guide leaves out (no DNA, no levers, ...) are
// not listed, but in the case of their own rule: rules/<id>.case shows <id>. Columns of rows:
// Company, Role, Place (as printed), Means (the places), Level, Line, Currency, Base, Equity (per
// year), Kind, Grant, Years, Bonus, Percent, Sign-on, Cash, Stated, Recomputed, Gap, Notes. "≈"
// marks what is converted.
#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

#include "audit/audit.h"
#include "audit/rule.h"
#include "audit/together.h"
#include "base/text.h"
#include "catalog/build.h"
#include "support/case_file.h"
#include "support/catalogs.h"
#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

std::string amounts(const Ends& ends, bool open, Currency currency) {
  if (ends.absent()) return "—";
  const std::string prefix(currency.prefix());
  std::string text = prefix + grouped(round_amount(ends.low));
  if (ends.high != ends.low) text += " – " + prefix + grouped(round_amount(ends.high));
  return text + (open ? "+" : "");
}

std::string percent(double low, double high) {
  if (is_absent(low)) return "—";
  std::string text = format_decimal(low, 1);
  if (high != low) text += "–" + format_decimal(high, 1);
  return text + '%';
}

std::string or_dash(std::string_view text) { return text.empty() ? "—" : std::string(text); }

std::string cell(const Catalog& catalog, const Query& query, BandId band,
                 const std::string& column) {
  const BandFigures figures = figures_of(catalog, query, band);
  const Printed as_printed = printed(catalog, band);
  const auto open = [&](BandFlag end) { return (catalog.open_ends(band) & end) != 0; };
  const auto named = [&](Facet facet) { return or_dash(facet_value(catalog, facet, band)); };
  if (column == "Company") return named(Facet::company);
  if (column == "Role") return named(Facet::role);
  if (column == "Place") return or_dash(catalog.region_of(band));
  if (column == "Means") return named(Facet::place);
  if (column == "Level") return named(Facet::level);
  if (column == "Kind") return named(Facet::equity);
  if (column == "Line") return std::to_string(catalog.line[band]);
  if (column == "Currency") {
    return (figures.converted ? "≈ " : "") + or_dash(figures.currency.code());
  }
  if (column == "Base") return amounts(figures.base, open(open_base), figures.currency);
  if (column == "Equity") return amounts(figures.equity, open(open_equity), figures.currency);
  if (column == "Bonus") return amounts(figures.bonus, open(open_bonus), figures.currency);
  if (column == "Sign-on") return amounts(figures.signing, open(open_signing), figures.currency);
  if (column == "Stated") return amounts(figures.stated, open(open_total), figures.currency);
  if (column == "Recomputed") return amounts(figures.recomputed, false, figures.currency);
  if (column == "Cash") return amounts(figures.cash, false, figures.currency);
  if (column == "Grant") {
    return amounts({as_printed.grant_low, as_printed.grant_high}, open(open_equity),
                   currency_of(catalog, band, Part::equity));
  }
  if (column == "Years") {
    return as_printed.vesting_years == 0 ? "—" : std::to_string(as_printed.vesting_years);
  }
  if (column == "Percent") return percent(as_printed.percent_low, as_printed.percent_high);
  if (column == "Notes") return or_dash(as_printed.notes);
  if (column == "Gap") {
    if (is_absent(figures.gap)) return "—";
    return (figures.gap > 0 ? "+" : "") + format_decimal(figures.gap * 100, 1) + '%';
  }
  return "no such column";
}

// `text` with the byte FF for "\xFF".
std::string with_bytes(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bytes += text[at];
    if (!text.substr(at).starts_with("\\x") || at + 3 >= text.size()) continue;
    const std::size_t high = kDigits.find(text[at + 2]);
    const std::size_t low = kDigits.find(text[at + 3]);
    if (high == std::string_view::npos || low == std::string_view::npos) continue;
    bytes.back() = static_cast<char>(high * 16 + low);
    at += 3;
  }
  return bytes;
}

// A case on its way through its sections.
class Runner {
 public:
  // `rule`: the one that the case shows; "" for none in particular.
  Runner(const CaseFile& file, std::string rule) : file_(file), rule_(std::move(rule)) {
    query_.currency = Currency(), query_.sort = {};
  }

  void run() {
    read_guides();
    bool told = false;
    for (const Section& section : file_.sections) {
      INFO("section \"" << section.kind << "\" in line " << section.line);
      told |= section.kind == "findings";
      check(section);
    }
    if (!told) compare("", findings());
  }

 private:
  void read_guides() {
    AuditOptions options;
    for (const Section& section : file_.sections) {
      if (section.kind == "today") options.today = section.about;
    }
    std::vector<ReadGuide> reads;
    for (const Section& section : file_.sections) {
      if (section.kind != "guide" && section.kind != "bytes") continue;
      const std::string text =
          section.kind == "bytes" ? with_bytes(section.text()) : section.text();
      ReadGuide& read = reads.emplace_back(read_guide(text, section.about));
      std::ranges::move(audit(read, options), std::back_inserter(read.findings));
    }
    look_at_all(reads);
    for (ReadGuide& read : reads) {
      std::ranges::stable_sort(read.findings, {}, [](const Finding& f) { return f.where.line; });
      all_findings_.insert(all_findings_.end(), read.findings.begin(), read.findings.end());
      if (read.guide) guides_.push_back({std::move(*read.guide), std::move(read.findings)});
    }
    auto catalog = build_catalog(guides_, round_rates());
    REQUIRE(catalog);
    catalog_ = *std::move(catalog);
  }

  static void look_at_all(std::vector<ReadGuide>& reads) {
    std::vector<const Guide*> guides;
    std::vector<ReadGuide*> of_guides;
    for (ReadGuide& read : reads) {
      if (!read.guide) continue;
      guides.push_back(&*read.guide);
      of_guides.push_back(&read);
    }
    for (CorpusFinding& found : audit_together(guides)) {
      of_guides[found.guide]->findings.push_back(std::move(found.finding));
    }
  }

  void check(const Section& section) {
    const std::string expected = section.text();
    if (section.kind == "today") {
      CHECK(section.lines.empty());
    } else if (section.kind == "guide" || section.kind == "bytes") {
      const auto found = std::ranges::find(guides_, section.about,
                                           [](const CheckedGuide& g) { return g.guide.file; });
      guide_ = found == guides_.end() ? nullptr : &found->guide;
    } else if (section.kind == "query") {
      const auto query = parse_query(section);
      INFO((query ? std::string() : query.error().message));
      REQUIRE(query);
      query_ = *query;
    } else if (section.kind == "rows") {
      rows(parse_table(section));
    } else if (section.kind == "refused") {
      const auto view = build_view(catalog_, query_);
      compare(expected, (view ? "not refused" : view.error().message) + '\n');
    } else if (section.kind == "facet") {
      facet(section);
    } else if (section.kind == "groups") {
      compare(expected, groups());
    } else if (section.kind == "reliefs") {
      compare(expected, reliefs());
    } else if (section.kind == "findings") {
      compare(expected, findings());
    } else {
      REQUIRE(guide_ != nullptr);
      compare(expected, said(section.kind, *guide_));
    }
  }

  void rows(const Cells& expected) {
    REQUIRE_FALSE(expected.empty());
    Cells actual = {expected.front()};
    for (const BandId band : view_of(catalog_, query_).rows) {
      auto& row = actual.emplace_back();
      for (const std::string& column : expected.front()) {
        row.push_back(cell(catalog_, query_, band, column));
      }
    }
    compare(aligned(expected), aligned(actual));
  }

  void facet(const Section& section) {
    const auto facet = facet_from_name(section.about);
    REQUIRE(facet);
    std::string text;
    for (const FacetCount& value : view_of(catalog_, query_)[*facet]) {
      text += value.value + ' ' + std::to_string(value.count) + '\n';
    }
    compare(section.text(), text);
  }

  std::string groups() const {
    std::string text;
    for (const Group& group : view_of(catalog_, query_).groups) {
      text += or_dash(group.label) + ' ' + std::to_string(group.bands);
      if (!is_absent(group.q2)) text += ", median " + grouped(round_amount(group.q2));
      text += '\n';
    }
    return text;
  }

  std::string reliefs() const {
    std::string text;
    for (const Relief& relief : view_of(catalog_, query_).reliefs) {
      text += "without ";
      text += relief.facet   ? name(*relief.facet)
              : relief.range ? name(*relief.range)
                             : std::string_view("text");
      text += ": " + std::to_string(relief.bands) + '\n';
    }
    return text;
  }

  std::string findings() const {
    constexpr std::array<std::string_view, 4> kLeftOut = {"no-dna", "no-level-mapping", "no-levers",
                                                          "no-sources"};
    std::string text;
    for (const Finding& finding : all_findings_) {
      const bool left_out = std::ranges::find(kLeftOut, finding.rule) != kLeftOut.end();
      if (left_out && finding.rule != rule_) continue;
      text += finding.where.file;
      if (finding.where.line > 0) text += ", line " + std::to_string(finding.where.line);
      text += ": " + std::string(name(finding.severity)) + ' ' + finding.rule + ": " +
              finding.message + '\n';
    }
    return text;
  }

  static std::string said(const std::string& what, const Guide& guide) {
    std::string text;
    if (what == "dna") {
      for (const DnaTag& tag : guide.dna_tags) text += tag.text + '\n';
    } else if (what == "sources") {
      for (const Statement& source : guide.sources) text += source.text + '\n';
    } else if (what == "levels") {
      for (const LevelPair& pair : guide.levels) text += pair.company + ": " + pair.level + '\n';
    } else if (what == "levers") {
      for (const Lever& lever : guide.levers) {
        text +=
            std::to_string(lever.number) + ". " + lever.title + ": " + describe(lever.asks) + '\n';
      }
    } else if (what == "strategy") {
      if (!guide.strategy) return "nothing\n";
      const Strategy& strategy = *guide.strategy;
      text = "asks: " + describe(strategy.asks) + "\noffers: " + describe(strategy.offers) +
             "\nfloor: " + describe(strategy.floors) + '\n';
    } else {
      text = "no such section: " + what + '\n';
    }
    return text;
  }

  static void compare(const std::string& expected, const std::string& actual) {
    INFO("expected:\n" << expected << "actual:\n" << actual);
    CHECK((expected == actual));
  }

  const CaseFile& file_;
  std::string rule_;
  std::vector<CheckedGuide> guides_;
  std::vector<Finding> all_findings_;
  Catalog catalog_;
  Query query_;
  const Guide* guide_ = nullptr;
};

// Runs every case right in `folder`; those of `rules` are called after the rule that they show.
void run_cases(const std::filesystem::path& folder, bool rules) {
  std::size_t cases = 0;
  for (const auto& path : files_under(folder, ".case")) {
    if (path.parent_path() != folder) continue;
    ++cases;
    DYNAMIC_SECTION(path.filename().string()) {
      const CaseFile file = parse_case(read_text(path));
      INFO(file.title);
      CHECK_FALSE(file.title.empty());
      REQUIRE(file.sections.size() >= 2);
      Runner(file, rules ? path.stem().string() : std::string()).run();
    }
  }
  REQUIRE(cases >= 15);
}

std::filesystem::path case_folder() { return source_folder() / "tests" / "cases"; }

// Rules that no case shows, and why; limits_test.cpp and load_test.cpp do.
struct Uncased {
  std::string_view rule;
  std::string_view why;
};
constexpr std::array kUncased = {
    Uncased{"too-large", "a case would be 4 MB long"},
    Uncased{"too-long-line", "a case would be 1 MB long"},
    Uncased{"too-many-rows", "a case would be 10,000 lines long"},
    Uncased{"unreadable", "a case's guides are there to be read"},
};

}  // namespace

TEST_CASE("What the cases tell is so", "[cases]") { run_cases(case_folder(), false); }

TEST_CASE("What the cases of rules tell is so", "[cases][rule]") {
  run_cases(case_folder() / "rules", true);
}

TEST_CASE("Every rule has its case, and every case of a rule its rule", "[cases][rule]") {
  const auto folder = case_folder() / "rules";
  for (const Rule& rule : rules()) {
    INFO(rule.id);
    const bool cased = std::filesystem::exists(folder / (std::string(rule.id) + ".case"));
    const bool uncased = std::ranges::find(kUncased, rule.id, &Uncased::rule) != kUncased.end();
    CHECK(cased != uncased);
  }
  for (const auto& path : files_under(folder, ".case")) {
    const std::string id = path.stem().string();
    INFO(id);
    const Rule* const rule = find_rule(id);
    REQUIRE(rule != nullptr);
    const std::string told = ' ' + id + ": ";
    const std::string worst = ": " + std::string(name(rule->severity)) + told;
    std::string findings;
    for (const Section& section : parse_case(read_text(path)).sections) {
      if (section.kind == "findings") findings += section.text();
    }
    CHECK(findings.find(told) != std::string::npos);
    // A file of a folder that is no guide is a note; only one that is named is an error.
    CHECK((findings.find(worst) != std::string::npos || id == "not-a-guide"));
  }
}

TEST_CASE("Bytes that are no text can be written in a case", "[cases]") {
  CHECK(with_bytes("Z\\xFCrich \\x0 \\") == "Z\xFCrich \\x0 \\");
}

TEST_CASE("A case that is misspelt is told so", "[cases]") {
  const auto query = [](const char* line) {
    const auto read = parse_query({"query", "", {line}, 4});
    return read ? "no error" : read.error().message;
  };
  CHECK(query("size: 5") == "line 5: \"size\" is no key of a query.");
  CHECK(query("text") == "line 5: a line of a query is \"key: value\".");
  CHECK(query("sort: total, backwards") == "line 5: \"total, backwards\" is no order.");
  CHECK(query("total: 5") == "line 5: \"5\" is no range.");
  CHECK(query("total: from lots") == "line 5: \"lots\" is not an amount. Try 200k.");
}
