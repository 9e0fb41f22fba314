// Which rows are selected: one by a click, a stretch with Shift, single ones with Ctrl; and the
// guide of one.
#pragma once

#include <span>

#include "ui/session.h"

namespace rangefinder::ui {

struct Frame;

bool is_selected(const Session& session, BandId band);

// This row alone.
void select_only(Session& session, BandId band);
// Adds the row, or takes it away.
void toggle_selected(Session& session, BandId band);
// From the row that was chosen last without Shift to this one, in the order of the table.
void extend_selection(Session& session, std::span<const BandId> rows, BandId band);
void select_none(Session& session);

// Selects this row alone and opens its guide: beside the table or over it, on phones in a sheet. A
// host may leave guides out.
void open_guide(Frame& frame, BandId band);

// What copying takes, in the order of the table.
std::vector<BandId> selected_in_order(const Session& session, std::span<const BandId> rows);

}  // namespace rangefinder::ui
