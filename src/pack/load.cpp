#include "catalog_generated.h"
#include "pack/loader.h"
#include "pack/pack.h"
#include "pack/wire.h"

namespace rangefinder {

Result<Catalog> load_pack(std::span<const std::byte> bytes, std::shared_ptr<const void> owner) {
  auto payload = payload_of(bytes, PackKind::catalogue);
  if (!payload) return std::unexpected(payload.error());
  if (!owner || !is_aligned(*payload)) {
    const AlignedCopy copy = aligned_copy(*payload);
    payload = copy.bytes;
    owner = copy.owner;
  }
  const auto* catalog = verified<wire::Catalog>(*payload);
  if (catalog == nullptr) {
    return fail("The pack is damaged: its structure does not hold. Make it again.");
  }
  Loader loader(*catalog, std::move(owner), payload->size());
  if (!loader.load()) {
    if (!loader.room().was_enough()) return loader.room().error();
    return fail("The pack is damaged: its parts do not fit together. Make it again.");
  }
  return std::move(loader).take();
}

std::shared_ptr<const void> owner_of_static_bytes() {
  static const char always_there = 0;
  return {std::shared_ptr<const void>(), &always_there};
}

}  // namespace rangefinder
