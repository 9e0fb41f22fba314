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
  offers.choosing = false;
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
  if (commit && trim(text).empty()) {
    offers.company.reset();  // as it was
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
  if (commit && trim(text).empty()) {
    offers.place.reset();
    return;
  }
  offers.place = text;
  offers.places = bands_at(catalog, *band, text);
  if (commit && offers.places.there.size() == 1) {
    put_offer_on(offers, catalog, offers.places.there.front());
  }
}

// Takes the offers of the link, where it has any that are not shown already.
void take_linked(Frame& frame, Offers& offers) {
  const std::string& linked = frame.session.screen.offers;
  // In the browser's history are earlier states of what is typed here.
  if (linked.empty() || offers.in_link) return;
  if (!offers.blank()) {
    frame.requests.left_out = "Its offers were left out: what you have typed here stays.";
    return;
  }
  ReadOffers read = offers_from_fragment(frame.catalog, linked);
  offers.forms = std::move(read.offers);
  offers.shown = 0;
  offers.in_link = true;
  ++offers.revision;
  if (read.unknown.empty()) return;
  frame.requests.left_out =
      "Of its offers this was left out: " + shown_fragment_text(read.unknown.front()) +
      (read.unknown.size() > 1 ? " and more." : ".");
}

// What is usual for the band, to begin with.
void start_as(OfferForm& form, const Catalog& catalog, BandId band) {
  const int years = printed(catalog, band).vesting_years;
  form.currency = catalog.currency_of(band);
  form[OfferField::years] = years > 0 ? std::to_string(years) : std::string();
  form.equity = EquityForm::grant;
  form.equity_is_money = true;
  switch (static_cast<EquityKind>(catalog.equity_kind[band])) {
    case EquityKind::options:
      form.equity = EquityForm::options;
      break;
    case EquityKind::profit_sharing:
      form.equity = EquityForm::profit_sharing;
      break;
    case EquityKind::private_equity:
      form.equity_is_money = false;
      break;
    default:
      break;
  }
}

void add_result(const Frame& frame, Offers& offers, const OfferForm& form) {
  static const Prose kNone;
  const Catalog& catalog = frame.catalog;
  OfferResults& results = offers.results;
  ReadOffer& read = results.read.emplace_back(read_form(form));
  auto& report = results.reports.emplace_back();
  std::string& problem = results.problems.emplace_back();
  if (!form.band || read.blank) return;
  const Prose* prose = catalog.prose_of(*form.band);
  auto made = report_on(catalog, *form.band, prose != nullptr ? *prose : kNone, read.offer,
                        frame.view.rows, offers.telling, offers.rules);
  if (made) {
    report = *std::move(made);
  } else {
    problem = made.error().message;
  }
}

}  // namespace

std::string offer_letter(const Offers& offers, std::size_t index) {
  if (offers.forms[index].present) return "Now";
  const auto before =
      std::count_if(offers.forms.begin(), offers.forms.begin() + static_cast<std::ptrdiff_t>(index),
                    [](const OfferForm& form) { return !form.present; });
  return {static_cast<char>('A' + before)};
}

std::string offer_title(const Offers& offers, std::size_t index) {
  return offers.forms[index].present ? "Present job" : "Offer " + offer_letter(offers, index);
}

void put_offer_on(Offers& offers, const Catalog& catalog, BandId band) {
  OfferForm& form = offers.form();
  form.band = band;
  if (read_form(form).blank) start_as(form, catalog, band);
  forget_typing(offers);
  ++offers.revision;
}

bool is_stale(const Offers& offers) { return offers.results.revision != offers.revision; }

void leave_bands(Offers& offers) {
  for (OfferForm& offer : offers.forms) offer.band.reset();
  if (offers.removed) offers.removed->form.band.reset();
  if (offers.removed && offers.removed->left) offers.removed->left->band.reset();
  offers.guides.clear();
  offers.places = {};
  offers.results = {};
  offers.script_lever = -1;
}

void refresh_offers(Frame& frame) {
  if (!frame.session.offers) frame.session.offers = std::make_shared<Offers>();
  Offers& offers = *frame.session.offers;
  Screen& screen = frame.session.screen;
  if (frame.session.has(EmbedPanel::offer)) {
    take_linked(frame, offers);
  } else if (screen.tab == Tab::offer) {
    screen.tab = Tab::bands;  // the host leaves it out, whatever a link asks for
  }
  screen.offers = offers.in_link ? offers_to_fragment(frame.catalog, offers.forms) : std::string();
  OfferResults& results = offers.results;
  if (results.revision == offers.revision && results.query == frame.view.query &&
      results.lacks_words == frame.lacks_words) {
    return;
  }
  results = {};
  results.revision = offers.revision;
  results.query = frame.view.query;
  results.lacks_words = frame.lacks_words;
  for (const OfferForm& form : offers.forms) add_result(frame, offers, form);
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
