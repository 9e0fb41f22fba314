// How far a long piece of work has come, as one line of a terminal that is rewritten in place and
// removed at the end: "Reading guides: 1,234 of 4,466".
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

#include "cli/terminal.h"

namespace rangefinder::cli {

// Says nothing during the first half second, then at most ten times a second. For one thread.
class Progress {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  // Without a sink nothing is ever said.
  Progress(std::string what, std::size_t total, Sink sink,
           Clock clock = std::chrono::steady_clock::now);

  void show(std::size_t done);
  // Removes the line, where there is one.
  void end();

 private:
  std::string what_;
  std::size_t total_;
  Sink sink_;
  Clock clock_;
  std::chrono::steady_clock::time_point next_;  // when it may be written again
  bool shown_ = false;
};

// `what` ("Reading guides"), to standard error where that is a terminal.
Progress terminal_progress(std::string what, std::size_t total);

}  // namespace rangefinder::cli
