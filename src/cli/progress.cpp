#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

#include "base/money.h"

namespace rangefinder::cli {
namespace {

constexpr auto kBeforeFirst = std::chrono::milliseconds(500);
constexpr auto kBetween = std::chrono::milliseconds(100);
constexpr std::string_view kRemoved = "\r\x1B[K";  // to the line's start, and erase to its end

}  // namespace

Progress::Progress(std::string what, std::size_t total, Sink sink, Clock clock)
    : what_(std::move(what)),
      total_(total),
      sink_(std::move(sink)),
      clock_(std::move(clock)),
      next_(sink_ ? clock_() + kBeforeFirst : std::chrono::steady_clock::time_point()) {}

void Progress::show(std::size_t done) {
  if (!sink_) return;
  const auto now = clock_();
  if (now < next_) return;
  next_ = now + kBetween;
  shown_ = true;
  sink_(std::string(kRemoved) + what_ + ": " + grouped(done) + " of " + grouped(total_));
}

void Progress::end() {
  if (std::exchange(shown_, false)) sink_(kRemoved);
}

Progress terminal_progress(std::string what, std::size_t total) {
  if (isatty(STDERR_FILENO) == 0) return {"", total, nullptr};
  return {std::move(what), total, [](std::string_view text) {
            std::fwrite(text.data(), 1, text.size(), stderr);
            std::fflush(stderr);
          }};
}

}  // namespace rangefinder::cli
