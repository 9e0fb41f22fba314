#include "guide/level_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/text.h"

namespace rangefinder {
namespace {

using Words = std::set<std::string_view>;

Words words_in(std::string_view list) {
  const auto words = words_of(list);
  return {words.begin(), words.end()};
}

const Words& ranks() {
  static const Words words = words_in(
      "senior sr junior jr staff principal lead mid entry associate intern graduate "
      "distinguished fellow director executive managing vice president manager head chief vp "
      "svp avp evp md ed cto officer analyst consultant partner specialist assistant band "
      "level grade tier member early ");
  return words;
}

const Words& roles() {
  static const Words words = words_in(
      "engineer engineers engineering eng developer dev scientist architect designer design "
      "researcher research programmer strat strats trader swe sde sse se sre tpm tpgm pm pmt "
      "em sdm ds de da sa pd mle mlops ml ai llm nlp ux ui uxd uxr qa sdet devops devsecops "
      "seceng secops sysde sysdev fde mts smts pmts lmts csa software data machine product "
      "program project technical solutions solution security infosec cyber cybersecurity "
      "platform infrastructure infra system systems team tech cloud production reliability "
      "site backend frontend full fullstack mobile ios android web embedded firmware "
      "hardware quant quantitative analytics business customer sales applied vision "
      "forward gtm equivalent scope roles role track ");
  return words;
}

// Fields of work: within a title, but some names begin with them ("Trust Wallet", "Deep Instinct").
const Words& fields() {
  static const Words words = words_in(
      "expert core algo algorithm mission investment integration implementation deployment "
      "support success operations ops strategy gameplay graphics rendering engine tools "
      "build release test quality automation perception autonomy simulation controls "
      "mechanical electrical asic silicon rtl verification compiler kernel gpu performance "
      "database storage search ranking ads inference training model genai generative agent "
      "agentic computer deep learning growth identity privacy trust fraud risk compliance "
      "blockchain protocol execution portfolio trading marketing content design ");
  return words;
}

// Names with a word that would start a level; longer names before their own beginnings.
constexpr std::array<std::string_view, 40> kNames = {
    // clang-format off
    "Jump Trading", "Hudson River Trading", "Tower Research Capital", "Tower Research",
    "D. E. Shaw", "DE Shaw", "Mercado Libre", "Google Cloud", "Google DeepMind",
    "Amazon Web Services", "Alibaba Cloud", "Huawei Cloud", "Tencent Cloud", "Stability AI",
    "Scale AI", "Mistral AI", "Character AI", "Character.AI", "Shield AI", "C3 AI",
    "Inflection AI", "Comet ML", "Figure AI", "Sakana AI", "Reka AI", "Adept AI", "NTT Data",
    "Epic Systems", "Cisco Systems", "BAE Systems", "Applied Intuition", "Applied Materials",
    "Lead Bank", "Product Hunt", "Web Summit", "Principal Financial", "First Data",
    "F5 Networks", "F5", "N26"
    // clang-format on
};

// Employers that guides compare with most, whose own teams' names follow theirs: "Meta FAIR
// Research Engineer" is at Meta.
constexpr std::array<std::string_view, 14> kOneWordNames = {
    "Google", "Meta",   "Amazon", "Apple",      "Microsoft", "Netflix", "OpenAI",
    "Uber",   "Stripe", "Nvidia", "Databricks", "Snowflake", "Airbnb",  "AWS"};

bool is_rung(std::string_view part) {
  while (part.ends_with('+')) part.remove_suffix(1);
  const std::size_t letters =
      std::min(part.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), part.size());
  if (letters == part.size()) {
    return !part.empty() && part.size() < 5 &&
           part.find_first_not_of("IVX") == std::string_view::npos;
  }
  const std::string_view digits = part.substr(letters);
  return letters < 4 && digits.size() < 4 &&
         digits.find_first_not_of("0123456789") == std::string_view::npos;
}

// The pieces of "Senior/Staff", "L3–L4" and "Analyst-Consultant".
template <typename Test>
bool any_part(std::string_view word, Test test) {
  while (!word.empty()) {
    std::size_t at = 0;
    std::size_t mark = 0;
    for (; at < word.size() && mark == 0; ++at) {
      if (word[at] == '/' || word[at] == '-') mark = 1;
      if (word.substr(at).starts_with("–") || word.substr(at).starts_with("—")) mark = 3;
    }
    const std::size_t end = mark > 0 ? at - 1 : at;
    if (test(bare_word(word.substr(0, end)))) return true;
    word.remove_prefix(std::min(end + mark, word.size()));
  }
  return false;
}

bool is_in(const Words& words, std::string_view word) {
  return word.size() < 16 && words.contains(to_lower_ascii(word));
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::string_view bare_word(std::string_view word) {
  constexpr std::string_view kAround = "()[]*_`\"',.;:~";
  const std::size_t start = std::min(word.find_first_not_of(kAround), word.size());
  word.remove_prefix(start);
  return word.substr(0, word.find_last_not_of(kAround) + 1);
}

bool is_level_code(std::string_view word) { return any_part(word, is_rung); }

bool is_rank(std::string_view word) {
  return any_part(word, [](std::string_view part) { return is_in(ranks(), part); });
}

bool is_level_word(std::string_view word) {
  return any_part(word, [](std::string_view part) {
    return is_rung(part) || is_in(ranks(), part) || is_in(roles(), part);
  });
}

bool is_field_word(std::string_view word) {
  return any_part(word, [](std::string_view part) { return is_in(fields(), part); });
}

std::size_t known_name(std::string_view text) {
  const auto starts_with_name = [&](std::string_view name, std::string_view ends) {
    return text.starts_with(name) &&
           (text.size() == name.size() || ends.find(text[name.size()]) != std::string_view::npos);
  };
  for (const std::string_view name : kNames) {
    if (starts_with_name(name, " (/,:")) return name.size();
  }
  for (const std::string_view name : kOneWordNames) {
    if (starts_with_name(name, " (")) return name.size();
  }
  return 0;
}

}  // namespace rangefinder
