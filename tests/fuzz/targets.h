// What the fuzzer feeds with bytes: each target reads them and checks what always holds. A corpus
// lies in tests/fuzz/corpus/NAME; the suite runs it, scripts/fuzz goes on from there.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "guide/lines.h"

namespace rangefinder::fuzz {

void cell(std::string_view input);
void markdown(std::string_view input);
void front_matter(std::string_view input);
void guide(std::string_view input);
void query(std::string_view input);  // as typed text and as fragments of URLs
void pack(std::string_view input);   // the payload of a catalogue and of a shard
void band_file(std::string_view input);

struct Target {
  std::string_view name;
  void (*run)(std::string_view input);
};
std::span<const Target> targets();

// A broken promise: the fuzzer stops at the exception, Catch2 reports it.
inline void expect(bool holds, const std::string& what) {
  if (!holds) throw std::logic_error(what);
}

// Whether `spot` lies within `lines`; a line of 0 is the whole file, a column of 0 the whole line.
bool lies_in(Spot spot, std::span<const Line> lines);

}  // namespace rangefinder::fuzz
