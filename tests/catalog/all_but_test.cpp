#include "catalog/all_but.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

const std::vector<FacetCount> kPlaces = {
    {"London", "London"}, {"York", "York"}, {"York, PA", "York, PA"}, {"Paris", "Paris"}};

}  // namespace

TEST_CASE("Only one value is chosen", "[catalog][facet]") {
  Query query;
  query.text = "ml -place:london -company:meta";
  query[Facet::place] = {"Paris", "York"};
  choose_only(query, Facet::place, kPlaces[0]);
  CHECK(query[Facet::place] == Strings{"London"});
  CHECK(query.text == "ml -company:meta");
}

TEST_CASE("Several terms are taken back, whatever stands before them", "[catalog][facet]") {
  Query query;
  query.text = "  -place:london ml -place:london";
  take_back(query, Facet::place, kPlaces[0]);
  CHECK(query.text == "ml");
}

TEST_CASE("Only a value is named as queries spell it, too", "[catalog][facet]") {
  Query query;
  query.text = "-place:london";
  choose_only(query, Facet::place, kPlaces, "London");
  CHECK(query[Facet::place] == Strings{"London"});
  CHECK(query.text.empty());
  const Query before = query;
  choose_only(query, Facet::place, kPlaces, "Atlantis");
  CHECK(query == before);
}

TEST_CASE("The values that the text leaves out are known", "[catalog][facet]") {
  const std::string text = "-place:york ml -company:london";
  CHECK(left_out_values(text, Facet::place, kPlaces) ==
        std::vector<bool>{false, true, true, false});
  CHECK(left_out_values("", Facet::place, kPlaces) == std::vector<bool>(4));
}

TEST_CASE("All but one value is a term of the text", "[catalog][facet]") {
  Query query;
  query.text = "\"open sour";
  query[Facet::place] = {"London", "Paris"};
  choose_all_but(query, Facet::place, kPlaces, 0);
  CHECK(query.text == "-place:london \"open sour");
  CHECK(query[Facet::place] == Strings{"Paris"});
}

TEST_CASE("Where others start so too, they are chosen", "[catalog][facet]") {
  Query query;
  choose_all_but(query, Facet::place, kPlaces, 1);
  CHECK(query.text.empty());
  CHECK(query[Facet::place] == Strings{"London", "York, PA", "Paris"});

  Query remote;
  choose_all_but(remote, Facet::remote, {{"no", "No"}, {"yes", "Yes"}}, 1);
  CHECK(remote[Facet::remote] == Strings{"no"});
}

TEST_CASE("What a text leaves out is found and taken back", "[catalog][facet]") {
  Query query;
  query.text = "ml -place:\"york pa\" -company:meta,google remote";
  const std::vector<LeftOut> terms = left_out(query.text);
  CHECK(terms == std::vector<LeftOut>{{Facet::place, "york pa", 3, 19}});
  CHECK(leaves_out(terms[0], Facet::place, kPlaces[2]));
  CHECK_FALSE(leaves_out(terms[0], Facet::place, kPlaces[1]));
  CHECK_FALSE(leaves_out(terms[0], Facet::company, kPlaces[2]));
  take_back(query, Facet::place, kPlaces[2]);
  CHECK(query.text == "ml -company:meta,google remote");
  CHECK(left_out("-place: x").empty());
}

TEST_CASE("All but a place leaves out bands that have another, too", "[catalog][facet]") {
  const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n| Region | Base |\n|-|-|\n| London | £80K–£90K |\n"
      "| London / Paris | £80K–£90K |\n| Paris | €80K–€90K |\n");
  Query query;
  const View all = tests::view_of(catalog, query);
  const auto& places = all[Facet::place];
  std::size_t london = 0;
  while (places[london].value != "London") ++london;
  choose_all_but(query, Facet::place, places, london);
  CHECK(query.text == "-place:london");
  CHECK(tests::names(catalog, tests::view_of(catalog, query)) == Strings{"Acme, Paris"});
}
