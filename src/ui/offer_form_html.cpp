// The form of the offer that is shown, as HTML.
#include <vector>

#include "base/text.h"
#include "ui/band.h"
#include "ui/offer_html.h"
#include "ui/text_controls.h"

namespace rangefinder::ui {
namespace {

class OfferFormHtml {
 public:
  OfferFormHtml(Html& html, const Catalog& catalog, const Session& session)
      : html_(html), catalog_(catalog), session_(session), offers_(*session.offers) {}

  void write() {
    html_.open("form", {{"aria-label", "Offer"}});
    offers();
    company();
    if (offers_.form().band) {
      place();
      field(OfferField::level);
      base();
      equity();
      bonus();
      field(OfferField::signing);
    }
    privacy();
    removal();
    html_.close();
  }

 private:
  void button(std::string_view act, std::string_view value, std::string_view label) {
    write_button(html_, act, value, label);
  }

  void offers() {
    const std::size_t count = offers_.forms.size();
    if (count > 1) {
      std::vector<std::string> texts;
      for (std::size_t i = 0; i < count; ++i) {
        texts.push_back(std::to_string(i));
        texts.push_back(offer_title(offers_, i));
      }
      std::vector<OfferChoice> choices;
      for (std::size_t i = 0; i < count; ++i) choices.push_back({texts[2 * i], texts[2 * i + 1]});
      write_offer_choices(html_, "offer-shown", "Offer to look at", choices,
                          choices[offers_.shown].value);
    }
    const bool can_add = can_add_offer(offers_, false);
    const bool can_add_present = can_add_offer(offers_, true);
    if (!can_add && !can_add_present) return;
    html_.open("p");
    if (can_add) button("offer-add", "offer", "Add an offer");
    if (can_add_present) button("offer-add", "present", "Add the present job");
    html_.close();
  }

  void bands(std::string_view heading, const std::vector<BandId>& bands, std::string_view next,
             auto label) {
    if (bands.empty()) return;
    if (!heading.empty()) html_.element("p", heading);
    html_.open("ul", {{"class", "suggestions"}, {"aria-label", heading}});
    for (const BandId band : bands) {
      html_.open("li", {{"dir", "auto"}});
      // The list goes with the choice: what is typed next gets the focus.
      html_.element("button", label(band),
                    {{"type", "button"},
                     {"name", "offer-on"},
                     {"value", std::to_string(band)},
                     {"data-focus", next}});
      html_.close();
    }
    html_.close();
  }

  void company() {
    const auto guide = [&](BandId band) { return guide_label(catalog_, band); };
    const auto& band = offers_.form().band;
    TextInput input{.field = "offer-company",
                    .label = "Company and role",
                    .value = offers_.company.value_or(band ? guide(*band) : std::string()),
                    .placeholder = "Such as Meta engineer",
                    .error = company_error(offers_)};
    if (!band && !offers_.company) {
      input.hint = "Whose offer it is. Its guide's figures are what it is compared with.";
    }
    write_input(html_, input);
    if (offers_.company) bands({}, offers_.guides, "text-offer-place", guide);
  }

  void place() {
    const auto region = [&](BandId band) { return std::string(catalog_.region_of(band)); };
    write_input(html_, {.field = "offer-place",
                        .label = "Place",
                        .value = offers_.place.value_or(region(*offers_.form().band)),
                        .placeholder = "Such as London",
                        .error = place_error(offers_)});
    if (!offers_.place) return;
    constexpr std::string_view kNext = "text-offer-base";
    bands({}, offers_.places.there, kNext, region);
    bands("The same company elsewhere", offers_.places.elsewhere, kNext, region);
    bands("Other companies there", offers_.places.others, kNext,
          [&](BandId band) { return row_label(catalog_, band); });
  }

