// What the options of a query select: the way from a command line to a view.
#pragma once

#include <expected>
#include <vector>

#include "catalog/view.h"
#include "cli/query_options.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

struct Answer {
  Catalog catalog;
  View view;
  std::vector<ViewColumn> columns;  // that were asked for
  bool failed = false;              // a guide has a finding of severity error, which is on `err`
};

// Reads the paths and makes the view. What is wrong is written to `err`; where there is no view,
// the exit code is given. Options are checked before anything is read.
std::expected<Answer, int> answer_to(const QueryOptions& options, const Wanted& wanted,
                                     const Look& look, const Sink& err);

}  // namespace rangefinder::cli
