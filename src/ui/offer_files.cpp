#include "ui/offer_files.h"

#include "base/text.h"
#include "catalog/facet_index.h"
#include "export/offer_document.h"

namespace rangefinder::ui {
namespace {

std::string company_of(const Catalog& catalog, BandId band) {
  return std::string(facet_value(catalog, Facet::company, band));
}

// Any text may be the company's; a file's name is of plain letters.
std::string file_name(const std::string& company) {
  const std::string plain = fold(company);
  return "offer-" + (plain.empty() ? "report" : replace_all(plain, " ", "-")) + ".html";
}

Document script_document(const Catalog& catalog, const OfferReport& report,
                         const SpokenScript& script, std::string_view today) {
  Document document;
  document.title = script.title + ": " + company_of(catalog, report.band) + ", " +
                   std::string(catalog.region_of(report.band));
  document.subtitle = script.text;
  DocumentSection source{.heading = "Source"};
  source.points.push_back(std::string(catalog.file_of(report.band)) + ", line " +
                          std::to_string(script.line));
  if (!today.empty()) source.points.push_back("Made on " + std::string(today));
  document.sections.push_back(std::move(source));
  return document;
}

}  // namespace

SavedFile offer_report_file(const Catalog& catalog, const OfferReport& report,
                            std::string_view today) {
  const Prose* prose = catalog.prose_of(report.band);
  Document document = offer_document(catalog, report, prose == nullptr ? Prose() : *prose);
  if (!today.empty()) document.subtitle += " Made on " + std::string(today) + ".";
  return {file_name(company_of(catalog, report.band)), "text/html", document_to_html(document)};
}

SavedFile script_markdown(const Catalog& catalog, const OfferReport& report,
                          const SpokenScript& script, std::string_view today) {
  return {"script.md", "text/markdown",
          document_to_markdown(script_document(catalog, report, script, today))};
}

SavedFile script_page(const Catalog& catalog, const OfferReport& report, const SpokenScript& script,
                      std::string_view today) {
  return {"script.html", "text/html",
          document_to_html(script_document(catalog, report, script, today))};
}

}  // namespace rangefinder::ui
