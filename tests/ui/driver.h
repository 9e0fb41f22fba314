// Drives the explorer as a person does, without a browser: frames of Dear ImGui with no renderer
// behind them, pointer and keyboard as events, things found by their names.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

#include "ui/app.h"

namespace rangefinder::tests {

inline constexpr ui::Surface kDesktop{.width = 1280, .height = 800};
inline constexpr ui::Surface kPhone{.width = 390, .height = 844, .coarse_pointer = true};

class Driver {
 public:
  explicit Driver(Catalog catalog, const ui::Surface& surface = kDesktop);
  ~Driver();
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;

  ui::App& app() { return *app_; }

  // One frame; what it drew stays readable until the next.
  void frame();
  // As many frames as the app asks for, and those that Dear ImGui needs to lay things out. The
  // test fails where they do not end.
  void settle();
  void resize(const ui::Surface& surface);
  void show(const ui::Surface& surface) { surface_ = surface; }  // from the next frame on

  // What is listed under this kind and label; the test fails where nothing is.
  const ui::Item& item(std::string_view kind, std::string_view label) const;
  bool shows(std::string_view kind, std::string_view label) const;
  // The labels of a kind, in the order of drawing.
  std::vector<std::string> labels(std::string_view kind) const;
  const ui::TextField& field(std::string_view id) const;

  // A click in the middle of what is listed.
  void click(std::string_view kind, std::string_view label);
  void click(ImVec2 at);
  void right_click(std::string_view kind, std::string_view label);
  void drag(ImVec2 from, ImVec2 to);
  void hover(std::string_view kind, std::string_view label);
  void scroll(std::string_view kind, std::string_view label, float lines);
  void press(ImGuiKey key);
  // As the page's <input> does: every state of the text, then Enter.
  void type(std::string_view id, std::string_view text, bool enter = true);

  // The label of what the keyboard is at: the smallest that is listed there; "" for nothing.
  std::string focused() const;
  // Presses `key` until the keyboard is at `label`; the test fails where it never is.
  void go_to(std::string_view label, ImGuiKey key);

  // How many rows the view has, and the first ones on screen.
  std::size_t rows();
  std::vector<std::string> rows_on_screen() const { return labels("row"); }

 private:
  ui::Surface surface_;
  ImGuiContext* context_;
  std::unique_ptr<ui::App> app_;
};

// The middle of a rectangle.
ImVec2 middle(const ui::Rect& rect);

}  // namespace rangefinder::tests
