#include "ui/guide_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

void draw_lack(Flow& flow, std::string_view meanwhile) {
  Frame& frame = flow.frame;
  flow.y += 16;
  if (!frame.session.shard_failed) {
    flow.text("Reading the guide…", flow.style(flow.body(), frame.theme.text3));
    return;
  }
  flow.box(Severity::error, "This guide's text could not be read.", meanwhile);
  ButtonSpec again;
  again.label = "Try again";
  again.look = ButtonLook::outlined;
  if (button(frame, {flow.left, flow.y}, flow.row(), again)) frame.requests.read_shard = true;
  flow.y += flow.row();
}

}  // namespace rangefinder::ui
