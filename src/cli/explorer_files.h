// The explorer as it comes with this program, built: a site has it beside its pages.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace rangefinder::cli {

struct ExplorerFile {
  std::string name;
  std::string bytes;
};

// The folder of the explorer's files: the first that has an index.html of
// share/rangefinder/explorer beside this program's folder, where it is installed, and web/dist
// beside it, where a checkout has built it. "" for none.
std::string explorer_folder();

// Its files, index.html among them, which opens "guides.pack" beside it and leads to
// "../index.html" where there are no scripts. The error says what is missing.
Result<std::vector<ExplorerFile>> explorer_files(const std::string& folder);

}  // namespace rangefinder::cli
