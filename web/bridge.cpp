#include "web/bridge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/deferred.h"
#include "export/prose_json.h"
#include "export/query_json.h"
#include "export/view_json.h"
#include "web/embed_bridge.h"
#include "web/host.h"
#include "web/kept_bridge.h"

namespace rangefinder::web {
namespace {

// Pixels to a hundredth: what is finer is noise of the arithmetic.
double pixels(float value) { return std::round(static_cast<double>(value) * 100) / 100; }

OrderedJson rect_json(const ui::Rect& rect) {
  return {{"x", pixels(rect.x)},
          {"y", pixels(rect.y)},
          {"width", pixels(rect.width)},
          {"height", pixels(rect.height)}};
}

constexpr std::array kEvents = {
    "query", "selection", "notice", "theme", "screen", "copy",  "save",
    "print", "share",     "shard",  "open",  "height", "import"};  // by ui::Event

std::string theme_name(const ui::App& app) {
  return std::string(kThemeNames[static_cast<std::size_t>(app.theme())]);
}

}  // namespace

RANGEFINDER_DEFERRED(set_query) Answer set_query(Host& host, const Json& call) {
  const auto given = call.find("query");
  if (given == call.end()) return fail("setQuery takes a query.");
  auto query = query_from_json(given->dump());
  if (!query) return std::unexpected(query.error());
  if (auto set = host.app().set_query(std::move(*query)); !set) return std::unexpected(set.error());
  return "null";
}

// As many rows as fit into a text that a browser has room for.
constexpr std::size_t kMostRows = 100'000;

RANGEFINDER_DEFERRED(get_view) Answer get_view(Host& host, const Json& call) {
  const auto from = count_of(call, "from", 0);
  const auto rows = count_of(call, "rows", kMostRows);
  if (!from || !rows) return fail("getView takes whole numbers from 0 on as from and rows.");
  return view_to_json(host.app().catalog(), host.app().view(), std::min(*rows, kMostRows), *from);
}

// The explorer as HTML.
RANGEFINDER_DEFERRED(get_text) Answer get_text(Host& host, const Json& /*call*/) {
  const ui::TextView view = host.app().text_view();
  return text_of(OrderedJson{{"shown", view.shown},
                             {"singleKeys", view.single_keys},
                             {"title", view.title},
                             {"status", view.status},
                             {"notice", view.notice},
                             {"html", view.html}});
}

// A control of it was used.
RANGEFINDER_DEFERRED(act) Answer act(Host& host, const Json& call) {
  const auto name = string_of(call, "name");
  const auto value = string_of(call, "value");
  if (!name || !value) return fail("act takes the control's name and its value.");
  host.app().act(*name, *value);
  return "null";
}

RANGEFINDER_DEFERRED(get_items) Answer get_items(Host& host, const Json& /*call*/) {
  OrderedJson list = OrderedJson::array();
  for (const ui::Item& item : host.app().items()) {
    list.push_back({{"kind", item.kind},
                    {"label", item.label},
                    {"rect", rect_json(item.rect)},
                    {"checked", item.checked},
                    {"value", item.value}});
  }
  return text_of(list);
}

namespace {

// Listeners may hear of a query before the module API is there.
Answer get_query(Host& host, const Json& /*call*/) {
  return query_to_json(host.app().view().query);
}

Answer get_fields(Host& host, const Json& /*call*/) {
  OrderedJson list = OrderedJson::array();
  for (const ui::TextField& field : host.app().fields()) {
    list.push_back({{"id", field.id},
                    {"label", field.label},
                    {"placeholder", field.placeholder},
                    {"value", field.value},
                    {"error", field.error},
                    {"decimal", field.decimal},
                    {"fontSize", pixels(field.font_size)},
                    {"rect", rect_json(field.rect)},
                    {"focus", field.focus}});
  }
  return text_of(list);
}

Answer field_input(Host& host, const Json& call) {
  const auto id = string_of(call, "id");
  const auto text = string_of(call, "text");
  if (!id || !text) return fail("fieldInput takes the field's id and its text.");
  const auto commit = call.find("commit");
  host.app().field_input(*id, *text, commit != call.end() && *commit == true);
  return "null";
}

Answer field_focus(Host& host, const Json& call) {
  const auto id = string_of(call, "id");
  if (!id) return fail("fieldFocus takes the field's id, and whether it has the focus.");
  const auto focused = call.find("focused");
  host.app().field_focus(*id, focused != call.end() && *focused == true);
  return "null";
}

// True where the key is taken.
Answer field_key(Host& host, const Json& call) {
  const auto id = string_of(call, "id");
  const auto key = string_of(call, "key");
  if (!id || !key) return fail("fieldKey takes the field's id and the key.");
  return host.app().field_key(*id, *key) ? "true" : "false";
}

Answer show_palette(Host& host, const Json& /*call*/) {
  host.app().show_palette();
  return "null";
}

Answer show_keys(Host& host, const Json& /*call*/) {
  host.app().show_keys();
  return "null";
}

// The selected band's place in the view; null where none is selected.
OrderedJson selection_json(const ui::App& app) {
  const int row = app.selected_row();
  return row < 0 ? OrderedJson() : OrderedJson(row);
}

// {message, detail}; null where the notice was closed.
OrderedJson notice_json(const ui::App& app) {
  if (app.notice().empty()) return {};
  return {{"message", app.notice()}, {"detail", app.notice_detail()}};
}

Answer take_events(Host& host, const Json& /*call*/) {
  OrderedJson list = OrderedJson::array();
  for (const ui::Event event : host.take_events()) {
    OrderedJson entry = {{"event", kEvents[static_cast<std::size_t>(event)]}};
    if (event == ui::Event::theme) entry["theme"] = theme_name(host.app());
    if (event == ui::Event::selection) entry["selection"] = selection_json(host.app());
    if (event == ui::Event::notice) entry["notice"] = notice_json(host.app());
    if (event == ui::Event::copy) entry["text"] = host.app().copied();
    if (event == ui::Event::save) entry["file"] = file_json(host.app().saved());
    if (event == ui::Event::print) entry["file"] = file_json(host.app().printed());
    if (event == ui::Event::shard) entry["shard"] = host.app().wanted_shard();
    if (event == ui::Event::height) entry["height"] = std::ceil(host.app().wanted_height());
    if (event == ui::Event::open) entry["link"] = host.app().page_link();
    list.push_back(std::move(entry));
  }
  return text_of(list);
}

Answer get_link(Host& host, const Json& /*call*/) {
  return text_of(OrderedJson{{"link", host.app().page_link()}, {"steps", host.app().steps()}});
}

// What of the link was left out, in sentences.
Answer open_link(Host& host, const Json& call) {
  const auto link = string_of(call, "link");
  if (!link) return fail("openLink takes a link.");
  return text_of(OrderedJson(host.app().open_link(*link)));
}

// Of the system; gives the one that is shown, which may be the person's.
Answer set_theme(Host& host, const Json& call) {
  const auto name = string_of(call, "theme");
  const auto theme = theme_from_name(name.value_or(""));
  if (!theme) return fail(R"(The theme is "light", "dark" or "contrast".)");
  host.app().set_system_theme(*theme);
  return text_of(OrderedJson(theme_name(host.app())));
}

// True where there was something to take back.
Answer undo(Host& host, const Json& /*call*/) { return host.app().undo() ? "true" : "false"; }
Answer redo(Host& host, const Json& /*call*/) { return host.app().redo() ? "true" : "false"; }

// The page could not read the shard that Event::shard asked for.
Answer fail_shard(Host& host, const Json& call) {
  host.app().fail_shard(string_of(call, "shard").value_or(""));
  return "null";
}

}  // namespace

// The guide in words; or {"shard": name} where those are in a file of their own.
RANGEFINDER_DEFERRED(get_guide) Answer get_guide(Host& host, const Json& call) {
  const auto file = string_of(call, "file");
  if (!file) return fail("guide takes the guide's file, as a row of the view names it.");
  const Catalog& catalog = host.app().catalog();
  const auto guide = catalog.guides.file.find(*file);
  if (!guide) return fail("There is no guide \"" + *file + "\".");
  if (const std::string shard = host.app().missing_shard(*guide); !shard.empty()) {
    return text_of(OrderedJson{{"shard", shard}});
  }
  if (*guide >= catalog.prose.size()) return fail("This pack has no texts of its guides.");
  return prose_to_json(catalog, *guide);
}

namespace {

struct Method {
  std::string_view name;
  Answer (*run)(Host&, const Json&);
  bool changes;  // what is on the screen: a frame is due
};

constexpr std::array kMethods = {
    Method{"setQuery", set_query, true},
    Method{"getView", get_view, false},
    Method{"guide", get_guide, false},
    Method{"failShard", fail_shard, true},
    Method{"query", get_query, false},
    Method{"items", get_items, false},
    Method{"text", get_text, false},
    Method{"act", act, true},
    Method{"fields", get_fields, false},
    Method{"fieldInput", field_input, true},
    Method{"fieldFocus", field_focus, true},
    Method{"fieldKey", field_key, true},
    Method{"palette", show_palette, true},
    Method{"keys", show_keys, true},
    Method{"events", take_events, false},
    Method{"link", get_link, false},
    Method{"openLink", open_link, true},
    Method{"setTheme", set_theme, true},
    Method{"embed", open_embed, true},
    Method{"embedLook", embed_look, true},
    Method{"select", select, true},
    Method{"export", export_file, false},
    Method{"keepOffers", keep_offers, false},
    Method{"takeOffers", take_offers, true},
    Method{"holdings", holdings, false},
    Method{"undo", undo, true},
    Method{"redo", redo, true},
};

std::string text_of(const Answer& answer) {
  return answer ? R"({"ok":true,"value":)" + *answer + "}" : answer_error(answer.error().message);
}

}  // namespace

std::string answer(Host& host, std::string_view call) {
  const Json json = Json::parse(call, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return answer_error("A call is a JSON object.");
  const auto name = string_of(json, "method");
  const auto* method = std::ranges::find_if(
      kMethods, [&](const Method& known) { return name && known.name == *name; });
  if (method == kMethods.end()) {
    return answer_error(name ? R"(There is no method ")" + *name + R"(".)"
                             : "A call names its method.");
  }
  const Answer result = method->run(host, json);
  if (method->changes) host.change();
  return text_of(result);
}

std::string answer_open_pack(Host& host, std::span<const std::byte> bytes) {
  const auto opened = host.app().open_pack(bytes);
  host.change();  // where it failed, too: there is a notice
  return opened ? text_of(Answer("null")) : answer_error(opened.error().message);
}

std::string answer_open_shard(Host& host, std::span<const std::byte> bytes) {
  const auto opened = host.app().open_shard(bytes);
  host.change();  // a read-out may be open that now has its words
  return opened ? text_of(Answer("null")) : answer_error(opened.error().message);
}

std::string answer_error(std::string_view message) {
  return text_of(OrderedJson{{"ok", false}, {"error", message}});
}

}  // namespace rangefinder::web
