#include "ui/text_view.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "export/money_words.h"
#include "export/position_words.h"
#include "export/query_words.h"
#include "export/view_words.h"
#include "ui/band.h"
#include "ui/offers.h"
#include "ui/screen_fragment.h"
#include "ui/text_controls.h"
#include "ui/text_writer.h"

namespace rangefinder::ui {
namespace {

constexpr std::array kTabTitles = {"Bands", "Distribution", "Places", "Compare",
                                   "My offer"};  // by Tab

void write_notice(const TextWriter& w) {
  if (w.session.notice.empty()) return;
  w.html.open("div", {{"class", "notice"}}).open("p", {{"dir", "auto"}});
  w.html.element("strong", w.session.notice).text(" " + w.session.notice_detail).close();
  write_button(w.html, "close-notice", "yes", "Close", "Close notice");
  w.html.close();
}

void write_tabs(const TextWriter& w) {
  w.html.open("nav", {{"aria-label", "Views"}}).open("ul");
  for (std::size_t i = 0; i < kTabCount; ++i) {
    const auto tab = static_cast<Tab>(i);
    if (tab == Tab::offer && !w.session.has(EmbedPanel::offer)) continue;
    const std::string to = w.screen_address([&](Screen& screen) { screen.tab = tab; });
    w.html.open("li").element("a", kTabTitles[i],
                              {{"href", to},
                               {"aria-current", w.session.screen.tab == tab ? "page" : ""},
                               {"data-focus", "text-tab"}});
    w.html.close();
  }
  w.html.close().close();
}

void write_tools(const TextWriter& w) {
  w.html.open("div", {{"class", "tools"}, {"role", "group"}, {"aria-label", "Tools"}});
  if (w.state.history.can_undo()) write_button(w.html, "undo", "1", "Undo");
  if (w.state.history.can_redo()) write_button(w.html, "redo", "1", "Redo");
  write_button(w.html, "share", "1", "Share", "Share: copy the link");
  if (!w.session.embed) write_button(w.html, "import", "1", "Open your own guides");
  std::vector<TextOption> themes = {{"system", "System"}};  // and by ThemeName
  for (std::size_t i = 0; i < kThemeCount; ++i) {
    themes.push_back({std::string(kThemeNames[i]), std::string(kThemeTitles[i])});
  }
  const auto& theme = w.session.screen.theme;
  write_select(w.html, "theme", "Colours", themes,
               themes[theme ? static_cast<std::size_t>(*theme) + 1 : 0].value);
  write_checkbox(w.html, "single-keys", "1", "Keys / and ?", "", w.session.screen.single_keys);
  w.html.close();
}

// Where the offer lies: "Total: 31% of the band."
std::string offer_status(const TextWriter& w) {
  const OfferReport* report = w.session.offers ? w.session.offers->report() : nullptr;
  if (report == nullptr || report->positions.empty()) return {};
  const OfferPosition& last = report->positions.back();
  return position_title(last.measure, last.basis, has_both_totals(*report)) + " " +
         offer_money(last.pay, report->offer.currency) + ": " + penetration_percent(last.position) +
         " of the band.";
}

std::string status_of(const TextWriter& w) {
  if (w.session.search.error) return w.session.search.error->message;
  if (w.session.screen.tab == Tab::offer) return offer_status(w);
  const std::size_t bands = w.view.rows.size();
  if (bands == 0) return "No bands match.";
  std::string text = bands_text(bands);
  if (bands < w.catalog.size()) {
    text += " of " + grouped(w.catalog.size());
  }
  const auto& sort = w.view.query.sort;
  if (sort != Query().sort && !sort.empty()) {
    text += ", by " + sort_name({sort.front().field, false}) +
            (sort.front().descending ? ", descending" : ", ascending");
  }
  return text + ".";
}

std::string notice_of(const TextWriter& w) {
  return std::string(trim(w.session.notice + ' ' + w.session.notice_detail));
}

// Of the page, for its history and the browser's list of tabs.
std::string title_of(const TextWriter& w) {
  const Screen& screen = w.session.screen;
  std::string what;
  if (screen.tab != Tab::bands) {
    what = kTabTitles[static_cast<std::size_t>(screen.tab)];
  } else if (screen.selected && screen.guide) {
    what = row_label(w.catalog, *screen.selected);
  }
  return what.empty() ? "Rangefinder" : what + " · Rangefinder";
}

}  // namespace

struct TextSource {
  const Catalog* catalog = nullptr;
  Query query;
  Screen screen;
  std::map<std::string, std::string, std::less<>> drafts, errors;
  std::map<Facet, std::string> facet_search;
  std::set<Facet> expanded;
  std::string notice, notice_detail, search_error, focused_field;
  std::size_t page = 0, suggestions = 0;
  struct OfferSource {
    int revision = 0, results = 0, script_lever = 0;
    std::size_t shown = 0, guides = 0, places = 0;
    std::optional<std::string> company, place;
    bool choosing = false, removed = false;
    bool operator==(const OfferSource&) const = default;
  };
  OfferSource offer;
  bool lacks_words = false, shard_failed = false, can_undo = false, can_redo = false;
  ThemeName theme = ThemeName::light;

