#include "cli/chart.h"

#include <algorithm>
#include <cstdio>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/no_bands.h"
#include "cli/write_file.h"
#include "export/bands_drawing.h"
#include "export/compare_drawing.h"
#include "export/distribution_drawing.h"
#include "export/places_drawing.h"
#include "export/query_words.h"
#include "export/svg.h"
#include "export/view_words.h"

namespace rangefinder::cli {
namespace {

constexpr unsigned kLeastWidth = 320;
constexpr unsigned kMostWidth = 4000;
constexpr std::size_t kMostRows = 50;  // without --limit
constexpr std::size_t kMostCompared = 6;

// What a kind of chart is drawn from.
struct ChartInput {
  const Catalog& catalog;
  const View& view;
  Measure measure;
  float width;
  std::optional<std::size_t> limit;
};

Drawing draw_bands(const ChartInput& input) {
  return bands_drawing(input.catalog, input.view,
                       {.width = input.width, .most = input.limit.value_or(kMostRows)});
}

Drawing draw_distribution(const ChartInput& input) {
  return distribution_chart(input.catalog, input.view,
                            {.width = input.width, .height = std::min(420.0F, input.width * 0.75F)})
      .drawing;
}

// Companies by place, or roles where the view is grouped by them.
Drawing draw_places(const ChartInput& input) {
  const Facet rows = input.view.query.group == Grouping::role ? Facet::role : Facet::company;
  PlacesLook look;
  if (input.limit) look.most_rows = *input.limit;
  return places_drawing(input.catalog, input.view,
                        heat_table(input.catalog, input.view, rows, input.measure), look);
}

// The first rows side by side.
Drawing draw_compare(const ChartInput& input) {
  const std::size_t count =
      std::min({input.limit.value_or(kMostCompared), kMostCompared, input.view.rows.size()});
  return compare_drawing(input.catalog, input.view.query, std::span(input.view.rows).first(count),
                         {.width = input.width});
}

struct ChartKind {
  std::string_view name;
  Drawing (*draw)(const ChartInput& input);
};
constexpr ChartKind kKinds[] = {{"bands", draw_bands},
                                {"distribution", draw_distribution},
                                {"places", draw_places},
                                {"compare", draw_compare}};

std::string kind_names() {
  std::string names;
  for (const ChartKind& kind : kKinds) {
    if (!names.empty()) names += &kind == std::end(kKinds) - 1 ? " or " : ", ";
    names += kind.name;
  }
  return names;
}

}  // namespace

int chart(const ChartOptions& options, const Look& look, const Sink& out, const Sink& err) {
  const auto wrong = [&](const char* option, const std::string& typed, const Error& error) {
    err(std::string(option) + ' ' + visible(typed) + ": " + visible(error.message) + '\n');
    return exit_usage;
  };
  const auto kind = std::ranges::find(kKinds, options.kind, &ChartKind::name);
  if (kind == std::end(kKinds)) {
    return wrong("--kind", options.kind,
                 not_one_of("a kind of chart", options.kind, kind_names()).error());
  }
  const auto measure = measure_from_name(options.measure);
  if (!measure) {
    return wrong("--measure", options.measure,
                 not_one_of("a measure", options.measure, names<Measure>(kMeasureCount)).error());
  }
  const auto theme = theme_from_name(options.theme);
  if (!theme) {
    return wrong("--theme", options.theme,
                 not_one_of("a theme", options.theme, "light, dark or contrast").error());
  }
  if (options.width < kLeastWidth || options.width > kMostWidth) {
    return wrong("--width", std::to_string(options.width), {"use 320 to 4000 pixels."});
  }

  const auto answer = answer_to(
      options.query, {.facets = false, .histograms = {}, .distribution = *measure}, look, err);
  if (!answer) return answer.error();
  if (answer->view.rows.empty()) {
    err(no_bands_text(answer->catalog, answer->view, options.query));
    return exit_findings;
  }
  const Drawing drawing = kind->draw({answer->catalog, answer->view, *measure,
                                      static_cast<float>(options.width), options.query.limit});
  const std::string svg = drawing_to_svg(drawing, *theme);
  if (options.output.empty()) {
    out(svg);
  } else {
    const auto written = write_file(options.output, std::as_bytes(std::span(svg)));
    if (!written) {
      err(visible(written.error().message) + '\n');
      return exit_findings;
    }
    out(bands_text(answer->view.rows.size()) + ": " + options.output + '\n');
  }
  return answer->failed ? exit_findings : exit_ok;
}

void add_chart(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand("chart", "Draw the bands of guides as an SVG file");
  auto options = std::make_shared<ChartOptions>();
  add_query_options(*command, options->query);
  command->add_option("--kind", options->kind, kind_names())->capture_default_str();
  command
      ->add_option("--measure", options->measure,
                   "What a distribution and places are of: " + names<Measure>(kMeasureCount))
      ->capture_default_str();
  command->add_option("--theme", options->theme, "light, dark or contrast")->capture_default_str();
  command->add_option("--width", options->width, "In pixels, 320 to 4000")->capture_default_str();
  command->add_option("-o,--output", options->output,
                      "The file to write: NAME.svg; without, standard output");
  command->footer(std::string(kTypedTextHelp) +
                  "\n--kind bands shows 50 rows, places 40, or --limit; compare the first 6, or "
                  "fewer. Places has companies, or roles with --group-by role.");
  command->callback([options, &exit_code] {
    exit_code =
        chart(*options, look_of(stdout, ColourChoice::automatic), sink_to(stdout), sink_to(stderr));
  });
}

}  // namespace rangefinder::cli
