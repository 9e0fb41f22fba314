#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace rangefinder::cli {

Sink sink_to(std::FILE* stream) {
  return [stream](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); };
}

bool wants_colour(ColourChoice choice, const Surroundings& surroundings) {
  if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
  if (!surroundings.no_colour.empty()) return false;
  if (!surroundings.force_colour.empty() && surroundings.force_colour != "0") return true;
  return surroundings.terminal && surroundings.terminal_kind != "dumb";
}

Surroundings surroundings_of(std::FILE* stream) {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return std::string(value == nullptr ? "" : value);
  };
  return {isatty(fileno(stream)) == 1, variable("NO_COLOR"), variable("CLICOLOR_FORCE"),
          variable("TERM")};
}

Look look_of(std::FILE* stream, ColourChoice choice) {
  const Surroundings surroundings = surroundings_of(stream);
  Look look{wants_colour(choice, surroundings), 100};
  winsize size{};
  if (surroundings.terminal && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    look.columns = std::max<std::size_t>(size.ws_col, 40);
  }
  return look;
}

std::string painted(std::string_view text, Paint paint, const Look& look) {
  if (!look.colour || text.empty()) return std::string(text);
  const auto code = [&] {
    switch (paint) {
      case Paint::bold:
        return "1";
      case Paint::error:
        return "1;31";
      case Paint::warning:
        return "1;35";
      case Paint::info:
        return "1;36";
      case Paint::gutter:
        return "34";
    }
    return "0";
  };
  return std::string("\x1b[") + code() + 'm' + std::string(text) + "\x1b[0m";
}

}  // namespace rangefinder::cli
