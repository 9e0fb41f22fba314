// Guides that try to be more than text on a page: markup, scripts and addresses in every place.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const evil = [
  "<script>window.hacked = 1</script>",
  '"><img src=x onerror="window.hacked = 1">',
  "'\"--></style></script><svg onload=window.hacked=1>",
  "[click](javascript:window.hacked=1)",
  '<a href="javascript:window.hacked = 1">',
  "&lt;b&gt; &amp; \u202Egnp.exe",
];

const guide = (company, role, words) => `---
company: ${JSON.stringify(company)}
role: ${JSON.stringify(role)}
data_quality: ${JSON.stringify(words)}
---
### ${role} | ${company} Global Negotiation Guide

**Negotiation DNA:** ${words} | **${words}**

| Region | Level | Base | Stock (RSU/4yr) | Bonus | Total |
|--------|-------|------|-----------------|-------|-------|
| London ${words.replaceAll("|", "/")} | ${words.replaceAll("|", "/")} | £100K–£140K | £80K–£160K | 10% | £130K–£194K |
| Paris | L5 | €90K–€120K | — | 10% | €99K–€132K |

**Negotiation DNA**
${words}

**Level Mapping:** ${company} ${role} = Google ${words}

**Global Levers**
1. **${words}:** "${words.replaceAll('"', "'")} I need £120K base."

> **Negotiate Up Strategy:** "${words.replaceAll('"', "'")} At £135K I sign."

**Evidence & Sources**
- ${words}
`;

// Writes them below `folder`, which is given back: one for each, and two of one company and role.
export function hostileGuides(folder) {
  evil.forEach((words, index) => {
    const path = join(folder, `guide-${index}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "a.md"), guide(`Acme ${words}`, `Engineer ${words}`, words));
  });
  for (const name of ["one.md", "two.md"]) {
    writeFileSync(join(folder, name), guide("Double", "Engineer", "calm"));
  }
  return folder;
}
