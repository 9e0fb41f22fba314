// The options of `rangefinder query`, and the Query that they make.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/query.h"
#include "export/view_columns.h"

namespace CLI {
class App;
}

namespace rangefinder::cli {

// As typed.
struct QueryOptions {
  std::vector<std::string> paths = {};
  std::string text = {};
  std::vector<std::string> companies = {}, regions = {}, roles = {};
  std::string min_total = {}, max_total = {};
  std::vector<std::string> sort = {};  // FIELD[.END][:asc|:desc]
  std::string group_by = "none";
  std::vector<std::string> columns = {};
  std::optional<std::size_t> limit = {};
  std::string currency = "USD", period = "year", basis = "stated";
  std::string format = "table";  // csv, json, md, html
};

// Adds the options that choose bands to a command, and PATH. All but `columns` and `format`.
void add_query_options(CLI::App& command, QueryOptions& options);

// For the end of a command's help: what --text takes.
extern const char* const kTypedTextHelp;

// What can be read without a catalogue. Errors name the option.
struct ReadOptions {
  Query query;  // but for its facets
  std::vector<ViewColumn> columns;
};
Result<ReadOptions> read_options(const QueryOptions& options);

// Chooses the values of the catalogue that are meant by the names of companies, roles and regions.
// A company and a role are meant by words that start words of theirs: "hugging" for "Hugging Face".
// A region is meant so by words of its place ("london", "york"), else by what it folds to ("NYC"),
// else by words of the region as printed. A name that means nothing is passed on to the query,
// which is then refused with the nearest one.
void choose_values(const Catalog& catalog, const QueryOptions& options, Query& query);

// Typed text that cannot be read, with the place below it marked:
//
//   --text: "20ok" is not an amount. Try 200k.
//     total>=20ok
//            ^~~~
//
// Nothing where it can be read.
std::optional<std::string> text_error_block(std::string_view text, std::size_t columns);

}  // namespace rangefinder::cli
