// Reads ZIP files by their directory, one file at a time: what is not asked for is neither read nor
// unpacked, and nothing grows above what the caller allows.
//
//   for (const entry of await zipEntries(blob)) await unpack(blob, entry, 1 << 20);
import { Inflate } from "fflate";
import { tidy } from "./import-names.js";

const endSize = 22; // of the directory's end, before its comment
const longestComment = 0xffff;
const entrySize = 46;
const headSize = 30; // of what stands before each file
const chunk = 64 * 1024; // that is unpacked at once
const readAtOnce = 4 * 1024 * 1024;

export class ZipError extends Error {}

const damaged = () => new ZipError("This ZIP is damaged or cut off.");

// Files stand one behind the other, and a browser takes its time for each read, however small it is: what was
// read last is kept.
const kept = { blob: null, from: 0, bytes: new ArrayBuffer(0) };

async function viewOf(blob, from, to) {
  if (from < 0 || to > blob.size || from > to) throw damaged();
  if (kept.blob !== blob || from < kept.from || to > kept.from + kept.bytes.byteLength) {
    const bytes = await blob.slice(from, Math.max(to, from + readAtOnce)).arrayBuffer();
    Object.assign(kept, { blob, from, bytes });
  }
  return new DataView(kept.bytes, from - kept.from, to - from);
}

function bytesIn(view, from, length) {
  if (from + length > view.byteLength) throw damaged();
  return new Uint8Array(view.buffer, view.byteOffset + from, length);
}

// Names are UTF-8, also where macOS forgets to say so; what is none is of an old system.
function nameOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// Where the directory is: {at, size, count, shift}; files may stand `shift` bytes behind where it says.
async function directoryOf(blob) {
  const from = Math.max(0, blob.size - endSize - longestComment);
  const tail = await viewOf(blob, from, blob.size);
  let at = tail.byteLength - endSize;
  while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) throw new ZipError("This is no ZIP, or it is cut off.");
  const [count, size, offset] = [
    tail.getUint16(at + 10, true),
    tail.getUint32(at + 12, true),
    tail.getUint32(at + 16, true),
  ];
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    throw new ZipError("This ZIP is too large: 4 GB or 65,535 files are the most.");
  }
  const start = from + at - size;
  return { at: start, size, count, shift: start - offset };
}

// The files in it: [{name, size, packed, method, encrypted, crc, at}, ...]; sizes in bytes.
export async function zipEntries(blob) {
  const { at: start, size, count, shift } = await directoryOf(blob);
  const view = await viewOf(blob, start, start + size);
  const entries = [];
  for (let at = 0, i = 0; i < count; ++i) {
    if (at + entrySize > size || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytesIn(view, at + entrySize, nameLength));
    if (!/[\\/]$/.test(name)) {
      entries.push({
        name: tidy(name),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true) + shift,
      });
    }
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, i) => {
  for (let bit = 0; bit < 8; ++bit) i = i & 1 ? (i >>> 1) ^ 0xedb88320 : i >>> 1;
  return i;
});

function crcOf(bytes) {
  let crc = -1;
  for (let i = 0; i < bytes.length; ++i) crc = crcTable[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

// Stops where the file becomes larger than its entry says: that is how bombs are made.
function inflate(packed, size) {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length > size) throw damaged();
    bytes.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += chunk) {
    stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
  }
  if (length !== size) throw damaged();
  return bytes;
}

// The bytes of one of its files, at most `limit`; throws a ZipError that says why it cannot be read.
export async function unpack(blob, entry, limit) {
  if (entry.encrypted) throw new ZipError("This file is encrypted in its ZIP.");
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ZipError("This file is packed in a way that is not read here.");
  }
  if (entry.size > limit) throw new ZipError("This file is too large to be a guide.");
  if (entry.method === 0 && entry.packed !== entry.size) throw damaged();
  const head = await viewOf(blob, entry.at, entry.at + headSize);
  if (head.getUint32(0, true) !== 0x04034b50) throw damaged();
  const at = entry.at + headSize + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = bytesIn(await viewOf(blob, at, at + entry.packed), 0, entry.packed);
  let bytes;
  try {
    bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  } catch (error) {
    throw error instanceof ZipError ? error : damaged(); // fflate's own errors
  }
  if (crcOf(bytes) !== entry.crc) throw damaged();
  return bytes;
}
