// The page's questions and commands, as JSON.
//
//   {"method": "setQuery", "query": {"text": "london"}}
//   -> {"ok": true, "value": null}   or   {"ok": false, "error": "..."}
//
// setQuery (query), getView, guide (file), query, items, text, act (name, value), fields,
// fieldInput (id, text, commit), fieldFocus (id, focused), fieldKey (id, key), palette, keys,
// events, link, openLink (link), setTheme (theme: the system's), undo, redo. docs/api.md says what
// the values hold, ui/text_acts.h which controls there are.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/deferred.h"
#include "base/result.h"

namespace rangefinder::web {

class Host;

// Answers one call. Whatever is wrong with it is an error in the answer, and changes nothing.
std::string answer(Host& host, std::string_view call);

// Opens a pack, which is bytes and not JSON, and answers in the same form.
std::string answer_open_pack(Host& host, std::span<const std::byte> bytes);

// Adds the prose of a shard; the same form.
RANGEFINDER_DEFERRED(answer_open_shard)
std::string answer_open_shard(Host& host, std::span<const std::byte> bytes);

// {"ok": false, "error": message}
std::string answer_error(std::string_view message);

}  // namespace rangefinder::web
