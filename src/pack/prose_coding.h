// Prose as tables of a FlatBuffer, and back.
#pragma once

#include <optional>

#include "catalog/prose.h"
#include "catalog_generated.h"
#include "pack/text_room.h"

namespace rangefinder {

flatbuffers::Offset<wire::Prose> save_prose(flatbuffers::FlatBufferBuilder& builder,
                                            const Prose& prose);

// Of a table that is verified, for a guide with `bands` bands. Nothing where a text is not UTF-8, a
// finding is about no band of the guide, or its texts take more than the `room` that is left.
std::optional<Prose> load_prose(const wire::Prose& table, std::size_t bands, TextRoom& room);

// A string of a FlatBuffer, "" where there is none. Nothing where it is not UTF-8.
std::optional<std::string> load_string(const flatbuffers::String* string);

// What is not UTF-8 becomes U+FFFD; "" becomes no string.
flatbuffers::Offset<flatbuffers::String> save_string(flatbuffers::FlatBufferBuilder& builder,
                                                     std::string_view text);

}  // namespace rangefinder
