// Errors are values that the caller must look at.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace rangefinder {

// What went wrong, in words for the person in front of the screen: what, where, and what to do.
struct Error {
  std::string message;

  bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

// For `return fail("...")` in a function that returns a Result.
inline std::unexpected<Error> fail(std::string message) {
  return std::unexpected(Error{std::move(message)});
}

}  // namespace rangefinder
