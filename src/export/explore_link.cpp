#include "export/explore_link.h"

#include "export/query_fragment.h"

namespace rangefinder {

void write_explore_link(Html& html, std::string_view page, const SiteMap& map, const Query& query) {
  if (map.explorer.empty()) return;
  const std::string address = relative_address(page, map.explorer) + query_to_fragment(query);
  html.open("p")
      .element("a", "Explore these bands, and put an offer on one", {{"href", address}})
      .close();
}

}  // namespace rangefinder
