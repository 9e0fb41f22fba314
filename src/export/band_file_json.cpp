#include "export/band_file_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/money.h"
#include "base/shown.h"
#include "base/text.h"
#include "export/json_records.h"

namespace rangefinder {
namespace {

using Json = nlohmann::json;

std::string string_of(const Json& json) {
  return json.is_string() ? json.get<std::string>() : std::string();
}

class RecordReader {
 public:
  RecordReader(std::string_view text, const TextSpots& spots, std::string_view record,
               BandFileRows& rows)
      : text_(text), spots_(spots), record_(record), rows_(rows) {}

  // False where no more are read.
  bool read() {
    Json json;
    try {
      json = Json::parse(record_);
    } catch (const Json::parse_error& error) {
      const std::size_t at = std::min(error.byte > 0 ? error.byte - 1 : 0, record_.size());
      invalid(record_.substr(at), "This is not JSON.");
      return true;
    } catch (const Json::exception&) {
      invalid(record_, "A number in this band is larger than any amount.");
      return true;
    }
    if (!json.is_object()) {
      invalid(record_, "This is no band: an object is expected, {\"company\": ...}.");
      return true;
    }
    for (const JsonMember& member : json_members(record_)) {
      spots_of_.push_back({member.key, spot(member.value)});
    }
    gather(json);
    BandRow row = read_band_row(values_, spot(record_), rows_.file());
    row_ = &row;
    read_parts(json);
    return rows_.add(std::move(row), whole(spot(record_)));
  }

 private:
  Spot spot(std::string_view part) const {
    const std::size_t first_line = std::min(part.find_first_of("\r\n"), part.size());
    return spots_.at(static_cast<std::size_t>(part.data() - text_.data()), first_line);
  }
  static Spot whole(Spot spot) { return {spot.line, 0, 0}; }

  Spot spot_of(std::string_view key) const {
    const auto found = std::ranges::find(spots_of_, key, &Member::key);
    return found == spots_of_.end() ? whole(spot(record_)) : found->at;
  }

  void invalid(std::string_view at, std::string message) {
    rows_.report("band-json", Severity::error, spot(at.substr(0, 1)), std::move(message),
                 "Write one object for each band: an array of them, or one on each line.");
  }

  void unreadable(std::string_view key, const std::string& advice) {
    row_->findings.push_back({"band-value",
                              Severity::error,
                              {rows_.file(), spot_of(key)},
                              shown(key) + " cannot be read.",
                              advice,
                              0,
                              -1});
  }

  // Values that are text or numbers, as those of a CSV.
  void gather(const Json& json) {
    for (const auto& [key, value] : json.items()) {
      const auto known = band_key_from_name(key);
      if (!known && !is_member(key)) rows_.unknown_name(key, spot_of(key));
      if (!known || !(value.is_string() || value.is_number())) continue;
      texts_.push_back(value.is_string() ? value.get<std::string>() : value.dump());
      values_.push_back({*known, texts_.back(), spot_of(key)});
    }
  }

  // Of docs/bands.md, besides those of a CSV. The place follows from the region.
  static bool is_member(std::string_view key) {
    constexpr std::array<std::string_view, 9> kMembers = {
        "alt",          "base_text",  "extra", "flags", "signing_currency", "total_currency",
        "total_period", "total_text", "place"};
    return std::ranges::find(kMembers, key) != kMembers.end();
  }

  void read_parts(const Json& json) {
    Band& band = row_->band;
    take_range(json, "base", band.base);
    take_range(json, "signing", band.signing);
    take_range(json, "total", band.total);
    take_text(json, "base_text", band.base_text);
    take_text(json, "total_text", band.total_text);
    take_currency(json, "signing_currency", band.signing_currency);
    take_currency(json, "total_currency", band.total_currency);
    if (const Json* period = member(json, "total_period")) {
      if (const auto known = period_of(string_of(*period))) {
        band.total_period = *known;
      } else {
        unreadable("total_period", "Write year, month or hour.");
      }
    }
    read_equity(json);
    read_bonus(json);
    read_alternative(json);
    read_extra(json);
    if (const Json* plus = member(json, "plus"); plus != nullptr && plus->is_array()) {
      for (const Json& part : *plus) {
        if (!mark_open(band, string_of(part))) {
          unreadable("plus", "Name base, equity, bonus, signing or total.");
        }
      }
    }
    if (const Json* flags = member(json, "flags"); flags != nullptr && flags->is_array()) {
      for (const Json& flag : *flags) {
        if (flag.is_string()) band.flags.push_back(flag.get<std::string>());
      }
    }
  }

  // The member, where it is there and not null.
  static const Json* member(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? nullptr : &*found;
  }

  static bool is_number(const Json& json, double most) {
    return json.is_number() && std::isfinite(json.get<double>()) && json.get<double>() >= 0 &&
           json.get<double>() <= most;
  }

  std::optional<Range> range(const Json& json, const char* key, std::string_view about) {
    const Json* value = member(json, key);
    if (value == nullptr) return std::nullopt;
    constexpr auto kMost = static_cast<double>(kMostBandAmount);
    if (!value->is_array() || value->size() != 2 || !is_number((*value)[0], kMost) ||
        !is_number((*value)[1], kMost)) {
      unreadable(about, "Write its ends in whole units, the low one first: [93000, 128000].");
      return std::nullopt;
    }
    const auto end = [&](std::size_t i) {
      const Json& number = (*value)[i];
      return number.is_number_float() ? round_amount(number.get<double>()) : number.get<Amount>();
    };
    return Range{end(0), end(1)};
  }

  // A value that is text or a number was read as a cell.
  static bool is_cell(const Json* value) {
    return value != nullptr && (value->is_string() || value->is_number());
  }

