// A script as a person sees it while filling it in: what is said, what is struck out, and what has
// still to be filled in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offer/cut.h"
#include "offer/script.h"

namespace rangefinder {

enum class PreviewKind : std::uint8_t { text, filled, unfilled, struck };

struct PreviewPiece {
  PreviewKind kind = PreviewKind::text;
  std::string text;

  bool operator==(const PreviewPiece&) const = default;
};

// All but the struck pieces together are what is said. What stands instead of a cut is text.
std::vector<PreviewPiece> script_preview(std::string_view script, const std::vector<Cut>& cuts,
                                         const Answers& answers);

}  // namespace rangefinder
