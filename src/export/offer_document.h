// The report on an offer in words: a page of tables and sentences.
#pragma once

#include "export/document.h"
#include "offer/report.h"

namespace rangefinder {

Document offer_document(const Catalog& catalog, const OfferReport& report, const Prose& prose);

}  // namespace rangefinder
