#include "audit/together.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>

#include "audit/figures_key.h"
#include "base/text.h"

namespace rangefinder {
namespace {

using Guides = std::span<const Guide* const>;
using Group = std::vector<std::size_t>;  // indices of guides, in order

// The guides with the same key, for every key that is not "" or 0. In the order of their first.
template <typename KeyOf>
std::vector<Group> groups_of(const Group& members, const KeyOf& key_of) {
  using Key = decltype(key_of(0));
  std::vector<Group> groups;
  std::unordered_map<Key, std::size_t> known;
  for (const std::size_t member : members) {
    Key key = key_of(member);
    if (key == Key()) continue;
    const auto [at, is_new] = known.try_emplace(std::move(key), groups.size());
    if (is_new) groups.emplace_back();
    groups[at->second].push_back(member);
  }
  std::erase_if(groups, [](const Group& group) { return group.size() < 2; });
  return groups;
}

std::string company_of(const Guide& guide) {
  return fold(guide.company_key.empty() ? guide.company : guide.company_key);
}

std::string role_of(const Guide& guide) {
  return fold(guide.role_key.empty() ? guide.role : guide.role_key);
}

std::string levers_of(const Guide& guide) {
  std::string words;
  for (const Lever& lever : guide.levers) {
    words += lever.title + '\n' + lever.script + '\n' + lever.text + '\n';
  }
  return words;
}

// The first of the group that is not this one.
std::size_t other_than(std::size_t member, const Group& group) {
  return group.front() == member ? group[1] : group.front();
}

}  // namespace

std::vector<CorpusFinding> audit_together(Guides guides) {
  std::vector<CorpusFinding> findings;
  std::vector<bool> duplicate(guides.size());
  const auto tell_duplicates = [&](const Group& group, const char* what) {
    for (const std::size_t member : group) {
      if (duplicate[member]) continue;
      duplicate[member] = true;
      findings.push_back({member,
                          {"duplicate-guide", Severity::warning, guides[member]->at({}),
                           std::string(what) + guides[other_than(member, group)]->file + ".",
                           "Keep one of the two files; both are read."}});
    }
  };

  Group all(guides.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  for (const Group& group : groups_of(all, [&](std::size_t i) {
         const std::string role = role_of(*guides[i]);
         const std::string company = company_of(*guides[i]);
         return company.empty() || role.empty() ? std::string() : company + '\n' + role;
       })) {
    tell_duplicates(group, "The company and role are those of ");
  }

  // Only guides with the same table can share more than that.
  std::vector<Group> tables;
  for (const Group& alike : groups_of(all, [&](std::size_t i) { return table_hash(*guides[i]); })) {
    std::ranges::move(groups_of(alike, [&](std::size_t i) { return table_key(*guides[i]); }),
                      std::back_inserter(tables));
  }
  for (const Group& group : tables) {
    for (const Group& same :
         groups_of(group, [&](std::size_t i) { return levers_of(*guides[i]); })) {
      tell_duplicates(same, "The bands and levers are those of ");
    }
  }
  for (const Group& group : tables) {
    for (const Group& siblings : groups_of(group, [&](std::size_t i) {
           return duplicate[i] ? std::string() : company_of(*guides[i]);
         })) {
      for (const std::size_t member : siblings) {
        const Guide& guide = *guides[member];
        const Guide& other = *guides[other_than(member, siblings)];
        findings.push_back(
            {member,
             {"shared-table", Severity::info, guide.at(guide.bands.front().where),
              "The whole compensation table is that of \"" + other.role + "\" (" + other.file +
                  ").",
              "If both roles are paid alike, nothing is wrong; else this table was copied."}});
      }
    }
  }
  std::ranges::stable_sort(findings, {}, &CorpusFinding::guide);
  return findings;
}

}  // namespace rangefinder
