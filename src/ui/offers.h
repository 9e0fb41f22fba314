// The offers that a person has typed, and what comes of them. They live as long as the page does,
// and are in its link only where the person says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/deferred.h"
#include "catalog/query.h"
#include "offer/band_choice.h"
#include "offer/offer_form.h"
#include "offer/report.h"

namespace rangefinder::ui {

inline constexpr std::size_t kMostOffers = 6;  // five, and the present job

// What is computed of the forms, one entry for each of them.
struct OfferResults {
  std::vector<ReadOffer> read;
  std::vector<std::optional<OfferReport>> reports;  // none without a band, or while all is blank
  std::vector<std::string> problems;  // why there is no report: a rate that is missing
  // Of what they were computed.
  int revision = -1;
  Query query = {};
  bool lacks_words = false;
};

struct Offers {
  std::vector<OfferForm> forms = std::vector<OfferForm>(1);
  std::size_t shown = 0;  // of the forms
  Telling telling;        // what fills scripts, and what of their claims is true
  PlanRules rules;        // how far through the band lies what the guide does not say
  int script_lever = -1;  // whose words are shown, of the prose's; -1 for the strategy
  bool in_link = false;
  OfferResults results;
  int revision = 0;  // grows when anything above changes, so that results are computed anew

  // On a phone, which has a line for them: company and place are fields, to choose another band.
  bool choosing = false;
  // While a company or a place is typed: the text, and what it may mean.
  std::optional<std::string> company, place;
  std::vector<BandId> guides;
  PlaceChoice places;

  // What was removed or emptied last, and where it was; of an emptied one, what was left there.
  struct Removed {
    OfferForm form;
    std::size_t at = 0;
    std::optional<OfferForm> left = {};
  };
  std::optional<Removed> removed;

  // Nothing that one would miss is typed.
  bool blank() const {
    const OfferForm& first = forms.front();
    return forms.size() == 1 && first[OfferField::base].empty() &&
           first[OfferField::equity].empty() && first[OfferField::count].empty() &&
           first[OfferField::bonus].empty() && first[OfferField::signing].empty();
  }

  const OfferForm& form() const { return forms[shown]; }
  OfferForm& form() { return forms[shown]; }
  // Of the form that is shown.
  const OfferReport* report() const {
    return shown < results.reports.size() && results.reports[shown] ? &*results.reports[shown]
                                                                    : nullptr;
  }
};

// "A" for the first offer, "B"; "Now" for the present job. And "Offer A", "Present job".
std::string offer_letter(const Offers& offers, std::size_t index);
std::string offer_title(const Offers& offers, std::size_t index);

struct Frame;

// The band of the offer that is shown. While no amount is typed, its currency and its equity are as
// the band has them.
RANGEFINDER_DEFERRED(put_offer_on)
void put_offer_on(Offers& offers, const Catalog& catalog, BandId band);

// Computes the results anew, if anything has changed that they depend on. Takes the offers of a
// link that was opened, where none is typed that would be lost; and has the link carry them, where
// that is wanted.
RANGEFINDER_DEFERRED(refresh_offers) void refresh_offers(Frame& frame);

// Whether they wait for that: something changed since.
RANGEFINDER_DEFERRED(is_stale) bool is_stale(const Offers& offers);

// Another catalogue is open: what is typed stays, on no band.
RANGEFINDER_DEFERRED(leave_bands) void leave_bands(Offers& offers);

// What is typed into one of the offer's fields.
RANGEFINDER_DEFERRED(type_offer)
void type_offer(const Catalog& catalog, Offers& offers, std::string_view id, std::string_view text,
                bool commit);
// Enter in the field of the company or the place takes the first of what may be meant.
RANGEFINDER_DEFERRED(offer_enter)
bool offer_enter(const Catalog& catalog, Offers& offers, std::string_view id);

// Fields: "offer-base", and "answer-" before the key of a script's question.
inline constexpr std::string_view kOfferFieldPrefix = "offer-";
inline constexpr std::string_view kAnswerFieldPrefix = "answer-";

}  // namespace rangefinder::ui
