// What the controls of the text view do to offers, each known by its name: offer_html.h.
#pragma once

#include <string_view>

#include "catalog/catalog.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// True where `name` is that of an act on offers. A value that cannot be read, or names nothing that
// is there to choose, changes nothing: it comes from the page. False before there are offers.
bool offer_act(std::string_view name, std::string_view value, const Catalog& catalog,
               Session& session, Requests& requests);

}  // namespace rangefinder::ui
