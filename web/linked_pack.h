// The catalogue that is linked into the page's WebAssembly.
#pragma once

#include <cstddef>
#include <span>

namespace rangefinder::web {

// A pack, as `rangefinder pack` writes it. The build generates the definition.
std::span<const std::byte> linked_pack();

}  // namespace rangefinder::web
