// What the last frame drew. Frames that come after one that changed something, or with each move of
// the pointer, are often the same as the one before: what is on the screen can stay, and the
// graphics processor, or the software that stands for it, has nothing to do.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace rangefinder::ui {

class DrawnFrame {
 public:
  // Whether `frame`, on a ground of this colour, has to be drawn: it is not what was given before,
  // by a hash of 64 bits. To be called when it is rendered and its textures are not yet updated.
  bool replace(const ImDrawData& frame, std::uint32_t ground);

  // What was drawn is no longer there: the next frame is another in any case.
  void forget() { hash_ = 0; }

 private:
  std::uint64_t hash_ = 0;  // 0: of nothing
};

}  // namespace rangefinder::ui
