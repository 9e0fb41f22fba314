// What is on screen as a link, and back.
#include <algorithm>
#include <utility>

#include "base/shown.h"
#include "base/text.h"
#include "export/query_fragment.h"
#include "ui/choices.h"
#include "ui/screen_fragment.h"
#include "ui/state.h"

namespace rangefinder::ui {
namespace {

constexpr const char* kPartly = "Part of this link could not be read.";

// Takes choices that the facet's values lack out of `chosen`; gives what to say of them.
std::string drop_unknown(std::vector<std::string>& chosen, Facet facet,
                         const std::vector<FacetCount>& values) {
  std::vector<std::string> unknown;
  std::erase_if(chosen, [&](const std::string& choice) {
    if (std::ranges::find(values, choice, &FacetCount::value) != values.end()) return false;
    unknown.push_back(shown(choice));
    return true;
  });
  if (unknown.empty()) return {};
  constexpr std::size_t kMost = 3;
  const std::size_t more = unknown.size() - std::min(unknown.size(), kMost);
  unknown.resize(unknown.size() - more);
  return "There is no " + to_lower_ascii(facet_title(facet)) + " " + join(unknown, ", ") +
         (more > 0 ? " or " + std::to_string(more) + " more" : "") + " in these guides.";
}

}  // namespace

std::string State::link() const {
  return screen_to_fragment(catalog(), view().query, session.screen);
}

std::string State::page_link() const {
  if (!session.embed) return link();
  Query query = view().query;
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    const auto& fixed = session.embed->fixed.facets[f];
    if (query.facets[f].empty()) query.facets[f] = fixed;
  }
  Screen screen = session.screen;
  screen.columns = usual_columns();
  screen.text = false;
  return screen_to_fragment(catalog(), query, screen);
}

void State::left_out(const std::string& problem) {
  notice(kPartly, session.notice == kPartly ? session.notice_detail + ' ' + problem : problem);
}

std::vector<std::string> State::open_link(std::string_view fragment) {
  ReadScreen read = screen_from_fragment(catalog(), fragment);
  if (fragment.size() > kLongestFragment) {
    notice("This link could not be read.", read.problems.front());
    return std::move(read.problems);
  }
  Query& query = read.query;
  session.forget_drafts();
  if (session.notice == kPartly) notice({}, {});  // of another link
  for (std::size_t f = 0; f < kFacetCount; ++f) {
    std::string problem = drop_unknown(query.facets[f], static_cast<Facet>(f), view().facets[f]);
    if (!problem.empty()) read.problems.push_back(std::move(problem));
  }
  if (query.currency && !catalog().rates.has(query.currency)) {
    // The query of the start names a currency that these guides may have no rate for: no loss.
    if (query.currency != Query().currency) {
      read.problems.push_back("There is no exchange rate for " +
                              std::string(query.currency.code()) + ": amounts are as printed.");
    }
    query.currency = Currency();
  }
  const int steps_before = steps;
  auto set = show(query);
  if (!set) {  // what is left is the search: it stays in its field, with what is wrong
    read.problems.push_back("The link's search cannot be read. " + set.error().message);
    session.drafts["search"] = std::exchange(query.text, {});
    session.field_errors["search"] = set.error().message;
    set = show(query);
  }
  if (set && history.current() != view().query) record("");
  const Screen before = std::exchange(session.screen, std::move(read.screen));
  session.selection.clear();
  session.scroll_to_selected = true;
  tell_changes(before);
  steps = steps_before;  // the browser's history has it already
  if (!read.problems.empty()) {
    left_out(join(read.problems, " "));
  }
  return std::move(read.problems);
}

}  // namespace rangefinder::ui
