#include "ui/text_controls.h"

#include "base/text.h"

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

void write_input(Html& html, const TextInput& input) {
  const std::string id = "text-" + id_text(input.field);
  const std::string error = id + "-error";
  const std::string hint = id + "-hint";
  std::string described;
  if (!input.error.empty()) described = error;
  if (!input.hint.empty()) described += (described.empty() ? "" : " ") + hint;
  html.open("p", {{"class", "control"}});
  html.element("label", input.label, {{"for", id}, {"dir", "auto"}});
  html.empty("input", {{"type", input.search ? "search" : "text"},
                       {"id", id},
                       {"name", input.field},
                       {"value", input.value},
                       {"placeholder", input.placeholder},
                       {"inputmode", input.decimal ? "decimal" : ""},
                       {"autocomplete", "off"},
                       {"spellcheck", "false"},
                       {"dir", "auto"},
                       {"aria-invalid", input.error.empty() ? "" : "true"},
                       {"aria-describedby", described}});
  if (!input.error.empty()) {
    html.element("span", input.error, {{"class", "error"}, {"id", error}, {"dir", "auto"}});
  }
  if (!input.hint.empty()) html.element("span", input.hint, {{"class", "note"}, {"id", hint}});
  html.close();
}

void write_field(Html& html, const Session& session, TextInput input) {
  if (const auto draft = session.drafts.find(input.field); draft != session.drafts.end()) {
    input.value = draft->second;
  }
  if (const auto error = session.field_errors.find(input.field);
      error != session.field_errors.end()) {
    input.error = error->second;
  }
  write_input(html, input);
}

std::string id_text(std::string_view text) {
  std::string id;
  for (const char c : text) {
    if (is_ascii_letter(c) || is_digit(c) || c == '-') {
      id += c;
      continue;
    }
    id += '_' + to_lower_ascii(hexadecimal(static_cast<unsigned char>(c), 2));
  }
  return id;
}

}  // namespace rangefinder::ui
