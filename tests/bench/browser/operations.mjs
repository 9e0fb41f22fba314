// What a person does with the bands that are there, at each size: how long until it is on the screen, what the
// page keeps in memory, and what it does while nothing happens. All pages are open, each in a browser of its
// own, and do the same in turns, so that a busy machine slows all; once to warm up, then measured.
//
//   node operations.mjs SERVED OUT RUNS BANDS...    SERVED: the folder of lay_out.mjs
import { serve } from "../../../scripts/static-server.mjs";
import { measured, writePart } from "../measured.mjs";
import { memory } from "./memory.mjs";
import { launch, open, pages, within } from "./pages.mjs";
import { queriesOf } from "./queries.mjs";

const [served, out, runs, ...sizes] = process.argv.slice(2);
const secondsForOne = 60; // a step that takes longer is no answer
const secondsForRun = 45; // a page that takes longer is asked once
const scrollSteps = 6;

const units = {
  memory: "MB",
  "idle: frames asked for": "a second",
  "idle: work of the main thread": "ms a second",
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// One page with so many bands, in a browser of its own.
class Opened {
  #browser;
  #page;
  #devtools;
  first; // milliseconds until its first rows

  static async open(one, address) {
    const opened = new Opened();
    opened.#browser = await launch();
    try {
      const { page, devtools } = await open(opened.#browser, one);
      opened.#page = page;
      opened.#devtools = devtools;
      await devtools.send("Performance.enable");
      await page.goto(address);
      opened.first = await opened.#call(() => window.bench.first);
      await opened.#call(() => window.benchPage.ready?.());
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  close() {
    return this.#browser.close();
  }

  #call(what, ...given) {
    return within(secondsForOne, this.#page.evaluate(what, ...given));
  }

  rested() {
    return this.#call(() => window.bench.rested());
  }

  // {shown, work}: milliseconds until it is on the screen, and those of them that the main thread was busy.
  async show(query) {
    const before = await this.#work();
    const shown = await this.#call((what) => window.bench.shown(what), query);
    return { shown, work: (await this.#work()) - before };
  }

  async #work() {
    const { metrics } = await this.#devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  }

  rows() {
    return this.#call(() => window.benchPage.rows());
  }

  async scroll() {
    await this.#page.mouse.move(640, 500);
    await this.rested();
    const steps = [];
    for (let step = 0; step < scrollSteps; step += 1) {
      const before = await this.#work();
      await this.#call(() => window.bench.scrolled());
      await this.#page.mouse.wheel(0, 400);
      const shown = await this.#call(() => window.bench.scroll);
      steps.push({ shown, work: (await this.#work()) - before });
    }
    const middle = (of) => measured(steps.map(of)).median;
    return { shown: middle(({ shown }) => shown), work: middle(({ work }) => work) };
  }

  memory() {
    return memory(this.#browser, this.#devtools);
  }

  // What it does in a second in which nothing happens.
  async idle() {
    await this.rested();
    const look = async () => ({
      requests: await this.#call(() => window.bench.requests()),
      work: await this.#work(),
    });
    const before = await look();
    await pause(1000);
    const after = await look();
    return { requests: after.requests - before.requests, work: after.work - before.work };
  }
}

// Each query, then what there is besides: {measure: number}.
async function pass(page, queries) {
  const values = {};
  const add = (measure, { shown, work }) => {
    values[measure] = shown;
    values[`${measure}: main thread`] = work;
  };
  for (const { measure, from, to } of queries) {
    await page.show(from);
    await page.rested();
    add(measure, await page.show(to));
  }
  add("scrolling by 400 px", await page.scroll());
  const { requests, work } = await page.idle();
  values["idle: frames asked for"] = requests;
  values["idle: work of the main thread"] = work;
  values.memory = await page.memory();
  return values;
}

// How many bands each query shows: {measure: bands}.
async function countRows(page, queries) {
  const rows = {};
  for (const { measure, to } of queries) {
    await page.show(to);
    rows[measure] = await page.rows();
  }
  return rows;
}

// Of one size: {rows, shown: {who: {measure: bands}}}
async function measureSize(address, bands, strict) {
  const queries = queriesOf(served, bands);
  const opened = new Map();
  const values = new Map(pages.map(({ name }) => [name, []]));
  const shown = {};
  const onlyRun = new Map();
  const tooLarge = new Map();
  const attempt = async (who, what, work) => {
    if (tooLarge.has(who)) return;
    const start = performance.now();
    try {
      await work();
    } catch (error) {
      if (strict) throw error;
      tooLarge.set(who, `${what}: ${error.message.split("\n")[0]}`);
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    console.error(`${bands} bands, ${who}, ${what}: ${seconds} s`);
    if (!strict && seconds > secondsForRun) tooLarge.set(who, `${what} took ${seconds} seconds`);
    if (tooLarge.has(who)) await opened.get(who)?.close();
  };
  try {
    for (const one of pages) {
      await attempt(one.name, "loading", async () => {
        opened.set(one.name, await Opened.open(one, `${address}${one.path(bands)}`));
      });
    }
    for (let run = -1; run < Number(runs); run += 1) {
      for (const { name } of pages) {
        await attempt(name, run < 0 ? "a first run" : `run ${run + 1}`, async () => {
          const taken = await pass(opened.get(name), queries);
          if (run < 0) onlyRun.set(name, taken);
          else values.get(name).push(taken);
        });
      }
    }
    // At last, and where it is cheap: the page's API tells all of its rows.
    for (const [name, page] of strict ? opened : []) shown[name] = await countRows(page, queries);
  } finally {
    for (const page of opened.values()) await page.close();
  }
  const rows = [];
  for (const { name: who } of pages) {
    const first = opened.get(who)?.first;
    if (first) rows.push({ measure: "opening", bands, who, unit: "ms", ...measured([first]) });
    if (tooLarge.has(who)) {
      rows.push({ measure: "opening", bands, who, note: `too large: ${tooLarge.get(who)}` });
    }
    const once = onlyRun.get(who);
    const all = values.get(who).length || !once ? values.get(who) : [once];
    for (const measure of Object.keys(all[0] ?? {})) {
      const unit = units[measure] ?? "ms";
      rows.push({
        ...{ measure, bands, who, unit },
        ...measured(all.map((one) => one[measure])),
      });
    }
  }
  return { rows, shown };
}

const server = await serve(served, 0);
const address = `http://localhost:${server.address().port}/`;
try {
  const rows = [];
  let shown;
  for (const [at, bands] of sizes.map(Number).entries()) {
    const size = await measureSize(address, bands, at === 0); // at the first size all have to work
    rows.push(...size.rows);
    if (at === 0) ({ shown } = size);
  }
  writePart(out, rows, { "bands shown": shown });
} finally {
  server.closeAllConnections();
  server.close();
}
