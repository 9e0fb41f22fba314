// From the paths of a command line to guides, or to a catalogue.
#pragma once

#include <string>
#include <vector>

#include "audit/audit.h"
#include "base/result.h"
#include "catalog/build.h"

namespace rangefinder::cli {

// Guides and everything that was found while reading them. Findings name files as they can be
// opened from here; guides name them relative to the path that was given.
struct Loaded {
  std::vector<CheckedGuide> guides;
  std::vector<Finding> findings;  // by path, then by line and column
  bool failed = false;            // a finding of severity error among them

  void add(Finding finding);
};

struct LoadOptions {
  AuditOptions audit = {};
  unsigned workers = 0;             // threads; 0: one for each processor
  Severity least = Severity::info;  // of the findings in `Loaded`; guides keep all of theirs
};

// Reads every *.md under the folders among `paths`, in the order of their names, and the files
// among them. Hidden files and folders, and node_modules, are passed over; links are followed; no
// file is read twice. What cannot be read is a finding; the rest is there.
//
// Files are read on several threads, with progress on a terminal. The result does not depend on
// them.
Loaded load_guides(const std::vector<std::string>& paths, const LoadOptions& options = {});

// The catalogue of guides, or of a single pack. Findings of guides are added to `findings`.
Result<Catalog> load_catalog(const std::vector<std::string>& paths, std::vector<Finding>& findings);

// A file's bytes, as they are; of a longer one the first `most`.
Result<std::string> read_file(const std::string& path, std::size_t most = std::string::npos);

}  // namespace rangefinder::cli
