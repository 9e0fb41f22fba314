// What a guide says in words, as HTML inside a page: what counts there, levels, levers with their
// scripts, strategy, footnotes, findings and sources.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "catalog/catalog.h"
#include "export/html.h"

namespace rangefinder {

struct GuideHtml {
  int heading = 2;  // level of the sections' headings; a lever's is one below
  // Where a company of the levels leads to; "" for nowhere.
  std::function<std::string(std::string_view company)> company_address = {};
  // Buttons that copy words, for a page that listens to them: "copy-lever", whose value is the
  // index in Prose::levers, behind each script, and "copy-strategy".
  bool copies = false;
};

// Writes nothing for a guide whose prose is not there. What the guide has in its own words has
// dir="auto": it may be in a script that runs from right to left.
void write_guide_text(Html& html, const Catalog& catalog, GuideId guide, const GuideHtml& look);

}  // namespace rangefinder
