// The form of the offer that is shown: a pane at the left, or a part of the page on phones.
#include <algorithm>

#include "ui/offer_commands.h"
#include "ui/offer_fields.h"
#include "ui/offer_form.h"
#include "ui/offer_sections.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

const std::vector<std::string> kEquities = labels_of(kEquityChoices);
const std::vector<std::string> kPeriods = labels_of(kPeriodChoices);
const std::vector<std::string> kBonuses = labels_of(kBonusChoices);
const std::vector<std::string> kSchedules = labels_of(kScheduleChoices);

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
    for (std::size_t i = 0; i < offers_.forms.size(); ++i) {
      labels.push_back(offer_title(offers_, i));
    }
    const auto count = labels.size();
    if (can_add_offer(offers_, false)) labels.emplace_back("+ Offer");
    if (can_add_offer(offers_, true)) labels.emplace_back("+ Present job");
    const int picked = fields_.choices("", labels, static_cast<int>(offers_.shown));
    if (picked < 0) return;
    const auto index = static_cast<std::size_t>(picked);
    if (index < count) {
      show_offer(frame_.session, index);
    } else {
      add_offer(frame_.session, labels[index] == "+ Present job");
      frame_.session.focus_field = "offer-company";
    }
  }

  void field(OfferField field, int column = 0, int columns = 1) {
    const OfferFieldWords words = offer_field_words(offers_.form(), field);
    fields_.field(field, std::string(words.label), words.unit, words.placeholder, column, columns);
  }

  void level() { field(OfferField::level); }

  void base(int column = 0, int columns = 1) {
    if (columns == 1) {
      field(OfferField::base);
      return;
    }
    // No room for the period, which stands below.
    const OfferForm& form = offers_.form();
    const OfferFieldWords words = offer_field_words(form, OfferField::base);
    fields_.field(OfferField::base, std::string(words.label), form.currency.code(),
                  words.placeholder, column, columns);
  }

  void base_period() {
    OfferForm& form = offers_.form();
    const int period = fields_.choices("Base per", kPeriods, static_cast<int>(form.period));
    if (period < 0) return;
    form.period = static_cast<Period>(period);
    changed();
  }

  void bonus(int column = 0, int columns = 1) { field(OfferField::bonus, column, columns); }

  void bonus_kind() {
    bool& in_percent = offers_.form().bonus_in_percent;
    if (fields_.choices("Bonus as", kBonuses, in_percent ? 0 : 1) < 0) return;
    in_percent = !in_percent;
    changed();
  }

  void signing() { field(OfferField::signing); }

  void currency() {
    const Currency now = offers_.form().currency;
    const std::vector<Currency> values = offer_currencies(frame_.catalog, offers_);
    std::vector<std::string> codes;
    int chosen = -1;
    for (const Currency currency : values) {
      if (currency == now) chosen = static_cast<int>(codes.size());
      codes.emplace_back(currency.code());
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
        field(OfferField::equity);
        vesting();
        break;
      case EquityForm::yearly:
      case EquityForm::profit_sharing:
        field(OfferField::equity);
        break;
      case EquityForm::options:
        field(OfferField::count);
        field(OfferField::strike, 0, 2);
        field(OfferField::price, 1, 2);
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
    const std::size_t chosen = schedule_choice(offers_.form());
    if (chosen == 0) {
      field(OfferField::years, 0, 2);
      field(OfferField::cliff, 1, 2);
    } else {
      field(OfferField::cliff);
    }
    const int picked = fields_.choices("Schedule", kSchedules, static_cast<int>(chosen));
    if (picked >= 0) choose_schedule(offers_, static_cast<std::size_t>(picked));
    if (schedule_choice(offers_.form()) + 1 == kSchedules.size()) field(OfferField::schedule);
  }

  void privacy() {
    flow_.y += 4;
    flow_.box(Severity::info, "What you type stays in this page.",
              "It is not stored, not sent, and not in the link unless you tick the box.");
    if (fields_.check("Put my offer in the link", offers_.in_link)) {
      toggle_offers_in_link(frame_.session);
    }
  }

  void removal() {
    flow_.y += 6;
    if (can_restore_offer(offers_) && fields_.action("Bring it back", true)) {
      restore_offer(frame_.session);
      return;
    }
    if (!can_remove_offer(offers_)) return;
    const bool several = offers_.forms.size() > 1;
    if (fields_.action(several ? "Remove this offer" : "Clear the form", false)) {
      remove_offer(offers_);
    }
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
