// What a person takes along of an offer, as files: the report, and the words to say.
#pragma once

#include "offer/report.h"
#include "ui/app.h"

namespace rangefinder::ui {

// The report on one page, as HTML. `today` is the day that it names, "" for none.
SavedFile offer_report_file(const Catalog& catalog, const OfferReport& report,
                            std::string_view today);

// One script, as Markdown to keep and as HTML to print.
SavedFile script_markdown(const Catalog& catalog, const OfferReport& report,
                          const SpokenScript& script, std::string_view today);
SavedFile script_page(const Catalog& catalog, const OfferReport& report, const SpokenScript& script,
                      std::string_view today);

}  // namespace rangefinder::ui
