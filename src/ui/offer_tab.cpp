// The tab "Offer": the form, where it has no pane of its own, and below or beside it what comes of
// what is typed.
#include <algorithm>

#include "base/text.h"
#include "catalog/facet_index.h"
#include "export/money_words.h"
#include "ui/offer_commands.h"
#include "ui/offer_form.h"
#include "ui/offer_sections.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kTwoColumnsFrom = 860;

// The offer is put on the selected band, where it is on none; and its band is the selected one, so
// that its guide's words are there.
void follow_selection(Frame& frame) {
  Offers& offers = *frame.session.offers;
  Screen& screen = frame.session.screen;
  if (offers.form().band) {
    screen.selected = offers.form().band;
  } else if (screen.selected && offers.blank() && !offers.company) {
    put_offer_on(offers, frame.catalog, *screen.selected);
  }
}

// Why nothing can be said yet.
void draw_waiting(Flow& flow) {
  const Offers& offers = *flow.frame.session.offers;
  const std::string problem =
      offers.shown < offers.results.problems.size() ? offers.results.problems[offers.shown] : "";
  flow.y += 12;
  if (!problem.empty()) {
    flow.box(Severity::error, problem, "Choose another currency for the offer.");
    return;
  }
  flow.text("What should I ask for?",
            flow.style(type::kTitle + 3, flow.frame.theme.text, Weight::semibold));
  flow.y += 6;
  flow.text(waiting_words(offers), flow.style(flow.body(), flow.frame.theme.text2));
}

void draw_results(Flow& flow) {
  Frame& frame = flow.frame;
  if (frame.session.offers->report() == nullptr) {
    draw_waiting(flow);
    return;
  }
  draw_offer_position(flow);
  if (frame.lacks_words) draw_lack(flow, "The plan goes by the band alone.");
  if (flow.width() >= kTwoColumnsFrom) {
    Flow right = flow;
    flow.right = flow.left + 340;
    right.left = flow.right + 32;
    draw_offer_years(flow);
    draw_offer_plan(right);
    flow.right = right.right;
    flow.y = std::max(flow.y, right.y);
  } else {
    draw_offer_plan(flow);
    draw_offer_years(flow);
  }
  draw_offers_beside(flow);
  draw_offer_script(flow);
  draw_offer_levers(flow);
}

// Where there is no room beside the tabs.
void draw_tools_below(Flow& flow) {
  flow.y += 12;
  const float height = flow.frame.touch() ? 44 : 32;
  draw_offer_tools(flow.frame, {flow.right, flow.y}, height);
  flow.y += height;
}

}  // namespace

void draw_offer(Frame& frame, const Area& area) {
  follow_selection(frame);
  const bool has_pane =
      !layout_of(frame.surface, frame.session.screen, false, frame.session.embed.get())
           .filters.empty();
  begin_pane(frame, "offer", area, Pane::content, frame.theme.surface, true);
  const BandId band = frame.session.screen.selected.value_or(0);
  Flow flow{frame, band, area.min.x + 16, area.max.x - 20, area.min.y + 4 - ImGui::GetScrollY()};
  const OfferReport* report = frame.session.offers->report();
  float results = flow.y;
  if (!has_pane) {
    flow.y += 4;
    draw_form(flow);
    if (report != nullptr) {
      flow.y += 8;
      ButtonSpec ask;
      ask.label = "What should I ask for?";
      ask.look = ButtonLook::primary;
      ask.font_size = type::kTitle;
      const bool go = button(frame, {flow.left, flow.y}, 44, ask);
      flow.y += 52;
      results = flow.y;
      if (go) ImGui::SetScrollY(ImGui::GetScrollY() + results - area.min.y - 8);
    }
  }
  draw_results(flow);
  if (!has_tools_beside_tabs(frame) && report != nullptr) draw_tools_below(flow);
  set_content_bottom(flow.y + 24);
  end_pane();
}

}  // namespace rangefinder::ui
