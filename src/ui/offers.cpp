#include "ui/offers.h"

#include <algorithm>

#include "base/text.h"
#include "export/fragment_text.h"
#include "ui/frame.h"
#include "ui/offer_fragment.h"

namespace rangefinder::ui {
namespace {

constexpr std::size_t kMostGuides = 6;
constexpr std::string_view kCompanyField = "offer-company";
constexpr std::string_view kPlaceField = "offer-place";

void forget_typing(Offers& offers) {
  offers.company.reset();
  offers.place.reset();
  offers.guides.clear();
  offers.places = {};
}

void type_company(const Catalog& catalog, Offers& offers, std::string_view text, bool commit) {
  const auto& band = offers.form().band;
  if (band && text == guide_label(catalog, *band)) {
    offers.company.reset();
    offers.guides.clear();
    return;
  }
  offers.company = text;
  offers.guides = guides_named(catalog, text, kMostGuides);
  if (commit && offers.guides.size() == 1) put_offer_on(offers, catalog, offers.guides.front());
}

void type_place(const Catalog& catalog, Offers& offers, std::string_view text, bool commit) {
  const auto band = offers.form().band;
  if (!band) return;
  if (text == catalog.region_of(*band)) {
    offers.place.reset();
    offers.places = {};
    return;
  }
  offers.place = text;
  offers.places = bands_at(catalog, *band, text);
  if (commit && offers.places.there.size() == 1) {
    put_offer_on(offers, catalog, offers.places.there.front());
  }
}

void share(Frame& frame, Offers& offers) {
  std::string& shared = frame.session.screen.offers;
  if (!shared.empty() && !offers.in_link && offers.blank()) {
    ReadOffers read = offers_from_fragment(frame.catalog, shared);
    offers.forms = std::move(read.offers);
    offers.shown = 0;
    offers.in_link = true;
    ++offers.revision;
    if (!read.unknown.empty()) {
      frame.session.notice = "Part of this link could not be read.";
      frame.session.notice_detail =
          "Of its offers this was left out: " + shown_fragment_text(read.unknown.front()) +
          (read.unknown.size() > 1 ? " and more." : ".");
    }
  }
  shared = offers.in_link ? offers_to_fragment(frame.catalog, offers.forms) : std::string();
}

const Prose& prose_of(const Catalog& catalog, BandId band) {
  static const Prose kNone;
  const GuideId guide = catalog.guide[band];
  return guide < catalog.prose.size() ? catalog.prose[guide] : kNone;
}

}  // namespace

std::string offer_letter(const Offers& offers, std::size_t index) {
  if (offers.forms[index].present) return "Now";
  const auto before =
      std::count_if(offers.forms.begin(), offers.forms.begin() + static_cast<std::ptrdiff_t>(index),
                    [](const OfferForm& form) { return !form.present; });
  return {static_cast<char>('A' + before)};
}

void put_offer_on(Offers& offers, const Catalog& catalog, BandId band) {
  OfferForm& form = offers.form();
  form.band = band;
  if (!form.currency || read_form(form).blank) form.currency = catalog.currency_of(band);
  const int years = printed(catalog, band).vesting_years;
  if (form[OfferField::years].empty() && years > 0) {
    form[OfferField::years] = std::to_string(years);
  }
  forget_typing(offers);
  ++offers.revision;
}

bool is_stale(const Offers& offers) { return offers.results.revision != offers.revision; }

void leave_bands(Offers& offers) {
  for (OfferForm& offer : offers.forms) offer.band.reset();
  if (offers.removed) offers.removed->form.band.reset();
  offers.guides.clear();
  offers.places = {};
  offers.results = {};
  offers.script_lever = -1;
}

void refresh_offers(Frame& frame) {
  if (!frame.session.offers) frame.session.offers = std::make_shared<Offers>();
  Offers& offers = *frame.session.offers;
  share(frame, offers);
  OfferResults& results = offers.results;
  if (results.revision == offers.revision && results.query == frame.view.query &&
      results.lacks_words == frame.lacks_words) {
    return;
  }
  results = {};
  results.revision = offers.revision;
  results.query = frame.view.query;
  results.lacks_words = frame.lacks_words;
  for (const OfferForm& form : offers.forms) {
    ReadOffer read = read_form(form);
    std::optional<OfferReport> report;
    std::string problem;
    if (form.band && !read.blank) {
      Offer& offer = read.offer;
      offer.company = facet_value(frame.catalog, Facet::company, *form.band);
      offer.role = facet_value(frame.catalog, Facet::role, *form.band);
      offer.place = frame.catalog.region_of(*form.band);
      auto made = report_on(frame.catalog, *form.band, prose_of(frame.catalog, *form.band), offer,
                            frame.view.rows, offers.telling, offers.rules);
      if (made) {
        report = *std::move(made);
      } else {
        problem = made.error().message;
      }
    }
    results.read.push_back(std::move(read));
    results.reports.push_back(std::move(report));
    results.problems.push_back(std::move(problem));
  }
}

void type_offer(const Catalog& catalog, Offers& offers, std::string_view id, std::string_view text,
                bool commit) {
  if (id == kCompanyField) {
    type_company(catalog, offers, text, commit);
    return;
  }
  if (id == kPlaceField) {
    type_place(catalog, offers, text, commit);
    return;
  }
  if (id.starts_with(kAnswerFieldPrefix)) {
    const std::string key(id.substr(kAnswerFieldPrefix.size()));
    // What is emptied is answered by the plan again, where it can.
    if (trim(text).empty()) {
      offers.telling.answers.erase(key);
    } else {
      offers.telling.answers[key] = text;
    }
  } else if (const auto field = offer_field_from_name(id.substr(kOfferFieldPrefix.size()))) {
    if (offers.form()[*field] == text) return;
    offers.form()[*field] = text;
  }
  ++offers.revision;
}

bool offer_enter(const Catalog& catalog, Offers& offers, std::string_view id) {
  if (id == kCompanyField && offers.company && !offers.guides.empty()) {
    put_offer_on(offers, catalog, offers.guides.front());
    return true;
  }
  if (id == kPlaceField && offers.place && !offers.places.there.empty()) {
    put_offer_on(offers, catalog, offers.places.there.front());
    return true;
  }
  return false;
}

}  // namespace rangefinder::ui
