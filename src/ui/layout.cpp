#include "ui/layout.h"

#include <algorithm>

namespace rangefinder::ui {
namespace {

constexpr float kPhoneBelow = 768;
constexpr float kLowBelow = 440;
constexpr float kPanesFrom = 1280;
constexpr float kWideFrom = 1920;

constexpr float kHeader = 52;
constexpr float kPhoneHeader = 156;
constexpr float kLowHeader = 52;
constexpr float kNotice = 44;
constexpr float kTabs = 44;
constexpr float kActive = 40;
constexpr float kSummary = 34;
constexpr float kLegend = 32;
constexpr float kDock = 60;
constexpr float kLowDock = 44;
constexpr float kGuideOver = 320;
constexpr float kForm = 264;  // of the offer, in place of the filters

float chosen(float width, float usual, Limits limits) {
  return std::clamp(width > 0 ? width : usual, limits.least, limits.most);
}

bool has(const Embed* embed, EmbedPanel panel) { return embed == nullptr || embed->has(panel); }

// An offer is not searched for: its header is low on all phones.
Layout phone_layout(const Surface& surface, bool offer, bool notice, const Embed* embed) {
  Layout layout;
  const float width = surface.width;
  float top = offer || is_low(surface) ? kLowHeader : kPhoneHeader;
  if (!has(embed, EmbedPanel::search) && !offer) top = 0;
  layout.header = {{0, 0}, {width, top}};
  if (notice) {
    layout.notice = {{0, top}, {width, top + kNotice}};
    top += kNotice;
  }
  const float dock = !has(embed, EmbedPanel::tabs) ? 0 : is_low(surface) ? kLowDock : kDock;
  const float bottom = std::max(top, surface.height - dock);
  layout.content = {{0, top}, {width, bottom}};
  layout.dock = {{0, bottom}, {width, surface.height}};
  return layout;
}

}  // namespace

bool is_phone(const Surface& surface) { return surface.width < kPhoneBelow; }
bool is_low(const Surface& surface) { return surface.height < kLowBelow; }

Layout layout_of(const Surface& surface, const Screen& screen, bool notice, const Embed* embed) {
  const bool offer = screen.tab == Tab::offer;
  if (is_phone(surface)) return phone_layout(surface, offer, notice, embed);
  Layout layout;
  const float width = surface.width;
  const bool wide = width >= kWideFrom;
  const bool panes = width >= kPanesFrom;
  // Places and the comparison take the whole width: their columns are the choice.
  const bool whole = offer || screen.tab == Tab::places || screen.tab == Tab::compare;
  float top = has(embed, EmbedPanel::search) ? kHeader : 0;
  layout.header = {{0, 0}, {width, top}};
  if (notice) {
    layout.notice = {{0, top}, {width, top + kNotice}};
    top += kNotice;
  }
  float left = 0;
  float right = width;
  if (panes && !whole && has(embed, EmbedPanel::filters)) {
    left = chosen(screen.filters_width, wide ? 264 : 224, kFiltersWidth);
    layout.filters = {{0, top}, {left, surface.height}};
  }
  if (offer) {
    left = kForm;
    layout.filters = {{0, top}, {left, surface.height}};
  }
  if (screen.guide && screen.selected && !whole && has(embed, EmbedPanel::guide)) {
    layout.guide_over = !panes;
    float guide = panes ? chosen(screen.guide_width, wide ? 440 : 360, kGuideWidth) : kGuideOver;
    if (panes) {
      guide = std::max(kGuideWidth.least, std::min(guide, width - left - kLeastTable));
      right = width - guide;
    }
    // A guide that lies over the table leaves the tabs and their tools free.
    const float tabs = has(embed, EmbedPanel::tabs) ? kTabs : 0;
    layout.guide = {{width - guide, panes ? top : top + tabs}, {width, surface.height}};
  }
  // What is said around the table is shortened where a guide lies over it, not cut.
  const float end = layout.guide_over ? layout.guide.min.x : right;
  if (has(embed, EmbedPanel::tabs)) {
    layout.tabs = {{left, top}, {right, top + kTabs}};
    top += kTabs;
  }
  if (screen.tab != Tab::compare && !offer) {
    layout.active = {{left, top}, {end, top + kActive}};
    top += kActive;
  }
  float bottom = surface.height;
  if (screen.tab == Tab::bands && !is_low(surface) && has(embed, EmbedPanel::legend)) {
    layout.legend = {{left, bottom - kLegend}, {end, bottom}};
    bottom -= kLegend;
    layout.summary = {{left, bottom - kSummary}, {end, bottom}};
    bottom -= kSummary;
  }
  layout.content = {{left, top}, {right, std::max(top, bottom)}};
  return layout;
}

}  // namespace rangefinder::ui
