#include "ui/offer_html.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "export/offer_document.h"
#include "ui/beside_table.h"
#include "ui/text_controls.h"

namespace rangefinder::ui {
namespace {

class OfferHtml {
 public:
  OfferHtml(Html& html, const Catalog& catalog, const View& view, const Session& session,
            bool lacks_words)
      : html_(html),
        catalog_(catalog),
        view_(view),
        session_(session),
        offers_(*session.offers),
        lacks_words_(lacks_words) {}

  void write() {
    write_offer_form(html_, catalog_, session_);
    if (!has_offer_results(offers_)) return;  // the next frame has them
    if (offers_.report() == nullptr) {
      waiting();
    } else {
      report(*offers_.report());
    }
  }

 private:
  void waiting() {
    html_.open("section").element("h3", "What should I ask for?");
    if (const std::string& problem = offers_.results.problems[offers_.shown]; !problem.empty()) {
      html_.element("p", problem + " Choose another currency for the offer.", {{"class", "error"}});
    } else {
      html_.element("p", waiting_words(offers_));
    }
    html_.close();
  }

  // In the canvas's order: the words to say behind the plan, what to know before relying on it all
  // at the end.
  void report(const OfferReport& report) {
    const Prose* prose = catalog_.prose_of(report.band);
    Document document = offer_document(catalog_, report, prose == nullptr ? Prose() : *prose);
    std::erase_if(document.sections, [](const DocumentSection& section) {
      return section.heading == "What to say" || section.heading == "To fill in" ||
             section.heading == "Say only what is true for you";
    });
    const std::string title = document.title + ".";
    html_.open("p", {{"dir", "auto"}}).element("strong", title);
    html_.text(" " + document.subtitle).close();
    if (lacks_words_) lack();
    Document rest;
    const auto behind_plan = std::ranges::find_if(document.sections, is_behind_plan);
    std::move(behind_plan, document.sections.end(), std::back_inserter(rest.sections));
    document.sections.erase(behind_plan, document.sections.end());
    write_document(html_, document, 3);
    if (!report.plan.rows.empty()) rules();
    beside();
    write_offer_script(html_, session_, report, lacks_words_);
    write_document(html_, rest, 3);
    html_.open("p");
    write_button(html_, "offer-save-report", "1", "One-page report");
    write_button(html_, "offer-print-report", "1", "Print report");
    html_.close();
  }

  static bool is_behind_plan(const DocumentSection& section) {
    return section.heading.starts_with("Levers") || section.heading == "Before you rely on it" ||
           section.heading == "Sources of the guide";
  }

  void lack() {
    if (!session_.shard_failed) {
      html_.element("p", "Reading the guide…");
      return;
    }
    html_.open("p").text("This guide's text could not be read. The plan goes by the band alone. ");
    write_button(html_, "read-shard", "1", "Try again");
    html_.close();
  }

  void rules() {
    html_.element("p", kOfferRuleWords);
    for (const OfferRule& rule : kOfferRules) {
      std::array<std::string, 3> values, labels;
      std::array<OfferChoice, 3> choices;
      std::string_view chosen;
      for (std::size_t i = 0; i < choices.size(); ++i) {
        values[i] = format_decimal(rule.shares[i], 2);
        labels[i] = format_decimal(rule.shares[i] * 100, 0) + "%";
        choices[i] = {values[i], labels[i]};
        if (rule.shares[i] == offers_.rules.*rule.share) chosen = values[i];
      }
      write_offer_choices(html_, "offer-" + std::string(rule.name), rule.title, choices, chosen);
    }
  }

  void beside() {
    const BesideTable table = offers_beside(catalog_, view_, offers_);
    if (table.columns.empty()) return;
    html_.open("section").element("h3", "Side by side");
    html_.open("div", {{"class", "scroll"},
                       {"tabindex", "0"},
                       {"role", "region"},
                       {"aria-label", "Side by side"}});
    html_.open("table");
    html_.element("caption", std::string(table.currency.code()) + " a year");
    html_.open("thead").open("tr").element("td", "");
    for (const BesideColumn& column : table.columns) {
      std::string head = column.title;
      for (const std::string& part : {column.company, column.place}) {
        if (!part.empty()) head += ", " + part;
      }
      html_.element("th", head, {{"scope", "col"}, {"class", "n"}, {"dir", "auto"}});
    }
    html_.close().close().open("tbody");
    for (const BesideRow& row : table.rows) {
      html_.open("tr").element("th", row.label, {{"scope", "row"}});
      for (const BesideCell& cell : row.cells) {
        html_.open("td", {{"class", "n"}});
        if (cell.most) {
          html_.element("strong", cell.text);
        } else {
          html_.text(cell.text);
        }
        html_.close();
      }
      html_.close();
    }
    html_.close().close().close().element("p", table.notes, {{"class", "note"}}).close();
  }

  Html& html_;
  const Catalog& catalog_;
  const View& view_;
  const Session& session_;
  const Offers& offers_;
  bool lacks_words_;
};

}  // namespace

void write_offer(Html& html, const Catalog& catalog, const View& view, const Session& session,
                 bool lacks_words) {
  if (session.offers) OfferHtml(html, catalog, view, session, lacks_words).write();
}

}  // namespace rangefinder::ui
