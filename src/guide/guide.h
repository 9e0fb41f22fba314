// A guide: one company's and one role's document, read into values. Every value keeps where it
// stands, so that whoever shows it can say so.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/currency.h"
#include "base/equity_kind.h"
#include "base/finding.h"
#include "base/money.h"
#include "guide/place.h"

namespace rangefinder {

// Percent of the base: 5–15%. Equal ends for "15%"; `open` for "25%+".
struct PercentRange {
  double low = 0;
  double high = 0;
  bool open = false;

  bool operator==(const PercentRange&) const = default;
};

struct Equity {
  std::optional<Range> range;  // the grant; a year's worth where `years` is 1
  std::optional<int> years;    // that it vests over; nothing where nothing says
  EquityKind kind = EquityKind::unknown;
  std::optional<Range> annual;  // a year's worth where the cell prints it beside the grant
  std::optional<Range> count;   // units, not money: 13,000–27,000 options
  std::string unit;             // of `count`
  Currency currency;            // where it is not the row's
  std::string text;             // "None", "Choose Your Mix": kept as text, it is not zero

  bool operator==(const Equity&) const = default;
};

struct Bonus {
  std::optional<Range> range;           // an amount per year
  std::optional<PercentRange> percent;  // of base
  std::string text;                     // "Discretionary"
  Currency currency = {};               // where it is not the row's

  bool operator==(const Bonus&) const = default;
};

// A figure in a column that is none of the others: "PnL Participation".
struct Extra {
  std::string column;  // as its header names it
  std::optional<Range> range;
  std::optional<PercentRange> percent;
  std::optional<int> years;
  std::string text;
  Spot at = {};
  Currency currency = {};  // where it is not the row's

  bool operator==(const Extra&) const = default;
};

// The row's second currency, where the cells print two.
struct Alternative {
  Currency currency;
  std::optional<Range> base, equity, bonus, signing, total, extra;

  bool operator==(const Alternative&) const = default;
};

// One row of a guide's compensation: a region with its ranges.
struct Band {
  Spot where = {};     // of its region, or of its level where it has none
  std::string region;  // as printed
  Place place;         // what the region folds to
  std::string level;   // "" where the table has none
  Currency currency;   // of the base, or of the total where there is no base

  std::optional<Range> base;
  Period base_period = Period::year;
  std::string base_text;  // a cell without a figure, as printed
  std::optional<Equity> equity;
  std::optional<Bonus> bonus;
  std::optional<Range> signing;
  Currency signing_currency;   // where it is not the row's
  std::optional<Range> total;  // as the guide prints it, never overwritten
  Currency total_currency;     // where it is not the row's
  Period total_period = Period::year;
  std::string total_text;
  std::optional<Alternative> alternative;
  Spot base_at, equity_at, bonus_at, signing_at, total_at;  // of the cells

  std::vector<Extra> extra;
  std::vector<std::string> notes;  // what else the cells say
  std::vector<std::string> flags;  // "total:mixed_currency:USD/GBP": one range with two
};

// A level at a company that the guide calls the same: {"Google", "L4-L5 ML Engineer"}.
struct LevelPair {
  std::string company;
  std::string level;
  Spot at = {};

  bool operator==(const LevelPair&) const = default;
};

// An amount that a lever or the strategy asks for: "$255K base", "$35K signing bonus".
struct Ask {
  Range amount;
  Currency currency;
  std::string what;    // base, equity, signing, bonus, total, or "" where the text does not say
  std::string region;  // "London" in "For London: £165K base"; "" where it says none
  Spot at = {};

  bool operator==(const Ask&) const = default;
};

struct Lever {
  Spot where = {};
  int number = 0;
  std::string topic;  // the heading above it, where that is not just "Global Levers"
  std::string title;
  std::string script;  // the words to say, without the quotation marks around them; several
                       // passages are separated by an empty line
  std::string text;    // what else it says: "Push for a full refresh"
  std::vector<Ask> asks;
};

// "Holding OpenAI at $280K / $700K equity"
struct CompetingOffer {
  Spot at = {};         // of the company's name, or of the amount where it names none
  std::string company;  // "" for "a competing offer at $300K"
  std::vector<Ask> amounts;
};

struct Strategy {
  Spot where = {};
  std::string text;  // without the quotation marks around it
  std::vector<Ask> asks;
  std::vector<CompetingOffer> offers;
  std::vector<Ask> floors;  // where it says to stop, in its order: one for each part and region
};

// A tag of the negotiation DNA. Bold marks the ones that matter most.
struct DnaTag {
  std::string text;
  bool emphasis = false;
  Spot at = {};

  bool operator==(const DnaTag&) const = default;
};

// A line of text and where it stands: a source, a footnote of a table.
struct Statement {
  std::string text;
  Spot at = {};

  bool operator==(const Statement&) const = default;
};

struct Guide {
  std::string file;
  std::string company_key;  // "weights-and-biases", from the front matter or the path
  std::string company;      // as people write it
  std::string role_key;
  std::string role;
  std::string role_type;     // "standard", "specialty"; "" where nothing says
  std::string last_updated;  // ISO dates as printed; "" where nothing says
  std::string next_review_due;
  std::string salary_quarter;  // "2025-Q4"
  std::string quality;         // "high": the guide's own word

  std::vector<DnaTag> dna_tags;
  std::string dna_text;  // its prose; paragraphs are separated by an empty line
  std::vector<Band> bands;
  std::vector<Statement> footnotes;  // of the compensation tables
  std::string level_mapping;         // the line as printed, or a table's cells
  Spot level_mapping_at;
  std::vector<LevelPair> levels;
  std::vector<Lever> levers;
  std::optional<Strategy> strategy;
  std::vector<Statement> sources;

  Location at(Spot spot) const { return {file, spot}; }
};

}  // namespace rangefinder
