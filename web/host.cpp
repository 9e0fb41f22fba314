#include "web/host.h"

#include <GLES3/gl3.h>
#include <emscripten/html5_webgl.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <span>
#include <utility>

#include "base/today.h"
#include "web/browser_font.h"
#include "web/wake.h"

namespace rangefinder::web {
namespace {

// Dear ImGui lays some things out by what the frame before measured.
constexpr int kSettlingFrames = 3;
// A click is taken apart, carried out, and then laid out. What goes on for longer is drawn
// meanwhile.
constexpr int kMostLayouts = 6;
constexpr float kMoment = 0.0001F;  // seconds: time does not stand still

ImGuiContext* make_imgui() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendPlatformName = "rangefinder_web";
  io.ConfigErrorRecovery = false;  // what a frame leaves open the tests find
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  return context;
}

// What a renderer does with textures that are no longer wanted; new ones wait for one.
void drop_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status != ImTextureStatus_WantDestroy) continue;
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
}

bool is_for_browser(ui::Event event) {
  return event == ui::Event::copy || event == ui::Event::save || event == ui::Event::print ||
         event == ui::Event::share || event == ui::Event::open || event == ui::Event::import;
}

}  // namespace

Host::Host(Catalog catalog)
    : imgui_(make_imgui()), app_(std::make_unique<ui::App>(std::move(catalog))) {
  app_->on_event([this](ui::Event event) { events_.push_back(event); });
  app_->set_today(today());
  app_->set_complete(false);
}

Host::~Host() {
  app_.reset();
  detach();
  ImGui::DestroyContext(imgui_);
}

bool Host::attach() {
  detach();
  // The page has made the context, with its attributes (shell/canvas.js); this only finds it.
  EmscriptenWebGLContextAttributes attributes;
  emscripten_webgl_init_context_attributes(&attributes);
  attributes.majorVersion = 2;
  attributes.minorVersion = 0;
  context_ = emscripten_webgl_create_context("#canvas", &attributes);
  if (context_ == 0) return false;
  emscripten_webgl_make_context_current(context_);
  if (!ImGui_ImplOpenGL3_Init("#version 300 es")) {
    detach();
    return false;
  }
  redraw();
  wake();
  return true;
}

void Host::detach() {
  if (context_ == 0) return;
  // Of a lost context this deletes nothing, but it marks the textures as gone, so that Dear ImGui
  // hands them out again.
  if (ImGui::GetIO().BackendRendererUserData != nullptr) ImGui_ImplOpenGL3_Shutdown();
  emscripten_webgl_destroy_context(context_);
  context_ = 0;
}

void Host::complete() {
  add_browser_glyphs(app_->fonts());
  app_->set_complete(true);
  change();
}

void Host::resize(int pixel_width, int pixel_height, float pixel_ratio) {
  // The drawing buffer's size in CSS pixels, and not the element's: then one unit of Dear ImGui is
  // a whole number of pixels where the ratio is one. The hundredth of a pixel keeps the renderer,
  // which multiplies and truncates, from losing the last one.
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {(static_cast<float>(pixel_width) + 0.01F) / pixel_ratio,
                    (static_cast<float>(pixel_height) + 0.01F) / pixel_ratio};
  io.DisplayFramebufferScale = {pixel_ratio, pixel_ratio};
  surface_.width = io.DisplaySize.x;
  surface_.height = io.DisplaySize.y;
  redraw();  // a canvas of another size is empty
  change();
}

void Host::set_environment(bool reduced_motion, bool coarse_pointer) {
  surface_.reduced_motion = reduced_motion;
  surface_.coarse_pointer = coarse_pointer;
  pointer_.set_inertia(!reduced_motion);
  change();
}

