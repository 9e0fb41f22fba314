// What is said between quotation marks, and what stands around it.
#pragma once

#include <string_view>
#include <vector>

namespace rangefinder {

// A stretch of a paragraph: words to say, without the marks around them, or other words. Views
// into the paragraph.
struct Stretch {
  std::string_view text;
  bool spoken = false;

  bool operator==(const Stretch&) const = default;
};

// The stretches of a paragraph in order:
//
//   Script: *"I need $22K."* Then wait.      "Script:", spoken "I need $22K.", "Then wait."
//   "Call it "risky" if you like."           spoken: the whole, marks within it kept
//   Frame it as "platform ownership".        one stretch: a few words named are not said
//   Say: "I build the pipelines              spoken up to the end: the mark that closes is missing
//
// A passage is spoken where it has five words or more, or ends like a sentence, or is the whole
// paragraph.
std::vector<Stretch> split_spoken(std::string_view paragraph);

// The words between the quotation marks around all of a text; `text` where it is not one passage
// between marks.
std::string_view without_quotes(std::string_view text);

}  // namespace rangefinder
