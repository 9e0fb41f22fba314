// What a person does to their offers and what they choose from, whichever way they read them: on
// the canvas or as text. Each command changes Offers::revision with what it changes; one that has
// nothing to do does nothing.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/offers.h"
#include "ui/session.h"

namespace rangefinder::ui {

struct OfferChoice {
  std::string_view value;  // as an act names it
  std::string_view label;
};

inline constexpr std::array kEquityChoices = {
    OfferChoice{"none", "None"}, OfferChoice{"grant", "Grant"}, OfferChoice{"yearly", "Per year"},
    OfferChoice{"options", "Options"},
    OfferChoice{"profit-sharing", "Profit sharing"}};  // by EquityForm
inline constexpr std::array kPeriodChoices = {OfferChoice{"year", "Year"},
                                              OfferChoice{"month", "Month"},
                                              OfferChoice{"hour", "Hour"}};  // by Period
inline constexpr std::array kBonusChoices = {OfferChoice{"percent", "Percent"},
                                             OfferChoice{"amount", "Amount"}};
inline constexpr std::array kScheduleChoices = {
    OfferChoice{"even", "Even"}, OfferChoice{"5/15/40/40", "5/15/40/40"},
    OfferChoice{"33/33/22/12", "33/33/22/12"}, OfferChoice{"own", "Own"}};

// How far through the band lies what the guide does not name.
struct OfferRule {
  std::string_view name;  // "ask"
  std::string_view title;
  double PlanRules::* share;
  std::array<double, 3> shares;
};
inline constexpr std::array kOfferRules = {
    OfferRule{"ask", "Ask", &PlanRules::ask, {0.75, 0.9, 1}},
    OfferRule{"target", "Target", &PlanRules::target, {0.5, 0.75, 0.9}},
    OfferRule{"floor", "Floor", &PlanRules::floor, {0, 0.25, 0.5}},
};
inline constexpr std::string_view kOfferRuleWords =
    "Where the guide names none, from the band's low end, 0%, to its high end, 100%:";

std::vector<std::string> labels_of(std::span<const OfferChoice> choices);

// Which offer is shown. Its band becomes the selected one. These need session.offers.
void show_offer(Session& session, std::size_t index);
bool can_add_offer(const Offers& offers, bool present);
void add_offer(Session& session, bool present);
void choose_offer_band(Session& session, const Catalog& catalog, BandId band);

// The offer that is shown goes, or is emptied where it is the only one; and comes back: beside what
// has been typed since, where there is room for one more.
bool can_remove_offer(const Offers& offers);
void remove_offer(Offers& offers);
bool can_restore_offer(const Offers& offers);
void restore_offer(Session& session);

// Whether the link has the offers. Without them it forgets those it had at once, which else would
// be taken for those of a link that was opened.
void toggle_offers_in_link(Session& session);

// Of kScheduleChoices: the one that the form's schedule is.
std::size_t schedule_choice(const OfferForm& form);
void choose_schedule(Offers& offers, std::size_t choice);

// The band's own, the form's, and those that the rates convert; none without a band.
std::vector<Currency> offer_currencies(const Catalog& catalog, const Offers& offers);

// Says that a claim of the scripts is true, or no longer.
void tick_claim(Offers& offers, std::string_view id);
// The words of a lever of the prose's; -1 for the strategy.
void choose_script(Offers& offers, int lever);
void answer_question(Offers& offers, std::string_view key, std::string_view choice);

// Writes out the thousands that an amount of hundreds may mean (ReadOffer::meant).
void write_out_thousands(Offers& offers, OfferField field);
// "Do you mean $225,000?"; "" where there is nothing to ask.
std::string thousands_question(const Offers& offers, OfferField field);

// A field of the form: what it is called, what it counts, an example. Of the base the unit has the
// currency.
struct OfferFieldWords {
  std::string_view label;
  std::string unit;
  std::string_view placeholder;
};
OfferFieldWords offer_field_words(const OfferForm& form, OfferField field);

// What is wrong with the company or the place while one is typed; "" where nothing is.
std::string company_error(const Offers& offers);
std::string place_error(const Offers& offers);

// Whether the results are those of the offers that there are; else the next frame has them.
bool has_offer_results(const Offers& offers);

// What to do while there is no report.
std::string_view waiting_words(const Offers& offers);

}  // namespace rangefinder::ui
