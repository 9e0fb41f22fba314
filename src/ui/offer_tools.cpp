// The report on an offer, to save and to print.
#include "ui/offer_files.h"
#include "ui/offers.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

float draw_offer_tools(Frame& frame, ImVec2 right, float height) {
  const OfferReport* report = frame.session.offers->report();
  if (report == nullptr) return right.x;
  ButtonSpec print;
  print.label = "Print report";
  print.icon = Icon::external;
  ButtonSpec save;
  save.label = "One-page report";
  save.icon = Icon::download;
  const std::string& today = frame.session.today;
  float x = right.x - button_width(frame, height, print);
  if (button(frame, {x, right.y}, height, print)) {
    frame.requests.print = offer_report_file(frame.catalog, *report, today);
  }
  x -= button_width(frame, height, save) + 4;
  if (button(frame, {x, right.y}, height, save)) {
    frame.requests.save = offer_report_file(frame.catalog, *report, today);
  }
  return x;
}

}  // namespace rangefinder::ui
