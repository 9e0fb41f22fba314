#include "ui/app.h"

#include <algorithm>

#include "pack/pack.h"
#include "ui/copied_rows.h"
#include "ui/kept_offers.h"
#include "ui/offers.h"
#include "ui/open_embed.h"
#include "ui/panels.h"
#include "ui/selection.h"
#include "ui/state.h"
#include "ui/text_acts.h"
#include "ui/text_view.h"

namespace rangefinder::ui {

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
  state.session.theme = state.theme();
  Theme theme = theme_of(state.session.theme);
  if (const auto& embed = state.session.embed) {
    theme = embed_theme(state.session.theme, embed->colors);
    state.session.theme = embed_inks(state.session.theme, embed->colors);
  }
  apply_style(theme);
  state.ground = theme.surface;
  state.items.clear();
  state.fields.clear();
  state.session.focused = Pane::none;
  state.explored->want(state.session.screen);
  const Screen before = state.session.screen;
  const float height_before = state.session.wanted_height;

  // Dear ImGui tells only the current font how dense the screen is.
  for (ImFont* font : {state.fonts.regular, state.fonts.semibold}) {
    font->CurrentRasterizerDensity = ImGui::GetIO().DisplayFramebufferScale.x;
  }
  const NumberSigns* signs = state.session.embed ? &state.session.embed->signs : nullptr;
  const Pen pen(state.fonts, ImGui::GetIO().DisplayFramebufferScale.x, signs);
  Requests requests;
  Frame frame{.catalog = state.catalog(),
              .view = state.view(),
              .surface = surface,
              .theme = theme,
              .pen = pen,
              .session = state.session,
              .items = state.items,
              .fields = state.fields,
              .requests = requests,
              .can_undo = state.history.can_undo(),
              .can_redo = state.history.can_redo(),
              .ground = theme.surface,
              .lacks_words = state.lacks_words()};
  ImGui::PushFont(state.fonts.regular, type::kBody * kLinePerEm);
  draw_page(frame);
  ImGui::PopFont();

