#include "cli/offer.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/shown.h"
#include "base/text.h"
#include "catalog/facet_index.h"
#include "catalog/live_view.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/table.h"
#include "cli/telling.h"
#include "export/document.h"
#include "export/offer_document.h"
#include "export/offer_json.h"
#include "offer/offer_form.h"
#include "offer/report.h"

namespace rangefinder::cli {
namespace {

// The options as the form that the page has; a field is called as its option is.
Result<OfferForm> form_of(const OfferOptions& options) {
  OfferForm form;
  if (!options.currency.empty()) {
    const auto currency = Currency::from_code(options.currency);
    if (!currency) {
      return fail("--currency: " + shown(options.currency) +
                  " is not known. Use an ISO 4217 code such as EUR.");
    }
    form.currency = *currency;
  }
  form.period = period_from_name(options.period).value_or(Period::year);
  form.equity = !options.options.empty() ? EquityForm::options
                : options.equity.empty() ? EquityForm::none
                : options.yearly         ? EquityForm::yearly
                                         : EquityForm::grant;
  form.equity_is_money = !options.not_money;
  form.bonus_in_percent = trim(options.bonus).ends_with('%');
  form[OfferField::base] = options.base;
  form[OfferField::equity] = options.equity;
  form[OfferField::years] = options.years;
  form[OfferField::cliff] = options.cliff;
  form[OfferField::schedule] = options.schedule;
  form[OfferField::count] = options.options;
  form[OfferField::strike] = options.strike;
  form[OfferField::price] = options.price;
  form[OfferField::bonus] = options.bonus;
  form[OfferField::signing] = options.sign_on;
  return form;
}

// The first thing that is wrong is the error.
Result<Offer> read_offer(const OfferOptions& options) {
  const auto form = form_of(options);
  if (!form) return std::unexpected(form.error());
  ReadOffer read = read_form(*form);
  for (std::size_t i = 0; i < kOfferFieldCount; ++i) {
    if (read.errors[i].empty()) continue;
    return fail("--" + std::string(name(static_cast<OfferField>(i))) + ": " + read.errors[i]);
  }
  const Vesting& vesting = read.offer.equity.vesting;
  if (!options.years.empty() && !vesting.percent.empty() &&
      parse_decimal(trim(options.years)) != vesting.years) {
    return fail("--years: the schedule has " + format_decimal(vesting.years, 0) +
                " years. Leave --years out, or give a percentage for each year.");
  }
  return std::move(read.offer);
}

QueryOptions query_of(const OfferOptions& options) {
  QueryOptions query;
  query.paths = options.paths;
  query.currency = "printed";
  query.sort = {"company"};
  return query;
}

// The bands that the names mean, of the whole catalogue and in its order: a guide's own, which has
// its main place first.
std::vector<BandId> chosen(const Catalog& catalog, const OfferOptions& options, bool company,
                           bool region) {
  QueryOptions names;
  if (company && !options.company.empty()) names.companies = {options.company};
  if (region && !options.region.empty()) names.regions = {options.region};
  if (!options.role.empty()) names.roles = {options.role};
  Query query;
  query.currency = Currency();
  choose_values(catalog, names, query);
  LiveView view(catalog);
  const auto set = view.set(query, {.facets = false, .largest = false, .histograms = {}});
  if (!set) return {};
  std::vector<BandId> bands = view.view().rows;
  std::ranges::sort(bands);
  return bands;
}

std::string list_of(const Catalog& catalog, const std::vector<BandId>& bands) {
  constexpr std::size_t kMost = 12;
  std::string text;
  for (std::size_t i = 0; i < bands.size() && i < kMost; ++i) {
    text += "  " + visible(facet_value(catalog, Facet::company, bands[i])) + ", " +
            visible(catalog.region_of(bands[i])) + ": " +
            visible(facet_value(catalog, Facet::role, bands[i])) + '\n';
  }
  if (bands.size() > kMost) text += "  and " + std::to_string(bands.size() - kMost) + " more\n";
  return text;
}

// Where no band is meant: those of the company elsewhere, and of others there.
std::string nearest(const Catalog& catalog, const OfferOptions& options) {
  std::string text = "No band is meant by these names.\n";
  const auto add = [&](const char* what, const std::vector<BandId>& bands) {
    if (!bands.empty()) text += std::string(what) + '\n' + list_of(catalog, bands);
  };
  if (!options.region.empty())
    add("The same company elsewhere:", chosen(catalog, options, true, false));
  if (!options.company.empty() && !options.region.empty()) {
    add("Others at that place:", chosen(catalog, options, false, true));
  }
  return text;
}

std::string text_of(const Document& document, const Look& look) {
  std::string text = visible(document.title) + '\n';
  text += wrapped(visible(document.subtitle), look.columns);
  for (const DocumentSection& section : document.sections) {
    text += '\n' + visible(section.heading) + '\n';
    if (!section.table.head.empty()) {
      std::vector<std::vector<std::string>> rows{section.table.head};
      for (const auto& row : section.table.rows) {
        rows.emplace_back();
        for (const std::string& cell : row) rows.back().push_back(visible(cell));
      }
      text += aligned(rows, section.table.right);
    }
    for (const std::string& point : section.points) {
      text += wrapped("- " + visible(point), look.columns);
    }
  }
  return text;
}

}  // namespace

int offer(const OfferOptions& options, const Look& look, const Sink& out, const Sink& err) {
  auto read = read_offer(options);
  if (!read) {
    err(read.error().message + '\n');
    return exit_usage;
  }
  const auto answer = answer_to(query_of(options),
                                {.facets = false, .largest = false, .histograms = {}}, look, err);
  if (!answer) return answer.error();
  const int exit_code = answer->failed ? exit_findings : exit_ok;
  const Catalog& catalog = answer->catalog;
  const std::vector<BandId> bands = chosen(catalog, options, true, true);
  if (bands.empty()) {
    err(nearest(catalog, options));
    return exit_usage;
  }
  if (bands.size() > 1) {
    err("These names mean several bands. Add --region or --role:\n" + list_of(catalog, bands));
    return exit_usage;
  }
  const BandId band = bands.front();
  if (options.years.empty() && read->equity.vesting.percent.empty()) {
    const int years = printed(catalog, band).vesting_years;
    if (years > 0) read->equity.vesting.years = years;
  }
  static const Prose kNone;
  const Prose* read_prose = catalog.prose_of(band);
  const Prose& prose = read_prose != nullptr ? *read_prose : kNone;
  const auto telling = telling_of(prose, options.fills, options.claims);
  if (!telling) {
    err(telling.error().message + '\n');
    return exit_usage;
  }
  const auto report = report_on(catalog, band, prose, *read, answer->view.rows, *telling);
  if (!report) {
    err(report.error().message + '\n');
    return exit_usage;
  }
  if (options.format == "json") {
    out(offer_to_json(catalog, *report, prose) + '\n');
    return exit_code;
  }
  const Document document = offer_document(catalog, *report, prose);
  out(options.format == "md"     ? document_to_markdown(document)
      : options.format == "html" ? document_to_html(document)
                                 : text_of(document, look));
  return exit_code;
}

void add_offer(CLI::App& app, int& exit_code) {
  auto* command = app.add_subcommand(
      "offer", "Say where an offer lies in a band, what it is worth, and what to ask for");
  auto options = std::make_shared<OfferOptions>();
  OfferOptions& o = *options;
  command->add_option("path", o.paths, "Guides, folders of them, or one pack")
      ->required()
      ->option_text("PATH...");
  command->add_option("--company", o.company, "By words that start its words");
  command->add_option("--role", o.role, "By words that start its words");
  command->add_option("--region", o.region, "A place, or a region as printed");
  command->add_option("--base", o.base, "225k, 225,000")->required();
  command->add_option("--period", o.period, "Of the base: year, month or hour")
      ->check(CLI::IsMember({"year", "month", "hour"}))
      ->capture_default_str();
  auto* equity =
      command->add_option("--equity", o.equity, "The grant, in all; a year's with --yearly");
  command->add_flag("--yearly", o.yearly, "The equity is paid each year, such as profit sharing")
      ->needs(equity);
  auto* count = command->add_option("--options", o.options, "How many, with --strike and --price")
                    ->excludes(equity);
  command->add_option("--strike", o.strike, "What an option costs")->needs(count);
  command->add_option("--price", o.price, "What a share is worth")->needs(count);
  command->add_flag("--not-money", o.not_money, "The equity cannot be sold today: counted apart");
  command->add_option("--years", o.years, "That the grant vests over; by default the band's");
  command->add_option("--schedule", o.schedule, "even, or the percent of each year: 5/15/40/40")
      ->capture_default_str();
  command->add_option("--cliff", o.cliff, "Months in which nothing vests");
  command->add_option("--bonus", o.bonus, "10% of the base, or an amount a year");
  command->add_option("--sign-on", o.sign_on, "Once");
  command->add_option("--currency", o.currency, "Of the offer; by default the band's");
  command->add_option("--fill", o.fills, "NAME=VALUE for [NAME] in the scripts; once for each")
      ->option_text("NAME=VALUE")
      ->allow_extra_args(false);
  command
      ->add_option("--claim,--claims", o.claims,
                   "Is true and may be said: words that start its words, or all")
      ->option_text("WORDS")
      ->allow_extra_args(false);
  command->add_option("--format", o.format, "text, json, html or md (Markdown)")
      ->check(CLI::IsMember({"text", "json", "html", "md"}))
      ->capture_default_str();
  command->callback([options, &exit_code] {
    exit_code =
        offer(*options, look_of(stdout, ColourChoice::automatic), sink_to(stdout), sink_to(stderr));
  });
}

}  // namespace rangefinder::cli
