// shell/markup.js against the browser's own parser: what the engine writes comes out the same, and what it
// never writes is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Page } from "./harness.mjs";
import { london, openText, weights } from "./text.mjs";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../shell/markup.js", import.meta.url))],
  ...{ bundle: true, write: false, format: "iife", globalName: "markup" },
});

// A page of no policy, with nodesOf().
async function plainPage(page) {
  const plain = await page.page.context().newPage();
  await plain.addScriptTag({ content: `${outputFiles[0].text} window.markup = markup;` });
  return plain;
}

test("all that the engine writes is read as the browser reads it", async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      window.written = new Set();
      const parse = JSON.parse;
      JSON.parse = (...given) => {
        const read = parse(...given);
        if (read?.value?.html) window.written.add(read.value.html);
        return read;
      };
    });
  const page = await openText(t, "#v1", { before });
  for (const link of [
    `#v1&group=company&sel=${london}`,
    "#v1&tab=distribution&group=company",
    "#v1&tab=places&cur=EUR",
    `#v1&tab=compare&pins=${london},${weights}`,
    `#v1&tab=offer&sel=${weights}`,
    "#v1&q=nothing+%3Cb%3E+%26amp;+%22here%22",
    `#v1&q=total%3E&company=%3Cscript%3E`,
  ]) {
    const count = await page.page.evaluate(() => window.written.size);
    await page.call("openLink", `${link}&text=1`);
    await page.page.waitForFunction((known) => window.written.size > known, count);
  }
  const all = await page.page.evaluate(() => [...window.written]);
  assert.ok(all.length >= 8);
  const plain = await plainPage(page);
  for (const html of all) {
    const same = await plain.evaluate((text) => {
      const ours = document.createElement("body");
      ours.append(window.markup.nodesOf(text));
      const plain = text.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ""); // said by the tag
      const theirs = new DOMParser().parseFromString(plain, "text/html").body;
      return ours.isEqualNode(theirs) || [ours.innerHTML, theirs.innerHTML];
    }, html);
    assert.equal(same, true);
  }
});

test("what the engine never writes is refused", async (t) => {
  const page = await Page.open(t);
  const plain = await plainPage(page);
  const read = (html) =>
    plain.evaluate((text) => {
      try {
        const box = document.createElement("div");
        box.append(window.markup.nodesOf(text));
        return box.innerHTML;
      } catch (error) {
        return error.name;
      }
    }, html);
  for (const html of [
    ...["<script>x</script>", "<style>x</style>", "<iframe></iframe>", "<img src=x>", "<base>"],
    ...["<svg><script>x</script></svg>", "<svg><foreignObject></foreignObject></svg>", "<object>"],
    ...['<p onclick="x">y</p>', '<p style="x">y</p>', '<button formaction="x">y</button>'],
    ...['<a href="javascript:x">y</a>', '<a href=" javascript:x">y</a>', '<a href="data:x">y</a>'],
    ...['<a href="java\tscript:x">y</a>', '<svg><a href="javascript:x">y</a></svg>'],
    ...[
      "<p>",
      "<p></b>",
      "</p>",
      "<p class=x>y</p>",
      "<p class='x'>y</p>",
      "<!-- x -->",
      "<p",
      "a<",
    ],
  ]) {
    assert.equal(await read(html), "Error", html);
  }
  assert.equal(await read('<a href="#v1&amp;q=a">&lt;b&gt; &amp;amp;</a>'), '<a href="#v1&amp;q=a">&lt;b&gt; &amp;amp;</a>'); // prettier-ignore
});
