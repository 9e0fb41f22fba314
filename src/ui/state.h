// The explorer's state and the commands that change it. Panels ask, App carries out between two
// frames.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/deferred.h"
#include "ui/explored.h"
#include "ui/fonts.h"
#include "ui/frame.h"
#include "ui/history.h"

namespace rangefinder::ui {

struct TextSource;

struct State {
  explicit State(std::unique_ptr<Explored> first)
      : explored(std::move(first)), history(view().query) {}

  std::unique_ptr<Explored> explored;
  History history;
  Session session;
  std::vector<Item> items;
  std::vector<TextField> fields;
  Fonts fonts = load_fonts();  // before the first frame: Dear ImGui asks for one
  std::function<void(Event)> handler = [](Event) {};
  double wake_after = -1;
  std::string last_source;  // of the last step of undo
  std::string copied;
  SavedFile saved;
  SavedFile printed;
  std::string wanted_shard;
  ThemeName system_theme = ThemeName::light;  // until the person chooses
  std::shared_ptr<TextSource> text_source;    // of the text view, as it was last: text_view.h
  bool text_changed = false;                  // by the last frame
  ImU32 ground = 0;                           // App::ground()
  int steps = 0;                              // that Back in the browser takes back, one by one

  const Catalog& catalog() const { return explored->catalog(); }
  const View& view() const { return explored->view(); }
  ThemeName theme() const { return session.screen.theme.value_or(system_theme); }

  // A step of undo. What comes from one source ("search", "handle") without something else between,
  // and without another press or leaving the field, is one step; "" is a step of its own.
  void record(std::string source);
  Result<void> show(const Query& query);
  bool step_back(bool undo);
  void notice(std::string message, std::string detail);
  Result<void> open(Catalog catalog);

  void carry_out(Requests& requests);
  // Whether the words of the selected band's guide are in a shard that is not read.
  bool lacks_words() const;

  void show_sheet(Sheet sheet);
  // Has the histograms computed that are on screen; true where one was not.
  bool want_histograms();
  // Tells listeners what a frame changed on the screen; true where something did.
  bool tell_changes(const Screen& before);

  // What is on screen as a link: link.cpp.
  std::string link() const;
  // The same of an embed, whose fixed filters are its own, for the whole explorer.
  std::string page_link() const;
  std::vector<std::string> open_link(std::string_view fragment);
  // Says what of a link could not be shown, beside what was said of it already.
  void left_out(const std::string& problem);

  // What a person types into fields: typing.cpp.
  void type(std::string_view id, std::string_view text, bool commit);
  void search(std::string_view text, bool commit);
  RANGEFINDER_DEFERRED(suggest) void suggest(std::string_view text, std::size_t caret);
  void accept_suggestion(std::size_t index);
  bool search_key(std::string_view key);
  bool palette_key(std::string_view key);
  void type_bound(Measure measure, bool low, std::string_view text, bool commit);
};

}  // namespace rangefinder::ui
