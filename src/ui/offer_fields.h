// The controls of the offer's form, one below the other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/guide_sections.h"
#include "ui/offers.h"

namespace rangefinder::ui {

class OfferFields {
 public:
  explicit OfferFields(Flow& flow) : flow_(flow), offers_(*flow.frame.session.offers) {}

  // A labelled field of the form that is shown, `unit` at its right, and below it what is wrong
  // with it or what may be meant. In `column` of `columns` that stand beside each other.
  void field(OfferField field, std::string_view label, std::string_view unit,
             std::string_view placeholder = {}, int column = 0, int columns = 1);
  // A labelled field of any text.
  void text(const std::string& id, std::string_view label, const std::string& value,
            std::string_view placeholder);
  // A labelled row of choices, wrapped where it has no room; gives what was pressed, or -1.
  int choices(std::string_view label, const std::vector<std::string>& labels, int chosen);
  bool check(std::string_view label, bool now);  // true when it was pressed
  bool action(std::string label, bool outlined);
  void hint(std::string_view text);
  void error(std::string_view text);

  float field_height() const { return flow_.frame.touch() ? 44.0F : 32.0F; }

 private:
  void title(float left, float right, std::string_view label);
  // Below the row of fields that was drawn; gives the width of a column.
  void ask_thousands(OfferField field);

  Flow& flow_;
  Offers& offers_;
};

}  // namespace rangefinder::ui
