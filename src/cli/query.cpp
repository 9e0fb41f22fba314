#include "cli/query.h"

#include <algorithm>
#include <cstdio>

#include "catalog/view.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/load.h"
#include "cli/no_bands.h"
#include "cli/query_table.h"
#include "cli/report.h"
#include "export/view_csv.h"
#include "export/view_json.h"
#include "export/view_markdown.h"

namespace rangefinder::cli {
namespace {

// What a message says, with what comes from outside made visible, its own line ends kept.
std::string line_of(const Error& error) { return visible(error.message) + '\n'; }

}  // namespace

int query(const QueryOptions& options, const Look& look, const Sink& out, const Sink& err) {
  const auto wrong = [&](const Error& error) {
    err(line_of(error));
    return exit_usage;
  };
  // What is wrong with the options is said before anything is read.
  if (const auto block = text_error_block(options.text, look.columns)) {
    err(*block);
    return exit_usage;
  }
  auto read = read_options(options);
  if (!read) return wrong(read.error());
  if (options.format == "json" && !read->columns.empty()) {
    return wrong({"--columns is for tables, CSV and Markdown: JSON has all of them."});
  }

  std::vector<Finding> findings;
  const auto catalog = load_catalog(options.paths, findings);
  if (!catalog) {
    err(line_of(catalog.error()));
    return exit_findings;
  }
  bool failed = false;
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::error) continue;
    failed = true;
    err(finding_text(finding));
  }

  choose_values(*catalog, options, read->query);
  Wanted wanted;
  if (options.format != "json") wanted = {.facets = false, .largest = false, .histograms = {}};
  const auto view = build_view(*catalog, read->query, wanted);
  if (!view) return wrong(view.error());

  const bool table = options.format == "table";
  if (view->rows.empty()) (table ? out : err)(no_bands_text(*catalog, *view, options));
  const std::size_t most = options.limit.value_or(std::string::npos);
  if (options.format == "json") {
    out(view_to_json(*catalog, *view, most) + '\n');
  } else if (options.format == "csv") {
    out(view_to_csv(*catalog, *view, read->columns, most));
  } else if (options.format == "md") {
    out(view_to_markdown(*catalog, *view, read->columns, most));
  } else if (!view->rows.empty()) {
    out(view_to_table(*catalog, *view, read->columns, most, look));
  }
  return failed ? exit_findings : exit_ok;
}

void add_query(CLI::App& app, int& exit_code) {
  auto* command =
      app.add_subcommand("query", "Filter, sort, group and convert the bands of guides");
  auto options = std::make_shared<QueryOptions>();
  QueryOptions& o = *options;
  command->add_option("PATH", o.paths, "Guides, folders of them, or one pack")->required();
  command->add_option("--text", o.text, "Words and operators, as in the page's search: see below");
  const auto add_names = [&](const char* name, std::vector<std::string>& into, const char* help) {
    command->add_option(name, into, help)->type_name("NAME")->allow_extra_args(false)->take_all();
  };
  add_names("--company", o.companies, "A company, by words that start its words; may be repeated");
  add_names("--region", o.regions, "A place, or a region as printed; may be repeated");
  add_names("--role", o.roles, "A role; may be repeated");
  command->add_option("--min-total", o.min_total, "The total reaches this amount: 200k")
      ->type_name("AMOUNT");
  command->add_option("--max-total", o.max_total, "The total starts below this amount: 400k")
      ->type_name("AMOUNT");
  command
      ->add_option("--sort", o.sort,
                   "FIELD, FIELD:desc or FIELD.low:desc (also .middle, .high); may be repeated")
      ->type_name("FIELD")
      ->allow_extra_args(false)
      ->take_all();
  command->add_option("--group-by", o.group_by, "company, role, place or country")
      ->type_name("WHAT");
  command->add_option("--columns", o.columns, "Which columns, in this order: company,base,total")
      ->type_name("NAME,...")
      ->allow_extra_args(false)
      ->take_all()
      ->delimiter(',');
  command->add_option("--limit", o.limit, "Only the first rows")->type_name("N");
  command->add_option("--currency", o.currency, "An ISO 4217 code, or \"printed\"")
      ->capture_default_str();
  command->add_option("--period", o.period, "year, month or hour")->capture_default_str();
  command->add_option("--basis", o.basis, "Which total: stated or recomputed")
      ->capture_default_str();
  command->add_option("--format", o.format, "table, csv, json or md (Markdown)")
      ->check(CLI::IsMember({"table", "csv", "json", "md"}))
      ->capture_default_str();
  command->footer(
      "In --text, all must hold: london ml (words that start words of the company, the role, the\n"
      "region, DNA, levels or sources), \"open source\" (a phrase), company:meta,google,\n"
      "place:\"new york\", total>=250k, base<£150k, total:250k..400k, base.middle>150k, remote,\n"
      "-remote (not that). A table fits the terminal, and 100 columns where there is none.");
  command->callback([options, &exit_code] {
    const auto to = [](std::FILE* stream) {
      return [stream](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); };
    };
    exit_code = query(*options, look_of(stdout, ColourChoice::automatic), to(stdout), to(stderr));
  });
}

}  // namespace rangefinder::cli
