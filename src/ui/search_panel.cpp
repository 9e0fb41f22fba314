// The search field, and below it what helps: why it cannot be read, under the character, and what
// may stand for the word that is being typed.
#include <algorithm>

#include "export/view_words.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr const char* kOperators =
    "company:  role:  place:  level:  base>=  total<=  finding:  -not";

FieldSpec search_spec(const Frame& frame) {
  FieldSpec spec;
  spec.id = "search";
  spec.label = "Search";
  spec.placeholder = "Company, role or place";
  // What cannot be read as a search stays in the field, with the reason below it.
  const auto& drafts = frame.session.drafts;
  const auto& errors = frame.session.field_errors;
  const auto draft = drafts.find(spec.id);
  spec.value = draft == drafts.end() ? frame.view.query.text : draft->second;
  if (const auto error = errors.find(spec.id); error != errors.end()) spec.error = error->second;
  spec.icon = Icon::search;
  spec.font_size = frame.phone() ? type::kField : type::kBody;
  return spec;
}

constexpr const char* kKeys = "Ctrl K";

// What they take at the field's right; nothing where there are no keys, or no room.
float keys_width(const Frame& frame, float field) {
  if (frame.touch() || field < 220) return 0;
  return frame.pen.text_width(kKeys, frame.style(type::kAxis, 0)) + 18;
}

// They open the palette by a click, too.
void draw_palette_key(Frame& frame, ImVec2 min, ImVec2 max, float width) {
  const TextStyle style = frame.style(type::kAxis, frame.theme.text3);
  const ImVec2 at(max.x - width, min.y + 6);
  const ImVec2 end(max.x - 6, max.y - 6);
  if (pressed("##palette", at, end)) frame.requests.sheet = Sheet::palette;
  frame.pen.fill(at, end, ImGui::IsItemHovered() ? frame.theme.hover : frame.theme.surface, 4);
  frame.pen.outline(at, end, frame.theme.line, 4);
  frame.pen.text({at.x + 6, at.y}, end.y - at.y, kKeys, style);
  frame.item("button", "Command palette", at, end);
}

class SearchOverlay {
 public:
  SearchOverlay(Frame& frame, const TextField& field)
      : frame_(frame),
        help_(frame.session.search),
        field_(field),
        // Only the keyboard's owner has a list; without it, an error is one line.
        list_(help_.open),
        row_(frame.touch() ? 44.0F : 34.0F) {}

  void draw() {
    const Area& area = help_.area;
    const float width = std::min(std::max(area.width(), list_ ? 320.0F : 0.0F),
                                 frame_.surface.width - area.min.x - 8);
    const float error = help_.error ? error_height() : 0;
    const float list = list_ ? list_height() : 0;
    if (error + list == 0) return;
    ImGui::SetNextWindowPos({area.min.x, area.max.y});
    ImGui::SetNextWindowSize({list_ ? width : frame_.surface.width - area.min.x, error + list + 4});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
    // One line of an error does not keep anybody from what it lies over.
    ImGui::Begin("search-help", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav |
                     (list_ ? 0 : ImGuiWindowFlags_NoInputs));
    ImGui::PopStyleVar(2);
    if (help_.error) draw_error(area);
    if (list_) draw_list({area.min.x, area.max.y + error + 3}, width);
    keep_open();
    ImGui::End();
  }

 private:
  static constexpr float kLine = 16;
  static constexpr float kOperatorsLine = 28;

  TextStyle error_style() const { return frame_.style(type::kCaption, frame_.theme.error); }

  float error_width() const {
    return std::max(60.0F, frame_.surface.width - help_.area.min.x - 32);
  }

  std::vector<std::string> error_lines() const {
    return frame_.pen.wrapped(help_.error->message, error_style(), error_width());
  }

  // In one line where there is no list: what is below stays in sight.
  float error_height() const {
    return 5 + kLine * (list_ ? static_cast<float>(error_lines().size()) : 1);
  }

  float list_height() const {
    const auto shown = static_cast<float>(help_.suggestions.list.size());
    return shown * row_ + kOperatorsLine + 8;
  }

  void draw_error(const Area& area) {
    const std::string& message = help_.error->message;
    std::vector<std::string> lines = {message};
    if (list_) lines = error_lines();
    const float height = error_height();
    float widest = 0;
    for (const std::string& line : lines) {
      widest = std::max(widest, frame_.pen.text_width(line, error_style()));
    }
    widest = std::min(widest, error_width());
    const ImVec2 end(area.min.x + widest + 24, area.max.y + 1 + height);
    frame_.pen.fill({area.min.x, area.max.y + 1}, end, frame_.theme.surface);
    draw_caret(area);
    float y = area.max.y + 5;
    draw_icon(frame_.pen, Icon::warn, {area.min.x + 7, y + kLine / 2}, frame_.theme.error, 13);
    for (const std::string& line : lines) {
      frame_.pen.text({area.min.x + 18, y}, kLine, line, error_style(), error_width());
      y += kLine;
    }
    frame_.item("error", message, {area.min.x, area.max.y + 5}, end);
  }

