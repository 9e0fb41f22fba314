// The controls of the offer's form and of its scripts' questions, one below the other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/guide_sections.h"
#include "ui/offers.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

class OfferFields {
 public:
  static constexpr float kLabel = 20;  // the height of a label

  explicit OfferFields(Flow& flow) : flow_(flow), offers_(*flow.frame.session.offers) {}

  // A labelled field of the form that is shown, `unit` at its right. In `column` of `columns` that
  // stand beside each other; below the last what is wrong with them, or what may be meant.
  void field(OfferField field, const std::string& label, std::string_view unit,
             std::string_view placeholder = {}, int column = 0, int columns = 1);
  // A field for any text below its label, and below it what is wrong with it. The label is drawn in
  // one line, as far as there is room; `labelled` false where it stands above already.
  void text(FieldSpec spec, bool labelled = true);
  // A labelled row of choices, wrapped where it has no room; gives what was pressed, or -1.
  int choices(std::string_view label, const std::vector<std::string>& labels, int chosen);
  // True when it was pressed. Listed under `kind`.
  bool check(std::string_view label, bool now, const char* kind = "checkbox");
  bool action(std::string label, bool outlined);
  void hint(std::string_view text);
  void error(std::string_view text);

 private:
  void title(float left, float right, std::string_view label);
  void input(ImVec2 min, float right, FieldSpec spec);
  void ask_thousands(OfferField field);
  float height() const { return flow_.frame.touch() ? 44.0F : 32.0F; }

  Flow& flow_;
  Offers& offers_;
  std::vector<OfferField> row_;  // fields that stand beside each other, up to the last
};

}  // namespace rangefinder::ui
