// What stands below a lever's label, sorted into words to say and other text.
#pragma once

#include <string_view>

#include "guide/guide.h"
#include "guide/lever_label.h"
#include "guide/lines.h"
#include "guide/passage.h"

namespace rangefinder {

// A lever while its lines are read.
class LeverWords {
 public:
  LeverWords(const Line& line, const LeverLabel& label, std::string_view topic);

  // A line below the label, or what stands behind it in its own line. Lines without an empty one
  // between them are one paragraph.
  void add(const Line& line, std::string_view words);
  void end_paragraph() { fresh_ = true; }

  // The lever with the amounts that its script, title and text ask for.
  Lever finish() const;

 private:
  Lever lever_;
  Passage title_;
  Passage script_;
  Passage text_;
  bool fresh_ = true;
};

}  // namespace rangefinder
