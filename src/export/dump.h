// JSON to text that always works.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace rangefinder {

// On one line. What is not UTF-8, such as the name of a file on an old disk, becomes U+FFFD.
template <typename Json>
std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rangefinder
