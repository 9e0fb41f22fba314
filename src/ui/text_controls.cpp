#include "ui/text_controls.h"

namespace rangefinder::ui {

void write_select(Html& html, std::string_view name, std::string_view label,
                  std::span<const TextOption> options, std::string_view chosen) {
  const std::string id = "text-" + std::string(name);
  html.open("p", {{"class", "control"}}).element("label", label, {{"for", id}});
  html.open("select", {{"id", id}, {"name", name}});
  for (const TextOption& option : options) {
    html.element("option", option.label,
                 {{"value", option.value}, {"selected", option.value == chosen ? "selected" : ""}});
  }
  html.close().close();
}

void write_checkbox(Html& html, std::string_view name, std::string_view value,
                    std::string_view label, std::string_view note, bool checked) {
  html.open("label", {{"class", "check"}});
  html.empty("input", {{"type", "checkbox"},
                       {"name", name},
                       {"value", value},
                       {"checked", checked ? "checked" : ""}});
  html.element("span", label, {{"dir", "auto"}});
  if (!note.empty()) html.text(" ").element("span", note, {{"class", "note"}});
  html.close();
}

void write_button(Html& html, std::string_view name, std::string_view value, std::string_view label,
                  std::string_view called) {
  html.element("button", label,
               {{"type", "button"}, {"name", name}, {"value", value}, {"aria-label", called}});
}

void write_field(Html& html, const Session& session, const TextFieldLook& look) {
  const auto draft = session.drafts.find(look.id);
  const auto error = session.field_errors.find(look.id);
  const bool wrong = error != session.field_errors.end();
  const std::string id = "text-" + look.id;
  const std::string error_id = id + "-error";
  html.open("p", {{"class", "control"}}).element("label", look.label, {{"for", id}});
  html.empty("input", {{"type", look.search ? "search" : "text"},
                       {"id", id},
                       {"name", look.id},
                       {"value", draft == session.drafts.end() ? look.value : draft->second},
                       {"placeholder", look.placeholder},
                       {"inputmode", look.decimal ? "decimal" : ""},
                       {"autocomplete", "off"},
                       {"spellcheck", "false"},
                       {"dir", "auto"},
                       {"aria-invalid", wrong ? "true" : ""},
                       {"aria-describedby", wrong ? error_id : ""}});
  if (wrong) html.element("span", error->second, {{"class", "error"}, {"id", error_id}});
  html.close();
}

}  // namespace rangefinder::ui
