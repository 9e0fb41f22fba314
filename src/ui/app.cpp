#include "ui/app.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "pack/pack.h"
#include "ui/amounts.h"
#include "ui/explored.h"
#include "ui/frame.h"
#include "ui/history.h"
#include "ui/panels.h"

namespace rangefinder::ui {
namespace {

constexpr float kHeaderHeight = 52;
constexpr float kPhoneHeaderHeight = 156;
constexpr float kActiveHeight = 40;
constexpr float kSummaryHeight = 34;
constexpr float kLegendHeight = 32;
constexpr float kNoticeHeight = 44;

float filters_width(float width) {
  if (width >= 1920) return 264;
  return width >= 1100 ? 224 : 200;
}

// A bound of the total that a person types into a field.
struct BoundField {
  std::string_view id;
  bool low;
};
constexpr std::array kBoundFields = {BoundField{"total-from", true}, BoundField{"total-to", false}};

}  // namespace

struct App::State {
  explicit State(std::unique_ptr<Explored> first)
      : explored(std::move(first)), history(view().query) {}

  std::unique_ptr<Explored> explored;
  History history;
  Session session;
  std::vector<Item> items;
  std::vector<TextField> fields;
  Fonts fonts = load_fonts();  // before the first frame: Dear ImGui asks for one
  std::function<void(Event)> handler = [](Event) {};
  double wake_after = -1;
  std::string last_source;  // of the last step of undo

  const Catalog& catalog() const { return explored->catalog(); }
  const View& view() const { return explored->view(); }

  // A step of undo. What comes from one source without a break ("search", "handle") is one step;
  // "" is a step of its own.
  void record(std::string source) {
    if (source != last_source) history.seal();
    history.add(view().query, !source.empty());
    last_source = std::move(source);
  }

  Result<void> show(const Query& query) {
    const bool changed = query != view().query;
    if (auto set = explored->set(query); !set) return set;
    if (changed) {
      session.scroll_to_selected = true;
      handler(Event::query);
    }
    return {};
  }

  void carry_out(Requests& requests) {
    if (requests.undo) step_back(true);
    if (requests.redo) step_back(false);
    if (requests.query) {
      if (auto shown = show(*requests.query); shown) {
        record(requests.merge ? "handle" : "");
      } else {
        notice(shown.error().message, "Nothing was changed.");
      }
    }
    if (requests.close_notice) {
      session.notice.clear();
      handler(Event::notice);
    }
    if (requests.theme) {
      session.theme = *requests.theme;
      handler(Event::theme);
    }
  }

  bool step_back(bool undo) {
    if (undo ? !history.can_undo() : !history.can_redo()) return false;
    if (undo) {
      history.undo();
    } else {
      history.redo();
    }
    session.forget_drafts();
    return show(history.current()).has_value();
  }

  void notice(std::string message, std::string detail) {
    session.notice = std::move(message);
    session.notice_detail = std::move(detail);
    handler(Event::notice);
  }

  void search(std::string_view text, bool commit) {
    const bool had_error = session.field_errors.erase("search") > 0;
    session.drafts.erase("search");
    Query query = view().query;
    if (query.text == text && !commit && !had_error) return;
    query.text = text;
    if (query == view().query) return;
    if (auto shown = show(query); shown) {
      record("search");
    } else {
      // The rows of the last search that could be read stay.
      session.drafts["search"] = text;
      session.field_errors["search"] = shown.error().message;
    }
  }

