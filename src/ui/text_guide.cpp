// The selected band and its guide, as text.
#include "export/bands_drawing.h"
#include "export/bands_html.h"
#include "export/comparison.h"
#include "export/comparison_html.h"
#include "export/guide_html.h"
#include "export/svg.h"
#include "export/view_words.h"
#include "ui/band.h"
#include "ui/readout.h"
#include "ui/text_controls.h"
#include "ui/text_writer.h"

namespace rangefinder::ui {
namespace {

void write_tools(const TextWriter& w, BandId band) {
  const Screen& screen = w.session.screen;
  const bool pinned = screen.pinned(band);
  w.html.open("p", {{"class", "row"}});
  if (pinned || screen.pins.size() < kMostPins) {
    w.html.element("a", pinned ? "Unpin" : "Pin to compare",
                   {{"href", w.screen_address([&](Screen& next) { next.toggle_pin(band); })}});
  }
  if (w.session.has(EmbedPanel::offer)) {
    w.html.element("button", "Put my offer on it",
                   {{"type", "button"},
                    {"name", "offer-here"},
                    {"value", std::to_string(band)},
                    {"data-focus", "text-tab"}});
  }
  write_button(w.html, "copy-row", std::to_string(band), "Copy figures");
  w.html.element("a", "Close the guide",
                 {{"href", w.screen_address([](Screen& next) { next.guide = false; })},
                  {"data-focus", "text-tab"}});
  w.html.close();
}

}  // namespace

void write_guide_part(const TextWriter& w) {
  const Screen& screen = w.session.screen;
  if (!screen.selected || !screen.guide) return;
  const BandId band = *screen.selected;
  const GuideId guide = w.catalog.guide[band];
  w.html.open("section", {{"aria-labelledby", "text-guide"}});
  w.html.element("h2", row_label(w.catalog, band),
                 {{"id", "text-guide"}, {"tabindex", "-1"}, {"dir", "auto"}});
  std::string about =
      std::string(facet_value(w.catalog, Facet::role, band)) + ". " + data_words(w.catalog, band);
  if (!about.ends_with('.')) about += '.';
  w.html.element("p", about, {{"dir", "auto"}});
  write_tools(w, band);
  write_comparison(w.html, compare_bands(w.catalog, w.view.query, {{band}}),
                   "The band, " + unit_text(w.view.query) + ".");
  w.html.open("figure", {{"tabindex", "0"}, {"aria-label", "Chart of the band"}});
  View one = printed_view(w.catalog, {band});
  one.query = w.view.query;
  one.query.group = Grouping::none;
  // On the axis that bands of its currency have in the table.
  const Currency currency = figures_of(w.catalog, one.query, band).currency;
  one.largest = {};
  one.largest.add(currency, w.view.largest.in(currency));
  w.html.raw(drawing_in_page(bands_drawing(w.catalog, one, {.selected = band}), w.session.theme));
  w.html.close();
  if (!w.state.lacks_words()) {
    write_guide_text(w.html, w.catalog, guide, {.heading = 3, .copies = true});
  } else if (!w.session.shard_failed) {
    w.html.element("p", "Reading the guide…");
  } else {
    w.html.open("p").text("This guide's text could not be read. ");
    write_button(w.html, "read-shard", "1", "Try again");
    w.html.close();
  }
  w.html.close();
}

}  // namespace rangefinder::ui
