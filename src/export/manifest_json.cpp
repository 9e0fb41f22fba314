#include "export/manifest_json.h"

#include <nlohmann/json.hpp>

#include "export/dump.h"

namespace rangefinder {
namespace {

using Json = nlohmann::ordered_json;

// Reads members of the kinds that they must have.
class Members {
 public:
  explicit Members(const Json& json) : json_(json), good_(json.is_object()) {}

  std::string text(const char* key) {
    const Json* value = member(key);
    good_ = good_ && value->is_string();
    return good_ ? value->get<std::string>() : "";
  }
  std::uint64_t number(const char* key) {
    const Json* value = member(key);
    good_ = good_ && value->is_number_unsigned();
    return good_ ? value->get<std::uint64_t>() : 0;
  }
  const Json* list(const char* key) {
    const Json* value = member(key);
    good_ = good_ && value->is_array();
    return good_ ? value : nullptr;
  }
  bool good() const { return good_; }

 private:
  const Json* member(const char* key) {
    if (!good_) return nullptr;
    const auto found = json_.find(key);
    good_ = found != json_.end();
    return good_ ? &*found : nullptr;
  }

  const Json& json_;
  bool good_;
};

}  // namespace

std::string manifest_to_json(const Manifest& manifest) {
  std::string shards;
  for (const ManifestShard& shard : manifest.shards) {
    const Json one = {{"company", shard.company},
                      {"file", shard.file},
                      {"bytes", shard.bytes},
                      {"guides", shard.guides}};
    shards += (shards.empty() ? "\n    " : ",\n    ") + dump(one);
  }
  const auto line = [](const char* key, const Json& value) {
    return "  \"" + std::string(key) + "\": " + dump(value) + ",\n";
  };
  return "{\n" + line("version", manifest.version) + line("pack", manifest.pack) +
         line("bytes", manifest.bytes) + line("hash", manifest.hash) +
         line("guides", manifest.guides) + line("bands", manifest.bands) +
         line("folder", manifest.folder) + "  \"shards\": [" + shards +
         (shards.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Result<Manifest> manifest_from_json(std::string_view text) {
  const auto json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  Members members(json);
  Manifest manifest;
  manifest.version = static_cast<std::uint32_t>(members.number("version"));
  manifest.pack = members.text("pack");
  manifest.bytes = members.number("bytes");
  manifest.hash = members.text("hash");
  manifest.guides = members.number("guides");
  manifest.bands = members.number("bands");
  manifest.folder = members.text("folder");
  bool good = true;
  if (const Json* shards = members.list("shards")) {
    for (const Json& one : *shards) {
      Members shard(one);
      manifest.shards.push_back({shard.text("company"), shard.text("file"), shard.number("bytes"),
                                 shard.number("guides")});
      good = good && shard.good();
    }
  }
  if (!good || !members.good()) {
    return fail("This is not the manifest of a pack. Make it again: \"rangefinder pack\".");
  }
  return manifest;
}

}  // namespace rangefinder
