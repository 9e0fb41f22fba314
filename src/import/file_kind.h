// What a file that a person brings is, by its name and by its first bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rangefinder {

enum class FileKind : std::uint8_t { guide, bands, pack, hidden, other };

// A pack by its bytes, the others by the name's ending; where there is none, or ".txt", as of a
// text that was pasted, by the text. `hidden`: a name or a folder on its way starts with a dot, or
// is one that no person put there (node_modules, __MACOSX).
FileKind file_kind(std::string_view name, std::string_view bytes);

// "meta/ml-ai-engineer.md" of "./meta\\ml-ai-engineer.md" and of "/meta//ml-ai-engineer.md".
std::string plain_path(std::string_view name);

}  // namespace rangefinder
