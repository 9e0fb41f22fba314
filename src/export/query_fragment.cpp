#include "export/query_fragment.h"

#include <algorithm>

#include "base/shown.h"
#include "base/text.h"
#include "export/fragment_key.h"
#include "export/fragment_text.h"

namespace rangefinder {
namespace {

constexpr std::string_view kVersion = "v1";
constexpr std::string_view kEnd = "end";
constexpr std::size_t kMostProblems = 20;

bool is_version(std::string_view part) {
  return part.size() > 1 && part[0] == 'v' && std::ranges::all_of(part.substr(1), is_digit);
}

class Reader {
 public:
  explicit Reader(std::span<const std::string_view> further) : further_(further) {}

  ReadFragment read(std::string_view fragment) {
    for (const std::string_view part : split(fragment, "&")) {
      if (is_version(part)) {
        version(part);
      } else if (!part.empty() && part != kEnd) {
        key(part);
      }
    }
    if (more_ > 0) {
      result_.problems.push_back("The link has " + std::to_string(more_) + " more such problems.");
    }
    return std::move(result_);
  }

 private:
  void problem(std::string text) {
    if (result_.problems.size() < kMostProblems) {
      result_.problems.push_back(std::move(text));
    } else {
      ++more_;
    }
  }

  void version(std::string_view part) {
    if (part == kVersion) return;
    problem("The link is written as " + shown(part) + ", and " + std::string(kVersion) +
            " is what is known here. It is used as far as it is understood.");
  }

  void key(std::string_view part) {
    const std::size_t equals = part.find('=');
    const std::string_view name = part.substr(0, equals);
    const auto keys = fragment_keys();
    const auto key = std::ranges::find(keys, name, &FragmentKey::name);
    if (equals == std::string_view::npos) {
      problem("The link has " + shown_fragment_text(name) + " without a value. It is left out.");
      return;
    }
    const std::string_view value = part.substr(equals + 1);
    const bool is_further = std::ranges::find(further_, name) != further_.end();
    if (key == keys.end() && !is_further) {
      problem("The link has " + shown_fragment_text(name) + " with " + shown_fragment_text(value) +
              ", which is not known here. It is left out.");
      return;
    }
    if (std::ranges::find(seen_, name) != seen_.end()) {
      problem("The link has " + shown(name) + " more than once. The first one counts, " +
              shown_fragment_text(value) + " is left out.");
      return;
    }
    seen_.push_back(name);
    if (is_further) {
      result_.rest.emplace_back(name, value);
    } else if (const auto read = key->read(value, result_.query); !read) {
      problem("The link's " + shown(name) + " is " + shown_fragment_text(value) +
              " and is left out. " + read.error().message);
    }
  }

  std::span<const std::string_view> further_;
  ReadFragment result_;
  std::vector<std::string_view> seen_;
  std::size_t more_ = 0;
};

}  // namespace

std::string query_to_fragment(const Query& query, std::string_view more) {
  std::string text;
  for (const FragmentKey& key : fragment_keys()) {
    if (const auto value = key.write(query)) text += '&' + std::string(key.name) + '=' + *value;
  }
  text += more;
  if (text.empty()) return text;
  // "200000.." at the end of a line would lose its points to the sentence around the link.
  if (!is_ascii_letter(text.back()) && !is_digit(text.back())) text += '&' + std::string(kEnd);
  return '#' + std::string(kVersion) + text;
}

ReadFragment query_from_fragment(std::string_view fragment,
                                 std::span<const std::string_view> further) {
  if (fragment.size() > kLongestFragment) {
    return {{}, {}, {"The link is longer than 64 KB. Nothing of it is used."}};
  }
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  return Reader(further).read(fragment);
}

}  // namespace rangefinder
