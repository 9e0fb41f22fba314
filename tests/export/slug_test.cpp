#include "export/slug.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Names become addresses of letters, digits and hyphens", "[export][site]") {
  CHECK(slug("Weights & Biases") == "weights-and-biases");
  CHECK(slug("ML/AI Engineer") == "ml-ai-engineer");
  CHECK(slug("  São Paulo (BR) ") == "sao-paulo-br");
  CHECK(slug("../../etc/passwd") == "etc-passwd");
  CHECK(slug("東京") == "xe69db1e4baac");
  CHECK(slug("\"><script>") == "script");
  CHECK(slug(std::string(200, 'a')).size() == 80);
}

TEST_CASE("No two names of a folder have one address", "[export][site]") {
  Slugs slugs;
  CHECK(slugs.add("Meta") == "meta");
  CHECK(slugs.add("META!") == "meta-2");
  CHECK(slugs.add("Meta 2") == "meta-2-2");
}
