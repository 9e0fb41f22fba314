#include "ui/theme.h"

#include <cmath>

namespace rangefinder::ui {
namespace {

// 0xRRGGBB, opaque, in the order that Dear ImGui stores.
constexpr ImU32 rgb(std::uint32_t hex) {
  return 0xFF000000U | (hex & 0xFF) << 16 | (hex & 0xFF00) | (hex >> 16 & 0xFF);
}
constexpr ImU32 rgba(std::uint32_t hex, std::uint32_t alpha) {
  return (rgb(hex) & 0x00FFFFFFU) | alpha << 24;
}

// The colours that only the canvas has, beside the palette's: those of its own controls and
// messages.
struct CanvasColors {
  std::uint32_t raised, control, error, error_soft, warn_soft, info, info_soft, scrim;
  std::uint32_t scrim_alpha;
};

constexpr Theme make_theme(ThemeName name, const CanvasColors& own) {
  const auto ink = [&](Ink token) { return rgb(color_of(name, token)); };
  return {.bg = ink(Ink::background),
          .surface = ink(Ink::surface),
          .raised = rgb(own.raised),
          .hover = ink(Ink::hover),
          .selected = ink(Ink::selected),
          .line = ink(Ink::line),
          .grid = ink(Ink::grid),
          .control = rgb(own.control),
          .text = ink(Ink::text),
          .text2 = ink(Ink::text2),
          .text3 = ink(Ink::text3),
          .accent = ink(Ink::accent),
          .on_accent = ink(Ink::on_accent),
          .accent_soft = ink(Ink::accent_soft),
          .base = ink(Ink::base),
          .equity = ink(Ink::equity),
          .bonus = ink(Ink::bonus),
          .outline = ink(Ink::outline),
          .error = rgb(own.error),
          .error_soft = rgb(own.error_soft),
          .warn = ink(Ink::warn),
          .warn_soft = rgb(own.warn_soft),
          .info = rgb(own.info),
          .info_soft = rgb(own.info_soft),
          .scrim = rgba(own.scrim, own.scrim_alpha)};
}

constexpr Theme kLight = make_theme(ThemeName::light, {.raised = 0xFFFFFF,
                                                       .control = 0x828A93,
                                                       .error = 0xB3261E,
                                                       .error_soft = 0xFBEAE8,
                                                       .warn_soft = 0xFBF0E3,
                                                       .info = 0x34597A,
                                                       .info_soft = 0xE8F0F6,
                                                       .scrim = 0x14181C,
                                                       .scrim_alpha = 102});

constexpr Theme kDark = make_theme(ThemeName::dark, {.raised = 0x1B1F24,
                                                     .control = 0x727B86,
                                                     .error = 0xFF8B80,
                                                     .error_soft = 0x3A1B1A,
                                                     .warn_soft = 0x37260F,
                                                     .info = 0x8FB8DC,
                                                     .info_soft = 0x182735,
                                                     .scrim = 0x000000,
                                                     .scrim_alpha = 153});

constexpr Theme kContrast = make_theme(ThemeName::contrast, {.raised = 0x0A0A0A,
                                                             .control = 0xFFFFFF,
                                                             .error = 0xFF9C94,
                                                             .error_soft = 0x2B0000,
                                                             .warn_soft = 0x2A1800,
                                                             .info = 0xB5DBFF,
                                                             .info_soft = 0x001B30,
                                                             .scrim = 0x000000,
                                                             .scrim_alpha = 204});

}  // namespace

const Theme& theme_of(ThemeName name) {
  switch (name) {
    case ThemeName::dark:
      return kDark;
    case ThemeName::contrast:
      return kContrast;
    case ThemeName::light:
      break;
  }
  return kLight;
}

ImU32 ink_color(ThemeName name, Ink ink) {
  return with_alpha(rgb(color_of(name, ink)), opacity_of(ink));
}

ImU32 ink_color(const Theme& theme, ThemeName name, Ink ink) {
  if (ink == Ink::accent) return theme.accent;
  if (ink == Ink::surface) return theme.surface;
  if (ink == Ink::grid) return theme.grid;
  return ink_color(name, ink);
}

ImU32 with_alpha(ImU32 color, float alpha) {
  return (color & 0x00FFFFFFU) | static_cast<ImU32>(std::lround(alpha * 255)) << 24;
}

void apply_style(const Theme& theme) {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};  // panes place their own content on the grid
  style.FramePadding = {9, 6};
  style.ItemSpacing = {8, 6};
  style.FrameRounding = 6;
  style.PopupRounding = 8;
  style.ChildRounding = 0;
  style.WindowRounding = 0;
  style.FrameBorderSize = 1;
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.PopupBorderSize = 1;
  style.ScrollbarSize = 8;
  style.ScrollbarRounding = 4;
  style.DisabledAlpha = 0.4F;
  style.HoverDelayShort = 0.12F;
  style.HoverStationaryDelay = 0.0F;

  const auto set = [&](ImGuiCol color, ImU32 value) {
    style.Colors[color] = ImGui::ColorConvertU32ToFloat4(value);
  };
  set(ImGuiCol_PopupBg, theme.raised);
  set(ImGuiCol_Text, theme.text);
  set(ImGuiCol_Border, theme.line);
  set(ImGuiCol_ScrollbarBg, 0);
  set(ImGuiCol_ScrollbarGrab, with_alpha(theme.control, 0.55F));
  set(ImGuiCol_ScrollbarGrabHovered, theme.control);
  set(ImGuiCol_ScrollbarGrabActive, theme.text3);
  set(ImGuiCol_NavCursor, theme.accent);
}

}  // namespace rangefinder::ui
