// The commands of `rangefinder`: each adds itself to the command line.
#pragma once

#include <CLI/CLI.hpp>

namespace rangefinder::cli {

// What a command returns to the shell.
enum ExitCode : int {
  exit_ok = 0,
  exit_findings = 1,  // a finding of severity error, or a file that could not be read or written
  exit_usage = 2,     // the command line itself
};

// Each sets `exit_code` when it runs.
void add_bands(CLI::App& app, int& exit_code);
void add_guides(CLI::App& app, int& exit_code);
void add_query(CLI::App& app, int& exit_code);
void add_chart(CLI::App& app, int& exit_code);
void add_offer(CLI::App& app, int& exit_code);
void add_pack(CLI::App& app, int& exit_code);
void add_site(CLI::App& app, int& exit_code);
void add_stats(CLI::App& app, int& exit_code);
void add_check(CLI::App& app, int& exit_code);
void add_reconcile(CLI::App& app, int& exit_code);

}  // namespace rangefinder::cli
