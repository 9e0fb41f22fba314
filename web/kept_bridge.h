// The methods of the bridge that a page needs to go on offline, and as its own next version:
// bridge.h.
#pragma once

#include "base/deferred.h"
#include "web/call.h"

namespace rangefinder::web {

class Host;

// What is typed of offers and in no link, as a text for take_offers().
RANGEFINDER_DEFERRED(web_keep_offers) Answer keep_offers(Host& host, const Json& call);

// {offers}: shows them, where none are typed.
RANGEFINDER_DEFERRED(web_take_offers) Answer take_offers(Host& host, const Json& call);

// {bands, shards}: how many bands are in the page, and of how many guides the words are not, by the
// shard that has them.
RANGEFINDER_DEFERRED(web_holdings) Answer holdings(Host& host, const Json& call);

}  // namespace rangefinder::web
