// The fuzzer's way in: one program for each target, named by RANGEFINDER_FUZZ_TARGET.
#include <cstdint>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  rangefinder::fuzz::RANGEFINDER_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
