// The command line's side of query_options.h: what the options are called.
#include <CLI/CLI.hpp>

#include "cli/query_options.h"

namespace rangefinder::cli {

const char* const kTypedTextHelp =
    "In --text, all must hold: london ml (words that start words of the company, the role, the\n"
    "region, DNA, levels or sources), \"open source\" (a phrase), company:meta,google,\n"
    "place:\"new york\", total>=250k, base<£150k, total:250k..400k, base.middle>150k, remote,\n"
    "-remote (not that).";

void add_query_options(CLI::App& command, QueryOptions& o) {
  command.add_option("PATH", o.paths, "Guides, folders of them, or one pack")->required();
  command.add_option("--text", o.text, "Words and operators, as in the page's search: see below");
  const auto add_names = [&](const char* name, std::vector<std::string>& into, const char* help) {
    command.add_option(name, into, help)->type_name("NAME")->allow_extra_args(false)->take_all();
  };
  add_names("--company", o.companies, "A company, by words that start its words; may be repeated");
  add_names("--region", o.regions, "A place, or a region as printed; may be repeated");
  add_names("--role", o.roles, "A role; may be repeated");
  command.add_option("--min-total", o.min_total, "The total reaches this amount: 200k")
      ->type_name("AMOUNT");
  command.add_option("--max-total", o.max_total, "The total starts at or below this amount: 400k")
      ->type_name("AMOUNT");
  command
      .add_option("--sort", o.sort,
                  "FIELD, FIELD:desc or FIELD.low:desc (also .middle, .high); may be repeated")
      ->type_name("FIELD")
      ->allow_extra_args(false)
      ->take_all();
  command.add_option("--group-by", o.group_by, "company, role, place or country")
      ->type_name("WHAT");
  command.add_option("--limit", o.limit, "Only the first rows")->type_name("N");
  command.add_option("--currency", o.currency, "An ISO 4217 code, or \"printed\"")
      ->capture_default_str();
  command.add_option("--period", o.period, "year, month or hour")->capture_default_str();
  command.add_option("--basis", o.basis, "Which total: stated or recomputed")
      ->capture_default_str();
}

}  // namespace rangefinder::cli
