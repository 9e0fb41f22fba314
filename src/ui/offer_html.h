// The tab "Offer" as HTML, for the text view: the form, and what comes of it. Its controls are
// those of offer_acts.h, its text fields those of the canvas: "offer-base", "answer-words:company".
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "catalog/view.h"
#include "export/html.h"
#include "ui/offer_commands.h"
#include "ui/offers.h"
#include "ui/session.h"

namespace rangefinder::ui {

// All of it, below an <h2>. `lacks_words` says that the guide's words are not read yet. Nothing
// before there are offers.
void write_offer(Html& html, const Catalog& catalog, const View& view, const Session& session,
                 bool lacks_words);

// Its parts: the form, and the words to say with what they ask. The second needs a report.
void write_offer_form(Html& html, const Catalog& catalog, const Session& session);
void write_offer_script(Html& html, const Session& session, const OfferReport& report,
                        bool lacks_words);

// A group of radio buttons, which call one act.
void write_offer_choices(Html& html, std::string_view act, std::string_view legend,
                         std::span<const OfferChoice> choices, std::string_view chosen);

}  // namespace rangefinder::ui
