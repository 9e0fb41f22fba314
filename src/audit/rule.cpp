#include "audit/rule.h"

#include <algorithm>
#include <array>

namespace rangefinder {
namespace {

constexpr std::array kRules = {
    Rule{"ask-above-band", Severity::info, "A script asks for more than its band's top.",
         "An amount that a lever or the strategy asks for is above the high end of its part (base, "
         "equity, ...) in the region and currency that it names, or in every region of that "
         "currency where it names none. Open ends (\"$300K+\") have no top.",
         "| London | £100K–£150K | ... |\n1. **Offer:** \"For London: £165K base.\"",
         "Check both amounts. If it is meant, say in the script why it is above the band."},
    Rule{"currency-unlike-region", Severity::warning,
         "A row's currency is not the one paid in its region.",
         "The currency of the base is neither that of the row's country nor named by the region's "
         "label. A table that was converted into one currency looks like this too.",
         "| London | $100K–$150K | ... |",
         "Check the currency. If it is meant, name it in the label: \"London (USD)\"."},
    Rule{"duplicate-guide", Severity::warning, "Two files are the same guide.",
         "Another file has the same company and role, or the very same bands and levers. Both are "
         "read, so that their bands count twice.",
         "acme/sre.md and old/acme/sre.md", "Keep one of the two files."},
    Rule{"floor-outside-band", Severity::info, "The strategy's floor is outside its band.",
         "The least that the strategy accepts is below the low end or above the high end of its "
         "part in the region and currency that it names, or of every region of that currency where "
         "it names none.",
         "| London | £100K–£150K | ... |\n> **Negotiate Up Strategy:** \"Floor for London: £90K.\"",
         "Check both amounts: below the band a floor gives pay away, above it nobody meets it."},
    Rule{"front-matter", Severity::warning, "The front matter and the table disagree.",
         "The table is used. A warning where the front matter is wrong: another figure, another "
         "currency, a row that the table has not. A note where it lost something: a value or a "
         "row, the upper end of a bonus of 5–15%, the levels of a region.",
         "  - region: London\n    base_low: 100000\n    base_high: 180000\n| London | £100K–£170K "
         "| ... |",
         "Correct the front matter, or leave \"compensation\" out of it: the table is enough."},
    Rule{"front-matter-value", Severity::warning, "A value of the front matter cannot be read.",
         "A key that is known has a value of another kind: a word where an amount or a list "
         "belongs, a list where one value does; or it is a key that nobody reads, or one end of a "
         "range without the other.",
         "base_low: about 100K", "Write amounts as digits only, such as 200000, or null."},
    Rule{"grant-as-yearly", Severity::info, "Equity over years fits the total as a year's worth.",
         "The header or the cell says that the equity vests over years, but base + equity + bonus "
         "comes nearer to the stated total with all of it in each year, by at least one percent of "
         "the total.",
         "| Region | Base | Stock (RSU/4yr) | Total |\n| Austin | $100K | $40K | $140K |",
         "If it is yearly, say so in the header or the cell. It is read as the guide says."},
    Rule{"identical-rows", Severity::info, "Two rows have the very same figures.",
         "Another row of the guide, with another region or level, has the same figures in every "
         "cell. Some places are paid alike; a row that was copied and not changed looks the same.",
         "| Oslo | $100K–$150K | — |\n| Bergen | $100K–$150K | — |",
         "Check the later row against its source."},
    Rule{"implied-rates", Severity::error, "A row's two currencies do not fit one exchange rate.",
         "Where cells print two currencies, each end of each part implies a rate. Two of them "
         "differ by over 5%, and by more than the rounding of the amounts explains: one amount is "
         "wrong.",
         "| London | £100K–£150K / $125K–$225K | ... |",
         "Convert all amounts of the row at one rate."},
    Rule{"invalid-date", Severity::info, "A date of the front matter is none.",
         "last_updated and next_review_due are dates, salary_data_quarter is a quarter. Others are "
         "shown as they stand, and nothing is computed from them.",
         "next_review_due: next spring", "Write 2026-05-23 for a date and 2025-Q4 for a quarter."},
    Rule{"invalid-yaml", Severity::error, "The front matter is not valid YAML.",
         "The block between the two lines \"---\" cannot be read, so nothing in it is known. The "
         "body is read without it.",
         "---\ncompany: acme\n  role: oddly indented\n---",
         "Mend the line that the message names."},
    Rule{"level-gap", Severity::info, "Nothing is paid between two levels.",
         "Of two levels that follow one another in one region, the high end of the lower one is "
         "below the low end of the upper one: pay in between belongs to no level.",
         "| L4 | $100K–$150K |\n| L5 | $170K–$220K |",
         "Check both cells: bands of levels that follow one another usually meet or overlap."},
    Rule{"lever-without-script", Severity::info, "A lever has no words to say.",
         "A lever has a title and a script, which is what a person says. This one has only a "
         "title, or prose about it.",
         "1. **Competing offers**", "Add the words to say, in quotation marks, behind the title."},
    Rule{"low-above-high", Severity::error, "A range ends below its start.",
         "The low end is above the high end. The row is kept; the range is neither charted nor "
         "computed with.",
         "| London | £170K–£100K | ... |", "Swap the two ends, or check their suffixes."},
    Rule{"mixed-currencies", Severity::info, "A part of a row is in another currency.",
         "The equity, the bonus, the sign-on or the total is in another currency than the base. "
         "The part is kept as printed, and left out of sums, because no exchange rate is printed.",
         "| London | £100K–£150K | $80K–$200K | ... |",
         "Write the row in one currency, or both amounts in each cell: \"£93K / $116K\"."},
    Rule{"mixed-range", Severity::error, "A range has two currencies.",
         "The two ends of one range are marked with different currencies. The first governs.",
         "| Singapore | $175,000 - S$245,000 | ... |", "Write both ends in one currency."},
    Rule{"no-compensation", Severity::error, "A guide has no pay in it.",
         "The file has a guide's title, but neither a compensation table nor a \"compensation\" "
         "list in its front matter.",
         "### ML Engineer | Acme Global Negotiation Guide",
         "Add a table with the columns Region, Base Salary and Total Comp."},
    Rule{"no-dna", Severity::info, "A guide has no negotiation DNA.",
         "Neither tags nor prose say what the company is like to negotiate with.",
         "A guide without a line \"**Negotiation DNA:** ...\"",
         "Add a line \"**Negotiation DNA:** tag | tag\"."},
    Rule{"no-level-mapping", Severity::info, "A guide has no level mapping.",
         "Nothing says what the levels are called elsewhere.",
         "A guide without a line \"**Level Mapping:** ...\"",
         "Add a line \"**Level Mapping:** L4 = Google L5\"."},
    Rule{"no-levers", Severity::info, "A guide has no levers.",
         "No numbered arguments stand below a heading such as \"Global Levers\".",
         "A guide without \"**Global Levers**\"",
         "Add \"**Global Levers**\" and numbered levers below it."},
    Rule{"no-sources", Severity::info, "A guide has no sources.",
         "Nothing says where the figures come from.", "A guide without \"**Evidence & Sources**\"",
         "Add \"**Evidence & Sources**\" and a bullet list below it."},
    Rule{"not-a-guide", Severity::error, "A file is no guide.",
         "It has neither a guide's title nor compensation. In a folder it is skipped with a note; "
         "a file that is named on the command line is meant to be a guide, so that it is an error.",
         "# About these files",
         "Start it with \"### Role | Company Global Negotiation Guide\" and add a table, or leave "
         "it out."},
    Rule{"not-utf8", Severity::error, "A file is not UTF-8.",
         "Its bytes are no text in UTF-8, so that no currency mark can be trusted. UTF-16 is not "
         "read at all; elsewhere these bytes are read as \"?\".",
         "A file saved as Latin-1 or Windows-1252", "Save it with the encoding UTF-8."},
    Rule{"nul-byte", Severity::error, "A file has NUL bytes in it.",
         "Text has none: the file is damaged, or it is no text.", "A picture called guide.md",
         "Restore the file, or save it as UTF-8 text."},
    Rule{"shared-table", Severity::info, "Two roles of a company have the same table.",
         "The whole compensation table, figure by figure, is that of another role of the same "
         "company.",
         "acme/sre.md and acme/devops-engineer.md with one table",
         "If both roles are paid alike, nothing is wrong; else one of the tables was copied."},
    Rule{"stale", Severity::info, "A guide's review is overdue.",
         "next_review_due lies before today, or before the date given with --today.",
         "next_review_due: 2026-02-01",
         "Review the figures and set next_review_due to the next date."},
    Rule{"too-few-cells", Severity::error, "A row has fewer cells than its header.",
         "Its cells are read in the header's order, so that those behind a missing one may have "
         "the wrong meaning.",
         "| Region | Base | Bonus | Total |\n| London | £100K | £120K |",
         "Add the missing cells; write — for what is not stated."},
    Rule{"too-large", Severity::error, "A file is larger than 4 MB.",
         "Guides are a few kilobytes long. The file is not read.", "A log of 5 MB called guide.md",
         "Split the file, or leave it out of the folder."},
    Rule{"too-long-line", Severity::error, "A line is longer than 1 MB.",
         "No line that people write is: the file is damaged, or it is no guide.",
         "A picture pasted as text", "Break the line, or remove what was pasted."},
    Rule{"too-many-cells", Severity::error, "A row has more cells than its header.",
         "The cells behind the last column have no meaning and are kept as notes. Often a | in a "
         "cell is not escaped.",
         "| Region | Base |\n| London | £100K | £120K |",
         "Remove them, name them in the header, or write \\| for a bar in a cell."},
    Rule{"too-many-rows", Severity::error, "A table has more than 10,000 rows.",
         "No guide's table does. The rows behind the limit are left out.",
         "An export of a whole database", "Split the table over several guides."},
    Rule{"total-below-base", Severity::error, "A stated total is below the base.",
         "A total counts the base, so that it cannot be lower at either end.",
         "| Austin | $100K–$150K | — | — | $90K–$160K |", "Check both cells, and their periods."},
    Rule{"total-gap", Severity::warning, "The stated total is far from its parts.",
         "Base + equity per year + bonus misses the stated total, at the worse end, by more than "
         "10% of it (a note) or more than 25% (a warning). The grant is spread over the years that "
         "the guide says; the sign-on is left out.",
         "| London | £100K–£170K | — | — | £180K–£260K |",
         "Check the cells, or say in a note what else the total counts. `rangefinder reconcile` "
         "shows which reading of the parts fits best."},
    Rule{"unknown-currency", Severity::error, "A currency is not known.",
         "Three capitals before an amount are no ISO 4217 code, or nothing says which country's "
         "\"¥\" or \"kr\" is meant. The figures are kept without a currency, and nothing is "
         "converted.",
         "| Berlin | XYZ 100K–XYZ 120K | ... |", "Use an ISO 4217 code such as EUR."},
    Rule{"unknown-region", Severity::info, "A region is not known.",
         "No city, country or larger region is known by these words. They are kept as printed, and "
         "cannot be filtered by place.",
         "| The moon base | $100K–$150K | ... |", "Name a city, a country or \"Remote\"."},
    Rule{"unreadable", Severity::error, "A file or a folder cannot be read.",
         "It is not there, or its permissions keep it from being read.",
         "rangefinder check no-such-file.md", "Check the path and its permissions."},
    Rule{"unreadable-value", Severity::error, "A value is no likely amount.",
         "A number is larger than any amount, or a slip such as $1.097K. It is kept as it is "
         "written.",
         "| London | £100000000000000000000 | ... |", "Check its digits and its suffix."},
    Rule{"yaml-aliases", Severity::error, "The front matter repeats itself without end.",
         "Aliases (*name) of aliases stand for more values than any guide has. The body is read "
         "without the front matter.",
         "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "Write the values out."},
    Rule{"yaml-too-deep", Severity::error, "The front matter is nested too deeply.",
         "Lists or mappings stand more than 64 deep in one another. No guide needs more than four.",
         "a: [[[[[[[[ ... ]]]]]]]]", "Write flat \"key: value\" lines."},
    Rule{"yearly-as-grant", Severity::info,
         "Yearly equity fits the total as a grant over four years.",
         "The header or the cell says that the equity is a year's worth, but the parts come nearer "
         "to the stated total with a quarter of it, by at least one percent of the total.",
         "| Region | Base | Stock (Annual) | Total |\n| Austin | $100K | $40K | $110K |",
         "If it is a grant, say so in the header or the cell. It is read as the guide says."},
};
static_assert(std::ranges::is_sorted(kRules, {}, &Rule::id));

}  // namespace

std::span<const Rule> rules() { return kRules; }

const Rule* find_rule(std::string_view id) {
  const auto found = std::ranges::find(kRules, id, &Rule::id);
  return found == kRules.end() ? nullptr : &*found;
}

}  // namespace rangefinder
