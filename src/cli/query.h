// `rangefinder query`: the bands that a query selects, as a table or as data.
#pragma once

#include "cli/answer.h"
#include "cli/query_options.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

// Writes the view to `out`, what is wrong to `err`, and gives the exit code. `look` is that of the
// terminal that `out` goes to. That no band matches is no error: it is said with what would bring
// bands back, in place of the table, or on `err` where `out` takes data.
int query(const QueryOptions& options, const Look& look, const Sink& out, const Sink& err);

}  // namespace rangefinder::cli
