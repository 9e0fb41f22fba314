#include "web/browser_font.h"

#include <emscripten/em_js.h>
#include <imgui_internal.h>

#include <array>
#include <cmath>
#include <vector>

// Draws a glyph with its pen at 0 on the baseline, `em` pixels large, and keeps its pixels. Sets
// out[] to how far the pen moves, and to the box of what is drawn: left, top (downwards from the
// baseline), width, height. True where the glyph has colours of its own.
EM_JS(bool, rf_draw_glyph, (int code, float em, int weight, const char* family, float* out), {
  const side = Math.ceil(em * 3);
  let canvas = Module.glyphs;
  if (!canvas) {
    canvas = Module.glyphs = document.createElement("canvas");
    canvas.pen = canvas.getContext("2d", {willReadFrequently : true});
  }
  if (canvas.width < side) canvas.width = canvas.height = side;
  const {pen} = canvas;
  pen.font = weight + " " + em + "px " + UTF8ToString(family);
  const text = String.fromCodePoint(code);
  const box = pen.measureText(text);
  const left = Math.floor(-box.actualBoundingBoxLeft);
  const top = Math.floor(-box.actualBoundingBoxAscent);
  const width = Math.min(side, Math.ceil(box.actualBoundingBoxRight) - left);
  const height = Math.min(side, Math.ceil(box.actualBoundingBoxDescent) - top);
  HEAPF32.set([ box.width, left, top, Math.max(0, width), Math.max(0, height) ], out >> 2);
  Module.glyph = null;
  if (width <= 0 || height <= 0) return false;
  pen.clearRect(0, 0, side, side);
  pen.fillText(text, -left, -top);
  Module.glyph = pen.getImageData(0, 0, width, height).data;
  // Black is what it was told to be.
  const found = Module.glyph;
  for (let i = 0; i < found.length; i += 4) {
    if (found[i + 3] > 200 && Math.max(found[i], found[i + 1], found[i + 2]) > 8) return true;
  }
  return false;
});

EM_JS(void, rf_take_glyph, (unsigned char* pixels), { HEAPU8.set(Module.glyph, pixels); });

EM_JS_DEPS(rangefinder_glyphs, "$UTF8ToString");

namespace rangefinder::web {
namespace {

constexpr const char* kAnyFamily = "sans-serif";

// What the source of a font has besides: ImFontConfig::FontLoaderData.
struct Source {
  std::string family;
  int weight = 400;
};

// The sources live as long as the page: fonts of the atlas refer to them.
Source* make_source(std::string family, bool semibold) {
  return new Source{std::move(family), semibold ? 600 : 400};
}

// Nothing is seen of these, whatever the font: joiners, marks of direction, variants.
bool is_invisible(ImWchar code) {
  return code < 0x20 || (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

bool browser_font_contains(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

// The line of Inter: what stands beside it keeps its place.
bool browser_font_start(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
  if (source->MergeMode) return true;
  constexpr float kAscent = 1984.0F / (1984 + 494);
  baked->Ascent = std::ceil(baked->Size * kAscent);
  baked->Descent = baked->Ascent - baked->Size;
  return true;
}

bool browser_font_load(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                       ImWchar code, ImFontGlyph* glyph, float* advance_only) {
  const auto& source = *static_cast<const Source*>(config->FontLoaderData);
  const float density = config->RasterizerDensity * baked->RasterizerDensity;
  float advance = 0;
  std::array<float, 5> box{};
  bool colored = false;
  if (!is_invisible(code)) {
    colored = rf_draw_glyph(static_cast<int>(code), baked->Size / ui::kLinePerEm * density,
                            source.weight, source.family.c_str(), box.data());
    advance = box[0] / density;
  }
  if (advance_only != nullptr) {
    *advance_only = advance;
    return true;
  }
  glyph->Codepoint = code;
  glyph->AdvanceX = advance;
  const int width = static_cast<int>(box[3]);
  const int height = static_cast<int>(box[4]);
  if (width <= 0 || height <= 0) return true;
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, width, height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
  std::vector<unsigned char> pixels(static_cast<std::size_t>(width * height) * 4);
  rf_take_glyph(pixels.data());
  if (!colored) {
    // Dear ImGui tints what is white.
    for (std::size_t i = 0; i < pixels.size(); i += 4)
      pixels[i] = pixels[i + 1] = pixels[i + 2] = 255;
  }
  const float ascent = std::round(baked->Ascent);
  glyph->X0 = box[1] / density;
  glyph->Y0 = ascent + box[2] / density;
  glyph->X1 = glyph->X0 + static_cast<float>(width) / density;
  glyph->Y1 = glyph->Y0 + static_cast<float>(height) / density;
  glyph->Visible = true;
  glyph->Colored = colored;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, pixels.data(),
                                     ImTextureFormat_RGBA32, width * 4);
  return true;
}

const ImFontLoader* loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "browser";
    made.FontSrcContainsGlyph = browser_font_contains;
    made.FontBakedInit = browser_font_start;
    made.FontBakedLoadGlyph = browser_font_load;
    return made;
  }();
  return &loader;
}

ImFont* add(const std::string& family, bool semibold, ImFont* behind) {
  ImFontConfig config;
  config.FontLoader = loader();
  config.FontLoaderData = make_source(family, semibold);
  config.SizePixels = ui::type::kBody * ui::kLinePerEm;
  config.MergeMode = behind != nullptr;
  config.DstFont = behind;
  return ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace

void add_browser_glyphs(const ui::Fonts& fonts) {
  add(kAnyFamily, false, fonts.regular);
  add(kAnyFamily, true, fonts.semibold);
  // What was looked for in vain until now.
  for (ImFont* font : {fonts.regular, fonts.semibold}) {
    ImFontAtlasFontDiscardBakes(ImGui::GetIO().Fonts, font, 0);
  }
}

ui::Fonts load_browser_fonts(const std::string& family) {
  // As a string of CSS: what is in it is a name and nothing else.
  std::string quoted = "\"";
  for (const char c : family) {
    if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20) continue;
    quoted += c;
  }
  quoted += "\", ";
  quoted += kAnyFamily;
  const ui::Fonts fonts{add(quoted, false, nullptr), add(quoted, true, nullptr)};
  ui::draw_flags_as_letters(fonts);
  return fonts;
}

}  // namespace rangefinder::web
