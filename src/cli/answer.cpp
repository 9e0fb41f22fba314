#include "cli/answer.h"

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/load.h"
#include "cli/report.h"

namespace rangefinder::cli {

std::expected<Answer, int> answer_to(const QueryOptions& options, const Wanted& wanted,
                                     const Look& look, const Sink& err) {
  // What comes from outside is made visible.
  const auto wrong = [&](const Error& error, int exit_code) {
    err(visible(error.message) + '\n');
    return std::unexpected(exit_code);
  };
  if (const auto block = text_error_block(options.text, look.columns)) {
    err(*block);
    return std::unexpected(static_cast<int>(exit_usage));
  }
  auto read = read_options(options);
  if (!read) return wrong(read.error(), exit_usage);

  std::vector<Finding> findings;
  auto catalog = load_catalog(options.paths, findings);
  if (!catalog) return wrong(catalog.error(), exit_findings);
  Answer answer;
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::error) continue;
    answer.failed = true;
    err(finding_text(finding));
  }
  choose_values(*catalog, options, read->query);
  auto view = build_view(*catalog, read->query, wanted);
  if (!view) return wrong(view.error(), exit_usage);
  answer.catalog = *std::move(catalog);
  answer.view = *std::move(view);
  answer.columns = std::move(read->columns);
  return answer;
}

}  // namespace rangefinder::cli
