#include "ui/fonts.h"

namespace rangefinder::ui {
namespace {

constexpr unsigned char kRegular[] = {
#embed "inter-regular.otf"
};
constexpr unsigned char kSemibold[] = {
#embed "inter-semibold.otf"
};

ImFont* add(std::span<const std::byte> bytes) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // The atlas only reads what it does not own.
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<std::byte*>(bytes.data()),
                                                    static_cast<int>(bytes.size()),
                                                    type::kBody * kLinePerEm, &config);
}

}  // namespace

std::span<const std::byte> font_bytes(bool semibold) {
  if (semibold) return std::as_bytes(std::span(kSemibold));
  return std::as_bytes(std::span(kRegular));
}

Fonts load_fonts() {
  const Fonts fonts{add(font_bytes(false)), add(font_bytes(true))};
  draw_flags_as_letters(fonts);
  return fonts;
}

void draw_flags_as_letters(const Fonts& fonts) {
  constexpr ImWchar kFlagLetterA = 0x1F1E6;
  for (ImFont* font : {fonts.regular, fonts.semibold}) {
    for (ImWchar i = 0; i < 26; ++i) font->AddRemapChar(kFlagLetterA + i, 'A' + i);
  }
}

}  // namespace rangefinder::ui
