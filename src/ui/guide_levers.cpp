// What a guide advises to say: its levers with their scripts, and the strategy.
#include <algorithm>

#include "ui/guide_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// "$250K base"
std::string ask_text(const ProseAsk& ask) {
  std::string text = short_range(ask.amount, ask.currency);
  if (ask.what.empty()) return text;
  return text + ' ' + (ask.what == "signing" ? "sign-on" : ask.what);
}

// The ask that fits a band best: its region's, else one in its currency, else the first.
const ProseAsk* ask_for(const std::vector<ProseAsk>& asks, const Catalog& catalog, BandId band) {
  const ProseAsk* best = nullptr;
  int best_fit = -1;
  for (const ProseAsk& ask : asks) {
    const int fit = (ask.region == catalog.region_of(band) ? 2 : 0) +
                    (ask.currency == catalog.currency_of(band) ? 1 : 0);
    if (fit <= best_fit) continue;
    best = &ask;
    best_fit = fit;
  }
  return best;
}

// Quoted words; what is in brackets is to be filled in, and has another colour.
void draw_script(Flow& flow, std::string_view script, float indent) {
  Frame& frame = flow.frame;
  const TextStyle plain = flow.style(flow.body(), frame.theme.text2);
  const TextStyle blank = flow.style(flow.body(), frame.theme.accent);
  const float height = line_height(plain.size);
  const float top = flow.y;
  const std::string quoted = "“" + std::string(script) + "”";
  bool in_blank = false;
  for (const std::string_view line : frame.pen.lines(quoted, plain, flow.width() - indent)) {
    float x = flow.left + indent;
    for (std::string_view rest = line; !rest.empty();) {
      if (!in_blank && rest.front() == '[') in_blank = true;
      const std::size_t end = in_blank ? rest.find(']') + 1 : std::min(rest.find('['), rest.size());
      const std::string_view piece = in_blank && end == 0 ? rest : rest.substr(0, end);
      if (flow.visible(height)) {
        x += frame.pen.text({x, flow.y}, height, piece, in_blank ? blank : plain);
      }
      if (in_blank && end != 0) in_blank = false;
      rest.remove_prefix(piece.size());
    }
    flow.y += line.empty() ? height / 2 : height;
  }
  frame.item("script", std::string(script), {flow.left + indent, top}, {flow.right, flow.y});
}

// Copy, and where the words stand.
void draw_copy(Flow& flow, std::string_view text, const char* id, float indent, std::int32_t line) {
  flow.y += 4;
  const float end = flow.copy(text, id, indent);
  std::string where = line_text(line);
  if (!where.empty()) where.front() = 'L';
  flow.frame.pen.text({end + 8, flow.y}, flow.row(), where,
                      flow.style(flow.caption(), flow.frame.theme.text3));
  flow.y += flow.row() + 4;
}

constexpr float kIndent = 20;

// The row of a lever; gives whether it is open.
bool draw_lever_row(Flow& flow, const ProseLever& lever, std::size_t index) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  constexpr std::size_t kBits = 64;
  std::uint64_t& open_levers = frame.session.reading.open_levers;
  const std::uint64_t bit = std::uint64_t{1} << (index % kBits);
  const ProseAsk* ask = ask_for(lever.asks, frame.catalog, flow.band);
  const std::string asked = ask != nullptr ? ask_text(*ask) : std::string();
  const TextStyle bold = flow.style(flow.body(), theme.text, Weight::semibold);
  const float right = flow.right - 20;
  const float title_x = flow.left + kIndent;
  float room = right - frame.pen.text_width(asked, bold) - 10 - title_x;
  // Where the amount leaves too little, it goes below the title.
  const bool below = !asked.empty() && room < 90;
  if (below) room = right - title_x;
  const bool open = (open_levers & bit) != 0;
  const TextStyle style =
      flow.style(flow.body(), theme.text, open ? Weight::semibold : Weight::regular);
  // Measured in bold, so that opening it breaks no line elsewhere.
  const auto lines = frame.pen.lines(lever.title, bold, room);
  const float line = line_height(style.size);
  const float height =
      std::max(static_cast<float>(lines.size() + (below ? 1 : 0)) * line + 8, flow.row());
  const ImVec2 min(flow.left, flow.y);
  const ImVec2 max(flow.right, flow.y + height);
  if (pressed("##lever", min, max)) open_levers ^= bit;
  if (ImGui::IsItemHovered()) {
    frame.pen.fill({min.x - 6, min.y}, {max.x + 6, max.y}, theme.hover, 4);
  }
  if (flow.visible(height)) {
    float y = flow.y + (height - static_cast<float>(lines.size() + (below ? 1 : 0)) * line) / 2;
    frame.pen.text({flow.left, y}, line, std::to_string(lever.number),
                   flow.style(style.size, theme.text3));
    draw_icon(frame.pen, open ? Icon::chevron_down : Icon::chevron_right,
              {flow.right - 7, y + line / 2}, theme.text3, 13);
    if (!below) frame.pen.text_right({right, y}, line, asked, bold);
    for (const std::string_view text : lines) {
      frame.pen.text({title_x, y}, line, text, style);
      y += line;
    }
    if (below) frame.pen.text({title_x, y}, line, asked, bold, room);
  }
  frame.item("lever", lever.title, min, max, open, asked);
  flow.y += height;
  return open;
}

