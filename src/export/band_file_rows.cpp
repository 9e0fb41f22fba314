#include "export/band_file_rows.h"

#include <utility>

#include "base/shown.h"

namespace rangefinder {
namespace {

// The keys that a guide's path has for its company and role.
void set_keys(Guide& guide, const std::string& path) {
  const std::size_t slash = path.rfind('/');
  std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  guide.role_key = name.substr(0, name.rfind('.'));
  if (slash == std::string::npos) return;
  const std::string folder = path.substr(0, slash);
  guide.company_key = folder.substr(folder.rfind('/') + 1);
}

}  // namespace

bool BandFileRows::add(BandRow row, Spot at) {
  if (result_.bands == kMaxBandRows) {
    report("too-many-rows", Severity::error, at,
           "There are more than 200,000 bands: those from here on are not read.",
           "Split the file.");
    return false;
  }
  const bool elsewhere = !row.file.empty() && row.line > 0;
  if (row.company.empty() && row.file.empty()) {
    for (Finding& finding : row.findings) keep(std::move(finding));
    report("band-value", Severity::error, at, "This band is of no company: it is left out.",
           "Write the company's name.");
    return true;
  }
  const std::string key = row.file.empty() ? row.company + '\n' + row.role
                                           : row.file + "\n\n" + row.company + '\n' + row.role;
  const auto [known, added] = guides_.try_emplace(key, result_.guides.size());
  if (added) {
    Guide guide;
    guide.company = row.company;
    guide.role = row.role;
    if (row.file.empty()) {
      guide.company_key = slug(row.company);
      guide.role_key = row.role.empty() ? std::string() : slug(row.role);
      guide.file = file_ + '/' + slugs_.add(row.company + ' ' + row.role);
    } else {
      guide.file = row.file;
      set_keys(guide, row.file);
      if (guide.company.empty()) guide.company = guide.company_key;
      if (guide.role.empty()) guide.role = guide.role_key;
    }
    result_.guides.push_back({{std::move(guide), {}}, !elsewhere});
  }
  CheckedGuide& checked = result_.guides[known->second].checked;
  const auto index = static_cast<int>(checked.guide.bands.size());
  row.band.where = elsewhere ? Spot{row.line, 0, 0} : at;
  if (elsewhere) {
    for (Spot* spot : {&row.band.base_at, &row.band.equity_at, &row.band.bonus_at,
                       &row.band.signing_at, &row.band.total_at}) {
      *spot = {};
    }
  }
  checked.guide.bands.push_back(std::move(row.band));
  for (Finding& finding : row.findings) {
    finding.band = index;
    checked.findings.push_back(finding);
    keep(std::move(finding));
  }
  ++result_.bands;
  return true;
}

void BandFileRows::report(const char* rule, Severity severity, Spot at, std::string message,
                          std::string advice) {
  keep({rule, severity, {file_, at}, std::move(message), std::move(advice), 0, -1});
}

void BandFileRows::unknown_name(std::string_view name, Spot at) {
  if (unknown_.size() > kMaxBandFindings || !unknown_.emplace(name).second) return;
  report("band-column", Severity::warning, at,
         shown(name) + " says nothing of a band: it is not read.",
         "Name it as docs/import.md does, such as company, region or base_low, or leave it out.");
}

BandFile BandFileRows::finish() && {
  if (dropped_ > 0) {
    result_.findings.push_back({"band-value",
                                Severity::error,
                                {file_, {}},
                                std::to_string(dropped_) + " more findings are not listed.",
                                "Mend those above first: the others may be alike.",
                                0,
                                -1});
  }
  return std::move(result_);
}

void BandFileRows::keep(Finding finding) {
  if (result_.findings.size() < kMaxBandFindings) {
    result_.findings.push_back(std::move(finding));
  } else {
    ++dropped_;
  }
}

}  // namespace rangefinder
