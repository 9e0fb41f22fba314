#include "ui/offer_marks.h"

#include <algorithm>

#include "export/position_words.h"
#include "export/view_words.h"
#include "ui/icons.h"
#include "ui/offer_sections.h"

namespace rangefinder::ui {
namespace {

// The total as the view has its figures; absent where it has no rate.
double total_in(const Frame& frame, const OfferReport& report, Currency currency) {
  const auto rate = frame.catalog.rates.factor(report.offer.currency, currency);
  return rate ? report.figures.total * *rate / per_year(frame.view.query.period) : kAbsent;
}

}  // namespace

void draw_offer_marks(Frame& frame, BandId band, const Axis& axis, ImVec2 at, float height) {
  const Offers& offers = *frame.session.offers;
  const auto& reports = offers.results.reports;
  const auto here = [&](const auto& report) { return report && report->band == band; };
  const auto count = std::ranges::count_if(reports, here);
  if (count == 0) return;
  const float middle = at.y + height / 2;
  // A form that was removed in this frame has its report until the next.
  for (std::size_t i = 0; i < reports.size() && i < offers.forms.size(); ++i) {
    if (!here(reports[i])) continue;
    const Currency asked = frame.view.query.currency;
    const Currency currency = asked ? asked : reports[i]->offer.currency;
    const double total = total_in(frame, *reports[i], currency);
    if (is_absent(total)) continue;
    // An offer beyond the axis is at its end, with an arrow.
    const float place = axis.x(total);
    const float x = at.x + std::clamp(place, 0.0F, axis.width);
    frame.pen.fill({x - 1, at.y - 2}, {x + 1, at.y + height + 2}, frame.theme.text);
    const std::string letter = offer_letter(offers, i);
    draw_diamond(frame, {x, middle}, letter, count > 1);
    if (place > axis.width) {
      draw_icon(frame.pen, Icon::chevron_right, {x + 14, middle}, frame.theme.text, 12);
    }
    frame.item("offer", letter, {x - 7, at.y - 2}, {x + 7, at.y + height + 2}, i == offers.shown,
               offer_money(total, currency) + ", total per " +
                   std::string(name(frame.view.query.period)) + ", sign-on apart");
  }
}

}  // namespace rangefinder::ui
