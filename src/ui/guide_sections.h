// The guide's pane from its head to its sources: each section draws itself where the flow stands
// and moves it on. What is out of sight keeps its height and its controls, but draws no text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace rangefinder::ui {

// Those that have a tab.
enum class GuideSection : std::uint8_t { figures, dna, levels, levers, sources };
inline constexpr std::size_t kSectionCount = 5;

// A column that is filled from above. Lengths are CSS pixels.
struct Flow {
  Frame& frame;
  BandId band;  // the one that is selected
  float left, right, y;

  float width() const { return right - left; }
  bool visible(float height) const;  // whether the next `height` pixels are

  // Sizes of type: larger on phones.
  float body() const { return frame.phone() ? type::kTitle : type::kBody; }
  float caption() const { return frame.phone() ? type::kBody : type::kCaption; }
  float row() const { return frame.touch() ? 44 : 26; }  // the height of what can be pressed

  TextStyle style(float size, ImU32 color, Weight weight = Weight::regular) const {
    return frame.style(size, color, weight);
  }

  // A hairline and the section's title, with something small at the right: "line 56".
  void title(std::string_view text, const std::string& right = {});
  // Wrapped text of any length; `indent` from the left, `margin` free at the right.
  void text(std::string_view text, const TextStyle& style, float indent = 0, float margin = 0);
  // Text in a box: an icon, a message and what else there is to say.
  void box(Severity severity, std::string_view message, std::string_view detail);
  // A button that copies `text`; gives where it ends.
  float copy(std::string_view text, const char* id, float indent);
};

// The height of a line of text of this size.
inline float line_height(float size) { return size + 5; }

// "line 56"; "" for a line that is not known.
std::string line_text(std::int32_t line);

void draw_guide_head(Flow& flow);
void draw_guide_figures(Flow& flow);
void draw_guide_findings(Flow& flow);
void draw_guide_dna(Flow& flow, const Prose& prose);
void draw_guide_bands(Flow& flow);  // all of them, to choose another
void draw_guide_levels(Flow& flow, const Prose& prose);
void draw_guide_levers(Flow& flow, const Prose& prose);
void draw_guide_strategy(Flow& flow, const Prose& prose);
void draw_guide_sources(Flow& flow, const Prose* prose);  // and its dates, which are always there

// In place of the guide's words, while they are fetched or where they could not be; `meanwhile`
// says what can be done without them.
void draw_lack(Flow& flow, std::string_view meanwhile);

bool has_levels(const Prose& prose);

}  // namespace rangefinder::ui
