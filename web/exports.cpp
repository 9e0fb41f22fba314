// What the page's JavaScript calls (shell/engine.js). Lengths are CSS pixels, times milliseconds.
// Text and bytes come in through one buffer and go out through another, so that nobody has to free
// anything.
#include <emscripten/em_macros.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "pack/pack.h"
#include "ui/fonts.h"
#include "web/bridge.h"
#include "web/host.h"
#include "web/keys.h"
#include "web/linked_pack.h"

using namespace rangefinder;
using namespace rangefinder::web;

namespace {

std::unique_ptr<Host> host;
std::string inbox, outbox;

std::string_view received(std::size_t length) { return std::string_view(inbox).substr(0, length); }

const char* send(std::string text) {
  outbox = std::move(text);
  return outbox.c_str();
}

}  // namespace

extern "C" {

// A buffer of `size` bytes for what the next call takes.
EMSCRIPTEN_KEEPALIVE char* rf_inbox(std::size_t size) {
  inbox.resize(size);
  return inbox.data();
}

// How long the text is that a call has just returned.
EMSCRIPTEN_KEEPALIVE std::size_t rf_outbox_size() { return outbox.size(); }

// Loads the linked catalogue; then rf_attach. The answer is the bridge's.
EMSCRIPTEN_KEEPALIVE const char* rf_start() {
  auto catalog = load_pack(linked_pack(), owner_of_static_bytes());
  if (!catalog) return send(answer_error(catalog.error().message));
  host = std::make_unique<Host>(std::move(*catalog));
  return send(R"({"ok":true,"value":null})");
}

// The canvas has a WebGL2 context, the first time or again. False where it cannot be used.
EMSCRIPTEN_KEEPALIVE bool rf_attach() { return host->attach(); }

EMSCRIPTEN_KEEPALIVE void rf_detach() { host->detach(); }

EMSCRIPTEN_KEEPALIVE void rf_resize(int pixel_width, int pixel_height, float pixel_ratio) {
  host->resize(pixel_width, pixel_height, pixel_ratio);
}

EMSCRIPTEN_KEEPALIVE void rf_environment(bool reduced_motion, bool coarse_pointer) {
  host->set_environment(reduced_motion, coarse_pointer);
}

// Draws, unless the same is on the screen. Milliseconds until the next frame is wanted although
// nothing happens; 0: at once, negative: never.
EMSCRIPTEN_KEEPALIVE double rf_frame(double now) { return host->frame(now); }

// The next frame is drawn even where it is the same as the last.
EMSCRIPTEN_KEEPALIVE void rf_redraw() { host->redraw(); }

// What changed since the last call: 1 fields, 2 events, 4 cursor, 8 the text view.
EMSCRIPTEN_KEEPALIVE int rf_changes() { return host->take_changes(); }

EMSCRIPTEN_KEEPALIVE const char* rf_cursor() { return send(host->cursor()); }

// `event`: 0 move, 1 down, 2 up, 3 leave, 4 cancel. `modifiers`: 1 Shift, 2 Ctrl, 4 Alt, 8 Meta.
// `button`: 0 left, 2 right.
EMSCRIPTEN_KEEPALIVE void rf_pointer(int event, float x, float y, bool finger, int modifiers,
                                     int button, double now) {
  // The keys may have gone down while something else had the keyboard.
  set_modifiers(static_cast<std::uint8_t>(modifiers));
  const auto kind = static_cast<PointerEvent>(event);
  if (finger) {
    host->pointer().finger(kind, {x, y}, now, host->app().items());
  } else {
    host->pointer().mouse(kind, {x, y}, button == 2 ? MouseButton::right : MouseButton::left);
  }
  if (kind == PointerEvent::up) {
    host->change();  // a click
  } else {
    host->wake();
  }
}

// True where something scrolled.
EMSCRIPTEN_KEEPALIVE bool rf_wheel(float x, float y, float dx, float dy) {
  host->wake();
  return host->pointer().wheel({x, y}, dx, dy);
}

// `modifiers`: 1 Shift, 2 Ctrl, 4 Alt, 8 Meta. False where the key is the browser's.
EMSCRIPTEN_KEEPALIVE bool rf_key(std::size_t length, bool down, int modifiers) {
  const bool taken = press_key(received(length), down, static_cast<std::uint8_t>(modifiers),
                               host->app().takes_letters());
  if (taken) host->change();
  return taken;
}

// Moves the focus to the next pane. False behind the last: Tab is the browser's.
EMSCRIPTEN_KEEPALIVE bool rf_tab(bool backwards) {
  host->change();
  return host->app().focus_next(backwards);
}

// The canvas lost the keyboard: to another element of the page (`left`), or with the whole window.
EMSCRIPTEN_KEEPALIVE void rf_blur(bool left) {
  let_go(left);
  host->wake();
}

// What Ctrl+C copies.
EMSCRIPTEN_KEEPALIVE const char* rf_copy() { return send(host->app().copy_text()); }

EMSCRIPTEN_KEEPALIVE const char* rf_call(std::size_t length) {
  return send(answer(*host, received(length)));
}

// The bytes of the pack that is linked in, for who joins guides with it.
EMSCRIPTEN_KEEPALIVE const void* rf_linked_pack() { return linked_pack().data(); }
EMSCRIPTEN_KEEPALIVE std::size_t rf_linked_pack_size() { return linked_pack().size(); }

EMSCRIPTEN_KEEPALIVE const char* rf_open_pack(std::size_t length) {
  const auto bytes = std::as_bytes(std::span<const char>(received(length)));
  const char* result = send(answer_open_pack(*host, bytes));
  inbox = {};  // a pack may be large, and what else comes in is small
  return result;
}

EMSCRIPTEN_KEEPALIVE const char* rf_open_shard(std::size_t length) {
  return send(answer_open_shard(*host, std::as_bytes(std::span<const char>(received(length)))));
}

// The rest of the program (base/deferred.h) is there.
EMSCRIPTEN_KEEPALIVE void rf_complete() { host->complete(); }

// The bytes of the font that the canvas draws with, for the inputs over it.
EMSCRIPTEN_KEEPALIVE const void* rf_font(bool semibold) { return ui::font_bytes(semibold).data(); }
EMSCRIPTEN_KEEPALIVE std::size_t rf_font_size(bool semibold) {
  return ui::font_bytes(semibold).size();
}

}  // extern "C"
