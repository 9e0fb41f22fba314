// What a frame costs: Dear ImGui's work on the processor with no renderer behind it, with all panes
// open, as JSON. For the catalogue at rest, under a moving pointer and while it scrolls; beside it
// a frame of an empty window of Dear ImGui, in the same run.
#include <imgui.h>

#include <cstdio>
#include <memory>

#include "bench/arguments.h"
#include "bench/enlarge.h"
#include "bench/timing.h"
#include "ui/app.h"

using namespace rangefinder;

namespace {

constexpr ui::Surface kSurface{.width = 1920, .height = 1080};

void answer_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_Destroyed) {
      texture->SetTexID(ImTextureID(1));
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

class Screen {
 public:
  explicit Screen(const Catalog& catalog) : context_(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.DisplaySize = {kSurface.width, kSurface.height};
    app_ = std::make_unique<ui::App>(catalog);
    ui::Screen screen;
    screen.selected = app_->view().rows.front();
    app_->set_screen(screen);
    // A browser's engine compiles what runs often once more, in the background.
    for (int i = 0; i < 3000; ++i) frame();
  }
  ~Screen() {
    app_.reset();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context_);
  }
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  void frame() {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    app_->draw(kSurface);
    ImGui::Render();
    answer_textures();
  }
  void text() { (void)app_->text_view(); }
  void empty() {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    ImGui::Begin("empty");
    ImGui::End();
    ImGui::Render();
    answer_textures();
  }

 private:
  ImGuiContext* context_;
  std::unique_ptr<ui::App> app_;
};

// Ten frames for each run; `before` sets each of them up.
template <typename Before, typename Frame>
bench::Spread frames(int runs, Before before, Frame frame) {
  std::vector<double> times;
  for (int i = 0; i < 10 * runs; ++i) {
    before(i);
    times.push_back(bench::milliseconds(frame));
  }
  return bench::spread(std::move(times));
}

void print(const char* what, const bench::Spread& times, const bench::Spread& empty) {
  std::printf(
      "    \"%s\": {\"ms\": %.3f, \"least\": %.3f, \"most\": %.3f, \"of an empty one\": %.1f, "
      "\"vertices\": %d},\n",
      what, times.median, times.least, times.most, times.median / empty.median,
      ImGui::GetDrawData()->TotalVtxCount);
}

void run(const Catalog& catalog, int runs) {
  Screen screen(catalog);
  ImGuiIO& io = ImGui::GetIO();
  const auto draw = [&] { screen.frame(); };
  const auto empty = frames(runs, [](int) {}, [&] { screen.empty(); });
  for (int i = 0; i < 10; ++i) screen.frame();
  std::printf("  {\"bands\": %zu,\n", catalog.size());
  print("at rest", frames(runs, [](int) {}, draw), empty);
  print("pointer",
        frames(
            runs, [&](int i) { io.AddMousePosEvent(800, 300 + static_cast<float>(i * 7 % 500)); },
            draw),
        empty);
  print("scrolling", frames(runs, [&](int) { io.AddMouseWheelEvent(0, -1); }, draw), empty);
  // No frame, but what follows one that has changed something.
  print("text view", frames(runs, [](int) {}, [&] { screen.text(); }), empty);
  std::printf("    \"empty ms\": %.3f}", empty.median);
}

}  // namespace

int main(int argc, char** argv) { return bench::run_sizes(argc, argv, run); }
