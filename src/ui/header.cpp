#include <algorithm>

#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

const std::vector<std::string> kPeriods = {"Year", "Month", "Hour"};
const std::vector<std::string> kBases = {"Stated", "Recomputed"};
constexpr const char* kAsPrinted = "As printed";

// The currencies to choose from: as printed, then those that guides are printed in, then every
// other that has a rate.
struct CurrencyChoices {
  std::vector<std::string> labels;
  std::vector<Currency> values;
  int chosen = -1;

  void add(Currency currency, Currency now) {
    if (std::ranges::find(values, currency) != values.end()) return;
    if (currency == now) chosen = static_cast<int>(values.size());
    values.push_back(currency);
    labels.emplace_back(currency ? currency.code() : kAsPrinted);
  }
};

CurrencyChoices currency_choices(const Frame& frame) {
  CurrencyChoices choices;
  const Currency now = frame.view.query.currency;
  choices.add(Currency(), now);
  for (const FacetCount& printed : frame.view[Facet::currency]) {
    const auto currency = Currency::from_code(printed.value);
    if (currency && frame.catalog.rates.has(*currency)) choices.add(*currency, now);
  }
  for (const Currency currency : Currency::all()) {
    if (frame.catalog.rates.has(currency)) choices.add(currency, now);
  }
  return choices;
}

void currency_menu(Frame& frame, ImVec2 anchor) {
  const CurrencyChoices choices = currency_choices(frame);
  const int picked = menu(frame, "currency", anchor, 140, choices.labels, choices.chosen);
  if (picked < 0) return;
  const Currency currency = choices.values[static_cast<std::size_t>(picked)];
  frame.change([&](Query& query) {
    query.currency = currency;
    // Bounds are amounts of the old currency.
    query[Measure::total] = {};
  });
}

void set_period(Frame& frame, Period period) {
  frame.change([&](Query& query) {
    query.period = period;
    // Bounds are amounts of the old period.
    query[Measure::total] = {};
  });
}

ThemeName next_theme(ThemeName theme) {
  return theme == ThemeName::light ? ThemeName::dark : ThemeName::light;
}

float draw_name(Frame& frame, ImVec2 at, float height, float font) {
  const float logo = draw_logo(frame.pen, {at.x, at.y + (height - 16) / 2}, 16, frame.theme.text,
                               frame.theme.base, frame.theme.equity);
  const float x = at.x + logo + 10;
  return x - at.x +
         frame.pen.text({x, at.y}, height, "Rangefinder",
                        frame.style(font, frame.theme.text, Weight::semibold));
}

FieldSpec search_field(const Frame& frame) {
  FieldSpec spec;
  spec.id = "search";
  spec.label = "Search";
  spec.placeholder = "Company, role or place";
  // What cannot be read as a search stays in the field, with the reason below it.
  const auto& drafts = frame.session.drafts;
  const auto& errors = frame.session.field_errors;
  const auto draft = drafts.find(spec.id);
  spec.value = draft == drafts.end() ? frame.view.query.text : draft->second;
  if (const auto error = errors.find(spec.id); error != errors.end()) spec.error = error->second;
  spec.icon = Icon::search;
  spec.font_size = frame.phone() ? type::kField : type::kBody;
  return spec;
}

// From the right: theme, redo, undo, basis, period, currency. Gives the x where they start.
float draw_controls(Frame& frame, const Area& area) {
  constexpr float kHeight = 32;
  const float y = area.min.y + (area.height() - kHeight) / 2;
  float x = area.max.x - 12;
  const auto icon = [&](const char* label, Icon glyph, bool enabled) {
    x -= kHeight;
    ButtonSpec spec;
    spec.label = label;
    spec.icon = glyph;
    spec.icon_only = true;
    spec.enabled = enabled;
    return button(frame, {x, y}, kHeight, spec);
  };
  const bool dark = frame.session.theme != ThemeName::light;
  if (icon(dark ? "Light theme" : "Dark theme", dark ? Icon::sun : Icon::moon, true)) {
    frame.requests.theme = next_theme(frame.session.theme);
  }
  if (icon("Redo", Icon::redo, frame.can_redo)) frame.requests.redo = true;
  if (icon("Undo", Icon::undo, frame.can_undo)) frame.requests.undo = true;
  x -= 12;

  const Query& query = frame.view.query;
  if (has_basis_in_header(frame)) {
    x -= basis_width(frame);
    draw_basis(frame, {x, y}, kHeight);
    x -= 8;
  }
  x -= segments_width(frame, kPeriods);
  const int period =
      segments(frame, {x, y}, kHeight, "Per", kPeriods, static_cast<int>(query.period));
  if (period >= 0) set_period(frame, static_cast<Period>(period));
  x -= 8;
  ButtonSpec currency;
  currency.label = "In";
  currency.strong = query.currency ? std::string(query.currency.code()) : kAsPrinted;
  currency.look = ButtonLook::outlined;
  currency.trailing = Icon::chevron_down;
  x -= button_width(frame, kHeight, currency);
  ImGui::PushID("currency-button");
  const bool open = button(frame, {x, y}, kHeight, currency);
  ImGui::PopID();
  if (open) ImGui::OpenPopup("currency");
  currency_menu(frame, {x, y + kHeight + 4});
  return x;
}

// The orders that a phone offers: a table's heads have no room there.
struct Order {
  const char* label;
  SortKey key;
};
const std::vector<Order> kOrders = {{"Total, highest first", {Field::total, true}},
                                    {"Total, lowest first", {Field::total, false}},
                                    {"Base, highest first", {Field::base, true}},
                                    {"Company", {Field::company, false}},
                                    {"Place", {Field::place, false}},
                                    {"Gap, largest first", {Field::gap, true}}};

