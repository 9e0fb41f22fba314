#include "export/chart_html.h"

namespace rangefinder {
namespace {

std::string_view stem(std::string_view page) { return page.substr(0, page.rfind('.')); }

}  // namespace

std::string chart_path(std::string_view page) { return std::string(stem(page)) + ".svg"; }
std::string dark_chart_path(std::string_view page) { return std::string(stem(page)) + ".dark.svg"; }

void write_chart(Html& html, std::string_view page, std::string_view chart,
                 std::string_view words) {
  // Narrow screens scroll it: by keyboard, too.
  html.open("figure", {{"tabindex", "0"}, {"aria-label", "Chart"}}).open("picture");
  html.empty("source", {{"media", "(prefers-color-scheme: dark)"},
                        {"srcset", relative_address(page, dark_chart_path(page))}});
  html.empty("img", {{"src", relative_address(page, chart)}, {"alt", words}});
  html.close().close();
}

}  // namespace rangefinder
