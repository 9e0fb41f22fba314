// Reads guides in a worker, with the C++ reader as WebAssembly (web/import). One worker is one import: it
// keeps what it has read until it is ended.
//
//   in   {start: {wasm, own, base}}      import.wasm, and packs or null, all as bytes: `own` is read as if it
//                                        were one of the files, `base` is what they are joined with
//        {group}                         any number of times: as import-files.js makes them
//        {ended: {unreadable, others, last}}  a set of them; after `last` no more are on their way
//        {finish: {base}}                without `base`: that of the start
//   out  {ready}, {progress}, {findings: [...]}, {read}, {finished}, {failed: {what, message}}
import create from "importer"; // import.js, which Emscripten writes: web/dist.cmake says where it is
import { commonRoot, isGuide, isHidden, isZip } from "./import-names.js";
import { unpack, zipEntries } from "./import-zip.js";

const megabyte = 1024 * 1024;
const mostBytes = 256 * megabyte; // that the importer takes, of all files
const mostComing = 1 * megabyte; // on their way at once, unless one alone is larger
const batch = 250; // findings in a message
const pause = 500; // milliseconds between two messages of progress: each is a frame, too
const severities = ["error", "warning", "info"];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

let importer; // the WebAssembly module
const queue = []; // what is to be read
const coming = []; // what of it is on its way
let given = false; // anything at all
let collecting = false; // more of it is to come
let reading = false;
let lastProgress = 0;
const findings = [];
const counts = { files: 0, guides: 0, bands: 0, skipped: 0, others: 0 };
const progress = { bytes: 0, allBytes: 0, allFiles: 0 };
let unpacked = 0; // bytes that were given to the importer
let base = null;
let joined = null; // what finish() has made of all that is read, with `base`
let saved = null; // that by itself, as a pack to save

function put(...parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  let at = importer._ri_inbox(length);
  if (!at) throw new RangeError("There is no memory for this file.");
  for (const part of parts) {
    importer.HEAPU8.set(part, at);
    at += part.length;
  }
  return length;
}

function answer(start) {
  const text = importer.HEAPU8.subarray(start, start + importer._ri_outbox_size());
  const { ok, value, error } = JSON.parse(decoder.decode(text));
  if (!ok) throw new Error(error);
  return value;
}

// What the importer's WebAssembly has at `start`, as bytes of its own.
const copy = (start, size) => importer.HEAPU8.slice(start, start + size);

function add(name, bytes) {
  const called = encoder.encode(name);
  return answer(importer._ri_add(called.length, put(called, bytes)));
}

function tell() {
  const now = performance.now();
  if (now - lastProgress < pause) return;
  lastProgress = now;
  postMessage({ progress: { ...counts, ...progress, collecting } });
}

// A finding of ours, which no rule has.
function wholeFile(file, severity, message, advice = "") {
  return { rule: "", severity, file, line: 0, column: 0, message, advice };
}

// As the importer sends it (web/import/exports.cpp), of a file of this name.
function findingOf([rule, severity, file, line, column, message, advice], name) {
  return { rule, severity, file: file || name, line, column, message, advice };
}

// A file of which nothing is taken.
function leaveOut(name, message, advice) {
  counts.files += 1;
  counts.skipped += 1;
  findings.push(wholeFile(name, "error", message, advice));
}

// `name` ends in "/" where it is a folder's.
function leaveOutUnreadable(name) {
  const what = name.endsWith("/") ? "folder" : "file";
  const advice = "It may have moved, or be closed to you: see to it, then open it again.";
  leaveOut(name, `This ${what} could not be read.`, advice);
}

function read(name, bytes) {
  unpacked += bytes.length;
  const { kind, guides, bands, findings: found, note } = add(name, bytes);
  counts.files += 1;
  counts.guides += guides;
  counts.bands += bands;
  const skipped = kind === "skipped";
  if (skipped) counts.skipped += 1;
  for (const one of found) findings.push(findingOf(one, name));
  const said = found.some(([, severity]) => severity === "error"); // why it was skipped
  if (note && !(skipped && said))
    findings.push(wholeFile(name, skipped ? "warning" : "info", note));
  tell();
}

// Bytes that are still allowed.
const room = () => mostBytes - unpacked;

function tooLarge(name) {
  leaveOut(name, "With this file there are over 256 MB: it is not read.", "Open it by itself.");
}

// The next groups, whose `buffer` is on its way: a browser reads file after file of each, but several at once.
function fetchGroups() {
  let bytes = coming.reduce((sum, group) => sum + group.bytes.size, 0);
  while (queue.length && (!coming.length || bytes + queue[0].bytes.size <= mostComing)) {
    const group = queue.shift();
    coming.push(group);
    bytes += group.bytes.size;
    if (group.zip || group.bytes.size > room()) continue;
    group.buffer = group.bytes.arrayBuffer();
    group.buffer.catch(() => {}); // said when it is its turn
  }
}

async function readGroup({ names, sizes, bytes, buffer }) {
  let all = null;
  try {
    all = await buffer;
  } catch {
    // One of them cannot be read: which, is seen below.
  }
  let at = 0;
  for (const [i, name] of names.entries()) {
    const size = sizes[i];
    if (size > room()) tooLarge(name);
    else if (all) read(name, new Uint8Array(all, at, size));
    else await readAlone(name, names.length > 1 ? bytes.slice(at, at + size) : bytes);
    at += size;
    progress.bytes += size;
    tell();
  }
}

