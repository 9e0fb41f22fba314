// The distribution panel, driven as a person does.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using tests::kDesktop;
using tests::kPhone;
using tests::middle;

namespace {

// The labels of the bins that hold a band.
std::vector<std::string> full_bins(const Driver& driver, ui::App& app) {
  std::vector<std::string> labels;
  for (const ui::Item& item : app.items()) {
    if (item.kind == "bin" && item.value != "0 bands") labels.push_back(item.label);
  }
  CHECK(labels.size() <= driver.labels("bin").size());
  return labels;
}

void open_distribution(Driver& driver) { driver.click("tab", "Distribution"); }

Bounds total_range(Driver& driver) { return driver.app().view().query[Measure::total]; }

}  // namespace

TEST_CASE("The tab shows a bar for each bin of the totals", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  REQUIRE(driver.app().view().distribution);
  CHECK(driver.labels("bin").size() == 26);
  CHECK(driver.item("bin", "$320K–$340K").value == "6 bands");
  CHECK(driver.item("bin", "$160K–$180K").value == "1 band");
  CHECK(full_bins(driver, driver.app()).size() == 11);
  // Left to right, side by side.
  const auto first = driver.item("bin", "$0–$20K").rect;
  const auto second = driver.item("bin", "$20K–$40K").rect;
  CHECK(second.x == first.x + first.width);
}

TEST_CASE("A click on a bar sets the range to it, and another takes it back",
          "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  CHECK_FALSE(driver.shows("button", "Clear range"));
  driver.click("bin", "$460K–$480K");
  CHECK(total_range(driver) == Bounds{460'000, 480'000});
  CHECK(driver.rows() == 6);  // that reach into it
  // What the range leaves out is still there, hollow.
  CHECK(driver.item("bin", "$320K–$340K").value == "0 of 6 bands");
  CHECK(driver.item("bin", "$460K–$480K").checked);
  CHECK_FALSE(driver.item("bin", "$320K–$340K").checked);
  driver.click("bin", "$460K–$480K");
  CHECK_FALSE(total_range(driver));
  CHECK(driver.rows() == 18);
}

TEST_CASE("A drag over bars brushes a range, in one step of undo", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  const ImVec2 from = middle(driver.item("bin", "$220K–$240K").rect);
  const ImVec2 to = middle(driver.item("bin", "$260K–$280K").rect);
  driver.drag(from, to);
  CHECK(total_range(driver) == Bounds{220'000, 280'000});
  REQUIRE(driver.app().undo());
  driver.settle();
  CHECK_FALSE(total_range(driver));
  // Backwards, to the left end: no lower bound is needed there.
  driver.drag(to, middle(driver.item("bin", "$0–$20K").rect));
  CHECK(total_range(driver) == Bounds{std::nullopt, 280'000});
}

TEST_CASE("Clear range takes the range back", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  driver.click("bin", "$460K–$480K");
  driver.click("button", "Clear range");
  CHECK_FALSE(total_range(driver));
  CHECK_FALSE(driver.shows("button", "Clear range"));
}

TEST_CASE("Another measure is chosen in the menu", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  CHECK(driver.item("button", "Measure").value == "Total");
  driver.click("button", "Measure");
  driver.click("option", "Base");
  CHECK(driver.app().screen().distribution == Measure::base);
  CHECK(driver.app().view().distribution->measure == Measure::base);
  CHECK(driver.item("button", "Measure").value == "Base");
  driver.click("bin", full_bins(driver, driver.app()).front());
  CHECK(driver.app().view().query[Measure::base]);
  CHECK_FALSE(total_range(driver));
}

TEST_CASE("Bars follow the filters", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  driver.click("checkbox", "Company: Midjourney");
  CHECK(full_bins(driver, driver.app()).size() == 2);
  CHECK(driver.app().view().distribution->bands == 2);
  // Another tab needs no distribution.
  driver.click("tab", "Bands");
  CHECK_FALSE(driver.app().view().distribution);
}

TEST_CASE("Keys move over the bars and filter", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  open_distribution(driver);
  for (int i = 0; i < 4; ++i) driver.app().focus_next(false), driver.settle();
  driver.press(ImGuiKey_DownArrow);  // from the menu to the bars
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Enter);
  const Bounds first = total_range(driver);
  REQUIRE(first);
  driver.press(ImGuiKey_Enter);
  CHECK_FALSE(total_range(driver));
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(total_range(driver).high == *first.high + 20'000);
}

TEST_CASE("A finger picks a bar, reads it, and filters by a button", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open_distribution(driver);
  CHECK_FALSE(driver.shows("button", "Filter to it"));
  driver.click("bin", "$320K–$340K");
  CHECK_FALSE(total_range(driver));
  driver.click("button", "Next bar");
  driver.click("button", "Filter to it");
  CHECK(total_range(driver) == Bounds{340'000, 360'000});
  driver.click("button", "Clear range");
  CHECK_FALSE(total_range(driver));
  for (const char* label : {"Bar before", "Next bar"}) {
    CHECK(driver.item("button", label).rect.width >= 44);
    CHECK(driver.item("button", label).rect.height >= 44);
  }
}

TEST_CASE("Amounts in several currencies can be converted from here", "[ui][distribution]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query.currency = Currency();
  REQUIRE(driver.app().set_query(query));
  open_distribution(driver);
  CHECK(driver.labels("bin").empty());
  driver.click("button", "Convert to USD");
  CHECK(driver.app().view().query.currency == Currency::from_code("USD"));
  CHECK(driver.labels("bin").size() == 26);
}

TEST_CASE("The distribution is inside of its pane at every width", "[ui][distribution][layout]") {
  for (const float width : {320.0F, 390.0F, 768.0F, 1280.0F, 2560.0F}) {
    const ui::Surface surface{
        .width = width, .height = width < 768 ? 568.0F : 800.0F, .coarse_pointer = width < 1000};
    Driver driver(tests::shipped_catalog(), surface);
    open_distribution(driver);
    if (surface.coarse_pointer) driver.click("bin", "$320K–$340K");
    driver.click("button", surface.coarse_pointer ? "Filter to it" : "Measure");
    INFO("width " << width);
    for (const ui::Item& item : driver.app().items()) {
      INFO(item.kind << ' ' << item.label);
      CHECK(item.rect.x >= 0);
      CHECK(item.rect.x + item.rect.width <= width + 0.5F);
    }
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) {
        CHECK_FALSE((vertex.pos.x < -1.5F || vertex.pos.x > width + 1.5F));
      }
    }
  }
}
