// The five guides in data/guides: what they say, and that every figure is the sample's.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "cli/load.h"
#include "guide/lines.h"
#include "guide/reader.h"
#include "support/catalogs.h"
#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

constexpr const char* kCompanies[] = {"huggingface-enterprise", "meta", "midjourney",
                                      "stability-ai", "weights-and-biases"};

fs::path data_file(const std::string& company) {
  return tests::source_folder() / "data" / "guides" / company / "ml-ai-engineer.md";
}
fs::path seed_file(const std::string& company) {
  return tests::shared_folder() / "guides" / "seeds" / (company + "--ml-ai-engineer.md");
}

// Both under one name, so that nothing differs but the text.
ReadGuide read(const fs::path& path, const std::string& company) {
  return read_guide(tests::read_text(path), company + "/ml-ai-engineer.md");
}

ReadGuide shipped(const std::string& company) {
  ReadGuide result = read(data_file(company), company);
  REQUIRE(result.guide);
  return result;
}

Strings bands(const Guide& guide) {
  Strings list;
  for (const Band& band : guide.bands) list.push_back(describe(band));
  return list;
}

// Regions of asks depend on how the sentence is put: "For London: £165K", "£165K in London".
std::string amounts(std::vector<Ask> asks) {
  for (Ask& ask : asks) ask.region.clear();
  return describe(asks);
}

// Competing offers in the order of their companies: prose may name them in another.
std::string offers(const std::vector<CompetingOffer>& offers) {
  Strings list;
  for (const CompetingOffer& offer : offers) list.push_back(describe({offer}));
  std::ranges::sort(list);
  return join(list, "; ");
}

// Every number of a text as written: "15-30%" gives 15 and 30, "$1.5K" 1.5.
Strings numbers(std::string_view text) {
  Strings list;
  std::string number;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    const bool point =
        (c == '.' || c == ',') && !number.empty() && i + 1 < text.size() && is_digit(text[i + 1]);
    if (is_digit(c) || point) {
      number += c;
    } else if (!number.empty()) {
      list.push_back(std::exchange(number, {}));
    }
  }
  return list;
}

struct Part {
  std::string name;
  Strings numbers;
};

// The numbers of a guide's text, part by part: a part begins with a heading or a lever.
std::vector<Part> parts(const std::string& text) {
  std::vector<Part> list = {{"front", {}}};
  for (const Line& line : split_lines(text)) {
    const bool lever = line.text.size() > 2 && is_digit(line.text[0]) && line.text[1] == '.';
    if (const std::string_view heading = heading_text(line.text); !heading.empty()) {
      list.push_back({std::string(heading), {}});
    } else if (lever || line.text.starts_with("> ") || line.text.starts_with("- ")) {
      list.push_back({std::string(line.text.substr(0, 12)), {}});
    }
    for (std::string& number : numbers(line.text)) list.back().numbers.push_back(std::move(number));
  }
  return list;
}

bool has_samples() { return fs::is_directory(tests::shared_folder() / "guides" / "seeds"); }

}  // namespace

TEST_CASE("The five guides are read without an error", "[data]") {
  const auto loaded = cli::load_guides({(tests::source_folder() / "data" / "guides").string()});
  CHECK_FALSE(loaded.failed);
  REQUIRE(loaded.guides.size() == 5);
  std::size_t bands = 0;
  for (const CheckedGuide& checked : loaded.guides) {
    INFO(checked.guide.file);
    bands += checked.guide.bands.size();
    CHECK(checked.guide.role == "ML/AI Engineer");
    CHECK(checked.guide.levers.size() == 4);
    CHECK(checked.guide.strategy);
    CHECK_FALSE(checked.guide.levels.empty());
    CHECK_FALSE(checked.guide.sources.empty());
    CHECK_FALSE(checked.guide.dna_tags.empty());
    CHECK_FALSE(checked.guide.dna_text.empty());
    for (const Lever& lever : checked.guide.levers) CHECK_FALSE(lever.script.empty());
  }
  CHECK(bands == 18);
}

TEST_CASE("The floors are those of the guides; Meta names none", "[data]") {
  const std::pair<const char*, const char*> floors[] = {
      {"stability-ai", "base GBP 135,000 in London"},
      {"weights-and-biases", "base USD 230,000"},
      {"huggingface-enterprise", "base USD 235,000"},
      {"midjourney", "base USD 265,000"},
      {"meta", "nothing"},
  };
  for (const auto& [company, expected] : floors) {
    const ReadGuide guide = shipped(company);
    INFO(company);
    REQUIRE(guide.guide->strategy);
    CHECK(describe(guide.guide->strategy->floors) == expected);
  }
}

TEST_CASE("The competing offers are those of the guides", "[data]") {
  const std::pair<const char*, const char*> expected[] = {
      {"midjourney",
       "Anthropic: base USD 270,000, equity USD 500,000; OpenAI: base USD 280,000, equity USD "
       "700,000"},
      {"stability-ai",
       "DeepMind London: base GBP 140,000, equity GBP 250,000; OpenAI: base USD 270,000, equity "
       "USD 600,000"},
      {"weights-and-biases",
       "Anthropic: base USD 235,000, equity USD 320,000; Google DeepMind: base USD 245,000, "
       "equity USD 380,000"},
      {"huggingface-enterprise",
       "Anthropic: base USD 238,000, equity USD 310,000; OpenAI: base USD 245,000, equity USD "
       "360,000"},
      {"meta", ""},
  };
  for (const auto& [company, text] : expected) {
    INFO(company);
    CHECK(offers(shipped(company).guide->strategy->offers) == text);
  }
}

