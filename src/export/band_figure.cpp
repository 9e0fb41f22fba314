#include "export/band_figure.h"

namespace rangefinder {

BandShape band_shape(const Catalog& catalog, BandId band, const BandFigures& figures) {
  const std::uint8_t open = catalog.open_ends(band);
  BandShape shape{figures.base.low,  figures.base.high,  figures.equity.low, figures.equity.high,
                  figures.bonus.low, figures.bonus.high, figures.stated.low, figures.stated.high};
  shape.converted = figures.converted;
  shape.open_parts = (open & (open_base | open_equity | open_bonus)) != 0;
  shape.open_total = (open & open_total) != 0;
  return shape;
}

}  // namespace rangefinder