double Host::frame(double now) {
  const bool attached = context_ != 0;
  ImGuiIO& io = ImGui::GetIO();
  // Without a renderer Dear ImGui has to believe that there is one for its fonts.
  if (!attached) io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  const double passed = last_frame_ < 0 ? 1000.0 / 60 : now - last_frame_;
  last_frame_ = now;
  io.DeltaTime = std::max(static_cast<float>(passed / 1000), kMoment);

  pointer_.advance(now);
  if (attached) ImGui_ImplOpenGL3_NewFrame();
  lay_out();
  if (std::exchange(changed_, false)) {
    for (int i = 1; i < kMostLayouts && is_unsettled(); ++i) {
      io.DeltaTime = kMoment;
      lay_out();
    }
  }
  ImGui::Render();
  const ImU32 ground = app_->ground();
  if (!attached) {
    drop_textures();
  } else if (drawn_.replace(*ImGui::GetDrawData(), ground)) {
    const ImVec4 color = ImGui::ColorConvertU32ToFloat4(ground);
    glClearColor(color.x, color.y, color.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  }
  return wake_after();
}

bool Host::is_unsettled() const {
  return settling_ > 0 || !events_.empty() || !imgui_->InputEventsQueue.empty() ||
         app_->wake_after() == 0;
}

void Host::lay_out() {
  if (!events_.empty()) changes_ |= changed_events;
  shown_events_.insert(shown_events_.end(), events_.begin(), events_.end());
  events_.clear();
  // Dear ImGui may take a click apart, press in one frame, release in the next: what the last of
  // them opens still has its frames to settle.
  if (!imgui_->InputEventsQueue.empty()) wake();
  ImGui::NewFrame();
  app_->draw(surface_);
  ImGui::EndFrame();

  // What a person asked the browser for does not wait for the frame that shows something: browsers
  // grant it only while the click is fresh.
  for (const ui::Event event : events_) {
    if (!is_for_browser(event)) continue;
    shown_events_.push_back(event);
    changes_ |= changed_events;
  }
  std::erase_if(events_, is_for_browser);
  note_changes();
  settling_ = std::max(settling_ - 1, 0);
}

void Host::wake() { settling_ = kSettlingFrames; }

void Host::change() {
  changed_ = true;
  wake();
}

double Host::wake_after() const {
  if (settling_ > 0 || !events_.empty()) return 0;
  return earlier(pointer_.wake_after(last_frame_), earlier(imgui_wake_after(), app_->wake_after()));
}

void Host::note_changes() {
  const std::span<const ui::TextField> fields = app_->fields();
  if (!std::ranges::equal(fields, fields_)) {
    fields_.assign(fields.begin(), fields.end());
    changes_ |= changed_fields;
  }
  if (app_->text_changed()) changes_ |= changed_text;
  if (const int cursor = ImGui::GetMouseCursor(); cursor != cursor_) {
    cursor_ = cursor;
    changes_ |= changed_cursor;
  }
}

std::uint8_t Host::take_changes() { return std::exchange(changes_, std::uint8_t{0}); }

std::vector<ui::Event> Host::take_events() { return std::exchange(shown_events_, {}); }

const char* Host::cursor() const {
  switch (cursor_) {
    case ImGuiMouseCursor_None:
      return "none";
    case ImGuiMouseCursor_TextInput:
      return "text";
    case ImGuiMouseCursor_ResizeAll:
      return "move";
    case ImGuiMouseCursor_ResizeNS:
      return "ns-resize";
    case ImGuiMouseCursor_ResizeEW:
      return "ew-resize";
    case ImGuiMouseCursor_ResizeNESW:
      return "nesw-resize";
    case ImGuiMouseCursor_ResizeNWSE:
      return "nwse-resize";
    case ImGuiMouseCursor_Hand:
      return "pointer";
    case ImGuiMouseCursor_Wait:
      return "wait";
    case ImGuiMouseCursor_Progress:
      return "progress";
    case ImGuiMouseCursor_NotAllowed:
      return "not-allowed";
    default:
      return "default";
  }
}

}  // namespace rangefinder::web
