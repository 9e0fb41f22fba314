// The controls of the text view. A control does its part by its name and its value (text_acts.h), a
// link by leading to the query and the screen that it stands for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/html.h"
#include "ui/session.h"

namespace rangefinder::ui {

struct TextOption {
  std::string value, label;
};

// A labelled list of which one is chosen.
void write_select(Html& html, std::string_view name, std::string_view label,
                  std::span<const TextOption> options, std::string_view chosen);

// `note` stands behind the label, in lower contrast: how many bands.
void write_checkbox(Html& html, std::string_view name, std::string_view value,
                    std::string_view label, std::string_view note, bool checked);

// `label` is what it says, `name_of` what it is called where that says too little out of its place.
void write_button(Html& html, std::string_view name, std::string_view value, std::string_view label,
                  std::string_view called = {});

// A labelled text field with the id of the canvas's: what is typed and not taken yet is in the
// session's drafts, what is wrong with it in its errors.
struct TextFieldLook {
  std::string id, label, value;
  std::string placeholder = {};
  bool decimal = false;
  bool search = false;
};
void write_field(Html& html, const Session& session, const TextFieldLook& look);

}  // namespace rangefinder::ui
