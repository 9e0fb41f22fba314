#include "export/query_words.h"

#include "base/shown.h"

namespace rangefinder {

std::string sort_name(const SortKey& key) {
  std::string text(name(key.field));
  if (key.end != End::high) text += '.' + std::string(name(key.end));
  return text;
}

Result<SortKey> sort_key_from_name(std::string_view typed) {
  const std::size_t dot = typed.find('.');
  const std::string_view field_name = typed.substr(0, dot);
  const auto field = field_from_name(field_name);
  if (!field) return not_one_of("a field", field_name, names<Field>(kFieldCount));
  SortKey key{*field, false, End::high};
  if (dot != std::string_view::npos) {
    const std::string_view end_name = typed.substr(dot + 1);
    const auto end = end_from_name(end_name);
    if (!end) return not_one_of("an end", end_name, "low, middle or high");
    key.end = *end;
  }
  return key;
}

std::unexpected<Error> not_one_of(std::string_view what, std::string_view typed,
                                  std::string_view known) {
  return fail(shown(typed) + " is not " + std::string(what) + ". Use " + std::string(known) + ".");
}

}  // namespace rangefinder
