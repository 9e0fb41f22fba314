// The panes of a frame, each in its place.
#include <algorithm>

#include "ui/embed_panel.h"
#include "ui/offers.h"
#include "ui/panels.h"

namespace rangefinder::ui {
namespace {

// Where something stands as soon as the rest of the program is there: a moment after the start.
void draw_coming(Frame& frame, const Area& area) {
  frame.pen.fill(area.min, area.max, frame.theme.surface);
  frame.pen.text({area.min.x + 16, area.min.y + 12}, 20, "Loading…",
                 frame.style(type::kBody, frame.theme.text3));
}

void draw_content(Frame& frame, const Area& area) {
  const bool empty = frame.view.rows.empty();
  if ((frame.session.screen.tab != Tab::bands || empty) && !frame.session.complete) {
    draw_coming(frame, area);
    return;
  }
  switch (frame.session.screen.tab) {
    case Tab::bands:
      if (empty) {
        draw_empty(frame, area);
      } else if (frame.phone()) {
        draw_phone_list(frame, area);
      } else {
        draw_table(frame, area);
      }
      break;
    case Tab::distribution:
      draw_distribution(frame, area);
      break;
    case Tab::places:
      draw_places(frame, area);
      break;
    case Tab::compare:
      draw_compare(frame, area);
      break;
    case Tab::offer:
      draw_offer(frame, area);
      break;
  }
}

// Those that Tab goes through.
void list_panes(Frame& frame, const Layout& layout) {
  const Session& session = frame.session;
  std::vector<Pane>& panes = frame.session.panes_shown;
  panes.clear();
  if (!layout.header.empty()) panes.push_back(Pane::header);
  if (!layout.notice.empty() && session.complete) panes.push_back(Pane::notice);
  if (!layout.filters.empty()) {
    panes.push_back(Pane::filters);
    if (session.screen.tab != Tab::offer) panes.push_back(Pane::filters_splitter);
  }
  if (!layout.tabs.empty() || !layout.dock.empty()) panes.push_back(Pane::tabs);
  if (!layout.active.empty() && frame.view.query.filters()) panes.push_back(Pane::active);
  panes.push_back(Pane::content);
  if (!layout.guide.empty() && !layout.guide_over) panes.push_back(Pane::guide_splitter);
  if (!layout.guide.empty()) panes.push_back(Pane::guide);
  if (session.sheet == Sheet::filters) panes = {Pane::filters};
  if (session.sheet == Sheet::guide) panes = {Pane::guide};
  if (session.sheet == Sheet::palette || session.sheet == Sheet::keys) panes = {Pane::sheet};
}

// What lies below a pane that is drawn over it is not there to be clicked or typed into.
void cover(Frame& frame, const Area& area) {
  const auto under = [&](const Rect& rect) {
    return rect.x + rect.width > area.min.x && rect.x < area.max.x &&
           rect.y + rect.height > area.min.y && rect.y < area.max.y;
  };
  std::erase_if(frame.fields, [&](const TextField& field) { return under(field.rect); });
  for (Item& item : frame.items) {
    if (under(item.rect)) item.rect.width = std::max(0.0F, area.min.x - item.rect.x);
  }
  std::erase_if(frame.items, [](const Item& item) { return item.rect.width <= 0; });
}

}  // namespace

void draw_page(Frame& frame) {
  const Session& session = frame.session;
  // Before anything is laid out and drawn of it: a host may leave the offer out, and the table has
  // marks of offers, too.
  if (session.complete) refresh_offers(frame);
  const Layout layout =
      layout_of(frame.surface, session.screen, !session.notice.empty(), session.embed.get());
  // Where the filters are beside the table, no sheet of them is needed.
  if (frame.session.sheet == Sheet::filters && !layout.filters.empty()) {
    frame.session.sheet = Sheet::none;
  }
  list_panes(frame, layout);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({frame.surface.width, frame.surface.height});
  ImGui::Begin("rangefinder", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
  if (session.is_part()) {
    draw_embed(frame);
    ImGui::End();
    return;
  }
  if (layout.header.empty()) {
    // A host may leave it out.
  } else if (frame.phone()) {
    draw_phone_header(frame, layout.header);
  } else {
    draw_header(frame, layout.header);
  }
  if (!layout.notice.empty() && session.complete) draw_notice(frame, layout.notice);
  if (!layout.filters.empty()) {
    if (session.screen.tab != Tab::offer) {
      draw_filters(frame, layout.filters);
    } else if (session.complete) {
      draw_offer_form(frame, layout.filters);
    }
  }
  if (!layout.tabs.empty()) draw_tabs(frame, layout.tabs);
  if (!layout.active.empty()) draw_active(frame, layout.active);
  draw_content(frame, layout.content);
  if (!layout.summary.empty()) draw_summary(frame, layout.summary);
  if (!layout.legend.empty()) draw_legend(frame, layout.legend);
  if (!layout.guide.empty()) {
    if (layout.guide_over) {
      cover(frame, layout.guide);
      frame.ground = 0;  // the content lies below
    }
    if (frame.session.complete) {
      draw_guide(frame, layout.guide);
    } else {
      draw_coming(frame, layout.guide);
    }
  }
  if (!layout.dock.empty()) draw_dock(frame, layout.dock);
  draw_splitters(frame, layout);
  ImGui::End();
  if (session.sheet == Sheet::none) {
    if (session.complete) draw_search_help(frame);
    return;
  }
  if (!session.complete) return;
  // The page's own fields lie behind the sheet: an input would shine through.
  frame.fields.clear();
  frame.items.clear();
  switch (session.sheet) {
    case Sheet::none:
      break;
    case Sheet::filters:
      draw_filter_sheet(frame);
      break;
    case Sheet::guide:
      draw_guide_sheet(frame);
      break;
    case Sheet::palette:
      draw_palette(frame);
      break;
    case Sheet::keys:
      draw_keys(frame);
      break;
  }
}

}  // namespace rangefinder::ui
