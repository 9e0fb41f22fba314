#include "ui/offer_commands.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace rangefinder::ui {
namespace {

constexpr std::size_t kOwnSchedule = kScheduleChoices.size() - 1;
constexpr std::string_view kOwnExample = "25/25/25/25";

void look_at_shown(Session& session) {
  Offers& offers = *session.offers;
  offers.choosing = false;
  offers.company.reset();
  offers.place.reset();
  session.screen.selected = offers.form().band;
  ++offers.revision;
}

// Nothing has been done since to the form that was emptied.
bool is_as_left(const Offers& offers) {
  const Offers::Removed& removed = *offers.removed;
  return removed.left && removed.at < offers.forms.size() &&
         offers.forms[removed.at] == *removed.left;
}

Amount meant_by(const Offers& offers, OfferField field) {
  const auto& read = offers.results.read;
  return offers.shown < read.size() ? read[offers.shown].meant[static_cast<std::size_t>(field)] : 0;
}

}  // namespace

std::vector<std::string> labels_of(std::span<const OfferChoice> choices) {
  std::vector<std::string> labels;
  labels.reserve(choices.size());
  for (const OfferChoice& choice : choices) labels.emplace_back(choice.label);
  return labels;
}

void show_offer(Session& session, std::size_t index) {
  if (index >= session.offers->forms.size()) return;
  session.offers->shown = index;
  look_at_shown(session);
}

bool can_add_offer(const Offers& offers, bool present) {
  const auto jobs =
      static_cast<std::size_t>(std::ranges::count(offers.forms, true, &OfferForm::present));
  return present ? jobs == 0 : offers.forms.size() - jobs + 1 < kMostOffers;
}

void add_offer(Session& session, bool present) {
  Offers& offers = *session.offers;
  if (!can_add_offer(offers, present)) return;
  offers.forms.emplace_back().present = present;
  offers.shown = offers.forms.size() - 1;
  look_at_shown(session);
}

void choose_offer_band(Session& session, const Catalog& catalog, BandId band) {
  if (band >= catalog.size()) return;
  put_offer_on(*session.offers, catalog, band);
  session.screen.selected = band;
}

bool can_remove_offer(const Offers& offers) { return offers.forms.size() > 1 || !offers.blank(); }

void remove_offer(Offers& offers) {
  if (!can_remove_offer(offers)) return;
  offers.removed = {.form = offers.form(), .at = offers.shown};
  if (offers.forms.size() > 1) {
    offers.forms.erase(offers.forms.begin() + static_cast<std::ptrdiff_t>(offers.shown));
    offers.shown = std::min(offers.shown, offers.forms.size() - 1);
  } else {
    OfferForm empty;
    empty.band = offers.form().band;
    empty.currency = offers.form().currency;
    offers.removed->left = empty;
    offers.form() = std::move(empty);
  }
  ++offers.revision;
}

bool can_restore_offer(const Offers& offers) {
  return offers.removed &&
         (is_as_left(offers) || can_add_offer(offers, offers.removed->form.present));
}

void restore_offer(Session& session) {
  Offers& offers = *session.offers;
  if (!can_restore_offer(offers)) return;
  const bool as_left = is_as_left(offers);
  Offers::Removed removed = *std::exchange(offers.removed, std::nullopt);
  const std::size_t at = std::min(removed.at, offers.forms.size());
  if (as_left) {
    offers.forms[at] = std::move(removed.form);
  } else {
    offers.forms.insert(offers.forms.begin() + static_cast<std::ptrdiff_t>(at),
                        std::move(removed.form));
  }
  show_offer(session, at);
}

void toggle_offers_in_link(Session& session) {
  Offers& offers = *session.offers;
  offers.in_link = !offers.in_link;
  if (!offers.in_link) session.screen.offers.clear();
  ++offers.revision;
}

std::size_t schedule_choice(const OfferForm& form) {
  const std::string& typed = form[OfferField::schedule];
  if (typed.empty()) return 0;
  const auto known = std::ranges::find(kScheduleChoices, typed, &OfferChoice::label);
  return std::min(static_cast<std::size_t>(known - kScheduleChoices.begin()), kOwnSchedule);
}

