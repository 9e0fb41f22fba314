// The band that an offer is on: its company and place are typed, and chosen from what that can
// mean.
#include "catalog/facet_index.h"
#include "ui/band.h"
#include "ui/offer_commands.h"
#include "ui/offer_fields.h"
#include "ui/offer_form.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

class BandFields {
 public:
  explicit BandFields(Flow& flow)
      : flow_(flow), frame_(flow.frame), offers_(*flow.frame.session.offers), fields_(flow) {}

  void draw() {
    if (frame_.phone() && offers_.form().band && !offers_.choosing) {
      choice();
      return;
    }
    company();
    if (offers_.form().band) place();
  }

 private:
  // "Weights & Biases · San Francisco", and a button to choose another.
  void choice() {
    const BandId band = *offers_.form().band;
    const std::string label(facet_value(frame_.catalog, Facet::company, band));
    const std::string region(frame_.catalog.region_of(band));
    std::string role(facet_value(frame_.catalog, Facet::role, band));
    constexpr float kHeight = 44;
    ButtonSpec change;
    change.label = "Change";
    const float right = flow_.right + 9 - button_width(frame_, kHeight, change);
    if (button(frame_, {right, flow_.y}, kHeight, change)) {
      offers_.choosing = true;
      frame_.session.focus_field = "offer-company";
    }
    const float line = line_height(flow_.body());
    const float room = right - 8 - flow_.left;
    const TextStyle strong = flow_.style(flow_.body(), frame_.theme.text, Weight::semibold);
    const TextStyle quiet = flow_.style(flow_.body(), frame_.theme.text2);
    const float drawn = frame_.pen.text({flow_.left, flow_.y + 2}, line, label, strong, room);
    // The place stands behind the company where it has room there, else before the role.
    if (drawn + frame_.pen.text_width(" · " + region, quiet) <= room) {
      frame_.pen.text({flow_.left + drawn, flow_.y + 2}, line, " · " + region, quiet);
    } else {
      role = region + " · " + role;
    }
    frame_.pen.text({flow_.left, flow_.y + 2 + line}, line_height(flow_.caption()), role,
                    flow_.style(flow_.caption(), frame_.theme.text2), room);
    frame_.item("choice", label + " · " + region, {flow_.left, flow_.y},
                {right, flow_.y + kHeight});
    flow_.y += kHeight + 6;
  }

  void text(const char* id, const char* label, std::string value, const char* placeholder) {
    FieldSpec spec;
    spec.id = id;
    spec.label = label;
    spec.value = std::move(value);
    spec.placeholder = placeholder;
    fields_.text(std::move(spec));
  }

  void pick(BandId band) { choose_offer_band(frame_.session, frame_.catalog, band); }

  void band_buttons(std::string_view heading, const std::vector<BandId>& bands, bool companies,
                    bool places) {
    if (bands.empty()) return;
    if (!heading.empty()) fields_.hint(heading);
    for (const BandId band : bands) {
      const std::string label = !places      ? guide_label(frame_.catalog, band)
                                : !companies ? std::string(frame_.catalog.region_of(band))
                                             : row_label(frame_.catalog, band);
      ImGui::PushID(static_cast<int>(band));
      const bool was = fields_.action(label, false);
      ImGui::PopID();
      if (was) {
        pick(band);
        return;
      }
    }
  }

  void company() {
    const auto& band = offers_.form().band;
    const std::string now = band ? guide_label(frame_.catalog, *band) : std::string();
    text("offer-company", "Company and role", offers_.company.value_or(now),
         "Such as Meta engineer");
    if (!offers_.company) {
      if (!band)
        fields_.hint("Whose offer it is. Its guide's figures are what it is compared with.");
      flow_.y += 6;
      return;
    }
    fields_.error(company_error(offers_));
    band_buttons({}, std::vector(offers_.guides), true, false);
    flow_.y += 6;
  }

  void place() {
    const std::string now(frame_.catalog.region_of(*offers_.form().band));
    text("offer-place", "Place", offers_.place.value_or(now), "Such as London");
    if (!offers_.place) {
      flow_.y += 6;
      return;
    }
    fields_.error(place_error(offers_));
    const PlaceChoice choice = offers_.places;
    band_buttons({}, choice.there, false, true);
    band_buttons(choice.elsewhere.empty() ? "" : "The same company elsewhere", choice.elsewhere,
                 false, true);
    band_buttons("Other companies there", choice.others, true, true);
    flow_.y += 6;
  }

  Flow& flow_;
  Frame& frame_;
  Offers& offers_;
  OfferFields fields_;
};

}  // namespace

void draw_offer_band(Flow& flow) { BandFields(flow).draw(); }

}  // namespace rangefinder::ui