void draw_lever(Flow& flow, const ProseLever& lever, std::size_t index) {
  const TextStyle plain = flow.style(flow.body(), flow.frame.theme.text2);
  if (!draw_lever_row(flow, lever, index)) return;
  if (!lever.script.empty()) draw_script(flow, lever.script, kIndent);
  if (!lever.text.empty()) {
    flow.y += 4;
    flow.text(lever.text, plain, kIndent);
  }
  if (lever.asks.size() > 1) {
    std::string all = "Asks:";
    for (const ProseAsk& ask : lever.asks)
      all += (all.ends_with(':') ? " " : " · ") + ask_text(ask);
    flow.y += 4;
    flow.text(all, flow.style(flow.caption(), flow.frame.theme.text3), kIndent);
  }
  draw_copy(flow, lever.script.empty() ? lever.text : lever.script, "copy", kIndent - 9,
            lever.line);
}

// The currency of all asks where none is in the band's.
Currency foreign_currency(const Prose& prose, Currency band) {
  Currency foreign;
  const auto look = [&](const std::vector<ProseAsk>& asks) {
    for (const ProseAsk& ask : asks) {
      if (ask.currency == band) return false;
      foreign = ask.currency;
    }
    return true;
  };
  for (const ProseLever& lever : prose.levers) {
    if (!look(lever.asks)) return {};
  }
  return look(prose.strategy_asks) && look(prose.strategy_floors) ? foreign : Currency();
}

struct AskBox {
  const char* label;
  const ProseAsk* ask;
};

// The label above the amount, or in a low box before it.
void draw_ask_box(Flow& flow, const AskBox& box, ImVec2 at, ImVec2 size, bool low) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  const ImVec2 max(at.x + size.x, at.y + size.y);
  const float line = line_height(flow.body());
  const std::string text = ask_text(*box.ask);
  const TextStyle bold = flow.style(flow.body(), theme.text, Weight::semibold);
  frame.pen.fill(at, max, theme.surface, 6);
  frame.pen.outline(at, max, theme.line, 6);
  frame.pen.text({at.x + 10, at.y + 7}, line, box.label, flow.style(flow.caption(), theme.text3));
  if (low) {
    frame.pen.text_right({max.x - 10, at.y + 7}, line, text, bold);
  } else {
    frame.pen.text({at.x + 10, at.y + 7 + line}, line, text, bold);
  }
  frame.item("ask", box.label, at, max, false, text);
}

// What to ask, the sign-on, and where to stop, as far as the strategy says them.
void draw_asks(Flow& flow, const Prose& prose) {
  std::vector<ProseAsk> pay;
  std::vector<ProseAsk> signing;
  for (const ProseAsk& ask : prose.strategy_asks) {
    (ask.what == "signing" ? signing : pay).push_back(ask);
  }
  const auto fitting = [&](const std::vector<ProseAsk>& asks) {
    return ask_for(asks, flow.frame.catalog, flow.band);
  };
  std::vector<AskBox> boxes;
  for (const AskBox& box : {AskBox{"Ask", fitting(pay)}, AskBox{"Sign-on", fitting(signing)},
                            AskBox{"Floor", fitting(prose.strategy_floors)}}) {
    if (box.ask != nullptr) boxes.push_back(box);
  }
  if (boxes.empty()) return;
  // Side by side where all amounts fit, else one below the other.
  constexpr float kGap = 8;
  const auto count = static_cast<float>(boxes.size());
  const TextStyle bold = flow.style(flow.body(), 0, Weight::semibold);
  ImVec2 size((flow.width() - (count - 1) * kGap) / count, 14 + 2 * line_height(bold.size));
  const bool low = std::ranges::any_of(boxes, [&](const AskBox& box) {
    return flow.frame.pen.text_width(ask_text(*box.ask), bold) > size.x - 20;
  });
  if (low) size = {flow.width(), 14 + line_height(bold.size)};
  float x = flow.left;
  for (const AskBox& box : boxes) {
    if (flow.visible(size.y)) draw_ask_box(flow, box, {x, flow.y}, size, low);
    if (low) {
      flow.y += size.y + kGap;
    } else {
      x += size.x + kGap;
    }
  }
  flow.y += (low ? 0 : size.y + kGap) + 2;
}

}  // namespace

void draw_guide_levers(Flow& flow, const Prose& prose) {
  Frame& frame = flow.frame;
  flow.title("Levers");
  std::string_view topic;
  for (std::size_t i = 0; i < prose.levers.size(); ++i) {
    const ProseLever& lever = prose.levers[i];
    if (lever.topic != topic) {
      topic = lever.topic;
      flow.y += 4;
      flow.text(topic, flow.style(flow.caption(), frame.theme.text3));
    }
    ImGui::PushID(static_cast<int>(i));
    draw_lever(flow, lever, i);
    ImGui::PopID();
  }
  const Currency own = frame.catalog.currency_of(flow.band);
  if (const Currency foreign = foreign_currency(prose, own)) {
    flow.y += 8;
    flow.box(Severity::info,
             "These figures are in " + std::string(foreign.code()) + ", this band is in " +
                 std::string(own.code()) + ".",
             "The guide names no amounts in " + std::string(own.code()) +
                 ", so none are converted here.");
  }
}

void draw_guide_strategy(Flow& flow, const Prose& prose) {
  flow.title("Strategy", line_text(prose.strategy_line));
  draw_asks(flow, prose);
  draw_script(flow, prose.strategy, 0);
  draw_copy(flow, prose.strategy, "strategy", -9, 0);
}

}  // namespace rangefinder::ui