TEST_CASE("The strategies ask for what the guides say", "[data]") {
  const std::pair<const char*, const char*> expected[] = {
      {"midjourney", "base USD 295,000; equity USD 180,000+"},
      {"stability-ai",
       "base GBP 165,000; equity GBP 255,000; base USD 265,000; equity USD 295,000"},
      {"weights-and-biases",
       "base USD 250,000; equity USD 300,000; signing USD 35,000; base USD 250,000"},
      {"huggingface-enterprise",
       "base USD 255,000; equity USD 310,000; signing USD 35,000; base USD 255,000"},
      {"meta", "nothing"},
  };
  for (const auto& [company, text] : expected) {
    const Strategy strategy = *shipped(company).guide->strategy;
    INFO(company << ": " << strategy.text);
    // Midjourney says its base once more, as what is enough to sign.
    const std::string asks = amounts(strategy.asks);
    CHECK(asks.substr(0, std::string_view(text).size()) == text);
  }
}

TEST_CASE("Two guides have no front matter, three have, as in the samples", "[data]") {
  for (const char* company : kCompanies) {
    const bool expected =
        std::string_view(company) != "meta" && std::string_view(company) != "midjourney";
    INFO(company);
    CHECK(shipped(company).front.has_value() == expected);
  }
}

TEST_CASE("Every figure of the shipped guides is the sample's", "[data][samples]") {
  if (!has_samples()) SKIP("no samples beside this checkout: ../shared/guides/seeds");
  for (const std::string company : kCompanies) {
    INFO(company);
    const ReadGuide mine = shipped(company);
    const ReadGuide sample = read(seed_file(company), company);
    REQUIRE(sample.guide);
    const Guide& a = *mine.guide;
    const Guide& b = *sample.guide;
    CHECK(a.company_key == b.company_key);
    CHECK(a.company == b.company);
    CHECK(a.role_key == b.role_key);
    CHECK(a.role == b.role);
    CHECK(a.role_type == b.role_type);
    CHECK(a.quality == b.quality);
    CHECK(a.salary_quarter == b.salary_quarter);
    CHECK(a.last_updated == b.last_updated);
    CHECK(a.next_review_due == b.next_review_due);
    CHECK(tests::texts(a.dna_tags) == tests::texts(b.dna_tags));
    CHECK(bands(a) == bands(b));
    CHECK(tests::texts(a.levels) == tests::texts(b.levels));
    CHECK(a.sources.size() == b.sources.size());
    CHECK(describe(mine.findings) == describe(sample.findings));
  }
}

TEST_CASE("Levers have the sample's numbers, titles and asks", "[data][samples]") {
  if (!has_samples()) SKIP("no samples beside this checkout: ../shared/guides/seeds");
  for (const std::string company : kCompanies) {
    const ReadGuide mine = shipped(company);
    const ReadGuide sample = read(seed_file(company), company);
    REQUIRE(sample.guide);
    REQUIRE(mine.guide->levers.size() == sample.guide->levers.size());
    for (std::size_t i = 0; i < mine.guide->levers.size(); ++i) {
      const Lever& a = mine.guide->levers[i];
      const Lever& b = sample.guide->levers[i];
      INFO(company << ", lever " << b.number << "\nmine: " << a.script << "\nsample: " << b.script);
      CHECK(a.number == b.number);
      CHECK(a.title == b.title);
      CHECK(amounts(a.asks) == amounts(b.asks));
      CHECK(a.script != b.script);  // the prose is our own
    }
  }
}

TEST_CASE("Strategies have the sample's asks, offers and floor", "[data][samples]") {
  if (!has_samples()) SKIP("no samples beside this checkout: ../shared/guides/seeds");
  for (const std::string company : kCompanies) {
    const ReadGuide mine = shipped(company);
    const ReadGuide sample = read(seed_file(company), company);
    REQUIRE((mine.guide->strategy && sample.guide->strategy));
    const Strategy& a = *mine.guide->strategy;
    const Strategy& b = *sample.guide->strategy;
    INFO(company << "\nmine: " << a.text << "\nsample: " << b.text);
    CHECK(amounts(a.asks) == amounts(b.asks));
    CHECK(offers(a.offers) == offers(b.offers));
    CHECK(describe(a.floors) == describe(b.floors));
  }
}

TEST_CASE("Part by part the texts have the same numbers in the same order", "[data][samples]") {
  if (!has_samples()) SKIP("no samples beside this checkout: ../shared/guides/seeds");
  for (const std::string company : kCompanies) {
    const auto mine = parts(tests::read_text(data_file(company)));
    const auto sample = parts(tests::read_text(seed_file(company)));
    INFO(company);
    REQUIRE(mine.size() == sample.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
      INFO("part \"" << sample[i].name << '"');
      CHECK(mine[i].numbers == sample[i].numbers);
    }
  }
}

TEST_CASE("The prose is not the sample's", "[data][samples]") {
  if (!has_samples()) SKIP("no samples beside this checkout: ../shared/guides/seeds");
  for (const std::string company : kCompanies) {
    const Guide mine = *shipped(company).guide;
    const std::string sample = tests::read_text(seed_file(company));
    INFO(company);
    // No run of eight words of the DNA's prose stands in the sample.
    const std::string prose = fold(mine.dna_text);
    const auto words = split(prose, " ");
    const std::string folded = ' ' + fold(sample) + ' ';
    for (std::size_t i = 0; i + 8 <= words.size(); ++i) {
      const Strings run(words.begin() + static_cast<long>(i),
                        words.begin() + static_cast<long>(i) + 8);
      INFO(join(run, " "));
      CHECK(folded.find(' ' + join(run, " ") + ' ') == std::string::npos);
    }
  }
}
