// The explorer as one object: its state, the commands that change it, and a frame of it drawn with
// Dear ImGui. It knows neither the browser nor OpenGL: a host feeds it (web/), tests do too.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/query.h"
#include "catalog/view.h"
#include "ui/items.h"

namespace rangefinder::ui {

// What the host knows of the screen. Lengths are CSS pixels.
struct Surface {
  float width = 1280;
  float height = 800;
  bool coarse_pointer = false;  // fingers: larger targets
  bool reduced_motion = false;
};

enum class ThemeName : std::uint8_t { light, dark, contrast };

// A text field: the host lays a real <input> over `rect` while the field is listed.
struct TextField {
  std::string id;     // stable: "search", "total-from"
  std::string label;  // its accessible name
  std::string placeholder;
  std::string value;     // what it should show while the person is not typing in it
  std::string error;     // what is wrong with what was typed; "" where nothing is
  bool decimal = false;  // a keyboard for amounts
  float font_size = 13;  // CSS pixels
  Rect rect;             // of the text's area, inside the drawn frame

  bool operator==(const TextField&) const = default;
};

// What the host passes on to listeners.
enum class Event : std::uint8_t { query, selection, notice, theme };

class App {
 public:
  // Within a Dear ImGui context, which gets the explorer's fonts.
  explicit App(Catalog catalog);
  ~App();

  // Draws one frame; between ImGui::NewFrame() and ImGui::Render(). Lists items() and fields()
  // anew.
  void draw(const Surface& surface);

  // Milliseconds until another frame is wanted although nothing happens; negative for never.
  double wake_after() const;

  // The query and what it selects. A query that names what is not there changes nothing.
  const Catalog& catalog() const;
  const View& view() const;
  Result<void> set_query(Query query);  // recorded for undo
  bool undo();
  bool redo();

  // The selected band's row in the view, or -1.
  int selected_row() const;

  // Replaces the catalogue by a pack's; on failure shows a notice and keeps what was there.
  Result<void> open_pack(std::span<const std::byte> bytes);

  // Where a guide's prose is not in the pack: the name of the shard that has it, beside the pack;
  // "" where it is there.
  std::string missing_shard(GuideId guide) const;
  // Adds a shard's prose. Fails, and changes nothing, where it is none of this catalogue.
  Result<void> open_shard(std::span<const std::byte> bytes);

  // A message in a bar under the header, until it is closed.
  void show_notice(std::string message, std::string detail);

  void set_theme(ThemeName theme);
  ThemeName theme() const;

  // Fields of the last frame, and what the person does in them. `commit` is Enter or leaving it.
  std::span<const TextField> fields() const;
  void field_input(std::string_view id, std::string_view text, bool commit);
  void field_focus(std::string_view id, bool focused);  // "" for none: draws the focus ring

  // Keyboard: moves the focus to the next (or previous) pane; false where there is none left, so
  // that the browser may take it out of the canvas.
  bool focus_next(bool backwards);

  // What Ctrl+C copies: the selected row as tab-separated text; "" where nothing is selected.
  std::string copy_text() const;

  // Labelled rectangles of the last frame, for tests and for tools.
  std::span<const Item> items() const;

  void on_event(std::function<void(Event)> handler);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rangefinder::ui
