#include "export/document.h"

#include "export/view_markdown.h"

namespace rangefinder {
namespace {

std::string markdown_line(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + markdown_text(cell) + " |";
  return line + '\n';
}

std::string markdown_table(const DocumentTable& table) {
  std::string text = markdown_line(table.head) + '|';
  for (const bool right : table.right) text += right ? "---:|" : "---|";
  text += '\n';
  for (const auto& row : table.rows) text += markdown_line(row);
  return text;
}

constexpr std::string_view kStyle =
    "body{font:15px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "color-scheme:light dark}"
    "h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.1rem;margin-top:1.5rem}"
    ".scroll{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}"
    "caption{text-align:left}th,td{text-align:left;padding:.3rem .6rem .3rem 0;"
    "border-bottom:1px solid #8886;vertical-align:top}.n{text-align:right}"
    "@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}"
    "tr{break-inside:avoid}}";

// A table without a caption is called as the section is.
void write_table(Html& html, const DocumentTable& table, const std::string& heading) {
  html.open("div", {{"class", "scroll"},
                    {"tabindex", "0"},
                    {"role", "region"},
                    {"aria-label", table.caption.empty() ? heading : table.caption}});
  html.open("table");
  if (!table.caption.empty()) html.element("caption", table.caption);
  const auto side = [&](std::size_t column) { return table.right[column] ? "n" : ""; };
  html.open("thead").open("tr");
  for (std::size_t i = 0; i < table.head.size(); ++i) {
    if (table.head[i].empty()) {
      html.element("td", "");  // a heading of nothing would be read out
    } else {
      html.element("th", table.head[i], {{"scope", "col"}, {"class", side(i)}});
    }
  }
  html.close().close().open("tbody");
  for (const auto& row : table.rows) {
    html.open("tr");
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i == 0) {
        html.element("th", row[i], {{"scope", "row"}, {"dir", "auto"}});
      } else {
        html.element("td", row[i], {{"class", side(i)}, {"dir", table.right[i] ? "" : "auto"}});
      }
    }
    html.close();
  }
  html.close().close().close();
}

}  // namespace

std::string document_to_markdown(const Document& document) {
  std::string text = "# " + markdown_text(document.title) + "\n\n";
  if (!document.subtitle.empty()) text += markdown_text(document.subtitle) + "\n\n";
  for (const DocumentSection& section : document.sections) {
    text += "## " + markdown_text(section.heading) + "\n\n";
    if (!section.table.head.empty()) text += markdown_table(section.table) + '\n';
    for (const std::string& point : section.points) text += "- " + markdown_text(point) + '\n';
    if (!section.points.empty()) text += '\n';
  }
  text.pop_back();  // one line end is the last
  return text;
}

std::string document_to_html(const Document& document) {
  Html html;
  html.raw("<!doctype html>\n").open("html", {{"lang", "en"}}).open("head");
  html.empty("meta", {{"charset", "utf-8"}});
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  html.element("title", document.title).element("style", kStyle).close();
  html.open("body").open("main").element("h1", document.title);
  if (!document.subtitle.empty()) html.element("p", document.subtitle);
  write_document(html, document, 2);
  html.close().close().close();
  return html.take();
}

void write_document(Html& html, const Document& document, int heading) {
  const std::string tag = "h" + std::to_string(heading);
  for (const DocumentSection& section : document.sections) {
    html.open("section").element(tag, section.heading, {{"dir", "auto"}});
    if (!section.table.head.empty()) write_table(html, section.table, section.heading);
    if (!section.points.empty()) {
      html.open("ul");
      for (const std::string& point : section.points) {
        html.element("li", point, {{"dir", "auto"}});
      }
      html.close();
    }
    html.close();
  }
}

}  // namespace rangefinder
