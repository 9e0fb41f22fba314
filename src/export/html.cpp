#include "export/html.h"

#include <algorithm>
#include <cassert>

#include "base/text.h"
#include "export/xml_text.h"

namespace rangefinder {
namespace {

// Those behind which a line ends: the text stays readable, and no space gets between words.
bool is_block(std::string_view tag) {
  constexpr std::string_view kInline[] = {"a",  "abbr", "b",      "code", "em",   "span",
                                          "td", "time", "strong", "th",   "mark", "del"};
  return std::ranges::find(kInline, tag) == std::end(kInline);
}

}  // namespace

std::string attribute_text(std::string_view text) {
  return replace_all(xml_text(text), "\"", "&quot;");
}

void Html::start(std::string_view tag, Attributes attributes) {
  html_ += '<';
  html_ += tag;
  for (const auto& [name, value] : attributes) {
    if (value.empty()) continue;
    html_ += ' ';
    html_ += name;
    html_ += "=\"" + attribute_text(value) + '"';
  }
  html_ += '>';
}

Html& Html::open(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  open_.emplace_back(tag);
  return *this;
}

Html& Html::close() {
  assert(!open_.empty());
  const std::string tag = std::move(open_.back());
  open_.pop_back();
  html_ += "</" + tag + '>';
  if (is_block(tag)) html_ += '\n';
  return *this;
}

Html& Html::text(std::string_view text) {
  html_ += xml_text(signs_ == NumberSigns() ? text : with_signs(text, signs_));
  return *this;
}

Html& Html::element(std::string_view tag, std::string_view text, Attributes attributes) {
  return open(tag, attributes).text(text).close();
}

Html& Html::empty(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  html_ += '\n';
  return *this;
}

Html& Html::raw(std::string_view html) {
  html_ += html;
  return *this;
}

std::string relative_address(std::string_view from, std::string_view to) {
  // Of folders that both are in nothing is said.
  std::size_t common = 0;
  for (std::size_t i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
    if (from[i] == '/') common = i + 1;
  }
  std::string address;
  for (const char c : from.substr(common)) {
    if (c == '/') address += "../";
  }
  return address + std::string(to.substr(common));
}

}  // namespace rangefinder
