// What the benchmarks without a browser have printed, as rows of the one table.
//
//   node native.mjs PART OUT NAME...    reads build/bench/PART-NAME.txt; NAME: native, WebAssembly
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writePart } from "./measured.mjs";

const [part, out, ...engines] = process.argv.slice(2);

// The same in the units of its times: {median, least, most, runs}
const spread = ({ ms, seconds, least, most }, runs) => ({
  ...{ median: ms ?? seconds, least, most, runs },
  unit: ms === undefined ? "s" : "ms",
});

// A step with the floor for it, as stage_bench and view_bench have them.
function besideFloor(measure, bands, step, runs) {
  const against = step.against ?? "plain loops";
  const { floor_ms: median, floor_least: least, floor_most: most } = step;
  return [
    { measure, bands, who: "Rangefinder", ...spread(step, runs) },
    { measure, bands, who: against, unit: "ms", median, least, most, runs },
  ];
}

const steps = (read) => Object.entries(read).filter(([, one]) => one?.ms !== undefined);

const readers = {
  stages: (read, engine) =>
    steps(read).flatMap(([name, step]) =>
      besideFloor(`${name}, ${engine}`, undefined, step, read.runs),
    ),
  views: (sizes, engine) =>
    sizes.flatMap((read) =>
      steps(read).flatMap(([name, step]) =>
        besideFloor(`view: ${name}, ${engine}`, read.bands, step, Number(process.env.RUNS ?? 15)),
      ),
    ),
  frames: (sizes, engine) =>
    sizes.flatMap((read) =>
      steps(read).map(([name, frame]) => ({
        measure: `frame, processor: ${name}, ${engine}`,
        bands: read.bands,
        who: "Rangefinder",
        ...spread(frame, 10 * Number(process.env.RUNS ?? 15)),
      })),
    ),
  pack: ({ runs, rangefinder, node, guides }) => {
    const measure = `packing ${guides} guides`;
    return [
      { measure, who: "Rangefinder", ...spread(rangefinder, runs) },
      { measure, who: "Node with gray-matter", ...spread(node, runs) },
      memoryRow(measure, "Rangefinder", rangefinder.peakMB),
      memoryRow(measure, "Node with gray-matter", node.peakMB),
    ];
  },
  site: ({ runs, files, first, again, floor }) =>
    [
      [`site of ${files} files`, first],
      ["the same again, nothing changed", again],
    ].flatMap(([measure, took]) => [
      { measure, who: "Rangefinder", ...spread(took, runs) },
      { measure, who: "copying the files", ...spread(floor, runs) },
    ]),
};

const memoryRow = (measure, who, megabytes) => ({
  ...{ measure: `${measure}: most memory`, who, unit: "MB" },
  ...{ median: megabytes, least: megabytes, most: megabytes, runs: 1 },
});

const rows = engines.flatMap((engine) => {
  const text = readFileSync(join(dirname(out), `${part}-${engine}.txt`), "utf8");
  return readers[part](JSON.parse(text), engine);
});
writePart(out, rows);
