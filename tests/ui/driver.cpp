#include "ui/driver.h"

#include <imgui_internal.h>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

namespace rangefinder::tests {
namespace {

ImGuiContext* make_context() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendPlatformName = "test";
  io.BackendRendererName = "none";
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_HasMouseCursors;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  return context;
}

// What a renderer answers when Dear ImGui asks for textures.
void answer(ImTextureData& texture) {
  if (texture.Status == ImTextureStatus_WantDestroy) {
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
  } else if (texture.Status != ImTextureStatus_OK && texture.Status != ImTextureStatus_Destroyed) {
    texture.SetTexID(ImTextureID(1));
    texture.SetStatus(ImTextureStatus_OK);
  }
}

}  // namespace

ImVec2 middle(const ui::Rect& rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }

Driver::Driver(Catalog catalog, const ui::Surface& surface)
    : surface_(surface),
      context_(make_context()),
      app_(std::make_unique<ui::App>(std::move(catalog))) {
  settle();
}

Driver::~Driver() {
  app_.reset();
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
  ImGui::DestroyContext(context_);
}

void Driver::frame() {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {surface_.width, surface_.height};
  io.DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  app_->draw(surface_);
  ImGui::Render();
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) answer(*texture);
}

void Driver::settle() {
  constexpr int kMost = 100;
  int calm = 0;
  for (int i = 0; calm < 3; ++i) {
    REQUIRE(i < kMost);
    frame();
    calm = app_->wake_after() < 0 ? calm + 1 : 0;
  }
}

void Driver::resize(const ui::Surface& surface) {
  surface_ = surface;
  settle();
}

const ui::Item& Driver::item(std::string_view kind, std::string_view label) const {
  for (const ui::Item& item : app_->items()) {
    if (item.kind == kind && item.label == label) return item;
  }
  std::string listed;
  for (const std::string& other : labels(kind)) listed += "\n  " + other;
  FAIL("no " << kind << " \"" << label << "\" among:" << listed);
  return app_->items().front();
}

bool Driver::shows(std::string_view kind, std::string_view label) const {
  return std::ranges::any_of(app_->items(), [&](const ui::Item& item) {
    return item.kind == kind && item.label == label;
  });
}

std::vector<std::string> Driver::labels(std::string_view kind) const {
  std::vector<std::string> list;
  for (const ui::Item& item : app_->items()) {
    if (item.kind == kind) list.push_back(item.label);
  }
  return list;
}

const ui::TextField& Driver::field(std::string_view id) const {
  for (const ui::TextField& field : app_->fields()) {
    if (field.id == id) return field;
  }
  FAIL("no field " << id);
  return app_->fields().front();
}

void Driver::click(std::string_view kind, std::string_view label) {
  click(middle(item(kind, label).rect));
}

void Driver::click(ImVec2 at) { drag(at, at); }

void Driver::right_click(std::string_view kind, std::string_view label) {
  const ImVec2 at = middle(item(kind, label).rect);
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(at.x, at.y);
  frame();
  io.AddMouseButtonEvent(ImGuiMouseButton_Right, true);
  frame();
  io.AddMouseButtonEvent(ImGuiMouseButton_Right, false);
  settle();
}

void Driver::drag(ImVec2 from, ImVec2 to) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(from.x, from.y);
  frame();  // a key that has just gone down holds the pointer back by a frame
  frame();
  io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
  frame();
  if (to.x != from.x || to.y != from.y) {
    io.AddMousePosEvent((from.x + to.x) / 2, (from.y + to.y) / 2);
    frame();
    io.AddMousePosEvent(to.x, to.y);
    frame();
  }
  io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
  frame();
  settle();
}

void Driver::hover(std::string_view kind, std::string_view label) {
  const ImVec2 at = middle(item(kind, label).rect);
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
  for (int i = 0; i < 60; ++i) frame();  // a second: longer than any delay
}

void Driver::scroll(std::string_view kind, std::string_view label, float lines) {
  const ImVec2 at = middle(item(kind, label).rect);
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(at.x, at.y);
  frame();
  io.AddMouseWheelEvent(0, lines);
  frame();
  settle();
}

void Driver::press(ImGuiKey key) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(key, true);
  frame();
  io.AddKeyEvent(key, false);
  frame();
  settle();
}

void Driver::type(std::string_view id, std::string_view text, bool enter) {
  CHECK(field(id).id == id);  // it is on screen
  app_->field_focus(id, true);
  for (std::size_t size = 1; size <= text.size(); ++size) {
    app_->field_input(id, text.substr(0, size), false);
    frame();
  }
  if (text.empty()) app_->field_input(id, text, false);
  if (enter) {
    app_->field_input(id, text, true);
    app_->field_focus(id, false);
  }
  settle();
}

std::string Driver::focused() const {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.NavWindow == nullptr || g.NavId == 0 || !g.NavCursorVisible) return {};
  const ImVec2 at =
      ImGui::WindowRectRelToAbs(g.NavWindow, g.NavWindow->NavRectRel[g.NavLayer]).GetCenter();
  const ui::Item* smallest = nullptr;
  for (const ui::Item& item : app_->items()) {
    const ui::Rect& rect = item.rect;
    if (at.x < rect.x || at.x > rect.x + rect.width) continue;
    if (at.y < rect.y || at.y > rect.y + rect.height) continue;
    const auto area = [](const ui::Rect& r) { return r.width * r.height; };
    if (smallest == nullptr || area(rect) < area(smallest->rect)) smallest = &item;
  }
  return smallest == nullptr ? std::string() : smallest->label;
}

void Driver::go_to(std::string_view label, ImGuiKey key) {
  constexpr int kMost = 60;
  std::string seen;
  for (int i = 0; i < kMost && focused() != label; ++i) {
    press(key);
    seen += focused() + "\n";
  }
  INFO("never at " << label << ", but at\n" << seen);
  REQUIRE(focused() == label);
}

std::size_t Driver::rows() { return app_->view().rows.size(); }

}  // namespace rangefinder::tests
