// No figure of a compensation table is lost: each run of digits that a cell prints is an end of a
// range, a percentage, a count, years, or stands in a note, a text, a region or a level.
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "base/text.h"
#include "cli/load.h"
#include "guide/cell_text.h"
#include "guide/compensation.h"
#include "guide/lines.h"
#include "support/files.h"

using namespace rangefinder;

namespace {

// All that a guide's bands say: the numbers, and the words.
class Said {
 public:
  explicit Said(const std::vector<Band>& bands) {
    for (const Band& band : bands) add(band);
  }

  // Whether `digits` ("1,035", "0.05"), with any suffix behind, is there.
  bool has(const std::string& digits) const {
    if (words_.find(digits) != std::string::npos) return true;
    std::string plain;
    for (const char c : digits) {
      if (c != ',') plain += c;
    }
    const double value = parse_decimal(plain).value_or(-1);
    for (const double unit : {1.0, 1e3, 1e5, 1e6, 1e7, 1e9}) {
      const double amount = value * unit;
      if (amount < 1e15 && amounts_.contains(round_amount(amount))) return true;
    }
    return numbers_.contains(value);
  }

 private:
  void add(const std::optional<Range>& range) {
    if (!range) return;
    amounts_.insert(range->low);
    amounts_.insert(range->high);
  }
  void add(const std::optional<PercentRange>& percent) {
    if (!percent) return;
    numbers_.insert(percent->low);
    numbers_.insert(percent->high);
  }
  void add(const std::optional<int>& years) {
    if (years) numbers_.insert(*years);
  }
  void add(const std::string& words) { words_ += words + '\n'; }

  void add(const Band& band) {
    for (const std::string& words : {band.region, band.level, band.base_text, band.total_text}) {
      add(words);
    }
    for (const std::string& note : band.notes) add(note);
    for (const auto& range : {band.base, band.signing, band.total}) add(range);
    if (band.equity) {
      for (const auto& range : {band.equity->range, band.equity->annual, band.equity->count}) {
        add(range);
      }
      add(band.equity->years);
      add(band.equity->text);
    }
    if (band.bonus) {
      add(band.bonus->range);
      add(band.bonus->percent);
      add(band.bonus->text);
    }
    if (const auto& other = band.alternative) {
      for (const auto& range :
           {other->base, other->equity, other->bonus, other->signing, other->total, other->extra}) {
        add(range);
      }
    }
    for (const Extra& extra : band.extra) {
      add(extra.column);
      add(extra.range);
      add(extra.percent);
      add(extra.years);
      add(extra.text);
    }
  }

  std::set<Amount> amounts_;
  std::set<double> numbers_;
  std::string words_;
};

// Runs of digits, with the commas and points between them.
std::vector<std::string> figures(const std::string& text) {
  std::vector<std::string> list;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    while (at < text.size() &&
           (is_digit(text[at]) || ((text[at] == ',' || text[at] == '.') && at + 1 < text.size() &&
                                   is_digit(text[at + 1])))) {
      ++at;
    }
    list.push_back(text.substr(start, at - start));
  }
  return list;
}

// The figures of a compensation table that its bands do not say.
std::vector<std::string> lost(const Table& table) {
  Guide guide;
  std::vector<Finding> findings;
  if (!read_bands(table, guide, findings)) return {};
  const Said said(guide.bands);
  std::vector<std::string> missing;
  std::vector<TableRow> rows = table.rows;
  rows.push_back(table.header);
  for (const TableRow& row : rows) {
    for (const std::string_view cell : row.cells) {
      const std::string text = cell_text(cell);
      for (const std::string& figure : figures(text)) {
        if (!said.has(figure)) missing.push_back(figure + " in " + text);
      }
    }
  }
  return missing;
}

std::vector<std::string> lost_in(const std::string& text) {
  const std::vector<Line> lines = split_lines(text);
  std::vector<std::string> missing;
  for (const Table& table : find_tables(lines)) {
    for (std::string& figure : lost(table)) missing.push_back(std::move(figure));
  }
  return missing;
}

