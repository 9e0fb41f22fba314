#include "web/kept_bridge.h"

#include "web/host.h"

namespace rangefinder::web {

Answer keep_offers(Host& host, const Json& /*call*/) {
  return text_of(OrderedJson(host.app().kept_offers()));
}

Answer take_offers(Host& host, const Json& call) {
  const auto offers = string_of(call, "offers");
  if (!offers) return fail("takeOffers takes what keepOffers gave.");
  host.app().take_offers(*offers);
  return "null";
}

Answer holdings(Host& host, const Json& /*call*/) {
  OrderedJson shards = OrderedJson::object();
  for (const auto& [shard, guides] : host.app().missing_shards()) shards[shard] = guides;
  return text_of(OrderedJson{{"bands", host.app().catalog().size()}, {"shards", shards}});
}

}  // namespace rangefinder::web
