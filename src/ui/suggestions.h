// What may stand for the word that is being typed into the search field: values, operators,
// amounts, and what an error suggests.
//
//   suggestions_for(view, "ml lond", 7) -> place:london
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/typed_text.h"
#include "catalog/view.h"
#include "ui/area.h"

namespace rangefinder::ui {

inline constexpr std::size_t kMostSuggestions = 6;

struct Suggestion {
  std::string term;         // that stands for the word: "company:meta", "total>=200k", "level:"
  std::string says;         // in other words: "Meta", "reaches $200K"
  bool wants_more = false;  // a value: "level:"
  std::size_t bands = 0;    // that there would be; for who shows it to count

  bool operator==(const Suggestion&) const = default;
};

struct Suggestions {
  std::size_t from = 0, to = 0;  // the word: bytes of the text
  std::vector<Suggestion> list;  // the best first, twice as many as are shown

  bool operator==(const Suggestions&) const = default;
};

// Of the word at `caret`, a byte of the text; of the one with the error where there is one.
Suggestions suggestions_for(const View& view, std::string_view text, std::size_t caret,
                            const std::optional<TextError>& error = {});

// The text with the suggestion in the word's place.
std::string with_suggestion(std::string_view text, const Suggestions& suggestions,
                            std::size_t index);

// Where the caret is behind a change: the last byte that is new.
std::size_t caret_after(std::string_view before, std::string_view text);

// What helps with the search, as long as it is on screen.
struct SearchHelp {
  Suggestions suggestions;
  int chosen = -1;    // by the keyboard
  bool open = false;  // the list is shown
  int unfocused = 0;  // frames since the field has lost the keyboard
  std::optional<TextError> error;
  Area area = {};  // of the field, in the last frame
};

}  // namespace rangefinder::ui
