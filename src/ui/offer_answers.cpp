#include "ui/offer_answers.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/text.h"
#include "ui/offer_fields.h"
#include "ui/widgets.h"

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
  QuestionField(Flow& flow, const OfferReport& report, const Question& question, std::string label,
                bool filled)
      : flow_(flow),
        report_(report),
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
    if (question_.choices.empty()) {
      const float height = line_height(flow_.caption());
      frame.pen.text({flow_.left, flow_.y}, height, label_,
                     flow_.style(flow_.caption(), frame.theme.text2), flow_.width());
      flow_.y += height + 2;
    } else {
      choose(fields);
    }
    const FieldSpec spec = field_spec();
    field(frame, {flow_.left, flow_.y}, {flow_.right, flow_.y + fields.field_height()}, spec);
    flow_.y += fields.field_height() + 2;
    fields.error(spec.error);
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
    spec.placeholder = planned();
    if (spec.placeholder.empty()) spec.placeholder = example_of(question_);
    spec.decimal =
        question_.kind == PlaceholderKind::amount || question_.kind == PlaceholderKind::percent;
    spec.font_size = flow_.frame.phone() ? type::kField : type::kBody;
    // Half an amount is no mistake.
    const bool typing = flow_.frame.session.focused_field == spec.id;
    if (!filled_ && !typing && !trim(typed_).empty()) spec.error = error_of(question_, typed_);
    return spec;
  }

  // "$240K, as planned": what stands in the script while nothing is typed.
  std::string planned() const {
    if (has_typed_) return {};
    const Answers plan = answers_from(report_.plan);
    const auto answer = plan.find(question_.key);
    if (answer == plan.end()) return {};
    const auto amount = parse_typed_amount(answer->second);
    return amount ? short_amount(*amount, report_.plan.currency) + ", as planned" : answer->second;
  }

  Flow& flow_;
  const OfferReport& report_;
  const Question& question_;
  std::string label_;
  bool filled_;
  bool has_typed_ = false;
  std::string typed_;
};

void draw_claim(Flow& flow, const Claim& claim, const std::string& label) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  Offers& offers = *frame.session.offers;
  Ticked& ticked = offers.telling.ticked;
  const bool now = ticked.contains(claim.id);
  const float side = frame.touch() ? 18 : 14;
  const TextStyle style = flow.style(flow.body(), theme.text2);
  const float line = line_height(style.size);
  const auto lines = frame.pen.lines(label, style, flow.width() - side - 8);
  const float text = static_cast<float>(lines.size()) * line;
  const float height = std::max(text + 8, frame.touch() ? 44.0F : 26.0F);
  const ImVec2 min(flow.left, flow.y);
  const ImVec2 max(flow.right, flow.y + height);
  if (pressed(claim.id.c_str(), min, max)) {
    if (now) {
      ticked.erase(claim.id);
    } else {
      ticked.insert(claim.id);
    }
    ++offers.revision;
  }
  if (ImGui::IsItemHovered())
    frame.pen.fill({min.x - 6, min.y}, {max.x + 6, max.y}, theme.hover, 4);
  float y = flow.y + (height - text) / 2;
  const ImVec2 box(flow.left, y + (line - side) / 2);  // beside the first line
  const ImVec2 end(box.x + side, box.y + side);
  if (now) {
    frame.pen.fill(box, end, theme.accent, 3);
    draw_icon(frame.pen, Icon::check, {(box.x + end.x) / 2, (box.y + end.y) / 2}, theme.on_accent,
              side);
  } else {
    frame.pen.fill(box, end, theme.surface, 3);
    frame.pen.outline(box, end, theme.control, 3);
  }
  for (const std::string_view part : lines) {
    frame.pen.text({end.x + 8, y}, line, part, style);
    y += line;
  }
  frame.item("claim", label, min, max, now);
  flow.y += height + 2;
}

}  // namespace

Answers answers_for(const Frame& frame, const OfferReport& report) {
  Answers answers = frame.session.offers->telling.answers;
  answers.merge(answers_from(report.plan));
  return answers;
}

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
    QuestionField(flow, report, question, label_of(question, pieces), filled).draw();
    ImGui::PopID();
  }
}

void draw_claims(Flow& flow, const OfferReport& report, const SpokenScript& script) {
  if (script.claims.empty()) return;
  draw_heading(flow, "Say only what is true for you", {});
  const Answers answers = answers_for(flow.frame, report);
  for (const Claim& claim : script.claims) {
    draw_claim(flow, claim, fill(script_pieces(claim.label), answers));
  }
}

}  // namespace rangefinder::ui
