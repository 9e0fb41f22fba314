// What the methods of the bridge share: a call's arguments, and a value as an answer.
#pragma once

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "ui/app.h"

namespace rangefinder::web {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

// A value as JSON text.
using Answer = Result<std::string>;

inline std::string text_of(const OrderedJson& json) {
  return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

// A call's argument; nothing where it is missing or of another type.
inline std::optional<std::string> string_of(const Json& call, const char* key) {
  const auto found = call.find(key);
  if (found == call.end() || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

// The same for a count: `otherwise` where it is missing.
inline std::optional<std::size_t> count_of(const Json& call, const char* key,
                                           std::size_t otherwise) {
  const auto found = call.find(key);
  if (found == call.end()) return otherwise;
  if (!found->is_number_unsigned()) return std::nullopt;
  return found->get<std::size_t>();
}

inline OrderedJson file_json(const ui::SavedFile& file) {
  return {{"name", file.name}, {"type", file.type}, {"text", file.text}};
}

}  // namespace rangefinder::web
