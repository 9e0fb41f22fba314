// The form of the offer that is shown: a pane at the left, or a part of the page on phones.
#include <algorithm>

#include "ui/offer_fields.h"
#include "ui/offer_form.h"
#include "ui/offer_sections.h"
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
    if (frame_.phone()) {
      draw_on_phone();
      return;
    }
    offers();
    draw_offer_band(flow_);
    if (offers_.form().band) {
      level();
      base();
      base_period();
      currency();
      equity();
      bonus();
      bonus_kind();
      signing();
    }
    privacy();
    removal();
  }

 private:
  // Two columns, what counts most first; other offers are below, until there is one.
  void draw_on_phone() {
    const bool several = offers_.forms.size() > 1;
    if (several) offers();
    draw_offer_band(flow_);
    if (offers_.report() != nullptr) draw_offer_summary(flow_);
    if (offers_.form().band) {
      base(0, 2);
      bonus(1, 2);
      beside([&] { base_period(); }, [&] { bonus_kind(); });
      beside([&] { signing(); }, [&] { currency(); });
      equity();
      level();
    }
    if (!several) offers();
    privacy();
    removal();
  }

  template <typename Left, typename Right>
  void beside(Left left, Right right) {
    constexpr float kGap = 10;
    const float start = flow_.left;
    const float end = flow_.right;
    const float top = flow_.y;
    const float width = (flow_.width() - kGap) / 2;
    flow_.right = start + width;
    left();
    const float below = flow_.y;
    flow_.left = end - width;
    flow_.right = end;
    flow_.y = top;
    right();
    flow_.left = start;
    flow_.y = std::max(flow_.y, below);
  }

  void changed() { ++offers_.revision; }

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
    offers_.choosing = false;
    offers_.company.reset();
    offers_.place.reset();
    frame_.session.screen.selected = offers_.form().band;
    changed();
  }

  void level() { fields_.field(OfferField::level, "Level", "", "As the company calls it"); }

  void base(int column = 0, int columns = 1) {
    const OfferForm& form = offers_.form();
    constexpr std::string_view kPer[] = {"per year", "per month", "per hour"};
    std::string unit(form.currency.code());
    if (columns == 1) unit += ' ' + std::string(kPer[static_cast<std::size_t>(form.period)]);
    fields_.field(OfferField::base, "Base", unit, "225,000", column, columns);
  }

  void base_period() {
    OfferForm& form = offers_.form();
    const int period = fields_.choices("Base per", kPeriods, static_cast<int>(form.period));
    if (period < 0) return;
    form.period = static_cast<Period>(period);
    changed();
  }

  void bonus(int column = 0, int columns = 1) {
    fields_.field(OfferField::bonus, "Target bonus",
                  offers_.form().bonus_in_percent ? "% of base" : "per year", {}, column, columns);
  }

  void bonus_kind() {
    bool& in_percent = offers_.form().bonus_in_percent;
    if (fields_.choices("Bonus as", {"Percent", "Amount"}, in_percent ? 0 : 1) < 0) return;
    in_percent = !in_percent;
    changed();
  }

  void signing() { fields_.field(OfferField::signing, "Sign-on", "once"); }

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
    const Currency band = frame_.catalog.currency_of(*offers_.form().band);
    add(band);
    add(now);
    for (const Currency currency : Currency::all()) {
      if (frame_.catalog.rates.factor(currency, band)) add(currency);
    }
    ButtonSpec spec;
    spec.label = "Currency";
    spec.strong = now.code();
    spec.trailing = Icon::chevron_down;
    spec.look = ButtonLook::outlined;
    if (frame_.phone()) flow_.y += OfferFields::kLabel;  // in line with the field beside it
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
