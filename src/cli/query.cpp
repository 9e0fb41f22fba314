#include "cli/query.h"

#include <cstdio>

#include "cli/answer.h"
#include "cli/commands.h"
#include "cli/no_bands.h"
#include "cli/query_table.h"
#include "export/view_csv.h"
#include "export/view_json.h"
#include "export/view_markdown.h"
#include "export/view_table_html.h"

namespace rangefinder::cli {

int query(const QueryOptions& options, const Look& look, const Sink& out, const Sink& err) {
  // What is wrong with the options is said before anything is read.
  if (options.format == "json" && !options.columns.empty()) {
    err("--columns is for tables, CSV, Markdown and HTML: JSON has all of them.\n");
    return exit_usage;
  }
  Wanted wanted;
  if (options.format != "json") wanted = {.facets = false, .largest = false, .histograms = {}};
  const auto answer = answer_to(options, wanted, look, err);
  if (!answer) return answer.error();
  const Catalog& catalog = answer->catalog;
  const View& view = answer->view;

  const bool table = options.format == "table";
  if (view.rows.empty()) (table ? out : err)(no_bands_text(catalog, view, options));
  const std::size_t most = options.limit.value_or(std::string::npos);
  if (options.format == "json") {
    out(view_to_json(catalog, view, most) + '\n');
  } else if (options.format == "csv") {
    out(view_to_csv(catalog, view, answer->columns, most));
  } else if (options.format == "md") {
    out(view_to_markdown(catalog, view, answer->columns, most));
  } else if (options.format == "html") {
    out(view_to_html(catalog, view, answer->columns, most));
  } else if (!view.rows.empty()) {
    out(view_to_table(catalog, view, answer->columns, most, look));
  }
  return answer->failed ? exit_findings : exit_ok;
}

void add_query(CLI::App& app, int& exit_code) {
  auto* command =
      app.add_subcommand("query", "Filter, sort, group and convert the bands of guides");
  auto options = std::make_shared<QueryOptions>();
  QueryOptions& o = *options;
  add_query_options(*command, o);
  command->add_option("--columns", o.columns, "Which columns, in this order: company,base,total")
      ->type_name("NAME,...")
      ->allow_extra_args(false)
      ->take_all()
      ->delimiter(',');
  command->add_option("--format", o.format, "table, csv, json, md (Markdown) or html")
      ->check(CLI::IsMember({"table", "csv", "json", "md", "html"}))
      ->capture_default_str();
  command->footer(std::string(kTypedTextHelp) +
                  " A table fits the terminal, and 100 columns where there is none.");
  command->callback([options, &exit_code] {
    exit_code =
        query(*options, look_of(stdout, ColourChoice::automatic), sink_to(stdout), sink_to(stderr));
  });
}

}  // namespace rangefinder::cli
