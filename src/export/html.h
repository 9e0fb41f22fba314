// HTML, element by element: what is written is escaped, and every element that is opened is closed.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/number_signs.h"

namespace rangefinder {

class Html {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  // `<tag name="value">`. An attribute with an empty value is left out.
  Html& open(std::string_view tag, Attributes attributes = {});
  Html& close();  // what was opened last
  Html& text(std::string_view text);
  Html& element(std::string_view tag, std::string_view text, Attributes attributes = {});
  Html& empty(std::string_view tag, Attributes attributes);  // one that has no end: img, meta
  // What is HTML already.
  Html& raw(std::string_view html);

  // Numbers in the text that follows have these signs.
  void set_signs(NumberSigns signs) { signs_ = std::move(signs); }

  std::string take() { return std::move(html_); }

 private:
  void start(std::string_view tag, Attributes attributes);

  std::string html_;
  NumberSigns signs_;
  std::vector<std::string> open_;
};

// Text as it may stand between double quotes.
std::string attribute_text(std::string_view text);

// The address of one page of a site as another names it: "../companies/meta.html". Both are paths
// from the root, without a leading slash.
std::string relative_address(std::string_view from, std::string_view to);

}  // namespace rangefinder
