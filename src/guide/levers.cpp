#include "guide/levers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "guide/lever_words.h"
#include "guide/strategy.h"

namespace rangefinder {
namespace {

// Whether `word` stands in `text` as a whole word, case ignored.
bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; (at = find_ignoring_case(text, word, at)) != std::string_view::npos;
       ++at) {
    const std::size_t end = at + word.size();
    const bool starts = at == 0 || !is_ascii_letter(text[at - 1]);
    if (starts && (end == text.size() || !is_ascii_letter(text[end]))) return true;
  }
  return false;
}

// "Global Levers" and "4 Key Negotiation Levers" say nothing about what their levers share.
bool is_plain_name(std::string_view heading) {
  constexpr std::array<std::string_view, 13> kPlain = {
      "global", "negotiation", "key",  "core",   "top",   "the",        "your",
      "for",    "four",        "five", "levers", "lever", "negotiating"};
  const std::string folded = fold(heading);
  return std::ranges::all_of(split(folded, " "), [&](std::string_view word) {
    return (!word.empty() && is_digit(word[0])) || std::ranges::contains(kPlain, word);
  });
}

// Headings of a guide's other parts, which end its levers whatever their depth.
bool is_other_part(std::string_view heading) {
  constexpr std::string_view kOthers[] = {"evidence",        "sources",      "level mapping",
                                          "negotiation dna", "compensation", "references",
                                          "timeline",        "benchmark",    "negotiation guide"};
  return names_strategy(heading) || std::ranges::any_of(kOthers, [&](std::string_view name) {
           return contains_ignoring_case(heading, name);
         });
}

// The sources may be numbered like the levers before them.
bool is_sources(std::string_view title) {
  return find_ignoring_case(title, "evidence") == 0 || find_ignoring_case(title, "sources") == 0;
}

// Goes through a guide from top to bottom and collects its levers.
class Reader {
 public:
  // `any_topic`: the numbered bold lines of every topic are levers, if each has a script.
  explicit Reader(bool any_topic) : any_topic_(any_topic) {}

  void read(const Section& section) {
    if (section.depth > 0) read_heading(section);
    for (const Line& line : section.lines) read_line(line);
  }

  std::vector<Lever> finish() {
    end_topic();
    return std::move(levers_);
  }

 private:
  void read_heading(const Section& section) {
    const auto label = label_of_heading(section.heading);
    const bool in_part = part_depth_ > 0;
    if (label && (label->says_lever ||
                  (takes(LabelStyle::heading, section.depth) && !is_sources(label->title) &&
                   (is_within_part(section.depth) || is_next(*label))))) {
      start(section.at, *label);
      lever_depth_ = section.depth;
      return;
    }
    if (has_word(section.heading, "levers") && !is_other_part(section.heading)) {
      end_topic();
      part_depth_ = topic_depth_ = section.depth;
      topic_ = is_plain_name(section.heading) ? std::string_view{} : section.heading;
      return;
    }
    // "### Base Salary Lever" among others below "## Global Levers".
    if (in_part && !label && section.depth > part_depth_ && has_word(section.heading, "lever") &&
        (style_ == std::nullopt || unnumbered_)) {
      unnumbered_ = true;
      start(section.at, {LabelStyle::heading, next_number(), false, section.heading, {}});
      lever_depth_ = section.depth;
      return;
    }
    // A heading within a lever: deeper than its own, or a bold line of its own below a topic.
    const bool within =
        section.depth > lever_depth_ || (section.depth == kBoldDepth && topic_depth_ < kBoldDepth);
    if (lever_ && within && section.depth > part_depth_ && !is_other_part(section.heading)) {
      lever_->end_paragraph();
      lever_->add(section.at, section.heading);
      lever_->end_paragraph();
      return;
    }
    end_topic();
    topic_is_other_ = is_other_part(section.heading);
    if (!topic_is_other_) topic_ = section.heading;
    topic_depth_ = section.depth;
  }

  void read_line(const Line& line) {
    const std::string_view text = trim(line.text);
    if (text.empty()) {
      if (lever_) lever_->end_paragraph();
      return;
    }
    if (is_rule(text) || is_strategy(text) || text.starts_with("> [!")) {  // "> [!TIP]"
      end_lever();
      return;
    }
    if (text.starts_with('|')) return;
    if (auto label = label_of_line(text)) {
      if (label->says_lever || takes(label->style, 0)) {
        if (label->number == 0) label->number = next_number();
        start(line, *label);
        return;
      }
    }
    if (lever_) lever_->add(line, text);
  }

  // Whether a label of this style, which does not say "Lever", starts a lever here.
  bool takes(LabelStyle style, int depth) const {
    const bool numbered = style == LabelStyle::heading || style == LabelStyle::bold_number;
    if (part_depth_ == 0) {
      // Outside of a part for levers only the second look finds any.
      return any_topic_ && numbered && !topic_is_other_ && depth != 1 &&
             (!style_ || is_same(*style_, style));
    }
    return !style_ || is_same(*style_, style);
  }

  bool is_within_part(int depth) const {
    return part_depth_ == 0 || depth > part_depth_ || depth == kBoldDepth;
  }

  // A heading no deeper than the part's, such as one below a bold "Global Levers", is a lever's
  // where it counts on; the guide's sections may be numbered as well.
  bool is_next(const LeverLabel& label) const {
    return label.number == next_number() && !names_strategy(label.title) &&
           !contains_ignoring_case(label.title, "level mapping");
  }

  // A bold line of its own and the start of a paragraph in bold are set alike.
  static bool is_same(LabelStyle a, LabelStyle b) {
    const auto bold = [](LabelStyle style) {
      return style == LabelStyle::heading ? LabelStyle::bold_number : style;
    };
    return bold(a) == bold(b);
  }

  int next_number() const { return count_ + 1; }

  void start(const Line& line, const LeverLabel& label) {
    end_lever();
    lever_.emplace(line, label, topic_);
    style_ = label.style;
    lever_depth_ = kBoldDepth;
    ++count_;
  }

  void end_lever() {
    if (!lever_) return;
    found_.push_back(lever_->finish());
    lever_.reset();
  }

  void end_topic() {
    end_lever();
    const bool all_said =
        std::ranges::none_of(found_, [](const Lever& lever) { return lever.script.empty(); });
    if (!any_topic_ || (found_.size() > 1 && all_said))
      std::ranges::move(found_, std::back_inserter(levers_));
    found_.clear();
    style_.reset();
    topic_ = {};
    topic_is_other_ = false;
    part_depth_ = topic_depth_ = 0;
    unnumbered_ = false;
    count_ = 0;
  }

  const bool any_topic_;
  std::vector<Lever> levers_;
  std::vector<Lever> found_;         // those of the topic
  std::optional<LeverWords> lever_;  // the one that lines go to
  std::optional<LabelStyle> style_;  // of the topic's levers
  std::string_view topic_;
  bool topic_is_other_ = false;
  int part_depth_ = 0;  // of the heading that names levers; 0 outside of such a part
  int topic_depth_ = 0;
  int lever_depth_ = 0;
  bool unnumbered_ = false;
  int count_ = 0;
};

std::vector<Lever> read(std::span<const Section> sections, bool any_topic) {
  Reader reader(any_topic);
  for (const Section& section : sections) reader.read(section);
  return reader.finish();
}

}  // namespace

std::vector<Lever> read_levers(std::span<const Section> sections) {
  std::vector<Lever> levers = read(sections, false);
  return levers.empty() ? read(sections, true) : levers;
}

}  // namespace rangefinder
