// What a person types into the fields over the canvas.
#include "base/text.h"
#include "catalog/typed_text_lexer.h"
#include "ui/amounts.h"
#include "ui/choices.h"
#include "ui/offers.h"
#include "ui/state.h"

namespace rangefinder::ui {

namespace {

// An operator without its value, as while it is typed: "company:".
bool unfinished(std::string_view text, const TextError& error) {
  for (const TextToken& token : typed_text_tokens(text)) {
    if (token.from == error.from) return token.op != Operator::none && token.value.empty();
  }
  return false;
}

}  // namespace

void State::search(std::string_view text, bool commit) {
  const auto draft = session.drafts.find("search");
  const std::string before = draft == session.drafts.end() ? view().query.text : draft->second;
  const bool had_error = session.field_errors.erase("search") > 0 || session.search.error;
  session.drafts.erase("search");
  session.search.error.reset();
  Query query = view().query;
  if (query.text == text && !commit && !had_error) return;
  query.text = text;
  if (query != view().query) {
    if (auto shown = show(query); shown) {
      record("search");
    } else {
      // The rows of the last search that could be read stay.
      session.drafts["search"] = text;
      const auto terms = parse_typed_text(text);
      if (terms || commit || !unfinished(text, terms.error())) {
        session.field_errors["search"] = shown.error().message;
        session.search.error = terms ? TextError{shown.error().message, 0, 0} : terms.error();
      }
    }
  }
  if (text != before && session.complete) suggest(text, caret_after(before, text));
  if (commit) history.seal();  // what is typed next is another step
}

void State::suggest(std::string_view text, std::size_t caret) {
  SearchHelp& help = session.search;
  help.suggestions = suggestions_for(view(), text, caret, help.error);
  std::vector<Suggestion>& list = help.suggestions.list;
  // What would leave nothing is no suggestion.
  for (std::size_t i = 0; i < list.size();) {
    if (!list[i].wants_more) {
      Query query = view().query;
      query.text = with_suggestion(text, help.suggestions, i);
      list[i].bands = explored->count(query).value_or(0);
    }
    if (i >= kMostSuggestions || (list[i].bands == 0 && !list[i].wants_more)) {
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
  help.open = !trim(text).empty();
  // What an error suggests is taken by Enter at once.
  help.chosen = help.error && !list.empty() ? 0 : -1;
}

void State::accept_suggestion(std::size_t index) {
  SearchHelp& help = session.search;
  if (index >= help.suggestions.list.size()) return;
  const auto draft = session.drafts.find("search");
  const std::string typed = draft == session.drafts.end() ? view().query.text : draft->second;
  const bool wants_more = help.suggestions.list[index].wants_more;
  search(with_suggestion(typed, help.suggestions, index), /*commit=*/false);
  help.open = wants_more;
  session.focus_field = "search";
}

bool State::search_key(std::string_view key) {
  SearchHelp& help = session.search;
  const int count = static_cast<int>(help.suggestions.list.size());
  if (!help.open) return false;
  if (key == "Escape") {
    help.open = false;
    return count > 0;  // else there was nothing to close, and it empties the field
  }
  if (count == 0) return false;
  if (key == "Enter") {
    help.open = false;
    if (help.chosen < 0) return false;  // what was typed is what is meant
    accept_suggestion(static_cast<std::size_t>(help.chosen));
    return true;
  }
  if (key != "ArrowDown" && key != "ArrowUp") return false;
  // Round, by way of none: then Enter takes what was typed.
  const int step = key == "ArrowDown" ? 1 : count + 1;
  help.chosen = (help.chosen + 1 + step) % (count + 1) - 1;
  return true;
}

bool State::palette_key(std::string_view key) {
  if (session.sheet != Sheet::palette) return false;
  Palette& palette = session.palette;
  if (key == "Escape") {
    session.sheet = Sheet::none;
  } else if (key == "Enter") {
    palette.run = true;
  } else if (key == "ArrowDown" || key == "ArrowUp") {
    palette.steps += key == "ArrowDown" ? 1 : -1;
  } else {
    return false;
  }
  return true;
}

void State::type_bound(Measure measure, bool low, std::string_view text, bool commit) {
  const std::string id = bound_field(measure, low);
  session.drafts[id] = text;
  // Half an amount is no bound: "2" on the way to "200k" would empty the table.
  if (!commit) return;
  std::optional<Amount> bound;
  if (!trim(text).empty()) {
    const auto amount = parse_typed_amount(text);
    if (!amount) {
      session.field_errors[id] = amount.error().message;
      return;
    }
    bound = *amount;
  }
  Query query = view().query;
  Bounds& bounds = query[measure];
  (low ? bounds.low : bounds.high) = bound;
  if (bounds.low && bounds.high && *bounds.low > *bounds.high) {
    session.field_errors[id] = "Low is above high: " + short_amount(*bounds.low, query.currency) +
                               "–" + short_amount(*bounds.high, query.currency) + ".";
    return;
  }
  for (const bool end : {true, false}) session.field_errors.erase(bound_field(measure, end));
  session.drafts.erase(id);
  if (query != view().query && show(query)) record("");
}

std::string bound_field(Measure measure, bool low) {
  return std::string(name(measure)) + (low ? "-from" : "-to");
}

void State::type(std::string_view id, std::string_view text, bool commit) {
  if (id == "search") {
    search(text, commit);
    return;
  }
  if (id == "palette") {
    session.palette.type(text);
    return;
  }
  if (id.starts_with(kOfferFieldPrefix) || id.starts_with(kAnswerFieldPrefix)) {
    if (session.offers) type_offer(catalog(), *session.offers, id, text, commit);
    return;
  }
  if (const auto facet = facet_of_field(id)) {
    session.facet_search[*facet] = text;  // no part of the query
    return;
  }
  for (std::size_t i = 0; i < kMeasureCount; ++i) {
    const auto measure = static_cast<Measure>(i);
    for (const bool low : {true, false}) {
      if (id == bound_field(measure, low)) type_bound(measure, low, text, commit);
    }
  }
}

}  // namespace rangefinder::ui
