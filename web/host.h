// The one host of the page: owns the app, Dear ImGui and the WebGL2 context, and draws frames when
// the page asks for one. The page's JavaScript (shell/) reaches it through exports.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ui/app.h"
#include "ui/drawn_frame.h"
#include "web/pointer.h"

struct ImGuiContext;

namespace rangefinder::web {

// What a frame changed that the page mirrors; rf_changes() tells it which.
enum Change : std::uint8_t {
  changed_fields = 1,
  changed_events = 2,
  changed_cursor = 4,
  changed_text = 8,
};

class Host {
 public:
  explicit Host(Catalog catalog);
  ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  // Takes the WebGL2 context of the canvas, the first time and after it was lost. False where the
  // browser gives none.
  bool attach();

  // The context is lost. Until attach() frames are laid out and not drawn: the text view and what
  // is typed go on.
  void detach();

  // All of the program is there: base/deferred.h.
  void complete();

  // The canvas's drawing buffer, and how many of its pixels make one CSS pixel.
  void resize(int pixel_width, int pixel_height, float pixel_ratio);

  void set_environment(bool reduced_motion, bool coarse_pointer);

  // Draws one frame, unless the same is on the screen. Returns the milliseconds until the next one
  // is wanted although nothing happens: 0 for at once, negative for never. `now` counts
  // milliseconds from anywhere.
  double frame(double now);

  // The next frame is drawn even where it is the same: for who reads it before it goes to the
  // screen.
  void redraw() { drawn_.forget(); }

  // Something happened: the next frames are drawn without a pause, so that Dear ImGui settles.
  void wake();

  // Something is another than before: the next frame is laid out until it has settled, and only
  // then drawn. What moves, scrolls and is pointed at has no time for that.
  void change();

  ui::App& app() { return *app_; }
  Pointer& pointer() { return pointer_; }

  // What changed since the last call, as bits of Change.
  std::uint8_t take_changes();

  // What happened until the last frame, in whose items and fields it shows.
  std::vector<ui::Event> take_events();

  // The CSS name of the mouse's shape.
  const char* cursor() const;

 private:
  void lay_out();
  bool is_unsettled() const;  // laid out once more it may be another; what goes by the clock aside
  double wake_after() const;
  void note_changes();

  ImGuiContext* imgui_;
  std::unique_ptr<ui::App> app_;
  Pointer pointer_;
  ui::Surface surface_;
  ui::DrawnFrame drawn_;
  std::uintptr_t context_ = 0;  // the WebGL2 context; 0 for none
  double last_frame_ = -1;
  int settling_ = 0;  // frames that are still to be drawn without a pause
  bool changed_ = false;
  std::uint8_t changes_ = 0;
  std::vector<ui::Event> events_, shown_events_;
  std::vector<ui::TextField> fields_;  // as the page knows them
  int cursor_ = 0;                     // ImGuiMouseCursor
};

}  // namespace rangefinder::web
