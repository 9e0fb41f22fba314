#include "ui/screen.h"

#include <algorithm>

namespace rangefinder::ui {

bool Screen::pinned(BandId band) const { return std::ranges::find(pins, band) != pins.end(); }

void Screen::toggle_pin(BandId band) {
  if (std::erase(pins, band) == 0 && pins.size() < kMostPins) pins.push_back(band);
}

}  // namespace rangefinder::ui
