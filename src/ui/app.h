// The explorer as one object: its state, the commands that change it, and a frame of it drawn with
// Dear ImGui. It knows neither the browser nor OpenGL: a host feeds it (web/), tests do too.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/query.h"
#include "catalog/view.h"
#include "ui/export_form.h"
#include "ui/fonts.h"
#include "ui/items.h"
#include "ui/screen.h"

namespace rangefinder::ui {

// What the host knows of the screen. Lengths are CSS pixels.
struct Surface {
  float width = 1280;
  float height = 800;
  bool coarse_pointer = false;  // fingers: larger targets
  bool reduced_motion = false;
};

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
  bool focus = false;    // the person should be put into it, once

  bool operator==(const TextField&) const = default;
};

// A file that the person asked for: to download, or a page to print.
struct SavedFile {
  std::string name;  // "bands.svg"
  std::string type;  // "image/svg+xml"
  std::string text;

  bool operator==(const SavedFile&) const = default;
};

// The explorer as HTML, for whoever does not see the canvas: text_view.h.
struct TextView {
  bool shown = false;       // instead of the canvas, as the person wants it
  bool single_keys = true;  // the page's keys without Ctrl are on (WCAG 2.1.4)
  std::string title;        // of the page
  std::string status;       // how many bands there are: to be said when it changes
  std::string notice;       // what happened by itself: the same
  std::string html;
};

// What the host passes on to listeners. `screen` is any change of App::screen(); `shard` that
// wanted_shard() has another name, or is asked for again; `share` that the link is wanted in the
// clipboard, `open` that it is wanted in a tab of its own; `height` that wanted_height() is another
// one; `import` that the person wants to open guides of their own.
enum class Event : std::uint8_t {
  query,
  selection,
  notice,
  theme,
  screen,
  copy,
  save,
  print,
  share,
  shard,
  open,
  height,
  import,
};

struct State;
struct Embed;

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

  // What is shown of it. Bands that the catalogue does not have are left out.
  const Screen& screen() const;
  void set_screen(Screen screen);

  // The selected band's row in the view, or -1.
  int selected_row() const;

  // Replaces the catalogue by a pack's; on failure shows a notice and keeps what was there.
  Result<void> open_pack(std::span<const std::byte> bytes);

  // Where a guide's prose is not in the pack: the name of the shard that has it, beside the pack;
  // "" where it is there.
  std::string missing_shard(GuideId guide) const;
  // All of those, and of how many guides each has the prose.
  std::map<std::string, int> missing_shards() const;
  // The shard that the guide on screen needs; "" where none is missing.
  std::string wanted_shard() const;
  // Adds a shard's prose. Fails, and changes nothing, where it is none of this catalogue.
  Result<void> open_shard(std::span<const std::byte> bytes);

  // Whether functions that are loaded later (base/deferred.h) may be called: all may, unless a host
  // says otherwise.
  void set_complete(bool complete);

  // The day, as "2026-11-26": guides whose review was due before are marked.
  void set_today(std::string day);

  // The shard of this name could not be had: the guide says so, where it still needs it.
  void fail_shard(std::string_view name);

  // What a bar under the header says until it is closed, "" where there is none; and more about it.
  const std::string& notice() const;
  const std::string& notice_detail() const;

  // The system's theme is shown until the person chooses one, which is Screen::theme.
  void set_system_theme(ThemeName theme);
  ThemeName theme() const;  // that is shown

  // Query and screen as the fragment of a URL: screen_fragment.h.
  std::string link() const;
  // Shows what a link says. What of it is not understood or not in these guides is left out, shown
  // as a notice, and returned. A link of over 64 KB changes nothing.
  std::vector<std::string> open_link(std::string_view fragment);
  // Makes it one that stands in another page (embed.h), which the fragment describes: before the
  // first frame, when all of the program is there. Gives what of it was not understood.
  std::vector<std::string> open_embed(std::string_view fragment);
  const Embed* embed() const;   // null where it is none
  void set_embed(Embed embed);  // other colours, another form: what is fixed stays
  // CSS pixels that an embed takes without scrolling; 0 for what is none.
  float wanted_height() const;
  // Draws with these from the next frame on.
  const Fonts& fonts() const;
  void set_fonts(const Fonts& fonts);
  std::string embed_title() const;  // "Meta, ML/AI Engineer"
  // What is on screen, as a file.
  SavedFile exported(ExportForm form) const;
  // The same, of an embed for the whole explorer: with what is fixed.
  std::string page_link() const;

  // Grows with each step that is worth an entry in the browser's history: a filter, a tab, a guide.
  // Typing, dragging and walking through the rows change the link within one.
  int steps() const;

  // What a link does not have of the offers that are typed, for a page that is loaded anew:
  // kept_offers.h. Both only where functions that are loaded later may be called.
  std::string kept_offers() const;
  void take_offers(std::string_view kept);

  // Fields of the last frame, and what the person does in them. `commit` is Enter or leaving it.
  std::span<const TextField> fields() const;
  void field_input(std::string_view id, std::string_view text, bool commit);
  void field_focus(std::string_view id, bool focused);  // "" for none: draws the focus ring

  // A key in a field: "ArrowDown", "Enter", "Escape". True where it is taken: by the list of
  // suggestions or of commands.
  bool field_key(std::string_view id, std::string_view key);

  // Over the page, until Escape or a click beside it.
  void show_palette();
  void show_keys();

  // Keyboard: moves the focus to the next (or previous) pane; false where there is none left, so
  // that the browser may take it out of the canvas.
  bool focus_next(bool backwards);

  // Whether letters are for the table, which goes to the row that starts so; else they are the
  // browser's.
  bool takes_letters() const;

  // What Ctrl+C copies: the selected rows as tab-separated text; "" where nothing is selected.
  std::string copy_text() const;

  // What the last Event::copy, Event::save and Event::print are about.
  const std::string& copied() const;
  const SavedFile& saved() const;
  const SavedFile& printed() const;

  // All of it as text, and what its controls do, by name and value: text_acts.h. Both only where
  // functions that are loaded later may be called.
  TextView text_view();
  void act(std::string_view name, std::string_view value);
  // Whether the last frame has made it another one than before.
  bool text_changed() const;

  // The colour that the last frame was made for: what draws it has to clear the surface to that.
  ImU32 ground() const;

  // Labelled rectangles of the last frame, for tests and for tools.
  std::span<const Item> items() const;

  void on_event(std::function<void(Event)> handler);

 private:
  std::unique_ptr<State> state_;
};

}  // namespace rangefinder::ui
