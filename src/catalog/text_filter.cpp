#include "catalog/text_filter.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

#include "base/text.h"

namespace rangefinder {
namespace {

using Mask = std::uint64_t;
constexpr std::size_t kMostWords = 64;

// Ids of a dictionary, [from, to).
struct WordRange {
  std::uint32_t from = 0, to = 0;
};

// The first word that is not before `text`.
std::uint32_t lower_bound(const Texts& words, std::string_view text) {
  std::uint32_t low = 0;
  auto high = static_cast<std::uint32_t>(words.size());
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (words[middle] < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// The words that start with `prefix`: they are neighbours.
WordRange starting_with(const Texts& words, const std::string& prefix) {
  WordRange range;
  range.from = lower_bound(words, prefix);
  std::uint32_t high = static_cast<std::uint32_t>(words.size());
  std::uint32_t low = range.from;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (words[middle].starts_with(prefix)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  range.to = low;
  return range;
}

WordRange equal_to(const Texts& words, const std::string& word) {
  const std::uint32_t at = lower_bound(words, word);
  return at < words.size() && words[at] == word ? WordRange{at, at + 1} : WordRange{at, at};
}

bool has_word(std::span<const std::uint32_t> text, WordRange range) {
  const std::uint32_t length = range.to - range.from;
  std::uint32_t found = 0;
  for (const std::uint32_t word : text) found |= word - range.from < length ? 1U : 0U;
  return found != 0;
}

bool has_phrase(std::span<const std::uint32_t> text, const std::vector<WordRange>& phrase) {
  if (phrase.size() > text.size()) return false;
  for (std::size_t at = 0; at + phrase.size() <= text.size(); ++at) {
    bool found = true;
    for (std::size_t i = 0; i < phrase.size() && found; ++i) {
      found = text[at + i] >= phrase[i].from && text[at + i] < phrase[i].to;
    }
    if (found) return true;
  }
  return false;
}

// One word or phrase, and the bit that says where it was found.
struct Needle {
  std::vector<WordRange> words;
  std::string phrase = {};  // its words with spaces between and around; "" for one word
  Mask bit = 0;
};

void mark(const Lists<std::uint32_t>& texts, const Needle& needle, std::vector<Mask>& masks) {
  for (const WordRange& word : needle.words) {
    if (word.from == word.to) return;  // a word that no text has
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool found = needle.words.size() == 1 ? has_word(texts[i], needle.words.front())
                                                : has_phrase(texts[i], needle.words);
    if (found) masks[i] |= needle.bit;
  }
}

// The bits of one term: all of them must be found, or, negated, not all.
struct Wanted {
  Mask bits = 0;
  bool negated = false;
};

class WordFilter {
 public:
  explicit WordFilter(const Catalog& catalog) : catalog_(catalog) {}

  void add(const Words& term, bool negated) {
    Wanted wanted{0, negated};
    if (term.phrase) {
      Needle needle;
      for (const std::string& word : term.words) {
        needle.words.push_back(equal_to(catalog_.words, word));
        needle.phrase += ' ' + word;
      }
      needle.phrase += ' ';
      wanted.bits |= add(std::move(needle));
    } else {
      for (const std::string& word : term.words) {
        wanted.bits |= add(Needle{{starting_with(catalog_.words, word)}});
      }
    }
    wanted_.push_back(wanted);
  }

  bool empty() const { return wanted_.empty(); }

  Bits bands() const {
    const auto masks_of = [&](const Lists<std::uint32_t>& texts) {
      std::vector<Mask> masks(texts.size(), 0);
      for (const Needle& needle : needles_) mark(texts, needle, masks);
      return masks;
    };
    const std::vector<Mask> companies = masks_of(catalog_.company_words);
    const std::vector<Mask> roles = masks_of(catalog_.role_words);
    const std::vector<Mask> regions = masks_of(catalog_.region_words);
    std::vector<Mask> texts = in_texts();
    confirm_phrases(texts);
    Mask any_region = 0;
    for (const Mask mask : regions) any_region |= mask;

    const auto& guides = catalog_.guides;
    Bits bits(catalog_.size(), false);
    for (std::size_t guide = 0; guide < catalog_.guide_count(); ++guide) {
      const Mask mask =
          companies[guides.company[guide]] | roles[guides.role[guide]] | texts[guides.text[guide]];
      const std::size_t from = guides.first_band[guide];
      const std::size_t to = guides.first_band[guide + 1];
      // Mostly the guide alone decides.
      if ((any_region & ~mask) == 0) {
        if (holds(mask)) bits.set(from, to);
        continue;
      }
      for (std::size_t band = from; band < to; ++band) {
        if (holds(mask | regions[catalog_.region[band]])) bits.set(band, band + 1);
      }
    }
    return bits;
  }

 private:
  // The index has a text as a set of words: what has all words of a phrase may have the phrase.
  std::vector<Mask> in_texts() const {
    std::vector<Mask> masks(catalog_.postings.texts(), 0);
    std::vector<std::uint32_t> found;  // how many of the phrase's words
    for (const Needle& needle : needles_) {
      const bool phrase = needle.words.size() > 1;
      if (phrase) found.assign(masks.size(), 0);
      for (std::uint32_t i = 0; i < needle.words.size(); ++i) {
        for (std::uint32_t word = needle.words[i].from; word < needle.words[i].to; ++word) {
          catalog_.postings.each(word, [&](std::uint32_t text) {
            if (phrase && found[text] == i) ++found[text];
            if (!phrase || found[text] == needle.words.size()) masks[text] |= needle.bit;
          });
        }
      }
    }
    return masks;
  }

  // Takes back the phrases that a guide's words do not have in this order. Where the prose is not
  // here (in shards), they stay.
  void confirm_phrases(std::vector<Mask>& texts) const {
    for (const Needle& needle : needles_) {
      if (needle.words.size() < 2) continue;
      for (GuideId guide = 0; guide < catalog_.prose.size(); ++guide) {
        Mask& mask = texts[catalog_.guides.text[guide]];
        const Prose& prose = catalog_.prose[guide];
        if ((mask & needle.bit) == 0 || prose == Prose()) continue;
        std::string searched = prose.level_mapping;
        for (const ProseLine& tag : prose.dna_tags) searched += ' ' + tag.text;
        for (const ProseLine& source : prose.sources) searched += ' ' + source.text;
        if (!(' ' + fold(searched) + ' ').contains(needle.phrase)) mask &= ~needle.bit;
      }
    }
  }

  Mask add(Needle needle) {
    needle.bit = Mask{1} << needles_.size();
    needles_.push_back(std::move(needle));
    return needles_.back().bit;
  }

  bool holds(Mask found) const {
    return std::ranges::all_of(wanted_, [&](const Wanted& wanted) {
      return ((found & wanted.bits) == wanted.bits) != wanted.negated;
    });
  }

  const Catalog& catalog_;
  std::vector<Needle> needles_;
  std::vector<Wanted> wanted_;
};

// The term's bounds in the query's currency.
MeasureIs in_currency(const MeasureIs& term, const Rates& rates, Currency currency) {
  MeasureIs bounds = term;
  if (!term.currency || !currency || term.currency == currency) return bounds;
  const double factor = rates.factor(term.currency, currency).value_or(kAbsent);
  if (bounds.low) bounds.low = round_amount(static_cast<double>(*bounds.low) * factor);
  if (bounds.high) bounds.high = round_amount(static_cast<double>(*bounds.high) * factor);
  return bounds;
}

}  // namespace

Result<void> check_terms(const std::vector<TextTerm>& terms, const Rates& rates) {
  std::size_t words = 0;
  for (const TextTerm& term : terms) {
    if (const auto* what = std::get_if<Words>(&term.what)) {
      words += what->phrase ? 1 : what->words.size();
    }
    if (const auto* what = std::get_if<MeasureIs>(&term.what)) {
      if (what->currency && !rates.has(what->currency)) {
        return fail("There is no exchange rate for " + std::string(what->currency.code()) +
                    ". Write the amount in another currency.");
      }
    }
  }
  if (words <= kMostWords) return {};
  return fail("The search has " + std::to_string(words) + " words. Leave some out: 64 will do.");
}

Bits bands_within(const MeasureColumn& column, const MeasureIs& bounds) {
  // Whole units are compared: half a unit decides which one an amount is.
  constexpr float kOpen = std::numeric_limits<float>::infinity();
  const auto edge = [](std::optional<Amount> amount, double half, float open) {
    return amount ? static_cast<float>(static_cast<double>(*amount) + half) : open;
  };
  const float least = edge(bounds.low, bounds.above ? 0.5 : -0.5, -kOpen);
  const float most = edge(bounds.high, bounds.below ? -0.5 : 0.5, kOpen);
  const float* low = column.low.data();
  const float* high = column.high.data();
  const std::size_t size = column.low.size();
  if (!bounds.end) {
    return Bits::where(size, [=](std::size_t band) {
      return static_cast<int>(high[band] >= least) & static_cast<int>(low[band] < most);
    });
  }
  const auto within = [&](auto value) {
    return Bits::where(size, [=](std::size_t band) {
      const float at = value(band);
      return static_cast<int>(at >= least) & static_cast<int>(at < most);
    });
  };
  switch (*bounds.end) {
    case End::low:
      return within([=](std::size_t band) { return low[band]; });
    case End::high:
      return within([=](std::size_t band) { return high[band]; });
    case End::middle:
      break;
  }
  return within([=](std::size_t band) { return (low[band] + high[band]) / 2; });
}

Bits bands_with_text(const Catalog& catalog, const Query& query, const std::vector<TextTerm>& terms,
                     const FilterSources& sources) {
  WordFilter words(catalog);
  Bits bits(catalog.size(), true);
  for (const TextTerm& term : terms) {
    if (const auto* what = std::get_if<Words>(&term.what)) {
      words.add(*what, term.negated);
      continue;
    }
    Bits bands;
    if (const auto* facet = std::get_if<FacetIs>(&term.what)) {
      const FacetIndex& index = sources.index(facet->facet);
      bands = index.bands_with(index.matching(facet->any_of));
    } else if (const auto* measure = std::get_if<MeasureIs>(&term.what)) {
      bands = bands_within(sources.column(measure->measure),
                           in_currency(*measure, catalog.rates, query.currency));
      // As printed, nothing is converted: an amount in pounds is about bands in pounds.
      if (!query.currency && measure->currency) {
        const FacetIndex& currencies = sources.index(Facet::currency);
        std::vector<std::uint8_t> accepted(currencies.size(), 0);
        if (const auto id = currencies.find(measure->currency.code())) accepted[*id] = 1;
        bands &= currencies.bands_with(accepted);
      }
    } else if (std::holds_alternative<YoursIs>(term.what)) {
      bands = Bits::where(catalog.size(), [&](std::size_t band) {
        return catalog.is_yours(static_cast<BandId>(band)) ? 1 : 0;
      });
    } else {
      bands = sources.index(Facet::remote).bands_with({0, 1});
    }
    if (term.negated) bands.flip();
    bits &= bands;
  }
  if (!words.empty()) bits &= words.bands();
  return bits;
}

}  // namespace rangefinder
