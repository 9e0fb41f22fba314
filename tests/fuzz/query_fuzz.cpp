#include "base/text.h"
#include "catalog/build.h"
#include "catalog/typed_text.h"
#include "export/query_fragment.h"
#include "export/query_json.h"
#include "fuzz/targets.h"
#include "ui/embed.h"
#include "ui/screen_fragment.h"

namespace rangefinder::fuzz {
namespace {

void check_words(const std::vector<std::string>& words) {
  expect(!words.empty(), "a term without words");
  for (const std::string& word : words) {
    expect(!word.empty() && fold(word) == word, "a word that is not folded");
    expect(word.find(' ') == std::string::npos, "a word that is several");
  }
}

void check_meaning(const TextTerm& term) {
  if (const auto* words = std::get_if<Words>(&term.what)) check_words(words->words);
  if (const auto* facet = std::get_if<FacetIs>(&term.what)) {
    expect(!facet->any_of.empty(), "a facet without values");
    expect(facet->facet != Facet::remote, "remote as a facet");
    for (const auto& words : facet->any_of) check_words(words);
  }
  if (const auto* measure = std::get_if<MeasureIs>(&term.what)) {
    expect(measure->low || measure->high, "a measure without bounds");
    expect(!measure->low || !measure->high || *measure->low <= *measure->high, "low above high");
    expect(!measure->above || (measure->low && !measure->high), "above, with another bound");
    expect(!measure->below || (measure->high && !measure->low), "below, with another bound");
    expect(measure->low.value_or(0) >= 0 && measure->high.value_or(0) >= 0, "a negative amount");
  }
}

void check_typed_text(std::string_view text) {
  const auto terms = parse_typed_text(text);
  expect(terms == parse_typed_text(text), "the second reading differs");
  if (!terms) {
    const TextError& error = terms.error();
    expect(error.from < error.to && error.to <= text.size(), "an error outside the text");
    expect(!error.message.empty() && error.message.size() < 1000, "an error of no or many words");
    expect(find_invalid_utf8(error.message) == std::string::npos, "the error is not UTF-8");
    expect(error_text(error, text).starts_with("Character "), "an error without a place");
    return;
  }
  std::size_t before = 0;
  for (const TextTerm& term : *terms) {
    expect(term.from >= before && term.from < term.to && term.to <= text.size(),
           "a term outside the text, or upon another");
    before = term.to;
    check_meaning(term);
  }
}

void check_fragment(std::string_view fragment) {
  const ReadFragment read = query_from_fragment(fragment);
  for (const std::string& problem : read.problems) {
    expect(find_invalid_utf8(problem) == std::string::npos, "a problem is not UTF-8");
    expect(problem.find('\n') == std::string::npos, "a problem of several lines");
  }
  const ReadFragment again = query_from_fragment(query_to_fragment(read.query));
  expect(again.problems.empty(), "a problem with what we have written");
  expect(again.query == read.query, "a query that is not read back from its fragment");
  const auto json = query_from_json(query_to_json(read.query));
  expect(json.has_value() && *json == read.query, "a query that is not read back from its JSON");
}

// A page's address, alone and in another page.
void check_screen(std::string_view fragment) {
  static const Catalog nothing = build_catalog({}, Rates()).value();
  const ui::ReadScreen read = ui::screen_from_fragment(nothing, fragment);
  const ui::Screen& screen = read.screen;
  const std::string written = ui::screen_to_fragment(nothing, read.query, screen);
  const ui::ReadScreen again = ui::screen_from_fragment(nothing, written);
  // Offers are read elsewhere: as they are.
  expect(again.screen == screen && again.query == read.query, "a screen that is not read back");
  const ui::ReadEmbed embed = ui::embed_from_fragment(fragment);
  for (const std::string& problem : embed.problems) {
    expect(find_invalid_utf8(problem) == std::string::npos, "a problem is not UTF-8");
  }
  expect(embed.embed.radius >= 0 && embed.embed.radius <= 32, "a radius out of bounds");
  expect(ui::embed_from_fragment(embed.rest).embed == ui::Embed(), "a key that was left");
}

}  // namespace

void query(std::string_view input) {
  if (input.size() > 4096) return;
  check_typed_text(input);
  check_fragment(input);
  check_screen(input);
}

}  // namespace rangefinder::fuzz
