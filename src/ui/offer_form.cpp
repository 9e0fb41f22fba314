// The form of the offer that is shown: a pane at the left, or a part of the page on phones.
#include <algorithm>

#include "base/text.h"
#include "catalog/facet_index.h"
#include "ui/offer_fields.h"
#include "ui/offer_form.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

const std::vector<std::string> kEquities = {"None", "Grant", "Per year", "Options",
                                            "Profit sharing"};  // by EquityForm
const std::vector<std::string> kPeriods = {"Year", "Month", "Hour"};
const std::vector<std::string> kSchedules = {"Even", "5/15/40/40", "33/33/22/12", "Own"};

class Form {
 public:
  explicit Form(Flow& flow)
      : flow_(flow), frame_(flow.frame), offers_(*flow.frame.session.offers), fields_(flow) {}

  void draw() {
    offers();
    company();
    if (offers_.form().band) place();
    if (offers_.form().band) {
      fields_.field(OfferField::level, "Level", "", "As the company calls it");
      pay();
      equity();
      fields_.field(OfferField::bonus, "Target bonus",
                    offers_.form().bonus_in_percent ? "% of base" : "per year");
      if (fields_.choices("Bonus as", {"Percent", "Amount"},
                          offers_.form().bonus_in_percent ? 0 : 1) >= 0) {
        offers_.form().bonus_in_percent = !offers_.form().bonus_in_percent;
        ++offers_.revision;
      }
      fields_.field(OfferField::signing, "Sign-on", "once");
    }
    privacy();
    removal();
  }

 private:
  void changed() { ++offers_.revision; }

  void text(const char* id, const char* label, std::string value, const char* placeholder) {
    FieldSpec spec;
    spec.id = id;
    spec.label = label;
    spec.value = std::move(value);
    spec.placeholder = placeholder;
    fields_.text(std::move(spec));
  }

  // One button for each offer, and one for another.
  void offers() {
    std::vector<std::string> labels;
    bool has_present = false;
    for (std::size_t i = 0; i < offers_.forms.size(); ++i) {
      has_present = has_present || offers_.forms[i].present;
      labels.push_back(offer_title(offers_, i));
    }
    const auto count = labels.size();
    const auto others = count - (has_present ? 1 : 0);
    if (others + 1 < kMostOffers) labels.emplace_back("+ Offer");
    if (!has_present) labels.emplace_back("+ Present job");
    const int picked = fields_.choices("", labels, static_cast<int>(offers_.shown));
    if (picked < 0) return;
    const auto index = static_cast<std::size_t>(picked);
    if (index < count) {
      offers_.shown = index;
    } else {
      OfferForm form;
      form.present = labels[index] == "+ Present job";
      offers_.forms.push_back(std::move(form));
      offers_.shown = offers_.forms.size() - 1;
      frame_.session.focus_field = "offer-company";
    }
    offers_.company.reset();
    offers_.place.reset();
    frame_.session.screen.selected = offers_.form().band;
    changed();
  }

  void pick(BandId band) {
    put_offer_on(offers_, frame_.catalog, band);
    frame_.session.screen.selected = band;
  }

  void band_buttons(std::string_view heading, const std::vector<BandId>& bands, bool companies,
                    bool places) {
    if (bands.empty()) return;
    if (!heading.empty()) fields_.hint(heading);
    for (const BandId band : bands) {
      const std::string label = !places      ? guide_label(frame_.catalog, band)
                                : !companies ? std::string(frame_.catalog.region_of(band))
                                             : row_label(frame_.catalog, band);
      ImGui::PushID(static_cast<int>(band));
      const bool was = fields_.action(label, false);
      ImGui::PopID();
      if (was) {
        pick(band);
        return;
      }
    }
  }

