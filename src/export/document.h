// A text of headings, tables and lists, for whoever writes it as Markdown, HTML or plain text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "export/html.h"

namespace rangefinder {

struct DocumentTable {
  std::string caption = {};
  std::vector<std::string> head = {};               // the first column names its row
  std::vector<std::vector<std::string>> rows = {};  // of as many cells
  std::vector<bool> right = {};                     // by column: figures
};

struct DocumentSection {
  std::string heading = {};
  DocumentTable table = {};              // none without a head
  std::vector<std::string> points = {};  // a list
};

struct Document {
  std::string title = {};
  std::string subtitle = {};
  std::vector<DocumentSection> sections = {};
};

std::string document_to_markdown(const Document& document);

// A page of its own, to read, print and save: no script, nothing to fetch, light and dark.
std::string document_to_html(const Document& document);

// Its sections as HTML inside a page that has named it: headings are of level `heading`. Texts have
// dir="auto", as some are a guide's own.
void write_document(Html& html, const Document& document, int heading);

}  // namespace rangefinder
