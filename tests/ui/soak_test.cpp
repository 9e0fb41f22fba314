// A person who does anything at all: whatever the order, nothing of it breaks the explorer. The
// same in a browser, with the page around it: tests/browser/soak.test.mjs.
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdlib>
#include <random>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;

namespace {

// Plays by the numbers of one seed; notes what it has done.
class Player {
 public:
  explicit Player(unsigned seed) : random_(seed) {}

  void play(int interactions) {
    for (int i = 0; i < interactions; ++i) {
      interact();
      driver_.frame();
    }
  }

  Driver& driver() { return driver_; }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <typename List>
  const auto& pick(const List& list) {
    return list[below(std::size(list))];
  }

  ui::App& app() { return driver_.app(); }

  // Most often in something that is listed.
  ImVec2 somewhere() {
    if (const auto items = app().items(); !items.empty() && chance(70)) {
      const ui::Rect& rect = pick(items).rect;
      const auto part = [&] { return static_cast<float>(below(100)) / 100; };
      return {rect.x + rect.width * part(), rect.y + rect.height * part()};
    }
    return {static_cast<float>(below(1300)), static_cast<float>(below(900))};
  }

  void press(int button, ImVec2 from, ImVec2 to) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    if (chance(70)) driver_.frame();
    io.AddMouseButtonEvent(button, true);
    if (chance(70)) driver_.frame();
    if (from.x != to.x || from.y != to.y) {
      io.AddMousePosEvent(to.x, to.y);
      driver_.frame();
    }
    io.AddMouseButtonEvent(button, false);
  }

  void key() {
    static constexpr std::array kKeys = {
        ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_LeftArrow, ImGuiKey_RightArrow,
        ImGuiKey_Home,    ImGuiKey_End,       ImGuiKey_PageUp,    ImGuiKey_PageDown,
        ImGuiKey_Enter,   ImGuiKey_Space,     ImGuiKey_Escape,    ImGuiKey_Menu,
    };
    ImGuiIO& io = ImGui::GetIO();
    const ImGuiKey chosen = pick(kKeys);
    if (chance(10)) io.AddKeyEvent(ImGuiMod_Shift, chance(50));
    io.AddKeyEvent(chosen, true);
    driver_.frame();
    io.AddKeyEvent(chosen, false);
    if (chance(10)) io.AddInputCharactersUTF8("m");
  }

  void type() {
    static constexpr std::array<std::string_view, 14> kTexts = {"l",
                                                                "london",
                                                                "total>200k",
                                                                "base:100k..300k",
                                                                "place:\"san",
                                                                "(",
                                                                "a or b",
                                                                "225k",
                                                                "1e9",
                                                                "-5",
                                                                "0",
                                                                "12x",
                                                                "\xE2\x82\xAC",
                                                                ""};
    static constexpr std::array<std::string_view, 4> kKeys = {"ArrowDown", "ArrowUp", "Enter",
                                                              "Escape"};
    if (app().fields().empty()) return;
    const std::string id = pick(app().fields()).id;
    app().field_focus(id, true);
    app().field_input(id, pick(kTexts), chance(40));
    if (chance(30)) driver_.frame();
    if (chance(30)) app().field_key(id, pick(kKeys));
    if (chance(50)) app().field_focus(id, false);
  }

  void open() {
    static constexpr std::array<std::string_view, 12> kLinks = {
        "#v1",
        "#v1&text=1",
        "#v1&tab=places",
        "#v1&tab=distribution&q=london",
        "#v1&tab=compare",
        "#v1&tab=compare&pins=meta/ml-ai-engineer@London+%28UK%29",
        "#v1&tab=compare&q=x&pins=meta/ml-ai-engineer@London+%28UK%29,meta/"
        "ml-ai-engineer@Singapore",
        "#v1&tab=offer&sel=weights-and-biases/ml-ai-engineer@San+Francisco",
        "#v1&group=company&cur=EUR&per=month",
        "#v1&company=Meta&total=100000..300000",
        "#v1&sel=meta/ml-ai-engineer@London+%28UK%29",
        "#v9&%"};
    app().open_link(pick(kLinks));
  }

  void resize() {
    static constexpr std::array<ui::Surface, 7> kSurfaces = {{
        {.width = 1280, .height = 800},
        {.width = 390, .height = 844, .coarse_pointer = true},
        {.width = 640, .height = 360},
        {.width = 900, .height = 480},
        {.width = 320, .height = 256},
        {.width = 480, .height = 400},
        {.width = 2000, .height = 1200},
    }};
    driver_.show(pick(kSurfaces));
  }

  void interact() {
    const std::size_t what = below(100);
    if (what < 35) {
      const ImVec2 at = somewhere();
      press(chance(85) ? ImGuiMouseButton_Left : ImGuiMouseButton_Right, at, at);
    } else if (what < 47) {
      press(ImGuiMouseButton_Left, somewhere(), somewhere());
    } else if (what < 57) {
      const ImVec2 at = somewhere();
      ImGui::GetIO().AddMousePosEvent(at.x, at.y);
    } else if (what < 62) {
      ImGui::GetIO().AddMouseWheelEvent(static_cast<float>(below(3)) - 1,
                                        static_cast<float>(below(21)) - 10);
    } else if (what < 77) {
      key();
    } else if (what < 86) {
      type();
    } else if (what < 89) {
      chance(60) ? app().undo() : app().redo();
    } else if (what < 91) {
      app().focus_next(chance(30));
    } else if (what < 93) {
      open();
    } else if (what < 95) {
      resize();
    } else if (what < 97) {
      chance(70) ? app().show_palette() : app().show_keys();
    } else if (what < 98) {
      app().set_system_theme(chance(50) ? ui::ThemeName::dark : ui::ThemeName::light);
    } else {
      read();
    }
  }

  // What the page asks for beside the frames.
  void read() {
    CHECK_FALSE(app().text_view().html.empty());
    CHECK(app().open_link(app().link()).empty());
    (void)app().copy_text();
    (void)app().exported(ui::ExportForm::csv);
  }

  std::mt19937 random_;
  Driver driver_{tests::shipped_catalog()};
};

}  // namespace

TEST_CASE("Whatever a person does, in any order, the explorer goes on", "[ui][soak]") {
  const char* given = std::getenv("SOAK_SEED");
  const unsigned seed =
      given == nullptr ? 8 : static_cast<unsigned>(std::strtoul(given, nullptr, 10));
  INFO("SOAK_SEED=" << seed);
  const char* many = std::getenv("SOAK_COUNT");
  Player player(seed);
  player.play(many == nullptr ? 600 : std::atoi(many));
  player.driver().app().open_link("#v1");
  player.driver().settle();
  CHECK(player.driver().rows() == 18);
}
