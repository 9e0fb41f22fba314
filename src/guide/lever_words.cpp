#include "guide/lever_words.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "base/text.h"
#include "guide/asks.h"
#include "guide/quotes.h"

namespace rangefinder {

LeverWords::LeverWords(const Line& line, const LeverLabel& label, std::string_view topic) {
  const std::string_view start = trim(line.text);
  lever_.where = {line.number, column_of(line, start), static_cast<int>(start.size())};
  lever_.number = label.number;
  lever_.topic = topic;
  if (!label.title.empty()) title_.append(line, label.title, "");
  add(line, label.rest);
}

void LeverWords::add(const Line& line, std::string_view words) {
  words = trim(words);
  const bool block_quote = words.starts_with('>');
  while (words.starts_with('>')) words = trim(words.substr(1));
  if (words.empty()) {
    fresh_ = true;
    return;
  }
  std::vector<Stretch> stretches = split_spoken(words);
  if (block_quote &&
      std::ranges::none_of(stretches, [](const Stretch& stretch) { return stretch.spoken; })) {
    for (Stretch& stretch : stretches) stretch.spoken = true;
  }
  for (const Stretch& stretch : stretches) {
    Passage& passage = stretch.spoken ? script_ : text_;
    const bool goes_on = stretch.spoken ? block_quote && !fresh_ : &stretch != &stretches.front();
    passage.append(line, stretch.text, goes_on ? " " : stretch.spoken ? "\n\n" : "\n");
    fresh_ = false;
  }
}

Lever LeverWords::finish() const {
  Lever lever = lever_;
  lever.title = title_.text();
  lever.script = script_.text();
  lever.text = text_.text();
  for (const auto& [passage, manner] :
       {std::pair{&title_, Manner::prose}, std::pair{&script_, Manner::spoken},
        std::pair{&text_, Manner::prose}}) {
    std::ranges::move(read_amounts(*passage, manner).asks, std::back_inserter(lever.asks));
  }
  return lever;
}

}  // namespace rangefinder
