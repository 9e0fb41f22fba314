// When Dear ImGui wants another frame although nothing happens.
#pragma once

namespace rangefinder::web {

// Milliseconds: 0 for at once, negative for never. Asks for what Dear ImGui does by the clock:
// events that it spreads over frames, buttons and keys that are held, delays before hovering
// counts, and the fading of what a modal window covers.
double imgui_wake_after();

// The earlier of two such times.
constexpr double earlier(double a, double b) {
  if (a < 0) return b;
  if (b < 0) return a;
  return a < b ? a : b;
}

}  // namespace rangefinder::web