// Cells after the grammar of guide/cell.h, and beyond it.
class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string cell() {
    std::string text =
        below(6) == 0 ? pick({"up to ", "from ", "~", "≈ ", ">", "<", "base: ", "+"}) : "";
    text += item();
    for (int more = below(3); more > 0; --more) {
      text +=
          pick({" / ", " - ", "–", " to ", " + ", ", ", " or ", " ", "/", " plus ", "; ", " — "});
      text += item();
    }
    if (below(3) == 0) text += pick({" (" + cell_in_group() + ")", " (est. 2025)", " (RSU/4yr)"});
    if (below(5) == 0)
      text += pick({" target", " of base", " options", " RSUs", " est.", "*", "[^1]"});
    if (below(8) == 0) text = "**" + text + "**";
    return text;
  }

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

  std::string pick(const std::vector<std::string>& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }

 private:
  std::string cell_in_group() {
    return item() + pick({"", "/yr", " vest", " senior", "/4yr", "-" + item(), " / " + item()});
  }

  std::string item() {
    if (below(5) == 0) return number() + pick({"%", " %", "%+", "-" + number() + "%"});
    const std::string mark = pick(
        {"$", "£", "€", "₹", "¥", "kr ", "SGD ", "EUR", "C$", "XYZ ", "", "", "R", "CAD $", "HK$"});
    std::string text = mark + number() + suffix();
    if (below(2) == 0)
      text += pick({"-", "–", " - ", " — ", "−", " to "}) + mark + number() + suffix();
    text += pick({"", "", "", "+", "/yr", "/mo", "/4yr", " per month", " p.a.", " over 3 years",
                  " options", " shares", " CAD", " bonus"});
    return text;
  }

  std::string number() {
    switch (below(6)) {
      case 0:
        return std::to_string(below(900) + 1) + "," + std::to_string(below(900) + 100);
      case 1:
        return std::to_string(below(90) + 1) + "." + std::to_string(below(9) + 1);
      case 2:
        return std::to_string(below(9) + 1) + ",25,000";
      case 3:
        return std::to_string(below(9) + 1) + "." + std::to_string(below(900) + 100);
      default:
        return std::to_string(below(999));
    }
  }

  std::string suffix() {
    return pick({"K", "K", "k", "M", "L", " lakh", "Cr", " crore", "mn", "B", "", "", " million"});
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("No figure of the sample corpus is lost", "[guide][figures-kept][corpus]") {
  const auto corpus = tests::shared_folder() / "guides" / "corpus";
  if (!std::filesystem::exists(corpus)) SKIP("../shared is not there");
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
    if (entry.path().extension() != ".md") continue;
    ++files;
    INFO(entry.path().string());
    CHECK(lost_in(tests::read_text(entry.path())) == std::vector<std::string>{});
  }
  CHECK(files == 700);
}

TEST_CASE("No figure of any cell in any column is lost", "[guide][figures-kept]") {
  constexpr int kRows = 3'000;
  Generator make(20'251'121);
  for (int i = 0; i < kRows; ++i) {
    const std::string row = "| London | " + make.cell() + " | " + make.cell() + " | " +
                            make.cell() + " | " + make.cell() + " | " + make.cell() + " | " +
                            make.cell() + (make.below(10) == 0 ? " | " + make.cell() : "") + " |";
    const std::string header =
        "| Region | Base | " +
        make.pick({"Stock (RSU/4yr)", "Equity", "Stock (RSU/4yr, $50K avg)"}) + " | " +
        make.pick({"Bonus", "Bonus (10%)"}) + " | Sign-On | Total Comp | " +
        make.pick({"PnL Participation", "Notes", "Options", "Title", "Level"}) + " |";
    INFO(header);
    INFO(row);
    const auto missing = lost_in(header + "\n|-|-|-|-|-|-|-|\n" + row + "\n");
    CHECK(missing == std::vector<std::string>{});
  }
}

TEST_CASE("No figure of the other layouts is lost", "[guide][figures-kept]") {
  Generator make(7);
  for (int i = 0; i < 1'000; ++i) {
    const std::string levels =
        "| Level | Typical YOE | London | Paris |\n|-|-|-|-|\n| L5 | 5-7 | " + make.cell() + " | " +
        make.cell() + " | " + make.cell() + " |\n";
    const std::string parts = "| Component | London | Paris | Notes |\n|-|-|-|-|\n| Base | " +
                              make.cell() + " | " + make.cell() + " | " + make.cell() +
                              " |\n| RSU (4yr) | " + make.cell() + " | " + make.cell() +
                              " | |\n| RSU refresh (25%) | " + make.cell() +
                              " | — | |\n| Level | " + "L5 | L6 | |\n";
    INFO(levels);
    CHECK(lost_in(levels) == std::vector<std::string>{});
    INFO(parts);
    CHECK(lost_in(parts) == std::vector<std::string>{});
  }
}

TEST_CASE("The test of lost figures sees one that is", "[guide][figures-kept]") {
  Band band;
  band.base = Range{90'000, 120'000};
  const Said said({band});
  CHECK(said.has("90"));
  CHECK(said.has("120,000"));
  CHECK_FALSE(said.has("91"));
  CHECK(figures("$1.05M–£1,031K (5.)") == std::vector<std::string>{"1.05", "1,031", "5"});
}