async function readAlone(name, blob) {
  let buffer;
  try {
    buffer = await blob.arrayBuffer();
  } catch {
    return leaveOutUnreadable(name);
  }
  return read(name, new Uint8Array(buffer));
}

async function readZip({ names: [name], bytes: file }) {
  let entries;
  try {
    entries = await zipEntries(file);
  } catch (error) {
    return leaveOut(name, error.message, "Pack it again, or drop its files instead.");
  }
  const seen = entries.filter((entry) => !isHidden(entry.name));
  const guides = seen.filter((entry) => isGuide(entry.name));
  counts.others += seen.filter((entry) => !isGuide(entry.name) && !isZip(entry.name)).length;
  progress.allFiles += guides.length - 1;
  for (const { name: inner } of seen.filter((entry) => isZip(entry.name))) {
    leaveOut(inner, "A ZIP inside a ZIP is not opened.", "Unpack it, then drop it here.");
  }
  const root = commonRoot(guides.map((entry) => entry.name));
  const before = progress.bytes;
  let done = 0;
  for (const entry of guides) {
    const inner = entry.name.slice(root);
    try {
      if (entry.size > room()) tooLarge(inner);
      else read(inner, await unpack(file, entry, room()));
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
      leaveOut(inner, error.message);
    }
    done += entry.packed;
    progress.bytes = before + Math.min(done, file.size);
  }
  progress.bytes = before + file.size;
  tell();
}

// By severity, then by the names of files, lines from the top.
function sorted(findings) {
  const by = new Map(severities.map((severity) => [severity, []]));
  for (const finding of findings) by.get(finding.severity).push(finding);
  const byFile = (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return severities.flatMap((severity) => by.get(severity).sort(byFile));
}

// The catalogue as a pack, with the shards of what was read.
function finish(open) {
  const value = answer(importer._ri_finish(open ? put(open) : 0));
  value.findings = value.findings.map((one) => findingOf(one, ""));
  const shards = value.shards.map(({ name, size }, i) => [name, copy(importer._ri_shard(i), size)]);
  return {
    ...value,
    pack: copy(importer._ri_pack(), importer._ri_pack_size()),
    shards: new Map(shards),
  };
}

// While a person looks at what was read, or when they have done so.
function save() {
  if (saved || !joined) return;
  answer(importer._ri_save());
  saved = copy(importer._ri_saved(), importer._ri_saved_size());
}

// Joins what is read with what is open right away: only then it shows what guides say together.
function report() {
  postMessage({ progress: { ...counts, ...progress, joining: true } });
  joined = counts.guides > 0 ? finish(base) : null;
  saved = null;
  const all = sorted(joined ? [...findings, ...joined.findings] : findings);
  for (let at = 0; at < all.length; at += batch) {
    postMessage({ findings: all.slice(at, at + batch) });
  }
  const bySeverity = Object.fromEntries(
    severities.map((severity) => [
      severity,
      all.filter((finding) => finding.severity === severity).length,
    ]),
  );
  postMessage({ read: { ...counts, ...bySeverity, warnings: joined?.warnings ?? [] } });
  setTimeout(() => {
    try {
      save();
    } catch {
      // Said where it is asked for.
    }
  });
}

// One file after another, whatever comes in meanwhile. Reports when nothing is left.
async function drain() {
  if (reading) return;
  reading = true;
  try {
    for (fetchGroups(); coming.length; fetchGroups()) {
      const now = coming.shift();
      fetchGroups(); // on their way while this one is read
      await (now.zip ? readZip(now) : readGroup(now));
    }
    if (!collecting) report();
  } catch (error) {
    failed(error, "read");
  } finally {
    reading = false;
  }
}

// `what` failed: "load", "read" or "finish". WebAssembly that has run out of memory, or crashed, throws
// an error of its own.
function failed(error, what) {
  const memory = error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
  postMessage({
    failed: { what: memory && what !== "load" ? "memory" : what, message: error.message },
  });
}

async function start({ wasm, own, base: open }) {
  try {
    importer = await create({ wasmBinary: wasm, locateFile: (name) => name });
    base = open;
    if (own) add("yours.pack", own);
    postMessage({ ready: true });
    if (given) drain();
  } catch (error) {
    failed(error, "load");
  }
}

addEventListener("message", ({ data }) => {
  if (data.start) {
    start(data.start);
  } else if (data.group) {
    given = true;
    collecting = true;
    progress.allFiles += data.group.names.length;
    progress.allBytes += data.group.bytes.size;
    queue.push(data.group);
    if (importer) drain();
  } else if (data.ended) {
    const { unreadable, others, last } = data.ended;
    given = true;
    collecting = !last;
    counts.others += others;
    for (const name of unreadable) leaveOutUnreadable(name);
    if (importer) drain();
  } else if (data.finish) {
    try {
      const { base: other } = data.finish;
      const finished = other === undefined && joined ? joined : finish(other);
      save();
      const buffers = [finished.pack, saved, ...finished.shards.values()];
      postMessage(
        { finished: { ...finished, own: saved } },
        buffers.map((bytes) => bytes.buffer),
      );
    } catch (error) {
      failed(error, "finish");
    }
  }
});
