// The tab "Offer" without a canvas: a session, what its controls do, and its HTML.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/catalogs.h"
#include "ui/frame.h"
#include "ui/offer_acts.h"
#include "ui/offer_html.h"
#include "ui/offers.h"

namespace rangefinder::tests {

class OfferPage {
 public:
  // With an empty form, on a band of the shipped guides where one is named.
  explicit OfferPage(std::string_view company = {}, std::string_view region = {}) {
    session.offers = std::make_shared<ui::Offers>();
    if (!company.empty()) put_offer_on(offers(), catalog, band_of(catalog, company, region));
    refresh();
  }

  ui::Offers& offers() { return *session.offers; }
  const OfferForm& form() { return offers().form(); }
  const OfferReport& report() { return *offers().report(); }

  void type(std::string_view field, std::string_view text, bool commit = true) {
    type_offer(catalog, offers(), field, text, commit);
    refresh();
  }

  bool act(std::string_view name, std::string_view value) {
    const bool is_act = ui::offer_act(name, value, catalog, session, requests);
    refresh();
    return is_act;
  }

  std::string html() const {
    Html html;
    write_offer(html, catalog, view, session, false);
    return html.take();
  }

  const Catalog& catalog = shipped_catalog();
  View view = view_of(catalog, Query{});
  ui::Session session;
  ui::Requests requests;

 private:
  // As a frame begins.
  void refresh() {
    const ui::Surface surface{};
    const ui::Fonts fonts{};
    const ui::Pen pen(fonts, 1);
    std::vector<ui::Item> items;
    std::vector<ui::TextField> fields;
    ui::Frame frame{.catalog = catalog,
                    .view = view,
                    .surface = surface,
                    .theme = ui::theme_of(ui::ThemeName::light),
                    .pen = pen,
                    .session = session,
                    .items = items,
                    .fields = fields,
                    .requests = requests};
    refresh_offers(frame);
  }
};

// Weights & Biases, San Francisco, with an offer that its guide has words for.
inline OfferPage offer_of_ours() {
  OfferPage page("Weights & Biases", "San Francisco");
  page.type("offer-base", "225k");
  page.type("offer-equity", "240k");
  page.type("offer-bonus", "10");
  page.type("offer-sign-on", "20k");
  return page;
}

}  // namespace rangefinder::tests
