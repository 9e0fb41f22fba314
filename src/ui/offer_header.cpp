// A phone's header over an offer, which is neither searched for nor sorted: what it is, the way
// back, and what can be done with it.
#include "ui/offer_files.h"
#include "ui/offers.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kButton = 44;

void draw_deeds(Frame& frame, ImVec2 at) {
  if (button(frame, at, kButton, icon_button("More actions", Icon::more)))
    ImGui::OpenPopup("offer-more");
  std::vector<std::string> labels = {"Find a command"};
  const OfferReport* report = frame.session.offers->report();
  if (report != nullptr) labels.insert(labels.end(), {"One-page report", "Print report"});
  const int picked = menu(frame, "offer-more", {at.x, at.y + kButton + 4}, 200, labels, -1);
  if (picked == 0) frame.requests.sheet = Sheet::palette;
  if (picked == 1) {
    frame.requests.save = offer_report_file(frame.catalog, *report, frame.session.today);
  }
  if (picked == 2) {
    frame.requests.print = offer_report_file(frame.catalog, *report, frame.session.today);
  }
}

}  // namespace

void draw_offer_header(Frame& frame, const Area& area) {
  const float y = area.min.y + 4;
  const float back = area.min.x + 4;
  if (button(frame, {back, y}, kButton, icon_button("Back", Icon::chevron_left))) {
    frame.session.screen.tab = Tab::bands;
  }
  float x = area.max.x - 12 - kButton;
  draw_deeds(frame, {x, y});
  x -= kButton;
  if (button(frame, {x, y}, kButton, icon_button("Share", Icon::link))) frame.requests.share = true;
  frame.pen.text({back + kButton, area.min.y}, area.height(), "My offer",
                 frame.style(type::kTitle + 1, frame.theme.text, Weight::semibold),
                 x - back - kButton);
}

}  // namespace rangefinder::ui