  void company() {
    const auto& band = offers_.form().band;
    const std::string now = band ? guide_label(frame_.catalog, *band) : std::string();
    text("offer-company", "Company and role", offers_.company.value_or(now),
         "Such as Meta engineer");
    if (!offers_.company) {
      if (!band)
        fields_.hint("Whose offer it is. Its guide's figures are what it is compared with.");
      flow_.y += 6;
      return;
    }
    if (offers_.guides.empty() && !trim(*offers_.company).empty()) {
      fields_.error("No guide for \"" + *offers_.company + "\". Try fewer letters of the company.");
    }
    band_buttons({}, std::vector(offers_.guides), true, false);
    flow_.y += 6;
  }

  void place() {
    const std::string now(frame_.catalog.region_of(*offers_.form().band));
    text("offer-place", "Place", offers_.place.value_or(now), "Such as London");
    if (!offers_.place) {
      flow_.y += 6;
      return;
    }
    const PlaceChoice choice = offers_.places;
    if (choice.there.empty() && !trim(*offers_.place).empty()) {
      fields_.error("The guide has no band for \"" + *offers_.place + "\". The nearest:");
    }
    band_buttons({}, choice.there, false, true);
    band_buttons(choice.elsewhere.empty() ? "" : "The same company elsewhere", choice.elsewhere,
                 false, true);
    band_buttons("Other companies there", choice.others, true, true);
    flow_.y += 6;
  }

  void pay() {
    OfferForm& form = offers_.form();
    constexpr std::string_view kPer[] = {"per year", "per month", "per hour"};
    fields_.field(OfferField::base, "Base",
                  std::string(form.currency.code()) + ' ' +
                      std::string(kPer[static_cast<std::size_t>(form.period)]),
                  "225,000");
    const int period = fields_.choices("Base per", kPeriods, static_cast<int>(form.period));
    if (period >= 0) {
      form.period = static_cast<Period>(period);
      changed();
    }
    currency();
  }

  void currency() {
    std::vector<std::string> codes;
    std::vector<Currency> values;
    int chosen = -1;
    const Currency now = offers_.form().currency;
    const auto add = [&](Currency currency) {
      if (!currency || std::ranges::find(values, currency) != values.end()) return;
      if (currency == now) chosen = static_cast<int>(values.size());
      values.push_back(currency);
      codes.emplace_back(currency.code());
    };
    add(frame_.catalog.currency_of(*offers_.form().band));
    add(now);
    for (const Currency currency : Currency::all()) {
      if (frame_.catalog.rates.has(currency)) add(currency);
    }
    ButtonSpec spec;
    spec.label = "Currency";
    spec.strong = now.code();
    spec.trailing = Icon::chevron_down;
    spec.look = ButtonLook::outlined;
    const float height = frame_.touch() ? 44 : 28;
    const ImVec2 at(flow_.left, flow_.y);
    if (button(frame_, at, height, spec)) ImGui::OpenPopup("offer-currency");
    const int picked =
        menu(frame_, "offer-currency", {at.x, at.y + height + 4}, 140, codes, chosen);
    flow_.y += height + 10;
    if (picked < 0) return;
    offers_.form().currency = values[static_cast<std::size_t>(picked)];
    changed();
  }

  void equity() {
    OfferForm& form = offers_.form();
    const int picked = fields_.choices("Equity", kEquities, static_cast<int>(form.equity));
    if (picked >= 0) {
      form.equity = static_cast<EquityForm>(picked);
      changed();
    }
    switch (form.equity) {
      case EquityForm::none:
        return;
      case EquityForm::grant:
        fields_.field(OfferField::equity, "Equity grant", "in all", "240,000");
        vesting();
        break;
      case EquityForm::yearly:
        fields_.field(OfferField::equity, "Equity", "per year", "60,000");
        break;
      case EquityForm::profit_sharing:
        fields_.field(OfferField::equity, "Profit sharing", "per year", "60,000");
        break;
      case EquityForm::options:
        fields_.field(OfferField::count, "Options", "in all", "10,000");
        fields_.field(OfferField::strike, "One costs", "", "2.50", 0, 2);
        fields_.field(OfferField::price, "and is worth", "", "12", 1, 2);
        vesting();
        break;
    }
    if (fields_.check("It can be sold today", form.equity_is_money)) {
      form.equity_is_money = !form.equity_is_money;
      changed();
    }
    if (!form.equity_is_money) fields_.hint("It is counted apart from the total.");
    flow_.y += 6;
  }

