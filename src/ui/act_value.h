// What a control of the text view gives with its name, as a number. It comes from the page:
// anything but digits is none.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace rangefinder::ui {

template <typename Number>
std::optional<Number> whole_number(std::string_view value) {
  Number number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

}  // namespace rangefinder::ui