int order_of(const Query& query) {
  for (std::size_t i = 0; i < kOrders.size(); ++i) {
    if (query.sort == std::vector{kOrders[i].key}) return static_cast<int>(i);
  }
  return -1;
}

// A row of buttons for filters, order, currency and period.
class PhoneChoices {
 public:
  PhoneChoices(Frame& frame, ImVec2 at, float right) : frame_(frame), at_(at), right_(right) {}

  void draw() {
    const Query& query = frame_.view.query;
    const std::size_t active = choices_of(frame_.catalog, frame_.view).size();
    const int order = order_of(query);
    std::string sorted = order < 0 ? "Sort" : kOrders[static_cast<std::size_t>(order)].label;
    sorted = sorted.substr(0, sorted.find(','));
    add("Filter", active > 0 ? std::to_string(active) : "", Icon::filter, Icon::none);
    add(sorted, "", Icon::sort, Icon::none);
    add(query.currency ? std::string(query.currency.code()) : kAsPrinted, "", Icon::none,
        Icon::chevron_down);
    add(kPeriods[static_cast<std::size_t>(query.period)], "", Icon::none, Icon::chevron_down);
    fit();

    if (press(0)) frame_.session.filter_sheet = true;
    std::vector<std::string> labels;
    for (const Order& each : kOrders) labels.emplace_back(each.label);
    if (const int picked = pick(1, "sort-menu", 200, labels, order); picked >= 0) {
      frame_.change([&](Query& q) { q.sort = {kOrders[static_cast<std::size_t>(picked)].key}; });
    }
    const float currency_x = x_;
    if (press(2)) ImGui::OpenPopup("currency");
    currency_menu(frame_, {currency_x, at_.y + kHeight + 4});
    const int period = pick(3, "period-menu", 120, kPeriods, static_cast<int>(query.period));
    if (period >= 0) set_period(frame_, static_cast<Period>(period));
  }

 private:
  static constexpr float kHeight = 40;
  static constexpr float kGap = 8;

  void add(std::string label, std::string strong, Icon icon, Icon trailing) {
    ButtonSpec spec;
    spec.label = std::move(label);
    spec.strong = std::move(strong);
    spec.icon = icon;
    spec.trailing = trailing;
    spec.look = ButtonLook::outlined;
    spec.font_size = type::kBody;
    buttons_.push_back(std::move(spec));
  }

  // Where the row is too wide, its words stay and its icons go.
  void fit() {
    x_ = at_.x;
    float width = -kGap;
    for (const ButtonSpec& spec : buttons_) width += button_width(frame_, kHeight, spec) + kGap;
    if (width <= right_ - at_.x) return;
    for (ButtonSpec& spec : buttons_) spec.icon = spec.trailing = Icon::none;
  }

  bool press(std::size_t index) {
    ImGui::PushID(static_cast<int>(index));
    const bool was = button(frame_, {x_, at_.y}, kHeight, buttons_[index]);
    ImGui::PopID();
    x_ += button_width(frame_, kHeight, buttons_[index]) + kGap;
    return was;
  }

  int pick(std::size_t index, const char* id, float width, const std::vector<std::string>& labels,
           int chosen) {
    const float x = x_;
    if (press(index)) ImGui::OpenPopup(id);
    return menu(frame_, id, {x, at_.y + kHeight + 4}, width, labels, chosen);
  }

  Frame& frame_;
  ImVec2 at_;
  float right_;
  float x_ = 0;
  std::vector<ButtonSpec> buttons_;
};

}  // namespace

bool has_basis_in_header(const Frame& frame) { return frame.surface.width >= 1040; }

float basis_width(const Frame& frame) { return segments_width(frame, kBases); }

void draw_basis(Frame& frame, ImVec2 at, float height) {
  const int basis =
      segments(frame, at, height, "Total", kBases, static_cast<int>(frame.view.query.basis));
  if (basis >= 0) frame.change([&](Query& query) { query.basis = static_cast<Basis>(basis); });
}

void draw_header(Frame& frame, const Area& area) {
  begin_pane(frame, "header", area, Pane::header, frame.theme.surface, false);
  draw_name(frame, {area.min.x + 16, area.min.y}, area.height(), type::kTitle);
  const float search_x = area.min.x + (area.width() >= 1280 ? 240.0F : 168.0F);
  const float controls = draw_controls(frame, area);
  const float search_end = std::min(search_x + 420, controls - 16);
  field(frame, {search_x, area.min.y + 10}, {search_end, area.max.y - 10}, search_field(frame));
  frame.pen.horizontal(area.min.x, area.max.x, area.max.y - 1, frame.theme.line);
  end_pane();
}

void draw_phone_header(Frame& frame, const Area& area) {
  begin_pane(frame, "header", area, Pane::header, frame.theme.surface, false);
  const float left = area.min.x + 16;
  const float right = area.max.x - 16;
  draw_name(frame, {left, area.min.y}, 52, type::kTitle + 1);
  ButtonSpec spec;
  const bool dark = frame.session.theme != ThemeName::light;
  spec.label = dark ? "Light theme" : "Dark theme";
  spec.icon = dark ? Icon::sun : Icon::moon;
  spec.icon_only = true;
  if (button(frame, {right - 40, area.min.y + 4}, 44, spec)) {
    frame.requests.theme = next_theme(frame.session.theme);
  }
  spec.label = "Undo";
  spec.icon = Icon::undo;
  spec.enabled = frame.can_undo;
  if (button(frame, {right - 88, area.min.y + 4}, 44, spec)) frame.requests.undo = true;

  field(frame, {left, area.min.y + 56}, {right, area.min.y + 100}, search_field(frame));

  PhoneChoices(frame, {left, area.min.y + 108}, right).draw();
  end_pane();
}

}  // namespace rangefinder::ui
