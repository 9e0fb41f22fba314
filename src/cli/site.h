// `rangefinder site`: guides as a folder of pages that any static host serves.
#pragma once

#include <string>
#include <vector>

#include "cli/answer.h"

namespace rangefinder::cli {

struct SiteOptions {
  std::vector<std::string> paths;
  std::string output;
  std::string title = "Compensation guides";
  std::string base_url;
  std::string accent;
  std::string company;   // only this one's guides
  std::string explorer;  // the folder of its files; "" for the one that came with the program
};

// Gives the exit code. Pages that have not changed keep their files as they are; pages of an
// earlier run that are no more are removed.
int site(const SiteOptions& options, const Sink& out, const Sink& err);

}  // namespace rangefinder::cli