  void take_range(const Json& json, const char* key, std::optional<Range>& to) {
    if (member(json, key) == nullptr || is_cell(member(json, key))) return;
    to = range(json, key, key);
    if (to) check_ends(*to, key, spot_of(key), rows_.file(), row_->findings);
  }

  static void take_text(const Json& json, const char* key, std::string& to) {
    if (const Json* value = member(json, key); value != nullptr && value->is_string()) {
      to = value->get<std::string>();
    }
  }

  void take_currency(const Json& json, const char* key, Currency& to, std::string_view about = {}) {
    const Json* value = member(json, key);
    if (value == nullptr) return;
    if (const auto known = Currency::from_code(string_of(*value))) {
      if (*known != row_->band.currency) to = *known;
      return;
    }
    row_->findings.push_back({"unknown-currency",
                              Severity::error,
                              {rows_.file(), spot_of(about.empty() ? key : about)},
                              "This is not a currency.",
                              "Use an ISO 4217 code such as EUR.",
                              0,
                              -1});
  }

  std::optional<PercentRange> percent(const Json& json, std::string_view about) {
    const Json* value = member(json, "pct");
    if (value == nullptr) return std::nullopt;
    if (!value->is_array() || value->size() != 2 || !is_number((*value)[0], kMostPercent) ||
        !is_number((*value)[1], kMostPercent)) {
      unreadable(about, "Write \"pct\" as percentages, the low one first: [5, 15].");
      return std::nullopt;
    }
    return PercentRange{(*value)[0].get<double>(), (*value)[1].get<double>()};
  }

  std::optional<int> years(const Json& json, std::string_view about) {
    const Json* value = member(json, "years");
    if (value == nullptr) return std::nullopt;
    if (is_number(*value, 50) && value->get<double>() >= 1) return value->get<int>();
    unreadable(about, "Write \"years\" as a whole number from 1 to 50.");
    return std::nullopt;
  }

  // The object of a part of the pay; null where there is none, or where it was read as a cell.
  const Json* object(const Json& json, const char* key) {
    const Json* value = member(json, key);
    if (value == nullptr || is_cell(value)) return nullptr;
    if (value->is_object()) return value;
    unreadable(key, "Write an object, {\"range\": [80000, 265000]}.");
    return nullptr;
  }

  void read_equity(const Json& json) {
    const Json* from = object(json, "equity");
    if (from == nullptr) return;
    Equity equity;
    equity.range = range(*from, "range", "equity");
    if (equity.range) {
      check_ends(*equity.range, "equity", spot_of("equity"), rows_.file(), row_->findings);
    }
    equity.years = years(*from, "equity");
    if (const Json* kind = member(*from, "kind")) {
      const auto known = equity_kind_from_name(string_of(*kind));
      if (known) equity.kind = *known;
      if (!known) unreadable("equity", "Write a \"kind\" that docs/bands.md lists, such as rsu.");
    }
    equity.annual = range(*from, "annual", "equity");
    equity.count = range(*from, "count", "equity");
    take_text(*from, "unit", equity.unit);
    take_text(*from, "text", equity.text);
    take_currency(*from, "currency", equity.currency, "equity");
    row_->band.equity = std::move(equity);
    row_->band.equity_at = spot_of("equity");
  }

  void read_bonus(const Json& json) {
    const Json* from = object(json, "bonus");
    if (from == nullptr) return;
    Bonus bonus;
    bonus.range = range(*from, "range", "bonus");
    bonus.percent = percent(*from, "bonus");
    if (bonus.range) {
      check_ends(*bonus.range, "bonus", spot_of("bonus"), rows_.file(), row_->findings);
    }
    take_text(*from, "text", bonus.text);
    take_currency(*from, "currency", bonus.currency, "bonus");
    row_->band.bonus = std::move(bonus);
    row_->band.bonus_at = spot_of("bonus");
  }

  void read_alternative(const Json& json) {
    const Json* from = object(json, "alt");
    if (from == nullptr) return;
    Alternative other;
    take_currency(*from, "currency", other.currency, "alt");
    other.base = range(*from, "base", "alt");
    other.equity = range(*from, "equity", "alt");
    other.bonus = range(*from, "bonus", "alt");
    other.signing = range(*from, "signing", "alt");
    other.total = range(*from, "total", "alt");
    other.extra = range(*from, "extra", "alt");
    if (other.currency) row_->band.alternative = other;
  }

  void read_extra(const Json& json) {
    const Json* list = member(json, "extra");
    if (list == nullptr) return;
    if (!list->is_array()) return unreadable("extra", "Write a list of objects.");
    for (const Json& from : *list) {
      if (!from.is_object()) return unreadable("extra", "Write a list of objects.");
      Extra extra;
      take_text(from, "column", extra.column);
      extra.range = range(from, "range", "extra");
      extra.percent = percent(from, "extra");
      extra.years = years(from, "extra");
      take_text(from, "text", extra.text);
      take_currency(from, "currency", extra.currency, "extra");
      row_->band.extra.push_back(std::move(extra));
    }
  }

  struct Member {
    std::string_view key;
    Spot at;
  };

  std::string_view text_;
  const TextSpots& spots_;
  std::string_view record_;
  BandFileRows& rows_;
  std::vector<Member> spots_of_;
  std::deque<std::string> texts_;  // that values_ views
  std::vector<BandValue> values_;
  BandRow* row_ = nullptr;
};

}  // namespace

void read_json_bands(std::string_view text, BandFileRows& rows) {
  const TextSpots spots(text);
  for (const std::string_view record : json_records(text, "bands")) {
    if (!RecordReader(text, spots, record, rows).read()) return;
  }
}

}  // namespace rangefinder