  state.carry_out(requests);
  const bool changed = state.tell_changes(before);
  if (state.session.wanted_height != height_before) state.handler(Event::height);
  const bool more = state.want_histograms();
  const bool again = more || requests.suggestion || requests.sheet || requests.query ||
                     requests.undo || requests.redo || requests.close_notice || changed ||
                     !requests.left_out.empty() || state.session.focus_next != Pane::none ||
                     (state.session.offers && is_stale(*state.session.offers));
  state.wake_after = again ? 0 : -1;
  state.text_changed = state.session.complete && ui::text_changed(state);
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

const Screen& App::screen() const { return state_->session.screen; }

void App::set_screen(Screen screen) {
  const std::size_t bands = catalog().size();
  if (screen.selected && *screen.selected >= bands) screen.selected.reset();
  std::erase_if(screen.pins, [&](BandId band) { return band >= bands; });
  if (screen.pins.size() > kMostPins) screen.pins.resize(kMostPins);
  state_->session.selection.clear();
  state_->session.scroll_to_selected = true;
  state_->session.screen = std::move(screen);
}

bool App::undo() { return state_->step_back(true); }
bool App::redo() { return state_->step_back(false); }

int App::selected_row() const {
  if (!state_->session.screen.selected) return -1;
  const auto& rows = state_->view().rows;
  const auto found = std::ranges::find(rows, *state_->session.screen.selected);
  return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

Result<void> App::open_pack(std::span<const std::byte> bytes) {
  auto catalog = load_pack(bytes);
  if (!catalog) {
    state_->notice(catalog.error().message, "The guides that were open are still here.");
    return std::unexpected(catalog.error());
  }
  return state_->open(*std::move(catalog));
}

std::string App::missing_shard(GuideId guide) const {
  return state_->explored->missing_shard(guide);
}
std::map<std::string, int> App::missing_shards() const {
  std::map<std::string, int> shards;
  for (GuideId guide = 0; guide < catalog().guide_count(); ++guide) {
    if (std::string shard = missing_shard(guide); !shard.empty()) ++shards[std::move(shard)];
  }
  return shards;
}
std::string App::wanted_shard() const { return state_->wanted_shard; }
Result<void> App::open_shard(std::span<const std::byte> bytes) {
  return state_->explored->open_shard(bytes);
}

void App::set_complete(bool complete) { state_->session.complete = complete; }

void App::set_today(std::string day) { state_->session.today = std::move(day); }

void App::fail_shard(std::string_view name) {
  if (name == state_->wanted_shard) state_->session.shard_failed = true;
}

const std::string& App::notice() const { return state_->session.notice; }
const std::string& App::notice_detail() const { return state_->session.notice_detail; }

void App::set_system_theme(ThemeName theme) { state_->system_theme = theme; }
ThemeName App::theme() const { return state_->theme(); }

std::string App::link() const { return state_->link(); }
std::vector<std::string> App::open_link(std::string_view fragment) {
  return state_->open_link(fragment);
}
std::vector<std::string> App::open_embed(std::string_view fragment) {
  return ui::open_embed(*state_, fragment);
}
const Embed* App::embed() const { return state_->session.embed.get(); }
void App::set_embed(Embed embed) {
  state_->session.embed = std::make_shared<const Embed>(std::move(embed));
}
const Fonts& App::fonts() const { return state_->fonts; }
void App::set_fonts(const Fonts& fonts) { state_->fonts = fonts; }
std::string App::embed_title() const { return state_->session.embed_title; }
SavedFile App::exported(ExportForm form) const {
  return exported_tab(catalog(), view(), state_->session, form);
}
float App::wanted_height() const { return state_->session.wanted_height; }
std::string App::page_link() const { return state_->page_link(); }
std::string App::kept_offers() const {
  const auto& offers = state_->session.offers;
  return offers ? ui::keep_offers(catalog(), *offers) : std::string();
}
void App::take_offers(std::string_view kept) {
  auto& offers = state_->session.offers;
  if (!offers) offers = std::make_shared<Offers>();
  ui::take_offers(catalog(), *offers, kept);
}
int App::steps() const { return state_->steps; }

std::span<const TextField> App::fields() const { return state_->fields; }

void App::field_input(std::string_view id, std::string_view text, bool commit) {
  state_->type(id, text, commit);
}

void App::field_focus(std::string_view id, bool focused) {
  if (focused) {
    state_->session.focused_field = id;
    state_->session.focus_field.clear();
  } else if (state_->session.focused_field == id) {
    state_->session.focused_field.clear();
  }
}

bool App::field_key(std::string_view id, std::string_view key) {
  if (id == "search") return state_->search_key(key);
  if (id.starts_with(kOfferFieldPrefix)) {
    const auto& offers = state_->session.offers;
    return key == "Enter" && offers && offer_enter(catalog(), *offers, id);
  }
  return id == "palette" && state_->palette_key(key);
}

void App::show_palette() { state_->show_sheet(Sheet::palette); }
void App::show_keys() { state_->show_sheet(Sheet::keys); }

bool App::focus_next(bool backwards) {
  Session& session = state_->session;
  const auto order = session.panes_shown;
  const auto now = std::ranges::find(order, session.focused);
  const int count = static_cast<int>(order.size());
  int next = backwards ? count - 1 : 0;
  if (now != order.end()) next = static_cast<int>(now - order.begin()) + (backwards ? -1 : 1);
  const bool inside = next >= 0 && next < count;
  if (!inside) session.focused = Pane::none;
  session.focus_next = inside ? order[static_cast<std::size_t>(next)] : Pane::none;
  return inside;
}

bool App::takes_letters() const {
  const Session& session = state_->session;
  return session.focused == Pane::content && session.screen.tab == Tab::bands &&
         session.sheet == Sheet::none;
}

std::string App::copy_text() const {
  const std::vector<BandId> bands = selected_in_order(state_->session, state_->view().rows);
  return bands.empty() ? std::string() : rows_as_text(catalog(), state_->view().query, bands);
}

const std::string& App::copied() const { return state_->copied; }
const SavedFile& App::saved() const { return state_->saved; }
const SavedFile& App::printed() const { return state_->printed; }

TextView App::text_view() { return ui::text_view(*state_); }
void App::act(std::string_view name, std::string_view value) { ui::text_act(*state_, name, value); }

bool App::text_changed() const { return state_->text_changed; }

ImU32 App::ground() const { return state_->ground; }

std::span<const Item> App::items() const { return state_->items; }

void App::on_event(std::function<void(Event)> handler) { state_->handler = std::move(handler); }

}  // namespace rangefinder::ui
