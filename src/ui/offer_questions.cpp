#include "ui/offer_questions.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "ui/offers.h"

namespace rangefinder::ui {
namespace {

// "$[X]K base": the placeholder where it is first asked for, and up to three words behind it.
std::string context_of(std::span<const ScriptPiece> pieces, std::string_view key) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].placeholder || pieces[i].placeholder->key() != key) continue;
    std::string text = pieces[i].text;
    if (i + 1 == pieces.size() || pieces[i + 1].placeholder) return text;
    std::string_view rest = pieces[i + 1].text;
    rest = rest.substr(0, rest.find_first_of(".,;:!?"));
    int words = 0;
    for (const std::string_view word : split(rest, " ")) {
      // What touches the placeholder is no word of its own.
      if (words > 0 && !word.empty()) text += ' ';
      text += word;
      if (++words > 3) break;
    }
    return text;
  }
  return {};
}

// "X" alone says nothing: X, as in “$[X]K base”. What has more letters says enough.
std::string label_of(const Question& question, std::span<const ScriptPiece> pieces) {
  constexpr std::size_t kShort = 10;
  if (question.kind == PlaceholderKind::words) return question.label;
  if (!question.choices.empty() && question.label.size() > kShort) return question.label;
  return question.label + ", as in “" + context_of(pieces, question.key) + "”";
}

std::string example_of(const Question& question) {
  switch (question.kind) {
    case PlaceholderKind::amount:
      return "250k";
    case PlaceholderKind::percent:
      return "10";
    case PlaceholderKind::choice:
      return "Or in other words";
    case PlaceholderKind::words:
      break;
  }
  return {};
}

// Why what is typed cannot be read.
std::string error_of(const Question& question, std::string_view typed) {
  if (question.kind == PlaceholderKind::percent) {
    return "\"" + std::string(typed) + "\" is not a percentage. Try 10.";
  }
  const auto amount = parse_typed_amount(typed);
  return amount ? std::string() : amount.error().message;
}

// "$240K, as planned": what stands in the script while nothing is typed.
std::string known_answer(const OfferReport& report, const SpokenScript& script,
                         const Question& question) {
  const auto answer = script.answers.find(question.key);
  if (answer == script.answers.end()) return {};
  const auto amount = parse_typed_amount(answer->second);
  const bool is_amount = question.kind == PlaceholderKind::amount && amount;
  return (is_amount ? short_amount(*amount, report.plan.currency) : answer->second) +
         (answers_from(report.plan).contains(question.key) ? ", as planned" : ", as offered");
}

}  // namespace

std::size_t shown_script(const OfferReport& report, int lever) {
  const auto found = std::ranges::find(report.scripts, lever, &SpokenScript::lever);
  return found == report.scripts.end() ? 0
                                       : static_cast<std::size_t>(found - report.scripts.begin());
}

std::vector<AskedQuestion> asked_questions(const Session& session, const OfferReport& report,
                                           const SpokenScript& script) {
  const Answers& answers = session.offers->telling.answers;
  const auto pieces = script_pieces(apply_cuts(script.script, script.cuts));
  std::vector<AskedQuestion> list;
  for (const Question& question : script.questions) {
    AskedQuestion& asked = list.emplace_back();
    asked.key = question.key;
    asked.field = std::string(kAnswerFieldPrefix) + question.key;
    asked.label = label_of(question, pieces);
    asked.choices = question.choices;
    const auto typed = answers.find(question.key);
    if (typed != answers.end()) {
      asked.typed = typed->second;
    } else {
      asked.placeholder = known_answer(report, script, question);
    }
    if (asked.placeholder.empty()) asked.placeholder = example_of(question);
    const auto chosen = std::ranges::find(asked.choices, trim(asked.typed));
    if (chosen != asked.choices.end()) {
      asked.chosen = static_cast<int>(chosen - asked.choices.begin());
    }
    asked.decimal =
        question.kind == PlaceholderKind::amount || question.kind == PlaceholderKind::percent;
    asked.filled = !std::ranges::contains(script.unfilled, question.key, &Question::key);
    // Half an amount is no mistake.
    const bool typing = session.focused_field == asked.field;
    if (!asked.filled && !typing && !trim(asked.typed).empty()) {
      asked.error = error_of(question, asked.typed);
    }
  }
  return list;
}

std::string filled_words(const SpokenScript& script) {
  const std::size_t count = script.questions.size();
  return std::to_string(count - script.unfilled.size()) + " of " + std::to_string(count) +
         " filled";
}

std::string unfilled_words(const SpokenScript& script) {
  const std::size_t blank = script.unfilled.size();
  if (blank == 0) return {};
  return blank == 1 ? "One thing is still to fill in."
                    : std::to_string(blank) + " things are still to fill in.";
}

std::string script_source(const SpokenScript& script) {
  std::string from = "From line " + std::to_string(script.line) + ", as the guide words it.";
  if (!script.cuts.empty()) from += " Struck-out words are left out of the copy.";
  return from;
}

std::string claim_label(const Claim& claim, const SpokenScript& script) {
  return fill(script_pieces(claim.label), script.answers);
}

std::string_view no_script_words(const OfferReport& report, bool lacks_words) {
  if (lacks_words) return "The guide's words are not read yet.";
  return report.scripts_for_others.empty()
             ? "The guide has no words to say for this place."
             : "What the guide says names figures for other places or currencies, so none of it is "
               "used here.";
}

}  // namespace rangefinder::ui
