#include "pack/prose_coding.h"

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace rangefinder {
namespace {

using flatbuffers::Offset;
using flatbuffers::String;
using flatbuffers::Vector;
using Builder = flatbuffers::FlatBufferBuilder;

// What occurs once and what occurs in many places, such as advice, are treated alike: a text is in
// the bytes once.
Offset<String> text(Builder& builder, std::string_view text) { return save_string(builder, text); }

template <typename T>
Offset<Vector<Offset<T>>> list(Builder& builder, const std::vector<Offset<T>>& items) {
  return items.empty() ? Offset<Vector<Offset<T>>>() : builder.CreateVector(items);
}

Offset<Vector<Offset<wire::ProseLine>>> lines(Builder& builder,
                                              const std::vector<ProseLine>& prose) {
  std::vector<Offset<wire::ProseLine>> items;
  for (const ProseLine& line : prose) {
    items.push_back(
        wire::CreateProseLine(builder, text(builder, line.text), line.line, line.emphasis));
  }
  return list(builder, items);
}

Offset<Vector<Offset<wire::ProseLevel>>> levels(Builder& builder,
                                                const std::vector<ProseLevel>& prose) {
  std::vector<Offset<wire::ProseLevel>> items;
  for (const ProseLevel& level : prose) {
    const auto company = text(builder, level.company);
    const auto name = text(builder, level.level);
    items.push_back(wire::CreateProseLevel(builder, company, name, level.line));
  }
  return list(builder, items);
}

Offset<Vector<Offset<wire::ProseAsk>>> asks(Builder& builder, const std::vector<ProseAsk>& prose) {
  std::vector<Offset<wire::ProseAsk>> items;
  for (const ProseAsk& ask : prose) {
    const auto currency = text(builder, ask.currency.code());
    const auto what = text(builder, ask.what);
    const auto region = text(builder, ask.region);
    items.push_back(wire::CreateProseAsk(builder, ask.amount.low, ask.amount.high, ask.amount.open,
                                         currency, what, region));
  }
  return list(builder, items);
}

Offset<Vector<Offset<wire::ProseLever>>> levers(Builder& builder,
                                                const std::vector<ProseLever>& prose) {
  std::vector<Offset<wire::ProseLever>> items;
  for (const ProseLever& lever : prose) {
    const auto topic = text(builder, lever.topic);
    const auto title = text(builder, lever.title);
    const auto script = text(builder, lever.script);
    const auto rest = text(builder, lever.text);
    const auto asked = asks(builder, lever.asks);
    items.push_back(wire::CreateProseLever(builder, lever.number, lever.line, topic, title, script,
                                           rest, asked));
  }
  return list(builder, items);
}

Offset<Vector<Offset<wire::ProseFinding>>> findings(Builder& builder,
                                                    const std::vector<ProseFinding>& prose) {
  std::vector<Offset<wire::ProseFinding>> items;
  for (const ProseFinding& finding : prose) {
    const auto rule = text(builder, finding.rule);
    const auto message = text(builder, finding.message);
    const auto advice = text(builder, finding.advice);
    items.push_back(wire::CreateProseFinding(builder, finding.band, rule,
                                             static_cast<std::uint8_t>(finding.severity),
                                             finding.line, finding.other_line, message, advice));
  }
  return list(builder, items);
}

// Copies what the tables say; `good` turns false where a text is not UTF-8, or too much.
class Reader {
 public:
  explicit Reader(TextRoom& room) : room_(room) {}

  std::string text(const String* string) {
    // Looked at before it is read: to check a text a million times would take its time, too.
    good_ &= room_.take(string == nullptr ? 0 : string->size());
    if (!good_) return {};
    auto read = load_string(string);
    good_ &= read.has_value();
    return std::move(read).value_or("");
  }

  std::vector<ProseLine> lines(const Vector<Offset<wire::ProseLine>>* tables) {
    std::vector<ProseLine> list;
    if (tables == nullptr) return list;
    for (const auto* line : *tables) {
      list.push_back({text(line->text()), line->line(), line->emphasis()});
    }
    return list;
  }

  void levels(const Vector<Offset<wire::ProseLevel>>* tables, std::vector<ProseLevel>& list) {
    if (tables == nullptr) return;
    for (const auto* level : *tables) {
      list.push_back({text(level->company()), text(level->level()), level->line()});
    }
  }

  std::vector<ProseAsk> asks(const Vector<Offset<wire::ProseAsk>>* tables) {
    std::vector<ProseAsk> list;
    if (tables == nullptr) return list;
    for (const auto* ask : *tables) {
      const auto currency = Currency::from_code(text(ask->currency()));
      list.push_back({{ask->low(), ask->high(), ask->open()},
                      currency.value_or(Currency()),
                      text(ask->what()),
                      text(ask->region())});
    }
    return list;
  }

  void levers(const Vector<Offset<wire::ProseLever>>* tables, std::vector<ProseLever>& list) {
    if (tables == nullptr) return;
    for (const auto* lever : *tables) {
      list.push_back({lever->number(), lever->line(), text(lever->topic()), text(lever->title()),
                      text(lever->script()), text(lever->text()), asks(lever->asks())});
    }
  }

  void findings(const Vector<Offset<wire::ProseFinding>>* tables, std::size_t bands,
                std::vector<ProseFinding>& list) {
    if (tables == nullptr) return;
    for (const auto* finding : *tables) {
      const std::int32_t band = finding->band();
      good_ &= band >= -1 && (band < 0 || static_cast<std::size_t>(band) < bands);
      good_ &= finding->severity() <= static_cast<std::uint8_t>(Severity::error);
      list.push_back({band, text(finding->rule()), static_cast<Severity>(finding->severity()),
                      finding->line(), finding->other_line(), text(finding->message()),
                      text(finding->advice())});
    }
  }

  bool good() const { return good_; }

 private:
  TextRoom& room_;
  bool good_ = true;
};

}  // namespace

Offset<wire::Prose> save_prose(Builder& builder, const Prose& prose) {
  const auto dna_tags = lines(builder, prose.dna_tags);
  const auto dna_text = text(builder, prose.dna_text);
  const auto level_mapping = text(builder, prose.level_mapping);
  const auto level_list = levels(builder, prose.levels);
  const auto lever_list = levers(builder, prose.levers);
  const auto strategy = text(builder, prose.strategy);
  const auto footnotes = lines(builder, prose.footnotes);
  const auto sources = lines(builder, prose.sources);
  const auto finding_list = findings(builder, prose.findings);
  const auto strategy_asks = asks(builder, prose.strategy_asks);
  const auto strategy_floors = asks(builder, prose.strategy_floors);
  return wire::CreateProse(builder, dna_tags, dna_text, level_mapping, level_list, lever_list,
                           strategy, prose.strategy_line, footnotes, sources, finding_list,
                           strategy_asks, strategy_floors);
}

std::optional<Prose> load_prose(const wire::Prose& table, std::size_t bands, TextRoom& room) {
  Reader reader(room);
  Prose prose;
  prose.dna_tags = reader.lines(table.dna_tags());
  prose.dna_text = reader.text(table.dna_text());
  prose.level_mapping = reader.text(table.level_mapping());
  reader.levels(table.levels(), prose.levels);
  reader.levers(table.levers(), prose.levers);
  prose.strategy = reader.text(table.strategy());
  prose.strategy_line = table.strategy_line();
  prose.strategy_asks = reader.asks(table.strategy_asks());
  prose.strategy_floors = reader.asks(table.strategy_floors());
  prose.footnotes = reader.lines(table.footnotes());
  prose.sources = reader.lines(table.sources());
  reader.findings(table.findings(), bands, prose.findings);
  if (!reader.good()) return std::nullopt;
  return prose;
}

std::optional<std::string> load_string(const String* string) {
  if (string == nullptr) return "";
  if (find_invalid_utf8(string->string_view()) != std::string_view::npos) return std::nullopt;
  return string->str();
}

Offset<String> save_string(Builder& builder, std::string_view text) {
  return text.empty() ? Offset<String>() : builder.CreateSharedString(valid_utf8(text));
}

}  // namespace rangefinder
