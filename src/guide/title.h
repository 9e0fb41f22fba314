// The heading that names a guide's role and company.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "guide/lines.h"
#include "guide/outline.h"

namespace rangefinder {

struct Title {
  std::string role;
  std::string company;

  bool operator==(const Title&) const = default;
};

// What the file's name and the front matter say, as keys or as people write them: "goldman-sachs",
// "Goldman Sachs". They tell the two halves of a title apart, and never replace what it says. One
// over kMaxNameBytes (limits.h) is no name, and tells nothing.
struct TitleHints {
  std::vector<std::string> companies;
  std::vector<std::string> roles;
};

// The first heading such as "ML/AI Engineer | Meta Global Negotiation Guide", "Data Engineer — Wise
// Salary Negotiation Guide", "Data Engineer at Wise: Negotiation Guide" or, where a hint says so,
// "Wise — Data Engineer Negotiation Guide". A first heading without the word "Guide" is a title
// where the hints know both of its halves. Nothing where there is none.
std::optional<Title> read_title(std::span<const Section> sections, const TitleHints& hints = {});

}  // namespace rangefinder