  // What counts in a unit has it in its label.
  void field(OfferField field, std::string_view called = {}) {
    const OfferFieldWords words = offer_field_words(offers_.form(), field);
    TextInput input{.field = std::string(kOfferFieldPrefix) + std::string(name(field)),
                    .label = std::string(called.empty() ? words.label : called),
                    .value = offers_.form()[field],
                    .placeholder = std::string(words.placeholder),
                    .decimal = field != OfferField::schedule && field != OfferField::level};
    if (!words.unit.empty()) input.label += " (" + words.unit + ")";
    // Half an amount is no mistake.
    const bool typing = session_.focused_field == input.field;
    const auto& read = offers_.results.read;
    if (!typing && offers_.shown < read.size()) input.error = read[offers_.shown].error(field);
    write_input(html_, input);
    if (typing) return;
    if (const std::string question = thousands_question(offers_, field); !question.empty()) {
      html_.open("p", {{"class", "question"}}).text(question + " ");
      write_button(html_, "offer-thousands", name(field), "Yes", "Yes. " + question);
      html_.close();
    }
  }

  void base() {
    const OfferForm& form = offers_.form();
    field(OfferField::base);
    write_offer_choices(html_, "offer-per", "Base per", kPeriodChoices,
                        kPeriodChoices[static_cast<std::size_t>(form.period)].value);
    std::vector<TextOption> currencies;
    for (const Currency currency : offer_currencies(catalog_, offers_)) {
      currencies.push_back({std::string(currency.code()), std::string(currency.code())});
    }
    write_select(html_, "offer-currency", "Currency", currencies, form.currency.code());
  }

  void equity() {
    const OfferForm& form = offers_.form();
    write_offer_choices(html_, "offer-equity", "Equity", kEquityChoices,
                        kEquityChoices[static_cast<std::size_t>(form.equity)].value);
    switch (form.equity) {
      case EquityForm::none:
        return;
      case EquityForm::options:
        field(OfferField::count);
        field(OfferField::strike);
        field(OfferField::price, "One is worth");
        break;
      default:
        field(OfferField::equity);
        break;
    }
    if (vests(form.equity)) vesting();
    write_checkbox(html_, "offer-sold", "1", "It can be sold today", {}, form.equity_is_money);
    if (!form.equity_is_money) html_.element("p", "It is counted apart from the total.");
  }

  void vesting() {
    const std::size_t chosen = schedule_choice(offers_.form());
    if (chosen == 0) field(OfferField::years);
    field(OfferField::cliff);
    write_offer_choices(html_, "offer-schedule", "Schedule", kScheduleChoices,
                        kScheduleChoices[chosen].value);
    if (chosen + 1 == kScheduleChoices.size()) field(OfferField::schedule);
  }

  void bonus() {
    field(OfferField::bonus);
    write_offer_choices(html_, "offer-bonus", "Bonus as", kBonusChoices,
                        kBonusChoices[offers_.form().bonus_in_percent ? 0 : 1].value);
  }

  void privacy() {
    html_.open("p", {{"class", "privacy"}}).element("strong", "What you type stays in this page.");
    html_.text(" It is not stored, not sent, and not in the link unless you tick the box.").close();
    write_checkbox(html_, "offer-in-link", "1", "Put my offer in the link", {}, offers_.in_link);
  }

  void removal() {
    const bool can_remove = can_remove_offer(offers_);
    const bool can_restore = can_restore_offer(offers_);
    if (!can_restore && !can_remove) return;
    html_.open("p");
    if (can_restore) button("offer-restore", "1", "Bring it back");
    if (can_remove) {
      button("offer-remove", "1",
             offers_.forms.size() > 1 ? "Remove this offer" : "Clear the form");
    }
    html_.close();
  }

  Html& html_;
  const Catalog& catalog_;
  const Session& session_;
  const Offers& offers_;
};

}  // namespace

void write_offer_choices(Html& html, std::string_view act, std::string_view legend,
                         std::span<const OfferChoice> choices, std::string_view chosen) {
  html.open("fieldset", {{"class", "choices"}}).element("legend", legend);
  for (const OfferChoice& choice : choices) {
    const std::string id = "choice-" + std::string(act) + "-" + id_text(choice.value);
    html.open("label", {{"class", "check"}});
    html.empty("input", {{"type", "radio"},
                         {"id", id},
                         {"name", act},
                         {"value", choice.value},
                         {"checked", choice.value == chosen ? "checked" : ""}});
    html.element("span", choice.label).close();
  }
  html.close();
}

void write_offer_form(Html& html, const Catalog& catalog, const Session& session) {
  OfferFormHtml(html, catalog, session).write();
}

}  // namespace rangefinder::ui
