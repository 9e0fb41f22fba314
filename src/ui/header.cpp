#include <algorithm>

#include "ui/choices.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

const std::vector<std::string> kPeriods = {"Year", "Month", "Hour"};
const std::vector<std::string> kBases = {"Stated", "Recomputed"};
constexpr const char* kAsPrinted = "As printed";

void currency_menu(Frame& frame, ImVec2 anchor) {
  const std::vector<Currency> choices = currency_choices(frame.catalog, frame.view);
  std::vector<std::string> labels;
  labels.reserve(choices.size());
  for (const Currency one : choices) labels.emplace_back(one ? one.code() : kAsPrinted);
  const auto now = std::ranges::find(choices, frame.view.query.currency);
  const int chosen = now == choices.end() ? -1 : static_cast<int>(now - choices.begin());
  const int picked = menu(frame, "currency", anchor, 140, labels, chosen);
  if (picked < 0) return;
  const Currency currency = choices[static_cast<std::size_t>(picked)];
  frame.change([&](Query& query) {
    query.currency = currency;
    // Bounds are amounts of the old currency.
    forget_bounds(query);
  });
}

void set_period(Frame& frame, Period period) {
  frame.change([&](Query& query) {
    query.period = period;
    // Bounds are amounts of the old period.
    forget_bounds(query);
  });
}

constexpr float kUnitsGap = 8;

ButtonSpec currency_button(const Query& query) {
  ButtonSpec currency;
  currency.label = "In";
  currency.strong = query.currency ? std::string(query.currency.code()) : kAsPrinted;
  currency.look = ButtonLook::outlined;
  currency.trailing = Icon::chevron_down;
  return currency;
}

// A button `height` pixels high and wide, and its menu.
void draw_theme(Frame& frame, ImVec2 at, float height) {
  const bool light = frame.session.theme == ThemeName::light;
  if (button(frame, at, height, icon_button("Theme", light ? Icon::sun : Icon::moon))) {
    ImGui::OpenPopup("theme-menu");
  }
  std::vector<std::string> labels = {"System"};  // and by ThemeName
  labels.insert(labels.end(), kThemeTitles.begin(), kThemeTitles.end());
  std::optional<ThemeName>& theme = frame.session.screen.theme;
  const int chosen = theme ? static_cast<int>(*theme) + 1 : 0;
  const ImVec2 anchor(at.x, at.y + height + 4);
  const int picked = menu(frame, "theme-menu", anchor, 160, labels, chosen);
  if (picked == 0) theme.reset();
  if (picked > 0) theme = static_cast<ThemeName>(picked - 1);
}

// The logo, and the name behind it where there is room.
void draw_name(Frame& frame, ImVec2 at, float height, float font, bool logo_only = false) {
  const float logo = draw_logo(frame.pen, {at.x, at.y + (height - 16) / 2}, 16, frame.theme.text,
                               frame.theme.base, frame.theme.equity);
  if (logo_only) return;
  frame.pen.text({at.x + logo + 10, at.y}, height, "Rangefinder",
                 frame.style(font, frame.theme.text, Weight::semibold));
}

