// What a guide says in words, as JSON.
#pragma once

#include <string>

#include "catalog/catalog.h"

namespace rangefinder {

// {file, company, role, dna: {tags: [{text, emphasis, line}], text}, levels: {printed, pairs:
// [{company, level, line}]}, levers: [{number, topic, title, script, text, line}], strategy: {text,
// line}, footnotes, sources: [{text, line}], findings: [{rule, severity, band, line, other_line,
// message, advice}]}; null where a guide has none. The catalogue has the guide's prose.
std::string prose_to_json(const Catalog& catalog, GuideId guide);

}  // namespace rangefinder
