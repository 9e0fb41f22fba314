#include "catalog/compose.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "catalog/builder.h"

namespace rangefinder {
namespace {

constexpr std::uint32_t kNotYet = 0xFFFFFFFF;

// What the ids of one dictionary are in another, each asked for once.
class NewIds {
 public:
  explicit NewIds(std::size_t size) : ids_(size, kNotYet) {}

  template <typename F>
  std::uint32_t get(std::size_t old, F make) {
    if (ids_[old] == kNotYet) ids_[old] = make();
    return ids_[old];
  }

 private:
  std::vector<std::uint32_t> ids_;
};

// The words of each text, with spaces between them. A text counts as a set of words; those that
// have the same set stay apart by spaces behind them, as they are apart in their catalogue.
std::vector<std::string> texts_of(const Catalog& catalog) {
  std::vector<std::string> texts(catalog.postings.texts());
  for (std::size_t word = 0; word < catalog.postings.words(); ++word) {
    catalog.postings.each(word, [&](std::uint32_t text) {
      if (!texts[text].empty()) texts[text] += ' ';
      texts[text] += catalog.words[word];
    });
  }
  std::map<std::string, std::size_t> seen;
  for (std::string& text : texts) text.append(seen[text]++, ' ');
  return texts;
}

// Names for guides that are yours: the folder in front, and a number where a name is taken.
class YourFiles {
 public:
  void take(std::string_view file) { taken_.emplace(file); }

  std::string name(std::string_view file) {
    std::string name(file.starts_with(kYoursFolder) ? std::string_view() : kYoursFolder);
    name += file;
    const std::size_t dot = name.rfind('.');
    const std::size_t slash = name.rfind('/');
    const std::size_t stem = dot == std::string::npos || dot < slash ? name.size() : dot;
    std::string free = name;
    for (std::size_t& number = numbers_[name]; !taken_.insert(free).second;) {
      number = std::max<std::size_t>(number, 1) + 1;
      free = name.substr(0, stem) + " (" + std::to_string(number) + ')' + name.substr(stem);
    }
    return free;
  }

 private:
  std::set<std::string, std::less<>> taken_;
  std::map<std::string, std::size_t> numbers_;
};

// Its findings are about the bands that are left; where they are now is by their old place.
Prose restricted(Prose prose, const std::vector<std::int32_t>& new_place) {
  std::erase_if(prose.findings, [&](ProseFinding& finding) {
    if (finding.band < 0) return false;
    finding.band = new_place[static_cast<std::size_t>(finding.band)];
    return finding.band < 0;
  });
  return prose;
}

// The numbers of a part's shards for the companies that are here. One without such guides has none,
// and nobody asks for it.
Column<std::uint32_t> shards_for(const Catalog& catalog, const Catalog& part,
                                 const Column<std::uint32_t>& numbers) {
  if (numbers.empty()) return {};
  std::map<std::string_view, std::uint32_t> known;
  for (std::size_t company = 0; company < part.companies.size(); ++company) {
    known[part.companies[company]] = numbers[company];
  }
  std::vector<std::uint32_t> shards(catalog.companies.size(), 0);
  for (std::size_t company = 0; company < shards.size(); ++company) {
    const auto number = known.find(catalog.companies[company]);
    if (number != known.end()) shards[company] = number->second;
  }
  return shards;
}

class Composer {
 public:
  explicit Composer(Rates rates) : builder_(std::move(rates)) {}

  void take_name(std::string_view file) { files_.take(file); }

  void add(const CatalogPart& part) {
    const Catalog& c = *part.catalog;
    Ids ids(c);
    const std::vector<std::string> texts = texts_of(c);
    std::vector<bool> kept(c.size(), !part.bands);
    for (const BandId band : part.bands.value_or(std::vector<BandId>())) kept[band] = true;
    for (GuideId guide = 0; guide < c.guide_count(); ++guide) {
      const auto from = kept.begin() + static_cast<std::ptrdiff_t>(c.guides.first_band[guide]);
      const auto to = kept.begin() + static_cast<std::ptrdiff_t>(c.guides.first_band[guide + 1]);
      if (part.bands && std::find(from, to, true) == to) {
        left_out_ = true;
        continue;
      }
      const bool was_yours = !c.guides.yours.empty() && c.guides.yours[guide] != 0;
      const std::string file =
          part.yours ? files_.name(c.guides.file[guide]) : std::string(c.guides.file[guide]);
      builder_.start_guide({.file = file,
                            .company = c.companies[c.guides.company[guide]],
                            .role = c.roles[c.guides.role[guide]],
                            .role_type = c.role_types[c.guides.role_type[guide]],
                            .quality = c.qualities[c.guides.quality[guide]],
                            .quarter = c.quarters[c.guides.quarter[guide]],
                            .updated = c.days[c.guides.updated[guide]],
                            .review_due = c.days[c.guides.review_due[guide]],
                            .text = builder_.text(texts[c.guides.text[guide]]),
                            .yours = part.yours || was_yours});
      add_bands(c, guide, kept, ids);
    }
  }

  // `sharded`: the part that has its prose in shards; null where none has.
  Result<Catalog> finish(const Catalog* sharded) && {
    auto catalog = std::move(builder_).finish();
    if (!catalog || sharded == nullptr) return catalog;
    catalog->shards = shards_for(*catalog, *sharded, sharded->shards);
    catalog->your_shards = shards_for(*catalog, *sharded, sharded->your_shards);
    // Shards are about all bands.
    if (left_out_) catalog->ordinal = std::move(ordinals_);
    return catalog;
  }

