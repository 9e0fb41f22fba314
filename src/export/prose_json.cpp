#include "export/prose_json.h"

#include <nlohmann/json.hpp>

#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

Json lines_json(const std::vector<ProseLine>& lines) {
  Json list = Json::array();
  for (const ProseLine& line : lines) list.push_back({{"text", line.text}, {"line", line.line}});
  return list;
}

Json tags_json(const std::vector<ProseLine>& tags) {
  Json list = Json::array();
  for (const ProseLine& tag : tags) {
    list.push_back({{"text", tag.text}, {"emphasis", tag.emphasis}, {"line", tag.line}});
  }
  return list;
}

Json levels_json(const Prose& prose) {
  Json pairs = Json::array();
  for (const ProseLevel& pair : prose.levels) {
    pairs.push_back({{"company", pair.company}, {"level", pair.level}, {"line", pair.line}});
  }
  return {{"printed", prose.level_mapping}, {"pairs", std::move(pairs)}};
}

Json levers_json(const std::vector<ProseLever>& levers) {
  Json list = Json::array();
  for (const ProseLever& lever : levers) {
    list.push_back({{"number", lever.number},
                    {"topic", lever.topic},
                    {"title", lever.title},
                    {"script", lever.script},
                    {"text", lever.text},
                    {"line", lever.line}});
  }
  return list;
}

Json findings_json(const std::vector<ProseFinding>& findings) {
  const auto or_null = [](std::int32_t number, std::int32_t none) {
    return number == none ? Json() : Json(number);
  };
  Json list = Json::array();
  for (const ProseFinding& finding : findings) {
    list.push_back({{"rule", finding.rule},
                    {"severity", name(finding.severity)},
                    {"band", or_null(finding.band, -1)},
                    {"line", or_null(finding.line, 0)},
                    {"other_line", or_null(finding.other_line, 0)},
                    {"message", finding.message},
                    {"advice", finding.advice}});
  }
  return list;
}

}  // namespace

std::string prose_to_json(const Catalog& catalog, GuideId guide) {
  const Prose& prose = catalog.prose[guide];
  Json json = {{"file", catalog.guides.file[guide]},
               {"company", catalog.companies[catalog.guides.company[guide]]},
               {"role", catalog.roles[catalog.guides.role[guide]]},
               {"dna", {{"tags", tags_json(prose.dna_tags)}, {"text", prose.dna_text}}},
               {"levels", levels_json(prose)},
               {"levers", levers_json(prose.levers)},
               {"strategy", prose.strategy.empty()
                                ? Json()
                                : Json{{"text", prose.strategy}, {"line", prose.strategy_line}}},
               {"footnotes", lines_json(prose.footnotes)},
               {"sources", lines_json(prose.sources)},
               {"findings", findings_json(prose.findings)}};
  return dump(json);
}

}  // namespace rangefinder
