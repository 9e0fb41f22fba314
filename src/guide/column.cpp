#include "guide/column.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "base/memo.h"
#include "base/text.h"
#include "guide/cell_text.h"
#include "guide/cell_words.h"

namespace rangefinder {
namespace {

using Words = std::initializer_list<std::string_view>;

constexpr Words kVagueRegions = {"market", "country", "countrie", "site", "hub"};

// A header's words, folded: "pre ipo 4yr rsu".
class Header {
 public:
  explicit Header(std::string_view text) : folded_(fold(text)), words_(split(folded_, " ")) {}
  Header(const Header&) = delete;
  Header& operator=(const Header&) = delete;

  // Whether it has one of `words`, each whole, or with an s behind it; several words are a phrase.
  bool says(Words words) const {
    return std::ranges::any_of(words, [&](std::string_view word) {
      return word.find(' ') == std::string_view::npos ? has_word(word) : has_phrase(word);
    });
  }

 private:
  bool has_word(std::string_view word) const {
    return std::ranges::any_of(words_, [&](std::string_view own) {
      return own.starts_with(word) &&
             (own.size() == word.size() || (own.size() == word.size() + 1 && own.back() == 's'));
    });
  }

  bool has_phrase(std::string_view phrase) const {
    const std::size_t at = folded_.find(phrase);
    if (at == std::string::npos || (at > 0 && folded_[at - 1] != ' ')) return false;
    std::size_t end = at + phrase.size();
    if (end < folded_.size() && folded_[end] == 's') ++end;
    return end == folded_.size() || folded_[end] == ' ';
  }

  std::string folded_;
  std::vector<std::string_view> words_;  // of `folded_`
};

EquityKind kind_of(const Header& header) {
  if (header.says({"profit sharing", "profit share", "profit participation", "ppu"})) {
    return EquityKind::profit_sharing;
  }
  if (header.says({"profit interest", "profits interest", "piu"})) {
    return EquityKind::profit_sharing;
  }
  // "SARs": "SAR" is riyals.
  if (header.says({"phantom", "virtual", "vsop", "sars", "appreciation right"})) {
    return EquityKind::phantom;
  }
  if (header.says({"carry", "carried"})) return EquityKind::carry;
  if (header.says({"fund access", "co invest", "co investment", "coinvest"}))
    return EquityKind::fund_access;
  const bool options = header.says({"option", "iso", "nso", "esop"});
  const bool rsus = header.says({"rsu", "restricted stock"});
  if (options && rsus) return EquityKind::options_rsu;
  if (options) return EquityKind::options;
  if (header.says({"pre ipo", "private"})) return EquityKind::private_equity;
  if (rsus) return EquityKind::rsu;
  return EquityKind::unknown;
}

bool is_equity(const Header& header) {
  return header.says({"stock",
                      "rsu",
                      "psu",
                      "equity",
                      "option",
                      "share",
                      "profit sharing",
                      "profit share",
                      "profit participation",
                      "phantom",
                      "carry",
                      "carried",
                      "carried interest",
                      "fund access",
                      "token",
                      "grant",
                      "esop",
                      "vsop",
                      "lti",
                      "ltip",
                      "long term incentive",
                      "ppu",
                      "incentive unit",
                      "partnership unit",
                      "profit interest",
                      "profits interest",
                      "piu",
                      "sars",
                      "appreciation right",
                      "gsu",
                      "co invest",
                      "co investment",
                      "coinvest",
                      "restricted stock"});
}

// "Total Equity", "RSU Total": the sum of one part is that part.
bool is_total_of_part(const Header& header) {
  return header.says({"total equity", "total stock", "total rsu", "total option", "total grant",
                      "total lti", "total bonus", "equity total", "stock total", "rsu total",
                      "option total", "grant total", "bonus total"});
}

// Totals that leave something out, or words that other columns use too.
bool is_vague_total(const Header& header) {
  if (header.says({"total cash", "cash total", "cash comp", "cash compensation"})) return true;
  return !header.says({"total", "tc", "tdc", "ctc", "all in", "package"});
}

// What the words mean; TableColumn::other where they mean nothing that we know.
TableColumn column_of(const Header& header) {
  if (header.says({"region", "location", "city", "office", "geography", "geo", "metro"})) {
    return TableColumn::region;
  }
  if (header.says({"level", "grade", "seniority"})) return TableColumn::level;
  if (header.says({"title", "designation"})) return TableColumn::title;
  const bool total = header.says({"total", "tc", "tdc", "ctc", "ote", "all in", "package"});
  if (total && !is_total_of_part(header)) return TableColumn::total;
  if (header.says({"sign", "signing", "sign on", "signon", "joining", "join", "starting bonus",
                   "welcome bonus"})) {
    return TableColumn::signing;
  }
  if (header.says({"base", "salary", "fixed"})) return TableColumn::base;
  if (is_equity(header)) return TableColumn::equity;
  if (header.says(
          {"bonus", "bonuse", "variable", "incentive", "sti", "commission", "performance"})) {
    return TableColumn::bonus;
  }
  if (header.says({"deferred", "take home", "net pay", "after tax"})) return TableColumn::other;
  if (header.says({"comp", "compensation", "pay", "remuneration"})) return TableColumn::total;
  if (header.says({"cash"})) return TableColumn::base;
  if (header.says(kVagueRegions)) return TableColumn::region;
  return TableColumn::other;
}

// 4 in "(RSU/4yr)" and "(four-year vest)", 1 in "(Annual)", "/yr" and "per year".
std::optional<int> years_of(std::string_view header, std::size_t& at, std::size_t& length) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool starts = i == 0 || (!is_ascii_letter(header[i]) && !is_digit(header[i])) ||
                        (!is_ascii_letter(header[i - 1]) && !is_digit(header[i - 1]));
    if (!starts) continue;
    const auto period = period_at(header.substr(i));
    if (!period || !period->years) continue;
    at = i;
    length = period->length;
    return period->years;
  }
  return std::nullopt;
}

