#include "ui/offer_acts.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "ui/act_value.h"
#include "ui/offer_commands.h"
#include "ui/offer_files.h"
#include "ui/offer_questions.h"

namespace rangefinder::ui {
namespace {

std::optional<std::size_t> choice_of(std::span<const OfferChoice> choices, std::string_view value) {
  const auto found = std::ranges::find(choices, value, &OfferChoice::value);
  if (found == choices.end()) return std::nullopt;
  return static_cast<std::size_t>(found - choices.begin());
}

class OfferActs {
 public:
  OfferActs(std::string_view value, const Catalog& catalog, Session& session, Requests& requests)
      : value_(value),
        catalog_(catalog),
        session_(session),
        offers_(*session.offers),
        requests_(requests) {}

  // False where there is no act of this name. No table of functions: the page loads with its first
  // screen what one refers to (base/deferred.h).
  bool run(std::string_view name) {
    if (name == "offer-shown") return show(), true;
    if (name == "offer-add") return add(), true;
    if (name == "offer-remove") return remove(), true;
    if (name == "offer-restore") return restore(), true;
    if (name == "offer-on") return put_on(), true;
    if (name == "offer-currency") return currency(), true;
    if (name == "offer-per") return per(), true;
    if (name == "offer-equity") return equity(), true;
    if (name == "offer-bonus") return bonus(), true;
    if (name == "offer-sold") return sold(), true;
    if (name == "offer-schedule") return schedule(), true;
    if (name == "offer-thousands") return thousands(), true;
    if (name == "offer-in-link") return in_link(), true;
    if (name == "offer-ask") return ask(), true;
    if (name == "offer-target") return target(), true;
    if (name == "offer-floor") return floor(), true;
    if (name == "offer-claim") return claim(), true;
    if (name == "offer-script") return script(), true;
    if (name == "offer-answer") return answer(), true;
    if (name == "offer-copy") return copy(), true;
    if (name == "offer-save-script") return save_script(), true;
    if (name == "offer-print-script") return print_script(), true;
    if (name == "offer-save-report") return save_report(), true;
    if (name == "offer-print-report") return print_report(), true;
    return false;
  }

 private:
  // Which offers there are.
  void show() {
    if (const auto index = whole_number<std::size_t>(value_)) show_offer(session_, *index);
  }
  void add() {
    if (value_ == "offer" || value_ == "present") add_offer(session_, value_ == "present");
  }
  void remove() { remove_offer(offers_); }
  void restore() { restore_offer(session_); }

  // The form.
  void put_on() {
    if (const auto band = whole_number<BandId>(value_)) {
      choose_offer_band(session_, catalog_, *band);
    }
  }
  void currency() {
    for (const Currency currency : offer_currencies(catalog_, offers_)) {
      if (currency.code() == value_) set(offers_.form().currency, currency);
    }
  }
  void per() {
    if (const auto choice = choice_of(kPeriodChoices, value_)) {
      set(offers_.form().period, static_cast<Period>(*choice));
    }
  }
  void equity() {
    if (const auto choice = choice_of(kEquityChoices, value_)) {
      set(offers_.form().equity, static_cast<EquityForm>(*choice));
    }
  }
  void bonus() {
    if (const auto choice = choice_of(kBonusChoices, value_)) {
      set(offers_.form().bonus_in_percent, *choice == 0);
    }
  }
  void sold() { set(offers_.form().equity_is_money, !offers_.form().equity_is_money); }
  void schedule() {
    if (const auto choice = choice_of(kScheduleChoices, value_)) choose_schedule(offers_, *choice);
  }
  void thousands() {
    if (const auto field = offer_field_from_name(value_)) write_out_thousands(offers_, *field);
  }
  void in_link() { toggle_offers_in_link(session_); }

  // The plan and the words to say.
  void ask() { rule(kOfferRules[0]); }
  void target() { rule(kOfferRules[1]); }
  void floor() { rule(kOfferRules[2]); }
  void claim() {
    const OfferReport* report = this->report();
    if (report == nullptr) return;
    const bool known = std::ranges::any_of(report->scripts, [&](const SpokenScript& one) {
      return std::ranges::contains(one.claims, value_, &Claim::id);
    });
    if (known) tick_claim(offers_, value_);
  }
  void script() {
    const OfferReport* report = this->report();
    const auto lever = whole_number<int>(value_);
    if (report == nullptr || !lever) return;
    if (std::ranges::contains(report->scripts, *lever, &SpokenScript::lever)) {
      choose_script(offers_, *lever);
    }
  }
  void answer() {
    const SpokenScript* script = spoken();
    if (script == nullptr) return;
    for (const Question& question : script->questions) {
      if (!value_.starts_with(question.key + "=")) continue;
      const std::string_view choice = value_.substr(question.key.size() + 1);
      if (!std::ranges::contains(question.choices, choice)) continue;
      answer_question(offers_, question.key, choice);
      return;
    }
  }

  // What is taken along.
  void copy() {
    if (const SpokenScript* script = said()) {
      requests_.copy = script->text;
      session_.reading.copied = script->text;
    }
  }
  void save_script() {
    if (const SpokenScript* script = said()) {
      requests_.save = script_markdown(catalog_, *report(), *script, session_.today);
    }
  }
  void print_script() {
    if (const SpokenScript* script = said()) {
      requests_.print = script_page(catalog_, *report(), *script, session_.today);
    }
  }
  void save_report() {
    if (report() != nullptr) {
      requests_.save = offer_report_file(catalog_, *report(), session_.today);
    }
  }
  void print_report() {
    if (report() != nullptr) {
      requests_.print = offer_report_file(catalog_, *report(), session_.today);
    }
  }

  template <typename Value>
  void set(Value& into, Value value) {
    if (into == value) return;
    into = value;
    ++offers_.revision;
  }

  void rule(const OfferRule& rule) {
    const auto share = parse_decimal(value_);
    if (share && std::ranges::contains(rule.shares, *share)) {
      set(offers_.rules.*rule.share, *share);
    }
  }

  // None while the results are those of other offers.
  const OfferReport* report() const {
    return has_offer_results(offers_) ? offers_.report() : nullptr;
  }
  // The script that is shown.
  const SpokenScript* spoken() const {
    const OfferReport* of = report();
    if (of == nullptr || of->scripts.empty()) return nullptr;
    return &of->scripts[shown_script(*of, offers_.script_lever)];
  }
  // The same, where anything is left to say.
  const SpokenScript* said() const {
    const SpokenScript* script = spoken();
    return script != nullptr && !script->text.empty() ? script : nullptr;
  }

  std::string_view value_;
  const Catalog& catalog_;
  Session& session_;
  Offers& offers_;
  Requests& requests_;
};

}  // namespace

bool offer_act(std::string_view name, std::string_view value, const Catalog& catalog,
               Session& session, Requests& requests) {
  return session.offers && OfferActs(value, catalog, session, requests).run(name);
}

}  // namespace rangefinder::ui
