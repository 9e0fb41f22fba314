#include "guide/sentences.h"

#include "base/text.h"

namespace rangefinder {
namespace {

// Where the end of a sentence that begins with the mark at `at` is over; 0 where it is none.
std::size_t end_at(std::string_view text, std::size_t at) {
  if (text[at] == '\n') return at + 1 < text.size() && text[at + 1] == '\n' ? at + 1 : 0;
  std::size_t end = at + 1;
  for (;;) {
    if (end < text.size() && (text[end] == '"' || text[end] == '*' || text[end] == ')')) {
      ++end;
    } else if (text.substr(end).starts_with("”")) {
      end += std::string_view("”").size();
    } else {
      break;
    }
  }
  if (end < text.size() && !is_space(text[end])) return 0;
  if (text[at] != '.') return end;
  // Abbreviations and lower case behind them.
  const std::string_view before = text.substr(0, at);
  for (const std::string_view word : {" vs", " approx", " e.g", " i.e", " incl", " Sr", " est"}) {
    if (before.ends_with(word)) return 0;
  }
  return end;
}

}  // namespace

std::size_t sentence_start(std::string_view text, std::size_t at, std::size_t from) {
  std::size_t start = from;
  for (std::size_t i = text.find_first_of(".!?\n", from); i < at;
       i = text.find_first_of(".!?\n", i + 1)) {
    if (const std::size_t end = end_at(text, i); end > 0 && end <= at) start = end;
  }
  return start;
}

std::size_t sentence_end(std::string_view text, std::size_t at) {
  for (std::size_t i = text.find_first_of(".!?\n", at); i < text.size();
       i = text.find_first_of(".!?\n", i + 1)) {
    if (const std::size_t end = end_at(text, i); end > 0) return end;
  }
  return text.size();
}

}  // namespace rangefinder