// From the right: share, theme, text view, redo, undo, basis, period, currency. Gives the x where
// they start.
float draw_controls(Frame& frame, const Area& area) {
  const float height = frame.touch() ? 44 : 32;
  const float y = area.min.y + (area.height() - height) / 2;
  float x = area.max.x - 12;
  ButtonSpec share;
  share.label = "Share";
  share.icon = Icon::link;
  share.look = ButtonLook::primary;
  share.icon_only = area.width() < 1280;
  x -= button_width(frame, height, share);
  if (button(frame, {x, y}, height, share)) frame.requests.share = true;
  x -= 8 + height;
  draw_theme(frame, {x, y}, height);
  x -= height;
  if (button(frame, {x, y}, height, icon_button("Text view", Icon::text))) {
    frame.session.screen.text = true;
  }
  x -= height;
  ButtonSpec redo = icon_button("Redo", Icon::redo);
  redo.enabled = frame.can_redo;
  if (button(frame, {x, y}, height, redo)) frame.requests.redo = true;
  x -= height;
  ButtonSpec undo = icon_button("Undo", Icon::undo);
  undo.enabled = frame.can_undo;
  if (button(frame, {x, y}, height, undo)) frame.requests.undo = true;
  x -= 12;
  frame.pen.vertical(x + 6, y + 6, y + height - 6, frame.theme.line);

  if (has_basis_in_header(frame)) {
    x -= basis_width(frame);
    draw_basis(frame, {x, y}, height);
    x -= 8;
  }
  draw_units(frame, {x, y}, height);
  return x - units_width(frame, height);
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

    if (press(0)) frame_.session.sheet = Sheet::filters;
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
  static constexpr float kHeight = 44;
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

float units_width(const Frame& frame, float height) {
  return segments_width(frame, kPeriods) + kUnitsGap +
         button_width(frame, height, currency_button(frame.view.query));
}

void draw_units(Frame& frame, ImVec2 right, float height) {
  const Query& query = frame.view.query;
  float x = right.x - segments_width(frame, kPeriods);
  const int period =
      segments(frame, {x, right.y}, height, "Per", kPeriods, static_cast<int>(query.period));
  if (period >= 0) set_period(frame, static_cast<Period>(period));
  const ButtonSpec currency = currency_button(query);
  x -= kUnitsGap + button_width(frame, height, currency);
  ImGui::PushID("currency-button");
  const bool open = button(frame, {x, right.y}, height, currency);
  ImGui::PopID();
  if (open) ImGui::OpenPopup("currency");
  currency_menu(frame, {x, right.y + height + 4});
}

bool has_basis_in_header(const Frame& frame) { return frame.surface.width >= 1040; }

float basis_width(const Frame& frame) { return segments_width(frame, kBases); }

void draw_basis(Frame& frame, ImVec2 at, float height) {
  const int basis =
      segments(frame, at, height, "Total", kBases, static_cast<int>(frame.view.query.basis));
  if (basis >= 0) frame.change([&](Query& query) { query.basis = static_cast<Basis>(basis); });
}

void draw_header(Frame& frame, const Area& area) {
  begin_pane(frame, "header", area, Pane::header, frame.theme.surface, false);
  // Buttons for fingers leave the name no room on a tablet.
  const bool tight = frame.touch() && area.width() < 900;
  draw_name(frame, {area.min.x + 16, area.min.y}, area.height(), type::kTitle, tight);
  const float name_end = tight ? 56.0F : 168.0F;
  const float search_x = area.min.x + (area.width() >= 1280 ? 240.0F : name_end);
  const float controls = draw_controls(frame, area);
  const float search_end = std::min(search_x + 420, controls - 16);
  const float inset = frame.touch() ? 4 : 10;
  draw_search(frame, {search_x, area.min.y + inset}, {search_end, area.max.y - inset});
  frame.pen.horizontal(area.min.x, area.max.x, area.max.y - 1, frame.theme.line);
  end_pane();
}

namespace {

// Of a phone's header what nothing else stands in for; the rest are commands.
void draw_low_header(Frame& frame, const Area& area) {
  constexpr float kButton = 44;
  const float y = area.min.y + 4;
  float x = area.max.x - 12 - kButton;
  draw_more(frame, {x, y}, kButton);
  ButtonSpec filter = icon_button("Filter", Icon::filter);
  const std::size_t active = choices_of(frame.catalog, frame.view).size();
  if (active > 0) filter.strong = std::to_string(active);
  x -= kButton;
  if (button(frame, {x, y}, kButton, filter)) frame.session.sheet = Sheet::filters;
  frame.pen.text({x + 29, y + 5}, 12, filter.strong,
                 frame.style(type::kAxis, frame.theme.accent, Weight::semibold));
  draw_search(frame, {area.min.x + 16, y}, {x - 8, y + kButton});
}

}  // namespace

void draw_phone_header(Frame& frame, const Area& area) {
  begin_pane(frame, "header", area, Pane::header, frame.theme.surface, false);
  if (frame.session.screen.tab == Tab::offer) {
    if (frame.session.complete) draw_offer_header(frame, area);
    end_pane();
    return;
  }
  if (frame.low()) {
    draw_low_header(frame, area);
    end_pane();
    return;
  }
  constexpr float kButton = 44;
  const float left = area.min.x + 16;
  const float right = area.max.x - 16;
  draw_name(frame, {left, area.min.y}, 52, type::kTitle + 1, area.width() < 340);
  const float y = area.min.y + 4;
  float x = area.max.x - 12 - kButton;
  draw_more(frame, {x, y}, kButton);
  x -= kButton;
  if (button(frame, {x, y}, kButton, icon_button("Share", Icon::link))) {
    frame.requests.share = true;
  }
  x -= kButton;
  draw_theme(frame, {x, y}, kButton);
  x -= kButton;
  ButtonSpec undo = icon_button("Undo", Icon::undo);
  undo.enabled = frame.can_undo;
  if (button(frame, {x, y}, kButton, undo)) frame.requests.undo = true;

  draw_search(frame, {left, area.min.y + 56}, {right, area.min.y + 100});
  // Why it cannot be read stands between.
  const float choices = frame.session.search.error ? 116 : 108;
  PhoneChoices(frame, {left, area.min.y + choices}, right).draw();
  end_pane();
}

}  // namespace rangefinder::ui
