#include "ui/offer_answers.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/text.h"
#include "ui/offer_fields.h"

namespace rangefinder::ui {
namespace {

void draw_heading(Flow& flow, std::string_view text, const std::string& beside) {
  Frame& frame = flow.frame;
  const float height = line_height(flow.body());
  flow.y += 8;
  float x = flow.left;
  x += frame.pen.text({x, flow.y}, height, text,
                      flow.style(flow.body(), frame.theme.text, Weight::semibold));
  frame.pen.text({x + 8, flow.y}, height, beside, flow.style(flow.caption(), frame.theme.text3));
  frame.item("heading", std::string(text), {flow.left, flow.y}, {flow.right, flow.y + height},
             false, beside);
  flow.y += height + 4;
}

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

class QuestionField {
 public:
  QuestionField(Flow& flow, const OfferReport& report, const SpokenScript& script,
                const Question& question, std::string label, bool filled)
      : flow_(flow),
        report_(report),
        script_(script),
        question_(question),
        label_(std::move(label)),
        filled_(filled) {
    const Answers& answers = flow.frame.session.offers->telling.answers;
    const auto typed = answers.find(question.key);
    has_typed_ = typed != answers.end();
    if (has_typed_) typed_ = typed->second;
  }

  void draw() {
    Frame& frame = flow_.frame;
    const float top = flow_.y;
    OfferFields fields(flow_);
    const bool has_choices = !question_.choices.empty();
    if (has_choices) choose(fields);
    fields.text(field_spec(), /*labelled=*/!has_choices);
    frame.item("question", label_, {flow_.left, top}, {flow_.right, flow_.y}, filled_, typed_);
    flow_.y += 8;
  }

 private:
  void choose(OfferFields& fields) {
    const auto& choices = question_.choices;
    const auto now = std::ranges::find(choices, trim(typed_)) - choices.begin();
    const bool is_one = static_cast<std::size_t>(now) < choices.size();
    const int picked = fields.choices(label_, choices, is_one ? static_cast<int>(now) : -1);
    flow_.y -= 6;  // the field belongs to them
    if (picked < 0) return;
    Offers& offers = *flow_.frame.session.offers;
    offers.telling.answers[question_.key] = choices[static_cast<std::size_t>(picked)];
    ++offers.revision;
  }

  FieldSpec field_spec() const {
    FieldSpec spec;
    spec.id = std::string(kAnswerFieldPrefix) + question_.key;
    spec.label = label_;
    spec.value = typed_;
    spec.placeholder = known();
    if (spec.placeholder.empty()) spec.placeholder = example_of(question_);
    spec.decimal =
        question_.kind == PlaceholderKind::amount || question_.kind == PlaceholderKind::percent;
    // Half an amount is no mistake.
    const bool typing = flow_.frame.session.focused_field == spec.id;
    if (!filled_ && !typing && !trim(typed_).empty()) spec.error = error_of(question_, typed_);
    return spec;
  }

  // "$240K, as planned": what stands in the script while nothing is typed.
  std::string known() const {
    if (has_typed_) return {};
    const auto answer = script_.answers.find(question_.key);
    if (answer == script_.answers.end()) return {};
    const auto amount = parse_typed_amount(answer->second);
    const bool is_amount = question_.kind == PlaceholderKind::amount && amount;
    return (is_amount ? short_amount(*amount, report_.plan.currency) : answer->second) +
           (answers_from(report_.plan).contains(question_.key) ? ", as planned" : ", as offered");
  }

  Flow& flow_;
  const OfferReport& report_;
  const SpokenScript& script_;
  const Question& question_;
  std::string label_;
  bool filled_;
  bool has_typed_ = false;
  std::string typed_;
};

}  // namespace

void draw_questions(Flow& flow, const OfferReport& report, const SpokenScript& script) {
  const std::size_t count = script.questions.size();
  if (count == 0) return;
  draw_heading(
      flow, "To fill in",
      std::to_string(count - script.unfilled.size()) + " of " + std::to_string(count) + " filled");
  const auto pieces = script_pieces(cut_text(script.script, script.cuts));
  for (const Question& question : script.questions) {
    const bool filled =
        std::ranges::find(script.unfilled, question.key, &Question::key) == script.unfilled.end();
    ImGui::PushID(question.key.c_str());
    QuestionField(flow, report, script, question, label_of(question, pieces), filled).draw();
    ImGui::PopID();
  }
}

void draw_claims(Flow& flow, const SpokenScript& script) {
  if (script.claims.empty()) return;
  draw_heading(flow, "Say only what is true for you", {});
  OfferFields fields(flow);
  Offers& offers = *flow.frame.session.offers;
  Ticked& ticked = offers.telling.ticked;
  for (const Claim& claim : script.claims) {
    const bool now = ticked.contains(claim.id);
    const std::string label = fill(script_pieces(claim.label), script.answers);
    ImGui::PushID(claim.id.c_str());
    const bool pressed = fields.check(label, now, "claim");
    ImGui::PopID();
    if (!pressed) continue;
    if (now) {
      ticked.erase(claim.id);
    } else {
      ticked.insert(claim.id);
    }
    ++offers.revision;
  }
}

}  // namespace rangefinder::ui