void choose_schedule(Offers& offers, std::size_t choice) {
  OfferForm& form = offers.form();
  if (choice >= kScheduleChoices.size() || choice == schedule_choice(form)) return;
  form[OfferField::schedule] = choice == 0              ? std::string_view()
                               : choice == kOwnSchedule ? kOwnExample
                                                        : kScheduleChoices[choice].label;
  ++offers.revision;
}

std::vector<Currency> offer_currencies(const Catalog& catalog, const Offers& offers) {
  std::vector<Currency> list;
  if (!offers.form().band) return list;
  const auto add = [&](Currency currency) {
    if (currency && !std::ranges::contains(list, currency)) list.push_back(currency);
  };
  const Currency band = catalog.currency_of(*offers.form().band);
  add(band);
  add(offers.form().currency);
  for (const Currency currency : Currency::all()) {
    if (catalog.rates.factor(currency, band)) add(currency);
  }
  return list;
}

void tick_claim(Offers& offers, std::string_view id) {
  Ticked& ticked = offers.telling.ticked;
  if (const auto at = ticked.find(id); at != ticked.end()) {
    ticked.erase(at);
  } else {
    ticked.emplace(id);
  }
  ++offers.revision;
}

void choose_script(Offers& offers, int lever) {
  offers.script_lever = lever;
  ++offers.revision;
}

void answer_question(Offers& offers, std::string_view key, std::string_view choice) {
  offers.telling.answers[std::string(key)] = choice;
  ++offers.revision;
}

void write_out_thousands(Offers& offers, OfferField field) {
  const Amount meant = meant_by(offers, field);
  if (meant == 0) return;
  offers.form()[field] = grouped(meant);
  ++offers.revision;
}

std::string thousands_question(const Offers& offers, OfferField field) {
  const Amount meant = meant_by(offers, field);
  if (meant == 0) return {};
  return "Do you mean " + std::string(offers.form().currency.prefix()) + grouped(meant) + "?";
}

OfferFieldWords offer_field_words(const OfferForm& form, OfferField field) {
  constexpr std::array kPer = {" per year", " per month", " per hour"};  // by Period
  switch (field) {
    case OfferField::base:
      return {"Base",
              std::string(trim(std::string(form.currency.code()) +
                               kPer[static_cast<std::size_t>(form.period)])),
              "225,000"};
    case OfferField::equity:
      if (form.equity == EquityForm::grant) return {"Equity grant", "in all", "240,000"};
      return {form.equity == EquityForm::profit_sharing ? "Profit sharing" : "Equity", "per year",
              "60,000"};
    case OfferField::years:
      return {"Vests over", "years", "4"};
    case OfferField::cliff:
      return {"Cliff", "months", "none"};
    case OfferField::schedule:
      return {"Percent of each year", "", kOwnExample};
    case OfferField::count:
      return {"Options", "in all", "10,000"};
    case OfferField::strike:
      return {"One costs", "", "2.50"};
    case OfferField::price:
      return {"and is worth", "", "12"};
    case OfferField::bonus:
      return {"Target bonus", form.bonus_in_percent ? "% of base" : "per year", ""};
    case OfferField::signing:
      return {"Sign-on", "once", ""};
    case OfferField::level:
      break;
  }
  return {"Level", "", "As the company calls it"};
}

std::string company_error(const Offers& offers) {
  if (!offers.company || !offers.guides.empty() || trim(*offers.company).empty()) return {};
  return "No guide for \"" + *offers.company + "\". Try fewer letters of the company.";
}

std::string place_error(const Offers& offers) {
  if (!offers.place || !offers.places.there.empty() || trim(*offers.place).empty()) return {};
  return "The guide has no band for \"" + *offers.place + "\". The nearest:";
}

bool has_offer_results(const Offers& offers) {
  return offers.results.reports.size() == offers.forms.size();
}

std::string_view waiting_words(const Offers& offers) {
  return offers.form().band
             ? "Type what you are offered: the base is enough to begin. Here you will see where it "
               "lies in the band, what it is worth year by year, what to ask for, and the words to "
               "say."
             : "Choose the company and the place of the offer. A row's menu in the table has \"Put "
               "my offer on it\", too.";
}

}  // namespace rangefinder::ui
