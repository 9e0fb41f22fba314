#include "guide/asks.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "guide/cell.h"

namespace rangefinder {
namespace {

// An amount and where it stands in the script.
struct Spoken {
  std::size_t start = 0;
  std::size_t end = 0;
  Money money;
};

// Where the amount that starts at `at` ends: digits, separators, a suffix, a plus; a range too.
std::size_t amount_end(std::string_view text, std::size_t at) {
  const auto one = [&](std::size_t from) {
    std::size_t end = from;
    if (const auto mark = currency_mark_at_start(text.substr(end))) end += mark->length;
    while (end < text.size() && text[end] == ' ' && end > from) ++end;
    const std::size_t digits = end;
    while (end < text.size() &&
           (is_digit(text[end]) || ((text[end] == ',' || text[end] == '.') &&
                                    end + 1 < text.size() && is_digit(text[end + 1])))) {
      ++end;
    }
    if (end == digits) return from;
    if (end < text.size() && std::string_view("KkMBL").find(text[end]) != std::string_view::npos &&
        (end + 1 == text.size() || !is_ascii_letter(text[end + 1]))) {
      ++end;
    }
    if (end < text.size() && text[end] == '+') ++end;
    return end;
  };
  const std::size_t end = one(at);
  if (end == at) return at;
  for (const std::string_view dash : {"-", "–", "—"}) {
    if (!text.substr(end).starts_with(dash)) continue;
    const std::size_t next = one(end + dash.size());
    if (next > end + dash.size()) return next;
  }
  return end;
}

std::vector<Spoken> find_amounts(std::string_view text) {
  std::vector<Spoken> found;
  for (std::size_t at = 0; at < text.size();) {
    const bool word_start = at == 0 || !is_ascii_letter(text[at - 1]);
    const auto mark = word_start ? currency_mark_at_start(text.substr(at)) : std::nullopt;
    const std::size_t end = mark ? amount_end(text, at) : at;
    if (end > at) {
      const Cell cell = read_cell(text.substr(at, end - at));
      if (cell.money) found.push_back({at, end, *cell.money});
      at = end;
    } else {
      ++at;
    }
  }
  return found;
}

struct Component {
  std::string_view word;
  std::string_view what;
};

constexpr std::array kComponents = {
    Component{"signing", "signing"},      Component{"sign-on", "signing"},
    Component{"total", "total"},          Component{"base", "base"},
    Component{"equity", "equity"},        Component{"RSU", "equity"},
    Component{"stock", "equity"},         Component{"options", "equity"},
    Component{"annual profit", "equity"}, Component{"profit sharing", "equity"},
    Component{"bonus", "bonus"},
};

// What the amount is of: the words right behind it ("$255K base"), or right before it ("a base of
// $255K", "profit sharing $180K+").
std::string what_of(std::string_view before, std::string_view behind) {
  behind = trim(behind);
  for (const Component& component : kComponents) {
    if (behind.size() >= component.word.size() &&
        equals_ignoring_case(behind.substr(0, component.word.size()), component.word)) {
      return std::string(component.what);
    }
  }
  before = trim(before);
  for (const std::string_view link : {"of", "needs to be", "to be", "at"}) {
    if (before.size() > link.size() && before.ends_with(link) &&
        before[before.size() - link.size() - 1] == ' ') {
      before = trim(before.substr(0, before.size() - link.size()));
      break;
    }
  }
  for (const Component& component : kComponents) {
    if (before.size() >= component.word.size() &&
        equals_ignoring_case(before.substr(before.size() - component.word.size()),
                             component.word)) {
      return std::string(component.what);
    }
  }
  return {};
}

// The capitalised words at the end of `text`: "an offer from Google DeepMind" gives
// "Google DeepMind".
std::string_view name_at_end(std::string_view text) {
  text = trim(text);
  std::size_t start = text.size();
  for (std::size_t end = text.size(); end > 0;) {
    std::size_t word = text.rfind(' ', end - 1);
    word = word == std::string_view::npos ? 0 : word + 1;
    if (word >= end || text[word] < 'A' || text[word] > 'Z') break;
    const std::string_view spelled = text.substr(word, end - word);
    // A sentence's first word and the speaker are no companies.
    if (spelled == "I" || spelled == "Holding" || spelled == "I'm" || spelled == "An" ||
        spelled.ends_with('.') || spelled.ends_with(':')) {
      break;
    }
    start = word;
    if (word == 0) break;
    end = word - 1;
    if (text[end - 1] == '.' || text[end - 1] == ',') break;
  }
  return trim(text.substr(start));
}

// Who offers the amount, judged by the words before it: "OpenAI is offering", "Anthropic at".
std::string_view competitor_before(std::string_view before) {
  before = trim(before);
  for (const std::string_view verb :
       {" is offering", " has offered", " offered", " offers", " offer at", " offer of",
        " offering", " is at", " pays", " at"}) {
    if (before.ends_with(verb)) return name_at_end(before.substr(0, before.size() - verb.size()));
  }
  return {};
}

// The words of the sentence before `at`.
std::string_view sentence_before(std::string_view text, std::size_t at) {
  std::size_t start = at;
  while (start > 0) {
    const char c = text[start - 1];
    const bool ends =
        (c == '.' || c == '!' || c == '?') && start < text.size() && is_space(text[start]);
    if (ends) break;
    --start;
  }
  return text.substr(start, at - start);
}

// "London" of "For London: £165K base": the last such label of the sentence.
std::string region_label(std::string_view sentence) {
  std::string region;
  for (std::size_t at = 0;
       (at = find_ignoring_case(sentence, "for ", at)) != std::string_view::npos; at += 4) {
    if (at > 0 && sentence[at - 1] != ' ') continue;
    const std::size_t colon = sentence.find(':', at);
    if (colon == std::string_view::npos || colon - at > 40) continue;
    region = trim(sentence.substr(at + 4, colon - at - 4));
  }
  return region;
}

}  // namespace

SpokenAmounts read_amounts(std::string_view script) {
  SpokenAmounts spoken;
  std::size_t last_end = 0;
  CompetingOffer* offer = nullptr;  // the one that the last amount belongs to
  for (const Spoken& amount : find_amounts(script)) {
    const std::string_view sentence = sentence_before(script, amount.start);
    const std::size_t sentence_start = amount.start - sentence.size();
    const std::string_view between = script.substr(
        std::max(last_end, sentence_start), amount.start - std::max(last_end, sentence_start));
    Ask ask{amount.money.range, amount.money.currency, what_of(between, script.substr(amount.end)),
            region_label(sentence)};
    if (offer != nullptr && trim(between) == "/") {
      if (ask.what.empty()) ask.what = "equity";
      offer->amounts.push_back(std::move(ask));
    } else if (const std::string_view name = competitor_before(between); !name.empty()) {
      if (ask.what.empty() || trim(script.substr(amount.end)).starts_with('/')) ask.what = "base";
      spoken.offers.push_back({std::string(name), {std::move(ask)}});
      offer = &spoken.offers.back();
    } else {
      offer = nullptr;
      if (contains_ignoring_case(between, "floor") && !spoken.floor) {
        if (ask.region.empty()) {
          if (const std::size_t at = find_ignoring_case(between, "floor for ");
              at != std::string_view::npos) {
            const std::string_view place = between.substr(at + 10);
            ask.region = trim(place.substr(0, std::min(place.find(':'), place.find(" is"))));
          }
        }
        if (ask.what.empty()) ask.what = "base";
        spoken.floor = std::move(ask);
      } else {
        spoken.asks.push_back(std::move(ask));
      }
    }
    last_end = amount.end;
  }
  return spoken;
}

}  // namespace rangefinder
