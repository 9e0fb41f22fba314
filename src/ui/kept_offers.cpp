#include "ui/kept_offers.h"

#include <array>
#include <charconv>
#include <utility>

#include "base/text.h"
#include "export/fragment_text.h"
#include "ui/offer_fragment.h"

namespace rangefinder::ui {
namespace {

constexpr std::size_t kMostTold = 200;  // answers, and claims; no guide asks for as many
constexpr std::array kShares = {&PlanRules::ask, &PlanRules::target, &PlanRules::floor};

std::string answers_text(const Answers& answers) {
  std::vector<std::string> texts;
  for (const auto& [key, answer] : answers) {
    texts.push_back(to_fragment_text(key) + ';' + to_fragment_text(answer));
  }
  return join(texts, ",");
}

std::string ticked_text(const Ticked& ticked) {
  std::vector<std::string> texts;
  for (const std::string& claim : ticked) texts.push_back(to_fragment_text(claim));
  return join(texts, ",");
}

std::string rules_text(const PlanRules& rules) {
  std::vector<std::string> texts;
  bool usual = true;
  for (const auto share : kShares) {
    usual = usual && rules.*share == PlanRules().*share;
    texts.push_back(format_decimal(rules.*share, 4));
  }
  return usual ? std::string() : join(texts, ";");
}

void take_forms(const Catalog& catalog, Offers& offers, std::string_view text) {
  ReadOffers read = offers_from_fragment(catalog, text);
  if (read.offers.empty()) return;
  offers.forms = std::move(read.offers);
  offers.shown = 0;
}

void take_answers(Answers& answers, std::string_view text) {
  for (const std::string_view pair : split(text, ",")) {
    const auto parts = split(pair, ";");
    if (parts.size() != 2 || answers.size() == kMostTold) continue;
    auto key = from_fragment_text(parts[0]);
    auto answer = from_fragment_text(parts[1]);
    if (key && answer) answers.emplace(*std::move(key), *std::move(answer));
  }
}

void take_ticked(Ticked& ticked, std::string_view text) {
  for (const std::string_view part : split(text, ",")) {
    auto claim = from_fragment_text(part);
    if (claim && !claim->empty() && ticked.size() < kMostTold) ticked.insert(*std::move(claim));
  }
}

void take_rules(PlanRules& rules, std::string_view text) {
  const auto parts = split(text, ";");
  if (parts.size() != kShares.size()) return;
  PlanRules taken;
  for (std::size_t i = 0; i < kShares.size(); ++i) {
    const auto share = parse_decimal(parts[i]);
    if (!share || *share < 0 || *share > 1) return;
    taken.*kShares[i] = *share;
  }
  rules = taken;
}

}  // namespace

std::string keep_offers(const Catalog& catalog, const Offers& offers) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) parts.push_back(std::string(key) + '=' + value);
  };
  if (!offers.blank()) {
    add("offers", offers_to_fragment(catalog, offers.forms));
    if (offers.shown > 0) add("shown", std::to_string(offers.shown));
  }
  add("answers", answers_text(offers.telling.answers));
  add("true", ticked_text(offers.telling.ticked));
  add("rules", rules_text(offers.rules));
  return join(parts, "&");
}

void take_offers(const Catalog& catalog, Offers& offers, std::string_view kept) {
  const bool was_blank = offers.blank();
  for (const std::string_view part : split(kept, "&")) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string_view key = part.substr(0, equals);
    const std::string_view value = part.substr(equals + 1);
    if (key == "offers" && was_blank) take_forms(catalog, offers, value);
    if (key == "shown") {
      std::size_t shown = 0;
      std::from_chars(value.data(), value.data() + value.size(), shown);
      if (shown < offers.forms.size()) offers.shown = shown;
    }
    if (key == "answers") take_answers(offers.telling.answers, value);
    if (key == "true") take_ticked(offers.telling.ticked, value);
    if (key == "rules") take_rules(offers.rules, value);
  }
  ++offers.revision;
}

}  // namespace rangefinder::ui
