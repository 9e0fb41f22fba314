// What the import's worker calls (shell/import/import-worker.js). As in the page's own
// (web/exports.cpp), text and bytes come in through one buffer and go out through another. Answers
// are JSON: {ok: true, value} or {ok: false, error}.
#include <emscripten/em_macros.h>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/today.h"
#include "export/dump.h"
#include "import/importer.h"

using namespace rangefinder;

namespace {

using Json = nlohmann::ordered_json;

Importer& importer() {
  static Importer one({.today = today()});
  return one;
}

std::string inbox, outbox;
Imported imported;
std::vector<std::byte> saved;

const char* send(const Json& answer) {
  outbox = dump(answer);
  return outbox.c_str();
}

// Runs a command. What it throws is memory that there is no more of.
template <typename F>
const char* answer(F command) {
  try {
    return send(command());
  } catch (const std::exception&) {
    inbox = {};
    return send({{"ok", false},
                 {"error", "There is not enough memory for these files. Import fewer of them."}});
  }
}

// A finding as a list, [rule, severity, file, line, column, message, advice]: there are many, and
// their keys would be most of the text. A file that is `file` is "".
Json findings_json(std::span<const Finding> findings, std::string_view file = {}) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    const Location& where = finding.where;
    list.push_back(Json::array({finding.rule, name(finding.severity),
                                where.file == file ? std::string() : where.file, where.line,
                                where.column, finding.message, finding.advice}));
  }
  return list;
}

Json file_json(const ImportedFile& file) {
  return {{"kind", name(file.kind)},
          {"guides", file.guides},
          {"bands", file.bands},
          {"findings", findings_json(file.findings, file.name)},
          {"note", file.note}};
}

Json imported_json() {
  Json shards = Json::array();
  for (const SavedShard& shard : imported.shards) {
    shards.push_back({{"name", shard.name}, {"size", shard.bytes.size()}});
  }
  return {{"guides", imported.guides},
          {"bands", imported.bands},
          {"findings", findings_json(imported.findings)},
          {"warnings", imported.warnings},
          {"shards", std::move(shards)}};
}

}  // namespace

extern "C" {

// A buffer of `size` bytes for what the next call takes; null where there is no memory for it.
EMSCRIPTEN_KEEPALIVE char* ri_inbox(std::size_t size) {
  try {
    inbox.resize(size);
    return inbox.data();
  } catch (const std::exception&) {
    inbox = {};
    return nullptr;
  }
}

// How long the text is that a call has just returned.
EMSCRIPTEN_KEEPALIVE std::size_t ri_outbox_size() { return outbox.size(); }

// The inbox has a file's name, `name_length` bytes, and behind it the file: `length` bytes in all.
EMSCRIPTEN_KEEPALIVE const char* ri_add(std::size_t name_length, std::size_t length) {
  return answer([&]() -> Json {
    const std::string_view all = std::string_view(inbox).substr(0, length);
    const ImportedFile file = importer().add(std::string(all.substr(0, name_length)),
                                             all.substr(std::min(name_length, all.size())));
    return {{"ok", true}, {"value", file_json(file)}};
  });
}

// The inbox has the pack that is open, to join what was imported with it; `length` is 0 to show
// only what was imported.
EMSCRIPTEN_KEEPALIVE const char* ri_finish(std::size_t length) {
  return answer([&]() -> Json {
    imported = {};
    auto result = importer().finish(
        std::as_bytes(std::span<const char>(std::string_view(inbox).substr(0, length))));
    inbox = {};
    if (!result) return {{"ok", false}, {"error", result.error().message}};
    imported = *std::move(result);
    return {{"ok", true}, {"value", imported_json()}};
  });
}

// Of the last ri_finish: the pack for the page, and the shards that it asks for by their names.
EMSCRIPTEN_KEEPALIVE const void* ri_pack() { return imported.pack.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t ri_pack_size() { return imported.pack.size(); }
EMSCRIPTEN_KEEPALIVE const void* ri_shard(std::size_t index) {
  return imported.shards[index].bytes.data();
}

// What was imported, as a pack by itself: of ri_saved_size() bytes at ri_saved().
EMSCRIPTEN_KEEPALIVE const char* ri_save() {
  return answer([]() -> Json {
    auto result = importer().save();
    if (!result) return {{"ok", false}, {"error", result.error().message}};
    saved = *std::move(result);
    return {{"ok", true}, {"value", nullptr}};
  });
}
EMSCRIPTEN_KEEPALIVE const void* ri_saved() { return saved.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t ri_saved_size() { return saved.size(); }

}  // extern "C"