  bool operator==(const TextSource&) const = default;
};

namespace {

TextSource source_of(const State& state) {
  const Session& session = state.session;
  TextSource source;
  source.catalog = &state.catalog();
  source.query = state.view().query;
  source.screen = session.screen;
  source.drafts = session.drafts;
  source.errors = session.field_errors;
  source.facet_search = session.facet_search;
  source.expanded = session.expanded;
  source.notice = session.notice;
  source.notice_detail = session.notice_detail;
  if (session.search.error) source.search_error = session.search.error->message;
  // What is being typed has no error yet.
  if (session.screen.tab == Tab::offer) source.focused_field = session.focused_field;
  source.page = session.text_page;
  source.suggestions = session.search.suggestions.list.size();
  if (session.offers) {
    const Offers& offers = *session.offers;
    source.offer = {
        offers.revision,      offers.results.revision,    offers.script_lever, offers.shown,
        offers.guides.size(), offers.places.there.size(), offers.company,      offers.place,
        offers.choosing,      offers.removed.has_value()};
  }
  source.lacks_words = state.lacks_words();
  source.shard_failed = session.shard_failed;
  source.can_undo = state.history.can_undo();
  source.can_redo = state.history.can_redo();
  source.theme = state.theme();
  return source;
}

}  // namespace

bool text_changed(State& state) {
  TextSource now = source_of(state);
  if (state.text_source && *state.text_source == now) return false;
  // Another query has other pages.
  if (state.text_source && state.text_source->query != now.query) {
    state.session.text_page = now.page = 0;
  }
  state.text_source = std::make_shared<TextSource>(std::move(now));
  return true;
}

std::string TextWriter::address(const Query& query, const Screen& screen) const {
  std::string link = screen_to_fragment(catalog, query, screen);
  return link.empty() ? "#v1" : link;
}

namespace {

// Of an embed that shows a part: its title, its table, and where the rest is.
void write_embed(const TextWriter& w) {
  const Embed& embed = *w.session.embed;
  if (!embed.failure.empty()) {
    w.html.element("h1", "There is nothing to show here").element("p", embed.failure);
    return;
  }
  w.html.element("h1", w.session.embed_title, {{"id", "text-tab"}, {"tabindex", "-1"}});
  write_notice(w);
  w.html.open("section", {{"aria-labelledby", "text-tab"}});
  write_tab(w);
  w.html.close();
  if (embed.by)
    write_button(w.html, "open", "1", "Data by Rangefinder", "Open all of it in a new tab");
}

TextView text_of(const TextWriter& w) {
  const Screen& screen = w.session.screen;
  return {screen.text, screen.single_keys, title_of(w), status_of(w), notice_of(w), w.html.take()};
}

}  // namespace

TextView text_view(State& state) {
  Html html;
  const TextWriter writer{html, state, state.catalog(), state.view(), state.session};
  if (state.session.embed) html.set_signs(state.session.embed->signs);
  if (state.session.is_part()) {
    write_embed(writer);
    return text_of(writer);
  }
  html.element("h1", "Rangefinder");
  write_notice(writer);
  write_tabs(writer);
  write_tools(writer);
  const Tab tab = state.session.screen.tab;
  if (tab != Tab::offer) write_filter_form(writer);
  html.open("section", {{"aria-labelledby", "text-tab"}});
  html.element("h2", kTabTitles[static_cast<std::size_t>(tab)],
               {{"id", "text-tab"}, {"tabindex", "-1"}});
  if (tab != Tab::offer) write_chosen(writer);
  write_tab(writer);
  html.close();
  if (tab != Tab::offer) write_guide_part(writer);
  return text_of(writer);
}

}  // namespace rangefinder::ui
