#include "ui/drawn_frame.h"

#include <imgui.h>

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;

namespace {

constexpr std::uint32_t kGround = 0xFFFFFFFF;

// How many of the next five frames have to be drawn.
int drawn_of_five(Driver& driver, ui::DrawnFrame& drawn) {
  int count = 0;
  for (int i = 0; i < 5; ++i) {
    driver.frame();
    if (drawn.replace(*ImGui::GetDrawData(), driver.app().ground())) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("A frame is drawn where it is not the one before", "[ui][drawn_frame]") {
  Driver driver(tests::shipped_catalog());
  driver.settle();
  ui::DrawnFrame drawn;
  CHECK(drawn_of_five(driver, drawn) == 1);  // the first, which stands on nothing
  CHECK(drawn_of_five(driver, drawn) == 0);
  Query query;
  query.sort = {{Field::base, true}};
  REQUIRE(driver.app().set_query(query));
  CHECK(drawn_of_five(driver, drawn) == 1);
  driver.hover("row", driver.rows_on_screen().at(2));
  CHECK(drawn_of_five(driver, drawn) == 1);
  query.text = "london";
  REQUIRE(driver.app().set_query(query));
  CHECK(drawn_of_five(driver, drawn) == 2);  // a scrollbar goes in the frame after the rows
}

TEST_CASE("What is forgotten, or on another surface, is drawn again", "[ui][drawn_frame]") {
  Driver driver(tests::shipped_catalog());
  driver.settle();
  ui::DrawnFrame drawn;
  CHECK(drawn_of_five(driver, drawn) == 1);
  drawn.forget();
  CHECK(drawn_of_five(driver, drawn) == 1);
  ImDrawData frame = *ImGui::GetDrawData();
  CHECK_FALSE(drawn.replace(frame, kGround));
  frame.FramebufferScale = {2, 2};
  CHECK(drawn.replace(frame, kGround));
  CHECK_FALSE(drawn.replace(frame, kGround));
}

TEST_CASE("One vertex, one clip rectangle or a texture that waits is a frame to draw",
          "[ui][drawn_frame]") {
  Driver driver(tests::shipped_catalog());
  driver.settle();
  ui::DrawnFrame drawn;
  ImDrawData& frame = *ImGui::GetDrawData();
  CHECK(drawn.replace(frame, kGround));
  CHECK_FALSE(drawn.replace(frame, kGround));
  ImDrawList& list = *frame.CmdLists.back();
  list.VtxBuffer.back().col ^= 1;
  CHECK(drawn.replace(frame, kGround));
  list.CmdBuffer.front().ClipRect.x += 1;
  CHECK(drawn.replace(frame, kGround));
  CHECK_FALSE(drawn.replace(frame, kGround));
  ImTextureData& texture = *frame.Textures->front();
  texture.SetStatus(ImTextureStatus_WantUpdates);
  CHECK(drawn.replace(frame, kGround));
  CHECK(drawn.replace(frame, kGround));
  texture.SetStatus(ImTextureStatus_OK);
  CHECK(drawn.replace(frame, kGround));
  CHECK_FALSE(drawn.replace(frame, kGround));
}