// The one currency that the header names.
Currency currency_of(std::string_view header) {
  Currency found;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool starts = i == 0 || !is_ascii_letter(header[i - 1]);
    const auto mark = starts ? currency_mark_at_start(header.substr(i)) : std::nullopt;
    if (!mark || !mark->currency) continue;
    if (found && found != mark->currency) return {};
    found = mark->currency;
    i += mark->length - 1;
  }
  return found;
}

double unit_of(const Header& words) {
  if (words.says({"lpa", "lakh", "lac", "in l"})) return 1e5;
  if (words.says({"crore", "cr"})) return 1e7;
  if (words.says({"million", "in m", "mn"})) return 1e6;
  if (words.says({"thousand", "in k", "k", "000s", "000"})) return 1e3;
  return 1;
}

ColumnMeaning meaning_of(std::string_view header_cell) {
  const std::string header = cell_text(header_cell);
  const Header words(header);
  const std::size_t group = header.find('(');
  ColumnMeaning meaning;
  // What stands before the parentheses counts first: "Total Comp (base + sign-on)".
  meaning.column = column_of(Header(std::string_view(header).substr(0, group)));
  if (meaning.column == TableColumn::other) meaning.column = column_of(words);
  meaning.vague = (meaning.column == TableColumn::region && words.says(kVagueRegions)) ||
                  (meaning.column == TableColumn::total && is_vague_total(words));

  std::string rest = header;
  std::size_t at = 0;
  std::size_t length = 0;
  const auto years = years_of(header, at, length);
  if (years) rest.erase(at, length);
  if (meaning.column == TableColumn::equity) {
    meaning.kind = kind_of(words);
    meaning.years = years;
  }
  if (words.says({"month", "monthly", "mo", "p m"})) meaning.period = Period::month;
  if (words.says({"hour", "hourly", "hr"})) meaning.period = Period::hour;
  meaning.currency = currency_of(header);
  meaning.unit = unit_of(words);
  const bool scale = meaning.unit != 1;
  meaning.rest = !scale && std::ranges::any_of(rest, is_digit);
  return meaning;
}

}  // namespace

ColumnMeaning read_header(std::string_view header_cell) {
  constexpr std::size_t kLongest = 500;  // bytes; no header is longer
  if (header_cell.size() > kLongest) return {};
  thread_local Memo<ColumnMeaning> meanings;
  return meanings.get(header_cell, meaning_of);
}

bool is_offer_header(std::string_view header) {
  return Header(header).says({"walk", "walk away", "walkaway", "floor", "counter", "counteroffer",
                              "counter offer", "accept at", "accept", "competing", "your ask",
                              "ask", "anchor", "current offer"});
}

bool is_other_subject(std::string_view header) {
  // "Competing Company", but not "Company Match": its last word says what it lists.
  const std::string folded = fold(header);
  return column_of(Header(folded)) == TableColumn::other &&
         Header(std::string_view(folded).substr(folded.rfind(' ') + 1))
             .says({"company", "companie", "competitor", "employer", "firm", "peer"});
}

bool is_sequence(std::string_view header) {
  const std::string folded = fold(header);
  constexpr std::string_view kNames[] = {"year",     "scenario", "phase", "quarter",
                                         "timeline", "stage",    "step"};
  return std::ranges::contains(kNames, std::string_view(folded));
}

}  // namespace rangefinder