  void type_bound(const BoundField& field, std::string_view text, bool commit) {
    const std::string id(field.id);
    session.drafts[id] = text;
    // Half an amount is no bound: "2" on the way to "200k" would empty the table.
    if (!commit) return;
    std::optional<Amount> bound;
    if (!trim(text).empty()) {
      const auto amount = parse_typed_amount(text);
      if (!amount) {
        session.field_errors[id] = amount.error().message;
        return;
      }
      bound = *amount;
    }
    Query query = view().query;
    Bounds& bounds = query[Measure::total];
    (field.low ? bounds.low : bounds.high) = bound;
    if (bounds.low && bounds.high && *bounds.low > *bounds.high) {
      session.field_errors[id] = "Low is above high: " + short_amount(*bounds.low, query.currency) +
                                 "–" + short_amount(*bounds.high, query.currency) + ".";
      return;
    }
    session.field_errors.clear();
    session.drafts.erase(id);
    if (query != view().query && show(query)) record("");
  }
};

App::App(Catalog catalog) {
  // The standard query names nothing that a catalogue may lack, but a currency: without its rate
  // everything is shown as printed.
  Query query;
  if (!catalog.rates.has(query.currency)) query.currency = Currency();
  auto explored = std::make_unique<Explored>(std::move(catalog));
  (void)explored->set(query);
  state_ = std::make_unique<State>(std::move(explored));
}

App::~App() = default;

void App::draw(const Surface& surface) {
  State& state = *state_;
  const Theme& theme = theme_of(state.session.theme);
  apply_style(theme);
  state.items.clear();
  state.fields.clear();
  state.session.focused = Pane::none;
  const auto selected = state.session.selected;

  // Dear ImGui tells only the current font how dense the screen is.
  for (ImFont* font : {state.fonts.regular, state.fonts.semibold}) {
    font->CurrentRasterizerDensity = ImGui::GetIO().DisplayFramebufferScale.x;
  }
  const Pen pen(state.fonts, ImGui::GetIO().DisplayFramebufferScale.x);
  Requests requests;
  Frame frame{
      state.catalog(),         state.view(), surface,      theme,    pen,
      state.session,           state.items,  state.fields, requests, state.history.can_undo(),
      state.history.can_redo()};

  ImGui::PushFont(state.fonts.regular, type::kBody * kLinePerEm);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({surface.width, surface.height});
  ImGui::Begin("rangefinder", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoScrollWithMouse);
  const float width = surface.width;
  const float height = surface.height;
  float top = frame.phone() ? kPhoneHeaderHeight : kHeaderHeight;
  if (frame.phone()) {
    draw_phone_header(frame, {{0, 0}, {width, top}});
  } else {
    draw_header(frame, {{0, 0}, {width, top}});
  }
  if (!state.session.notice.empty()) {
    draw_notice(frame, {{0, top}, {width, top + kNoticeHeight}});
    top += kNoticeHeight;
  }
  const bool empty = state.view().rows.empty();
  if (frame.phone()) {
    const Area list{{0, top}, {width, height}};
    if (empty) {
      draw_empty(frame, list);
    } else {
      draw_phone_list(frame, list);
    }
  } else {
    const float left = filters_width(width);
    draw_filters(frame, {{0, top}, {left, height}});
    draw_active(frame, {{left, top}, {width, top + kActiveHeight}});
    top += kActiveHeight;
    const float bottom = height - kSummaryHeight - kLegendHeight;
    if (empty) {
      draw_empty(frame, {{left, top}, {width, bottom}});
    } else {
      draw_table(frame, {{left, top}, {width, bottom}});
    }
    draw_summary(frame, {{left, bottom}, {width, bottom + kSummaryHeight}});
    draw_legend(frame, {{left, bottom + kSummaryHeight}, {width, height}});
  }
  ImGui::End();
  if (frame.phone() && state.session.filter_sheet) {
    // The page's own fields lie behind the sheet: an input would shine through.
    state.fields.clear();
    state.items.clear();
    draw_filter_sheet(frame);
  } else {
    state.session.filter_sheet = false;
  }
  ImGui::PopFont();

  state.carry_out(requests);
  if (state.session.selected != selected) state.handler(Event::selection);
  const bool again = requests.query || requests.undo || requests.redo || requests.close_notice ||
                     requests.theme || state.session.selected != selected ||
                     state.session.focus_next != Pane::none;
  state.wake_after = again ? 0 : -1;
}

double App::wake_after() const { return state_->wake_after; }
const Catalog& App::catalog() const { return state_->catalog(); }
const View& App::view() const { return state_->view(); }

Result<void> App::set_query(Query query) {
  auto shown = state_->show(query);
  if (!shown) return shown;
  if (state_->history.current() != query) state_->record("");
  state_->session.forget_drafts();
  return {};
}

bool App::undo() { return state_->step_back(true); }
bool App::redo() { return state_->step_back(false); }

int App::selected_row() const {
  if (!state_->session.selected) return -1;
  const auto& rows = state_->view().rows;
  const auto found = std::ranges::find(rows, *state_->session.selected);
  return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

Result<void> App::open_pack(std::span<const std::byte> bytes) {
  auto catalog = load_pack(bytes);
  if (!catalog) {
    state_->notice(catalog.error().message, "The guides that were open are still here.");
    return std::unexpected(catalog.error());
  }
  Query query = state_->view().query;
  if (query.currency && !catalog->rates.has(query.currency)) query.currency = Currency();
  // Filters stay where the new catalogue has what they name.
  auto explored = std::make_unique<Explored>(*std::move(catalog));
  auto set = explored->set(query);
  if (!set) {
    query.facets = {};
    query.text.clear();
    set = explored->set(query);
  }
  if (!set) return set;
  state_->explored = std::move(explored);
  state_->history = History(state_->view().query);
  state_->session.notice.clear();
  state_->session.facet_search.clear();
  if (state_->session.selected) {
    state_->session.selected.reset();
    state_->handler(Event::selection);
  }
  state_->handler(Event::query);
  return {};
}

std::string App::missing_shard(GuideId guide) const {
  return state_->explored->missing_shard(guide);
}
Result<void> App::open_shard(std::span<const std::byte> bytes) {
  return state_->explored->open_shard(bytes);
}

void App::show_notice(std::string message, std::string detail) {
  state_->notice(std::move(message), std::move(detail));
}

void App::set_theme(ThemeName theme) { state_->session.theme = theme; }
ThemeName App::theme() const { return state_->session.theme; }

std::span<const TextField> App::fields() const { return state_->fields; }

void App::field_input(std::string_view id, std::string_view text, bool commit) {
  if (id == "search") {
    state_->search(text, commit);
    return;
  }
  if (const auto facet = facet_of_field(id)) {
    state_->session.facet_search[*facet] = text;  // no part of the query
    return;
  }
  const auto field = std::ranges::find(kBoundFields, id, &BoundField::id);
  if (field != kBoundFields.end()) state_->type_bound(*field, text, commit);
}

void App::field_focus(std::string_view id, bool focused) {
  if (focused) {
    state_->session.focused_field = id;
  } else if (state_->session.focused_field == id) {
    state_->session.focused_field.clear();
  }
}

bool App::focus_next(bool backwards) {
  constexpr std::array kOrder = {Pane::header, Pane::filters, Pane::table};
  const bool has_filters =
      std::ranges::any_of(state_->items, [](const Item& item) { return item.kind == "section"; });
  int at = -1;
  for (std::size_t i = 0; i < kOrder.size(); ++i) {
    if (kOrder[i] == state_->session.focused) at = static_cast<int>(i);
  }
  const int count = static_cast<int>(kOrder.size());
  int next = at < 0 ? (backwards ? count - 1 : 0) : at + (backwards ? -1 : 1);
  if (next >= 0 && next < count && kOrder[static_cast<std::size_t>(next)] == Pane::filters &&
      !has_filters) {
    next += backwards ? -1 : 1;
  }
  if (next < 0 || next >= count) {
    state_->session.focused = Pane::none;
    state_->session.focus_next = Pane::none;
    return false;
  }
  state_->session.focus_next = kOrder[static_cast<std::size_t>(next)];
  return true;
}

std::string App::copy_text() const {
  if (selected_row() < 0) return {};
  const BandId band = *state_->session.selected;
  const Catalog& catalog = state_->catalog();
  const BandFigures figures = figures_of(catalog, state_->view().query, band);
  std::string text;
  for (const Facet facet : {Facet::company, Facet::role}) {
    text += std::string(facet_value(catalog, facet, band)) + '\t';
  }
  text += std::string(catalog.region_of(band)) + '\t';
  for (const Ends& ends :
       {figures.base, figures.equity, figures.bonus, figures.total(state_->view().query.basis)}) {
    text += ends.absent() ? "\t\t"
                          : std::to_string(round_amount(ends.low)) + '\t' +
                                std::to_string(round_amount(ends.high)) + '\t';
  }
  return text + std::string(figures.currency.code()) + '\t' +
         std::string(name(state_->view().query.period));
}

std::span<const Item> App::items() const { return state_->items; }

void App::on_event(std::function<void(Event)> handler) { state_->handler = std::move(handler); }

}  // namespace rangefinder::ui