  void vesting() {
    OfferForm& form = offers_.form();
    std::string& typed = form[OfferField::schedule];
    const std::string schedule = typed.empty() ? "Even" : typed;
    const auto known = std::ranges::find(kSchedules, schedule);
    const bool own = known == kSchedules.end() || schedule == kSchedules.back();
    const int chosen = own ? static_cast<int>(kSchedules.size()) - 1
                           : static_cast<int>(known - kSchedules.begin());
    if (chosen == 0) {
      fields_.field(OfferField::years, "Vests over", "years", "4", 0, 2);
      fields_.field(OfferField::cliff, "Cliff", "months", "none", 1, 2);
    } else {
      fields_.field(OfferField::cliff, "Cliff", "months", "none");
    }
    const int picked = fields_.choices("Schedule", kSchedules, chosen);
    if (picked >= 0 && picked != chosen) {
      typed = picked == 0 ? std::string() : kSchedules[static_cast<std::size_t>(picked)];
      if (picked + 1 == static_cast<int>(kSchedules.size())) typed = "25/25/25/25";
      changed();
    }
    if (chosen + 1 == static_cast<int>(kSchedules.size()) || typed == "25/25/25/25") {
      fields_.field(OfferField::schedule, "Percent of each year", "", "25/25/25/25");
    }
  }

  void privacy() {
    flow_.y += 4;
    flow_.box(Severity::info, "What you type stays in this page.",
              "It is not stored, not sent, and not in the link unless you tick the box.");
    if (fields_.check("Put my offer in the link", offers_.in_link)) {
      offers_.in_link = !offers_.in_link;
      changed();
    }
  }

  void removal() {
    flow_.y += 6;
    if (offers_.removed && fields_.action("Bring it back", true)) {
      const Offers::Removed removed = *std::move(offers_.removed);
      offers_.removed.reset();
      if (removed.emptied) {
        offers_.forms[removed.at] = removed.form;
      } else {
        offers_.forms.insert(offers_.forms.begin() + static_cast<std::ptrdiff_t>(removed.at),
                             removed.form);
      }
      offers_.shown = removed.at;
      changed();
      return;
    }
    const bool several = offers_.forms.size() > 1;
    if (!several && offers_.blank()) return;
    if (!fields_.action(several ? "Remove this offer" : "Clear the form", false)) return;
    offers_.removed = {.form = offers_.form(), .at = offers_.shown, .emptied = !several};
    if (several) {
      offers_.forms.erase(offers_.forms.begin() + static_cast<std::ptrdiff_t>(offers_.shown));
      offers_.shown = std::min(offers_.shown, offers_.forms.size() - 1);
    } else {
      OfferForm empty;
      empty.band = offers_.form().band;
      empty.currency = offers_.form().currency;
      offers_.form() = std::move(empty);
    }
    changed();
  }

  Flow& flow_;
  Frame& frame_;
  Offers& offers_;
  OfferFields fields_;
};

}  // namespace

void draw_form(Flow& flow) { Form(flow).draw(); }

void draw_offer_form(Frame& frame, const Area& area) {
  begin_pane(frame, "offer-form", area, Pane::filters, frame.theme.bg, true);
  const BandId band = frame.session.screen.selected.value_or(0);
  Flow flow{frame, band, area.min.x + 16, area.max.x - 16, area.min.y + 12 - ImGui::GetScrollY()};
  draw_form(flow);
  set_content_bottom(flow.y + 12);
  frame.pen.vertical(area.max.x - 1, area.min.y, area.max.y, frame.theme.line);
  end_pane();
}

}  // namespace rangefinder::ui