 private:
  struct Ids {
    explicit Ids(const Catalog& c)
        : region(c.regions.name.size()),
          level(c.levels.size()),
          note(c.notes.size()),
          unit(c.units.size()),
          percent(c.percents.size()),
          rule(c.rules.size()),
          currency(c.part_currencies.begin()),
          annual(c.printed_annual.begin()) {}

    NewIds region, level, note, unit, percent, rule;
    // The next that is of this band or of a later one.
    std::vector<PartCurrency>::const_iterator currency;
    std::vector<PrintedAnnual>::const_iterator annual;
  };

  void add_bands(const Catalog& c, GuideId guide, const std::vector<bool>& kept, Ids& ids) {
    const BandId first = c.guides.first_band[guide];
    const BandId end = c.guides.first_band[guide + 1];
    std::vector<BandFinding> findings =
        c.findings.of_guide(guide, first, c.line.span().subspan(first, end - first));
    auto finding = findings.begin();
    std::vector<std::int32_t> new_place(end - first, -1);
    std::int32_t place = 0;
    for (BandId band = first; band < end; ++band) {
      const auto own = finding;
      for (; finding != findings.end() && finding->band == band; ++finding) {
        if (kept[band]) finding->rule = rule(c, finding->rule, ids);
      }
      if (!kept[band]) continue;
      const std::uint32_t ordinal = c.ordinal.empty() ? band - first : c.ordinal[band];
      left_out_ |= ordinal != static_cast<std::uint32_t>(place);
      ordinals_.push_back(ordinal);
      new_place[band - first] = place++;
      add_band(c, band, {own, finding}, ids);
    }
    left_out_ |= static_cast<std::uint32_t>(place) != end - first;
    if (guide < c.prose.size()) builder_.set_prose(restricted(c.prose[guide], new_place));
  }

  std::uint16_t rule(const Catalog& c, std::uint16_t old, Ids& ids) {
    return static_cast<std::uint16_t>(
        ids.rule.get(old, [&] { return builder_.rule(c.rules[old]); }));
  }

  void add_band(const Catalog& c, BandId band, std::span<const BandFinding> findings, Ids& ids) {
    NewBand to;
    to.region = ids.region.get(c.region[band], [&] {
      return builder_.region(c.region_of(band), [&] { return meaning_of(c, c.region[band]); });
    });
    to.level =
        ids.level.get(c.level[band], [&] { return builder_.level(c.levels[c.level[band]]); });
    to.note = ids.note.get(c.note[band], [&] { return builder_.note(c.notes[c.note[band]]); });
    to.unit = static_cast<std::uint8_t>(
        ids.unit.get(c.unit[band], [&] { return builder_.unit(c.units[c.unit[band]]); }));
    to.percent = static_cast<std::uint16_t>(ids.percent.get(
        c.percent[band], [&] { return builder_.percent(c.percents[c.percent[band]]); }));
    to.equity_kind = c.equity_kind[band];
    to.marks = c.marks[band];
    to.vesting_years = c.vesting_years[band];
    to.line = c.line[band];
    for (std::size_t part = 0; part < kPartCount; ++part) {
      to.low[part] = c.amounts[part].low[band];
      to.high[part] = c.amounts[part].high[band];
    }
    while (ids.currency != c.part_currencies.end() && ids.currency->band <= band) {
      if (ids.currency->band == band) {
        to.currencies[static_cast<std::size_t>(ids.currency->part)] = ids.currency->currency;
      }
      ++ids.currency;
    }
    while (ids.annual != c.printed_annual.end() && ids.annual->band <= band) {
      if (ids.annual->band == band) {
        to.annual_low = ids.annual->low;
        to.annual_high = ids.annual->high;
      }
      ++ids.annual;
    }
    to.findings = findings;
    builder_.add_band(to);
  }

  static RegionMeaning meaning_of(const Catalog& c, RegionId region) {
    RegionMeaning meaning;
    for (const std::uint16_t place : c.regions.place[region]) {
      meaning.places.push_back(c.places[place]);
    }
    for (const std::uint16_t country : c.regions.country[region]) {
      meaning.countries.push_back({c.countries[country], c.country_names[country]});
    }
    meaning.remote = c.regions.remote[region] != 0;
    return meaning;
  }

  CatalogBuilder builder_;
  YourFiles files_;
  std::vector<std::uint32_t> ordinals_;  // by band
  bool left_out_ = false;
};

}  // namespace

Result<Catalog> compose(std::span<const CatalogPart> parts) {
  if (parts.empty()) return fail("There is no catalogue. Name one at least.");
  const Catalog* sharded = nullptr;
  std::size_t foreign = 0;  // parts that are not yours
  Composer composer(parts.front().catalog->rates);
  for (const CatalogPart& part : parts) {
    if (part.yours) continue;
    ++foreign;
    if (!part.catalog->shards.empty() || !part.catalog->your_shards.empty()) {
      sharded = part.catalog;
    }
    for (GuideId guide = 0; guide < part.catalog->guide_count(); ++guide) {
      composer.take_name(part.catalog->guides.file[guide]);
    }
  }
  const bool yours_too = parts.size() > foreign;
  if (sharded != nullptr && (foreign > 1 || (yours_too && !sharded->your_shards.empty()))) {
    return fail(
        "Only one of these catalogues can have its texts in shards. Pack the others with their "
        "texts inside.");
  }
  for (const CatalogPart& part : parts) composer.add(part);
  return std::move(composer).finish(sharded);
}

}  // namespace rangefinder
