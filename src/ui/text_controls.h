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

// A text field below its label. What is wrong with it and what else is to be known stand below it
// and are read out with it.
struct TextInput {
  std::string field, label, value;  // `field` is the canvas's: "total-from"
  std::string placeholder = {};
  std::string error = {};
  std::string hint = {};
  bool decimal = false;  // a keyboard for amounts
  bool search = false;
};
void write_input(Html& html, const TextInput& input);

// The same of a field of which the session knows what is typed and not taken yet, and what is wrong
// with it.
void write_field(Html& html, const Session& session, TextInput input);

// `text` as a part of an id: letters and digits as they are, others by their numbers.
std::string id_text(std::string_view text);

}  // namespace rangefinder::ui
