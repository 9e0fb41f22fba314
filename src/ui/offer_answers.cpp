#include "ui/offer_answers.h"

#include "ui/offer_commands.h"
#include "ui/offer_fields.h"
#include "ui/offer_questions.h"

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

void draw_question(Flow& flow, const AskedQuestion& question) {
  Frame& frame = flow.frame;
  const float top = flow.y;
  OfferFields fields(flow);
  const bool has_choices = !question.choices.empty();
  if (has_choices) {
    const int picked = fields.choices(question.label, question.choices, question.chosen);
    flow.y -= 6;  // the field belongs to them
    if (picked >= 0) {
      answer_question(*frame.session.offers, question.key,
                      question.choices[static_cast<std::size_t>(picked)]);
    }
  }
  FieldSpec spec;
  spec.id = question.field;
  spec.label = question.label;
  spec.value = question.typed;
  spec.placeholder = question.placeholder;
  spec.decimal = question.decimal;
  spec.error = question.error;
  fields.text(std::move(spec), /*labelled=*/!has_choices);
  frame.item("question", question.label, {flow.left, top}, {flow.right, flow.y}, question.filled,
             question.typed);
  flow.y += 8;
}

}  // namespace

void draw_questions(Flow& flow, const OfferReport& report, const SpokenScript& script) {
  if (script.questions.empty()) return;
  draw_heading(flow, "To fill in", filled_words(script));
  for (const AskedQuestion& question : asked_questions(flow.frame.session, report, script)) {
    ImGui::PushID(question.key.c_str());
    draw_question(flow, question);
    ImGui::PopID();
  }
}

void draw_claims(Flow& flow, const SpokenScript& script) {
  if (script.claims.empty()) return;
  draw_heading(flow, "Say only what is true for you", {});
  OfferFields fields(flow);
  Offers& offers = *flow.frame.session.offers;
  for (const Claim& claim : script.claims) {
    const bool now = offers.telling.ticked.contains(claim.id);
    ImGui::PushID(claim.id.c_str());
    const bool pressed = fields.check(claim_label(claim, script), now, "claim");
    ImGui::PopID();
    if (pressed) tick_claim(offers, claim.id);
  }
}

}  // namespace rangefinder::ui