  // Under the first character that is wrong.
  void draw_caret(const Area& area) {
    const TextStyle style = frame_.style(field_.font_size, 0);
    const std::size_t at = std::min(help_.error->from, field_.value.size());
    const std::size_t next = std::min(at + 1, field_.value.size());
    const std::string_view text = field_.value;
    const float before = frame_.pen.text_width(text.substr(0, at), style);
    const float half = frame_.pen.text_width(text.substr(at, next - at), style) / 2;
    // A long text is scrolled in its field: where to, only the browser knows.
    const float x =
        std::clamp(field_.rect.x + before + half, field_.rect.x, field_.rect.x + field_.rect.width);
    const float y = area.max.y + 1.5F;
    ImDrawList& list = frame_.pen.list();
    list.AddLine({x - 4, y + 4}, {x, y}, frame_.theme.error, 1.5F);
    list.AddLine({x, y}, {x + 4, y + 4}, frame_.theme.error, 1.5F);
    frame_.item("caret", help_.error->message, {x - 4, y}, {x + 4, y + 4});
  }

  void draw_list(ImVec2 at, float width) {
    const Theme& theme = frame_.theme;
    const ImVec2 end(at.x + width, at.y + list_height());
    frame_.pen.fill(at, end, theme.raised, 8);
    frame_.pen.outline(at, end, theme.line, 8);
    float y = at.y + 4;
    for (std::size_t i = 0; i < help_.suggestions.list.size(); ++i) {
      draw_row(i, {at.x + 4, y}, width - 8);
      y += row_;
    }
    if (!help_.suggestions.list.empty()) frame_.pen.horizontal(at.x, end.x, y, theme.line);
    frame_.pen.text({at.x + 12, y + 2}, kOperatorsLine, kOperators,
                    frame_.style(type::kAxis, theme.text3), width - 24);
    covers_ = {at, end};
  }

  void draw_row(std::size_t index, ImVec2 at, float width) {
    const Suggestion& suggestion = help_.suggestions.list[index];
    const ImVec2 max(at.x + width, at.y + row_);
    ImGui::PushID(static_cast<int>(index));
    const bool was = pressed("##suggestion", at, max);
    ImGui::PopID();
    if (was) frame_.requests.suggestion = index;
    const bool chosen = help_.chosen == static_cast<int>(index);
    if (chosen || ImGui::IsItemHovered()) {
      frame_.pen.fill(at, max, chosen ? frame_.theme.selected : frame_.theme.hover, 4);
    }
    std::string bands;
    if (!suggestion.wants_more) bands = bands_text(suggestion.bands);
    float end = max.x - 8;
    end -= frame_.pen.text_right({end, at.y}, row_, bands,
                                 frame_.style(type::kCaption, frame_.theme.text3)) +
           10;
    float x = at.x + 8;
    const TextStyle strong = frame_.style(type::kBody, frame_.theme.text, Weight::semibold);
    x += std::min(end - x, frame_.pen.text({x, at.y}, row_, suggestion.term, strong, end - x)) + 10;
    if (end - x > 30) {
      frame_.pen.text({x, at.y}, row_, suggestion.says,
                      frame_.style(type::kCaption, frame_.theme.text2), end - x);
    }
    frame_.item("option", suggestion.term, at, max, chosen, bands);
  }

  // The list goes with the keyboard, but not while the pointer is about to take something from it:
  // the press that takes it takes the keyboard first.
  void keep_open() {
    // An input would shine through.
    if (!covers_.empty()) {
      std::erase_if(frame_.fields, [&](const TextField& field) {
        return field.id != "search" && field.rect.x < covers_.max.x &&
               field.rect.x + field.rect.width > covers_.min.x && field.rect.y < covers_.max.y &&
               field.rect.y + field.rect.height > covers_.min.y;
      });
    }
    const bool held = ImGui::IsWindowHovered() || ImGui::IsMouseDown(ImGuiMouseButton_Left);
    help_.unfocused = frame_.session.focused_field == "search" || held ? 0 : help_.unfocused + 1;
    if (help_.unfocused > 1) help_.open = false;
  }

  Frame& frame_;
  SearchHelp& help_;
  const TextField field_;  // a copy: other fields may be taken out of the list
  bool list_;
  float row_;
  Area covers_ = {};
};

}  // namespace

void draw_search(Frame& frame, ImVec2 min, ImVec2 max) {
  FieldSpec spec = search_spec(frame);
  spec.room = keys_width(frame, max.x - min.x);
  field(frame, min, max, spec);
  if (spec.room > 0) draw_palette_key(frame, min, max, spec.room);
  frame.session.search.area = {min, max};
}

void draw_search_help(Frame& frame) {
  const auto field = std::ranges::find(frame.fields, "search", &TextField::id);
  if (field != frame.fields.end()) SearchOverlay(frame, *field).draw();
}

}  // namespace rangefinder::ui
