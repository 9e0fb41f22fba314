#include "catalog/query.h"

#include <algorithm>
#include <cstdio>

#include "base/text.h"
#include "catalog/view.h"
#include "cli/commands.h"
#include "cli/load.h"
#include "cli/report.h"
#include "export/view_json.h"

namespace rangefinder::cli {
namespace {

struct Options {
  std::vector<std::string> paths, companies, regions, roles, sort;
  std::string text, min_total, max_total, currency = "USD", period = "year", basis = "stated";
  std::string format = "table";
};

// Every value of the facet that has words starting with the words of `wanted`: "london" chooses
// "London" and "London (UK)". A value that none matches is passed on, for the catalogue's message.
void choose(Query& query, const View& all, Facet facet, const std::vector<std::string>& wanted) {
  for (const std::string& want : wanted) {
    std::vector<std::string> words;
    for (const std::string_view word : split(fold(want), " ")) {
      if (!word.empty()) words.emplace_back(word);
    }
    bool found = false;
    for (const FacetCount& value : all[facet]) {
      if (!has_words_starting_with(fold(value.value), words)) continue;
      query[facet].push_back(value.value);
      found = true;
    }
    if (!found) query[facet].push_back(want);
  }
}

Result<SortKey> sort_key(const std::string& text) {
  const std::size_t colon = text.find(':');
  const std::string field = text.substr(0, colon);
  const std::string direction = colon == std::string::npos ? "asc" : text.substr(colon + 1);
  const auto known = field_from_name(field);
  if (!known || (direction != "asc" && direction != "desc")) {
    return fail("--sort " + text +
                ": write FIELD or FIELD:desc, where FIELD is company, role, "
                "place, level, base, equity, bonus, signing, total or gap.");
  }
  return SortKey{*known, direction == "desc"};
}

Result<Query> query_of(const Options& options, const View& all) {
  Query query;
  query.text = options.text;
  choose(query, all, Facet::company, options.companies);
  choose(query, all, Facet::place, options.regions);
  choose(query, all, Facet::role, options.roles);
  const auto bound = [](const std::string& text, const char* option,
                        std::optional<Amount>& into) -> Result<void> {
    if (text.empty()) return {};
    const auto amount = parse_typed_amount(text);
    if (!amount) return fail(std::string(option) + ": " + amount.error().message);
    into = *amount;
    return {};
  };
  Bounds& total = query[Measure::total];
  if (auto read = bound(options.min_total, "--min-total", total.low); !read) {
    return std::unexpected(read.error());
  }
  if (auto read = bound(options.max_total, "--max-total", total.high); !read) {
    return std::unexpected(read.error());
  }
  if (!options.sort.empty()) query.sort.clear();
  for (const std::string& text : options.sort) {
    const auto key = sort_key(text);
    if (!key) return std::unexpected(key.error());
    query.sort.push_back(*key);
  }
  const auto currency = Currency::from_code(options.currency);
  if (!currency && options.currency != "printed") {
    return fail("--currency " + options.currency +
                ": use an ISO 4217 code such as EUR, or \"printed\".");
  }
  query.currency = currency.value_or(Currency());
  query.period = period_from_name(options.period).value_or(Period::year);
  query.basis = basis_from_name(options.basis).value_or(Basis::stated);
  return query;
}

int run(const Options& options) {
  std::vector<Finding> findings;
  const auto catalog = load_catalog(options.paths, findings);
  if (!catalog) {
    std::fprintf(stderr, "%s\n", catalog.error().message.c_str());
    return exit_findings;
  }
  const bool failed = report(findings, Severity::error);
  const auto wrong = [](const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return exit_usage;
  };
  const auto all = build_view(*catalog, Query{});
  if (!all) return wrong(all.error());
  const auto query = query_of(options, *all);
  if (!query) return wrong(query.error());
  const auto view = build_view(*catalog, *query);
  if (!view) return wrong(view.error());
  const std::string text = options.format == "json"  ? view_to_json(*catalog, *view) + '\n'
                           : options.format == "csv" ? view_to_csv(*catalog, *view)
                                                     : view_to_table(*catalog, *view);
  std::fputs(text.c_str(), stdout);
  return failed ? exit_findings : exit_ok;
}

}  // namespace

void add_query(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("query", "Filter, sort and convert the bands of guides");
  auto options = std::make_shared<Options>();
  Options& o = *options;
  command->add_option("PATH", o.paths, "Guides, folders of them, or one pack")->required();
  command->add_option("--text", o.text,
                      "Words that start a word in company, role, region, DNA, levels or sources");
  command->add_option("--company", o.companies, "A company; may be repeated")->take_all();
  command->add_option("--region", o.regions, "A region; may be repeated")->take_all();
  command->add_option("--role", o.roles, "A role; may be repeated")->take_all();
  command->add_option("--min-total", o.min_total, "The total reaches this amount: 200k");
  command->add_option("--max-total", o.max_total, "The total starts below this amount: 400k");
  command->add_option("--sort", o.sort, "FIELD or FIELD:desc; may be repeated")->take_all();
  command->add_option("--currency", o.currency, "An ISO 4217 code, or \"printed\"")
      ->capture_default_str();
  command->add_option("--period", o.period, "year, month or hour")
      ->check(CLI::IsMember({"year", "month", "hour"}))
      ->capture_default_str();
  command->add_option("--basis", o.basis, "Which total: stated or recomputed")
      ->check(CLI::IsMember({"stated", "recomputed"}))
      ->capture_default_str();
  command->add_option("--format", o.format, "table, csv or json")
      ->check(CLI::IsMember({"table", "csv", "json"}))
      ->capture_default_str();
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace rangefinder::cli
