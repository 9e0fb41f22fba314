#include "web/wake.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>

namespace rangefinder::web {
namespace {

// A frame that comes a touch early would only have to wait again.
constexpr double kMargin = 1;

// Until the timer, in seconds, reaches `edge`; never where it has.
double until(float timer, float edge) {
  return timer < edge ? static_cast<double>(edge - timer) * 1000 + kMargin : -1;
}

double until_hover_counts(const ImGuiContext& imgui) {
  if (imgui.HoverItemDelayId == 0) return -1;
  const ImGuiStyle& style = imgui.Style;
  double after = until(imgui.MouseStationaryTimer, style.HoverStationaryDelay);
  after = earlier(after, until(imgui.HoverItemDelayTimer, style.HoverDelayShort));
  return earlier(after, until(imgui.HoverItemDelayTimer, style.HoverDelayNormal));
}

double until_key_repeats(const ImGuiIO& io) {
  double after = -1;
  for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_MouseLeft; ++key) {
    const ImGuiKeyData* data = ImGui::GetKeyData(static_cast<ImGuiKey>(key));
    if (!data->Down) continue;
    const float held = data->DownDuration - io.KeyRepeatDelay;
    const float rest = held < 0 ? -held : io.KeyRepeatRate - std::fmod(held, io.KeyRepeatRate);
    after = earlier(after, static_cast<double>(rest) * 1000 + kMargin);
  }
  return after;
}

}  // namespace

double imgui_wake_after() {
  const ImGuiContext& imgui = *ImGui::GetCurrentContext();
  if (!imgui.InputEventsQueue.empty() || ImGui::IsAnyMouseDown()) return 0;
  if (imgui.DimBgRatio > 0 && imgui.DimBgRatio < 1) return 0;
  return earlier(until_hover_counts(imgui), until_key_repeats(imgui.IO));
}

}  // namespace rangefinder::web
