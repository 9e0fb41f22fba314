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

constexpr Theme kLight = {.bg = rgb(0xF4F6F7),
                          .surface = rgb(0xFFFFFF),
                          .raised = rgb(0xFFFFFF),
                          .hover = rgb(0xF0F3F4),
                          .selected = rgb(0xE2F1EE),
                          .line = rgb(0xE2E6E9),
                          .grid = rgb(0xECEFF1),
                          .control = rgb(0x828A93),
                          .text = rgb(0x14181C),
                          .text2 = rgb(0x454C54),
                          .text3 = rgb(0x5F6770),
                          .accent = rgb(0x0B6B63),
                          .on_accent = rgb(0xFFFFFF),
                          .accent_soft = rgb(0xD5EBE7),
                          .base = rgb(0x2A6BB0),
                          .equity = rgb(0xB4781C),
                          .bonus = rgb(0x7B1E46),
                          .outline = rgb(0x5A626B),
                          .error = rgb(0xB3261E),
                          .error_soft = rgb(0xFBEAE8),
                          .warn = rgb(0x934600),
                          .warn_soft = rgb(0xFBF0E3),
                          .info = rgb(0x34597A),
                          .info_soft = rgb(0xE8F0F6),
                          .scrim = rgba(0x14181C, 102)};

constexpr Theme kDark = {.bg = rgb(0x0E1013),
                         .surface = rgb(0x14171B),
                         .raised = rgb(0x1B1F24),
                         .hover = rgb(0x1D2126),
                         .selected = rgb(0x15302D),
                         .line = rgb(0x2A2F36),
                         .grid = rgb(0x20242A),
                         .control = rgb(0x727B86),
                         .text = rgb(0xECEFF1),
                         .text2 = rgb(0xB6BDC5),
                         .text3 = rgb(0x949CA6),
                         .accent = rgb(0x4CC4B3),
                         .on_accent = rgb(0x05201D),
                         .accent_soft = rgb(0x16403B),
                         .base = rgb(0x4C97E6),
                         .equity = rgb(0xF3C46A),
                         .bonus = rgb(0xD05C82),
                         .outline = rgb(0xA3ABB4),
                         .error = rgb(0xFF8B80),
                         .error_soft = rgb(0x3A1B1A),
                         .warn = rgb(0xF6AA60),
                         .warn_soft = rgb(0x37260F),
                         .info = rgb(0x8FB8DC),
                         .info_soft = rgb(0x182735),
                         .scrim = rgba(0x000000, 153)};

constexpr Theme kContrast = {.bg = rgb(0x000000),
                             .surface = rgb(0x000000),
                             .raised = rgb(0x0A0A0A),
                             .hover = rgb(0x1E1E1E),
                             .selected = rgb(0x00333A),
                             .line = rgb(0x8A8A8A),
                             .grid = rgb(0x3A3A3A),
                             .control = rgb(0xFFFFFF),
                             .text = rgb(0xFFFFFF),
                             .text2 = rgb(0xEDEDED),
                             .text3 = rgb(0xD6D6D6),
                             .accent = rgb(0x4DF3E1),
                             .on_accent = rgb(0x000000),
                             .accent_soft = rgb(0x00454A),
                             .base = rgb(0x5FB0FF),
                             .equity = rgb(0xFFE08A),
                             .bonus = rgb(0xE8467F),
                             .outline = rgb(0xFFFFFF),
                             .error = rgb(0xFF9C94),
                             .error_soft = rgb(0x2B0000),
                             .warn = rgb(0xFFC078),
                             .warn_soft = rgb(0x2A1800),
                             .info = rgb(0xB5DBFF),
                             .info_soft = rgb(0x001B30),
                             .scrim = rgba(0x000000, 204)};

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

ImU32 with_alpha(ImU32 color, float alpha) {
  return (color & 0x00FFFFFFU) | static_cast<ImU32>(std::lround(alpha * 255)) << 24;
}

void apply_style(const Theme& theme) {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};  // panes place their own content on the grid
  style.FramePadding = {9, 6};
  style.ItemSpacing = {8, 6};
  style.CellPadding = {6, 0};
  style.FrameRounding = 6;
  style.PopupRounding = 8;
  style.GrabRounding = 4;
  style.ChildRounding = 0;
  style.WindowRounding = 0;
  style.FrameBorderSize = 1;
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.PopupBorderSize = 1;
  style.ScrollbarSize = 8;
  style.ScrollbarRounding = 4;
  style.IndentSpacing = 16;
  style.DisabledAlpha = 0.4F;
  style.HoverDelayShort = 0.12F;
  style.HoverStationaryDelay = 0.0F;

  const auto set = [&](ImGuiCol color, ImU32 value) {
    style.Colors[color] = ImGui::ColorConvertU32ToFloat4(value);
  };
  constexpr ImU32 kClear = 0;
  set(ImGuiCol_WindowBg, theme.bg);
  set(ImGuiCol_ChildBg, theme.surface);
  set(ImGuiCol_PopupBg, theme.raised);
  set(ImGuiCol_FrameBg, theme.surface);
  set(ImGuiCol_Text, theme.text);
  set(ImGuiCol_TextDisabled, theme.text3);
  set(ImGuiCol_TextSelectedBg, theme.accent_soft);
  set(ImGuiCol_Border, theme.line);
  set(ImGuiCol_BorderShadow, kClear);
  set(ImGuiCol_Separator, theme.line);
  set(ImGuiCol_SeparatorHovered, theme.accent);
  set(ImGuiCol_SeparatorActive, theme.accent);
  set(ImGuiCol_Header, theme.selected);
  set(ImGuiCol_HeaderHovered, theme.hover);
  set(ImGuiCol_HeaderActive, theme.selected);
  set(ImGuiCol_TableHeaderBg, theme.surface);
  set(ImGuiCol_TableBorderStrong, theme.line);
  set(ImGuiCol_TableBorderLight, theme.grid);
  set(ImGuiCol_TableRowBg, kClear);
  set(ImGuiCol_TableRowBgAlt, kClear);
  set(ImGuiCol_ScrollbarBg, kClear);
  set(ImGuiCol_ScrollbarGrab, with_alpha(theme.control, 0.55F));
  set(ImGuiCol_ScrollbarGrabHovered, theme.control);
  set(ImGuiCol_ScrollbarGrabActive, theme.text3);
  set(ImGuiCol_NavCursor, theme.accent);
  set(ImGuiCol_ModalWindowDimBg, theme.scrim);
  set(ImGuiCol_NavWindowingDimBg, kClear);
  set(ImGuiCol_NavWindowingHighlight, kClear);
  set(ImGuiCol_ResizeGrip, kClear);
}

}  // namespace rangefinder::ui
