// Where a text goes to, and what the terminal there is like: its colours and its width.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace rangefinder::cli {

using Sink = std::function<void(std::string_view)>;

// That an output could not be written is seen at the end (main.cpp).
Sink sink_to(std::FILE* stream);

enum class ColourChoice : std::uint8_t { automatic, always, never };

// What decides whether to use colours where the command line leaves it open.
struct Surroundings {
  bool terminal = false;
  std::string no_colour = {};      // $NO_COLOR
  std::string force_colour = {};   // $CLICOLOR_FORCE
  std::string terminal_kind = {};  // $TERM
};

// Colours only on a terminal; $NO_COLOR takes them away and $CLICOLOR_FORCE brings them back, but
// a choice on the command line is above both.
bool wants_colour(ColourChoice choice, const Surroundings& surroundings);

Surroundings surroundings_of(std::FILE* stream);

// How what is written there looks.
struct Look {
  bool colour = false;
  std::size_t columns = 100;
};

// The width of the terminal that `stream` goes to; 100 columns where it is none.
Look look_of(std::FILE* stream, ColourChoice choice);

enum class Paint : std::uint8_t { bold, error, warning, info, gutter };

// `text` in a colour, where the look has colours.
std::string painted(std::string_view text, Paint paint, const Look& look);

}  // namespace rangefinder::cli
