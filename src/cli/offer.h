// `rangefinder offer`: where an offer lies in a guide's band, and what to ask for.
#pragma once

#include <string>

#include "cli/answer.h"
#include "cli/query_options.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

// As typed; "" for what is not given.
struct OfferOptions {
  std::vector<std::string> paths = {};
  std::string company = {}, role = {}, region = {};
  std::string base = {}, equity = {}, bonus = {}, sign_on = {};
  std::string schedule = "even";
  std::string years = {};  // "": as the schedule or the band has it
  std::string cliff = {};  // months
  bool yearly = false, not_money = false;
  std::string options = {}, strike = {}, price = {};
  std::string currency = {};  // "": the band's
  std::string period = "year";
  std::vector<std::string> fills = {};   // "company=Northwind Labs"
  std::vector<std::string> claims = {};  // words that start their words, or "all"
  std::string format = "text";
};

// Writes the report to `out`, and to `err` what is wrong with the options, or which bands there are
// where they do not name one.
int offer(const OfferOptions& options, const Look& look, const Sink& out, const Sink& err);

}  // namespace rangefinder::cli
