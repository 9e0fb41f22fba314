// A band of a catalogue as its mark's figures.
#pragma once

#include "catalog/catalog.h"
#include "catalog/figures.h"
#include "chart/band_mark.h"

namespace rangefinder {

// `figures` are the band's, in whatever currency and period they are shown.
BandShape band_shape(const Catalog& catalog, BandId band, const BandFigures& figures);

}  // namespace rangefinder
