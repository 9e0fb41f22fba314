// Writes catalogues of so many bands for the benchmarks in the browser: as a pack for the page, and
// the same bands as plain columns for the pages that it is measured beside.
//
//   PROGRAM PATH FOLDER BANDS...    into FOLDER/BANDS/
//
//   bands.pack    without prose, as a site's own explorer has it
//   columns.bin   ten columns of 32-bit numbers, one after the other: company, region, role,
//                 country, place and currency, as places in their lists of names; base low and
//                 high, total low and high, in USD per year, 0 where there is none
//   names.json    {count, companies, regions, roles, countries, places, currencies}
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "bench/enlarge.h"
#include "catalog/figures.h"
#include "cli/load.h"
#include "pack/pack.h"

using namespace rangefinder;

namespace {

using Column32 = std::vector<std::uint32_t>;

std::string json_text(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json + '"';
}

template <typename Names>
std::string list(const char* name, const Names& names, std::size_t size) {
  std::string json = ",\"" + std::string(name) + "\":[";
  for (std::size_t i = 0; i < size; ++i) json += std::string(i ? "," : "") + json_text(names[i]);
  return json + "]";
}

// The codes of the currencies that are printed, each once, and which of them each band has.
std::pair<std::vector<std::string>, Column32> currencies_of(const Catalog& catalog) {
  std::map<std::string, std::uint32_t, std::less<>> ids;
  std::pair<std::vector<std::string>, Column32> result;
  for (BandId band = 0; band < catalog.size(); ++band) {
    const std::string code(catalog.currency_of(band).code());
    const auto [at, added] = ids.try_emplace(code, static_cast<std::uint32_t>(ids.size()));
    if (added) result.first.push_back(code);
    result.second.push_back(at->second);
  }
  return result;
}

void add_amounts(std::vector<Column32>& columns, const Catalog& catalog, Measure measure) {
  const MeasureColumn ends = measure_column(catalog, Query{}, measure);
  const auto whole = [](float amount) {
    return std::isnan(amount) ? 0U : static_cast<std::uint32_t>(std::lround(amount));
  };
  Column32 low, high;
  for (std::size_t band = 0; band < catalog.size(); ++band) {
    low.push_back(whole(ends.low[band]));
    high.push_back(whole(ends.high[band]));
  }
  columns.push_back(std::move(low));
  columns.push_back(std::move(high));
}

void write(const std::filesystem::path& path, const void* bytes, std::size_t size) {
  std::ofstream file(path, std::ios::binary | std::ios::app);
  file.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
}

void write_bands(const std::filesystem::path& folder, const Catalog& catalog) {
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const std::vector<std::byte> pack = save_pack(catalog, ProsePlace::shards);
  write(folder / "bands.pack", pack.data(), pack.size());

  std::vector<Column32> columns(5);
  for (BandId band = 0; band < catalog.size(); ++band) {
    const GuideId guide = catalog.guide[band];
    const RegionId region = catalog.region[band];
    const auto countries = catalog.regions.country[region];
    columns[0].push_back(catalog.guides.company[guide]);
    columns[1].push_back(region);
    columns[2].push_back(catalog.guides.role[guide]);
    // The last is "": of no country.
    columns[3].push_back(countries.empty() ? static_cast<std::uint32_t>(catalog.countries.size())
                                           : countries[0]);
    columns[4].push_back(catalog.regions.place_name[region]);
  }
  auto [codes, currency] = currencies_of(catalog);
  columns.push_back(std::move(currency));
  add_amounts(columns, catalog, Measure::base);
  add_amounts(columns, catalog, Measure::total);
  for (const Column32& column : columns) {
    write(folder / "columns.bin", column.data(), column.size() * sizeof(std::uint32_t));
  }

  std::vector<std::string> countries;
  for (std::size_t i = 0; i < catalog.country_names.size(); ++i) {
    countries.emplace_back(catalog.country_names[i]);
  }
  countries.emplace_back();
  const std::string json = "{\"count\":" + std::to_string(catalog.size()) +
                           list("companies", catalog.companies, catalog.companies.size()) +
                           list("regions", catalog.regions.name, catalog.regions.name.size()) +
                           list("roles", catalog.roles, catalog.roles.size()) +
                           list("countries", countries, countries.size()) +
                           list("places", catalog.place_names, catalog.place_names.size()) +
                           list("currencies", codes, codes.size()) + "}\n";
  write(folder / "names.json", json.data(), json.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: %s PATH FOLDER BANDS...\n", argv[0]);
    return 1;
  }
  std::vector<Finding> findings;
  const auto sample = cli::load_catalog({argv[1]}, findings);
  if (!sample) {
    std::fprintf(stderr, "%s\n", sample.error().message.c_str());
    return 1;
  }
  for (int i = 3; i < argc; ++i) {
    const auto bands = static_cast<std::size_t>(std::atol(argv[i]));
    write_bands(std::filesystem::path(argv[2]) / argv[i], bench::enlarged(*sample, bands, 2026));
  }
}
