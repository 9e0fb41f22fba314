// Files in tests/golden/ that say what is written today.
#pragma once

#include <string>
#include <string_view>

namespace rangefinder::tests {

// Checks that `text` is what the golden file has, byte for byte. Where RANGEFINDER_RENEW_GOLDEN is
// set in the environment, the file is written anew instead: look at it, and at `git diff`.
void check_golden(std::string_view name, const std::string& text);

}  // namespace rangefinder::tests
