#include "cli/commands.h"
#include "cli/display.h"

#include <cstdio>
#include <exception>

using namespace rangefinder::cli;

static int run(int argc, char** argv) {
  CLI::App app("Reads negotiation guides: bands, queries, packs and checks.", "rangefinder");
  app.require_subcommand(1);
  app.set_version_flag("--version", "rangefinder " RANGEFINDER_VERSION);
  app.footer(
      "Folders are walked for *.md; hidden ones and node_modules are passed over, links followed.\n"
      "Exit codes: 0 fine, 1 findings of severity error, 2 usage.\n"
      "rangefinder COMMAND --help explains a command.");
  int exit_code = exit_ok;
  add_bands(app, exit_code);
  add_guides(app, exit_code);
  add_query(app, exit_code);
  add_chart(app, exit_code);
  add_offer(app, exit_code);
  add_pack(app, exit_code);
  add_site(app, exit_code);
  add_stats(app, exit_code);
  add_check(app, exit_code);
  add_reconcile(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::RequiredError& error) {
    bool known = argc < 2 || argv[1][0] == '-';
    for (const CLI::App* command : app.get_subcommands(nullptr)) {
      known |= argc > 1 && command->get_name() == argv[1];
    }
    if (known) {
      app.exit(error);
      return exit_usage;
    }
    std::string names;
    for (const CLI::App* command : app.get_subcommands(nullptr)) {
      if (!names.empty()) names += ", ";
      names += command->get_name();
    }
    std::fprintf(stderr, "There is no command \"%s\". Commands are %s.\n", visible(argv[1]).c_str(),
                 names.c_str());
    return exit_usage;
  } catch (const CLI::ParseError& error) {
    // Asking for help is no mistake; everything else is one of usage.
    return app.exit(error) == 0 ? exit_ok : exit_usage;
  }
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    std::fputs("rangefinder: The output cannot be written. Is there room for it?\n", stderr);
    return exit_findings;
  }
  return exit_code;
}

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    // Nothing of ours throws as far as here: this is a machine out of memory.
    std::fprintf(stderr, "rangefinder: %s\n", error.what());
    return exit_findings;
  }
}
