#include "export/guide_html.h"

#include <vector>

#include "base/text.h"

namespace rangefinder {
namespace {

// "$255K base (London)"
std::string ask_text(const ProseAsk& ask) {
  std::string text = short_range(ask.amount, ask.currency);
  if (!ask.what.empty()) text += ' ' + (ask.what == "signing" ? "sign-on" : ask.what);
  if (!ask.region.empty()) text += " (" + ask.region + ')';
  return text;
}

// "Line 9", "Lines 9 and 12"; "" for what is about the whole file.
std::string where_text(std::int32_t line, std::int32_t other = 0) {
  if (line <= 0) return {};
  if (other <= 0 || other == line) return "Line " + std::to_string(line);
  return "Lines " + std::to_string(line) + " and " + std::to_string(other);
}

class GuideText {
 public:
  GuideText(Html& html, const Prose& prose, const GuideHtml& look)
      : html_(html),
        prose_(prose),
        look_(look),
        heading_("h" + std::to_string(look.heading)),
        lever_heading_("h" + std::to_string(look.heading + 1)) {}

  void write() {
    dna();
    levels();
    levers();
    strategy();
    points("Footnotes", prose_.footnotes);
    findings();
    points("Sources", prose_.sources);
  }

 private:
  void section(std::string_view title) { html_.element(heading_, title); }

  void note(std::string_view text) {
    if (!text.empty()) html_.element("p", text, {{"class", "note"}});
  }

  void paragraphs(std::string_view text) {
    for (const std::string_view paragraph : split(text, "\n\n")) {
      if (!trim(paragraph).empty()) html_.element("p", trim(paragraph), {{"dir", "auto"}});
    }
  }

  void dna() {
    if (prose_.dna_text.empty() && prose_.dna_tags.empty()) return;
    section("What counts there");
    if (!prose_.dna_tags.empty()) {
      std::vector<std::string> tags;
      for (const ProseLine& tag : prose_.dna_tags) tags.push_back(tag.text);
      html_.element("p", join(tags, " · "), {{"class", "lead"}, {"dir", "auto"}});
    }
    paragraphs(prose_.dna_text);
  }

  void levels() {
    if (prose_.levels.empty() && prose_.level_mapping.empty()) return;
    section("The same level elsewhere");
    if (!prose_.levels.empty()) {
      html_.open("table").element("caption", "As the guide compares them.");
      html_.open("thead").open("tr").element("th", "Company", {{"scope", "col"}});
      html_.element("th", "Level", {{"scope", "col"}}).close().close().open("tbody");
      for (const ProseLevel& level : prose_.levels) level_row(level);
      html_.close().close();
    }
    if (!prose_.level_mapping.empty()) {
      html_.element("p", prose_.level_mapping, {{"class", "note"}, {"dir", "auto"}});
    }
  }

  void level_row(const ProseLevel& level) {
    const std::string to =
        look_.company_address ? look_.company_address(level.company) : std::string();
    html_.open("tr").open("th", {{"scope", "row"}, {"dir", "auto"}});
    if (to.empty()) {
      html_.text(level.company);
    } else {
      html_.element("a", level.company, {{"href", to}});
    }
    html_.close().element("td", level.level, {{"dir", "auto"}}).close();
  }

  void levers() {
    if (prose_.levers.empty()) return;
    section("Levers");
    for (std::size_t i = 0; i < prose_.levers.size(); ++i) lever(prose_.levers[i], i);
  }

  // The whole of a lever runs as its title does.
  void lever(const ProseLever& lever, std::size_t index) {
    const std::string title =
        lever.title.empty() ? "Lever " + std::to_string(lever.number) : lever.title;
    html_.open("section", {{"dir", "auto"}}).element(lever_heading_, title);
    paragraphs(lever.text);
    if (!lever.script.empty()) {
      html_.element("blockquote", lever.script, {{"dir", "auto"}});
    }
    copy("copy-lever", index, "Copy the words of " + title);
    asks("Asks: ", lever.asks);
    note(where_text(lever.line));
    html_.close();
  }

  void strategy() {
    if (prose_.strategy.empty()) return;
    section("Strategy");
    html_.element("blockquote", prose_.strategy, {{"dir", "auto"}});
    copy("copy-strategy", 0, "Copy the strategy");
    asks("Asks: ", prose_.strategy_asks);
    asks("Floor: ", prose_.strategy_floors);
    note(where_text(prose_.strategy_line));
  }

  void copy(std::string_view name, std::size_t index, std::string_view label) {
    if (!look_.copies) return;
    html_.element("button", "Copy",
                  {{"type", "button"},
                   {"name", name},
                   {"value", std::to_string(index)},
                   {"aria-label", label}});
  }

  void asks(const char* before, const std::vector<ProseAsk>& asks) {
    std::vector<std::string> texts;
    for (const ProseAsk& ask : asks) texts.push_back(ask_text(ask));
    if (!texts.empty()) html_.element("p", before + join(texts, " · "));
  }

  void points(std::string_view title, const std::vector<ProseLine>& lines) {
    if (lines.empty()) return;
    section(title);
    html_.open("ul");
    for (const ProseLine& line : lines) html_.element("li", line.text, {{"dir", "auto"}});
    html_.close();
  }

  void findings() {
    if (prose_.findings.empty()) return;
    section("What is odd about it");
    html_.open("ul");
    for (const ProseFinding& finding : prose_.findings) {
      const std::string where = where_text(finding.line, finding.other_line);
      html_.open("li").text(where.empty() ? where : where + ": ").text(finding.message);
      if (!finding.advice.empty()) {
        html_.text(" ").element("span", finding.advice, {{"class", "note"}});
      }
      html_.close();
    }
    html_.close();
  }

  Html& html_;
  const Prose& prose_;
  const GuideHtml& look_;
  std::string heading_, lever_heading_;
};

}  // namespace

void write_guide_text(Html& html, const Catalog& catalog, GuideId guide, const GuideHtml& look) {
  if (guide >= catalog.prose.size()) return;
  GuideText(html, catalog.prose[guide], look).write();
}

}  // namespace rangefinder
