// Writes one text file with the licences of what is inside of a thing that is shipped:
//
//   node scripts/licences.mjs page|command LIST OUTPUT
//
// LIST has a line NAME=FOLDER for each library that CMake has found, and for Emscripten (cmake/Licences.cmake).
// The texts are those that come with the pinned sources, and with the packages of node_modules. Where one is
// missing, that is said and nothing is written. Nothing in the file is of this machine.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMachineReadable, licenceOf, sharedLicences } from "./lib/machine_readable.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

// What each thing is called, in which folder its licence is and by which names: Debian's packages keep it
// elsewhere than upstream's releases. `of` names files of it that are inside: Debian says the licence of each.
const inBoth = [
  {
    title: "FlatBuffers",
    name: "flatbuffers",
    files: ["share/doc/libflatbuffers-dev/copyright", "LICENSE.txt"],
    of: ["include/flatbuffers/flatbuffers.h"],
  },
  {
    title: "JSON for Modern C++",
    name: "nlohmann_json",
    files: ["share/doc/nlohmann-json3-dev/copyright", "LICENSE.MIT"],
    of: [
      "include/nlohmann/json.hpp",
      "include/nlohmann/detail/conversions/to_chars.hpp",
      "include/nlohmann/detail/output/serializer.hpp",
    ],
  },
  {
    title: "xxHash",
    name: "xxhash",
    files: ["share/doc/libxxhash-dev/copyright", "LICENSE"],
    of: ["xxhash.h"],
  },
  { title: "yaml-cpp", name: "yaml-cpp", files: ["LICENSE"] },
];

const inside = {
  command: [
    ...inBoth,
    {
      title: "CLI11",
      name: "cli11",
      files: ["share/doc/libcli11-dev/copyright", "LICENSE"],
      of: ["include/CLI/App.hpp"],
    },
    {
      title: "libc++, of LLVM",
      name: "llvm",
      files: ["share/doc/libc++-19-dev/copyright", "share/licenses/libcxx/LICENSE.TXT"],
      of: ["libcxx/src/string.cpp"],
    },
  ],
  page: [
    { title: "Dear ImGui", name: "imgui", files: ["LICENSE.txt"] },
    {
      title: "Inter",
      name: "inter",
      files: ["share/doc/fonts-inter/copyright", "LICENSE.txt"],
      of: ["src/Inter-Roman.glyphspackage"],
    },
    ...inBoth,
    {
      title: "Emscripten",
      name: "emscripten",
      files: ["LICENSE", "copyright"],
      of: ["src/preamble.js"],
    },
    { title: "musl, in Emscripten", name: "emscripten", files: ["system/lib/libc/musl/COPYRIGHT"] },
    {
      title: "libc++, libc++abi and compiler-rt, of LLVM, in Emscripten",
      name: "emscripten",
      files: ["system/lib/libcxx/LICENSE.TXT", "copyright"],
      of: ["libcxx", "libcxxabi", "compiler-rt"].map((library) => `system/lib/${library}/src`),
    },
    { title: "Workbox", name: "workbox-core", files: ["LICENSE"] },
    { title: "snabbdom", name: "snabbdom", files: ["LICENSE"] },
    { title: "fflate", name: "fflate", files: ["LICENSE"] },
  ],
};

const [kind, list, output] = process.argv.slice(2);
if (!inside[kind] || !output) {
  console.error("usage: licences.mjs page|command LIST OUTPUT");
  process.exit(2);
}

// name: [folder, ...]. Emscripten's texts are in two places where it is Debian's.
const folders = new Map();
for (const line of readFileSync(list, "utf8").split("\n").filter(Boolean)) {
  const [name, folder] = line.split(/=(.*)/s);
  folders.set(name, [...(folders.get(name) ?? []), folder]);
}
const packages = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
for (const name of Object.keys(packages)) folders.set(name, [join(root, "node_modules", name)]);

// "1.92.2b" where a pin or package.json says so.
function versionOf(name) {
  const pins = readFileSync(join(root, "scripts/pins.txt"), "utf8").split("\n");
  const pin = pins.find((line) => line.startsWith(`${name} `))?.split(" ")[1];
  return packages[name] ?? pin?.replace(/\+\d+$/, "") ?? "";
}

function textOf({ title, name, files, of }) {
  const places = (folders.get(name) ?? []).flatMap((folder) =>
    files.map((file) => join(folder, file)),
  );
  const found = places.find((place) => existsSync(place));
  if (!found) {
    const looked = places.length > 0 ? places.join(", ") : `no folder of it in ${list}`;
    throw new Error(
      `the licence of ${title} is not there (${looked}): run scripts/setup, or name its folder in cmake/Licences.cmake`,
    );
  }
  const text = readFileSync(found, "utf8");
  if (!isMachineReadable(text)) return { text, shared: [] };
  const licence = licenceOf(text, of);
  return { text: licence, shared: sharedLicences(licence) };
}

function section(title, text) {
  const body = text.replace(/\r/g, "").replace(/^\s*\n|\s+$/g, "");
  if (body.length < 100) throw new Error(`the licence of ${title} is no whole text: "${body}"`);
  return `${"=".repeat(80)}\n${title}\n${"=".repeat(80)}\n\n${body}\n\n`;
}

function written() {
  const sections = [section("Rangefinder", readFileSync(join(root, "LICENSE"), "utf8"))];
  const shared = new Set();
  for (const thing of inside[kind]) {
    const { text, shared: names } = textOf(thing);
    sections.push(section(`${thing.title} ${versionOf(thing.name)}`.trim(), text));
    for (const name of names) shared.add(name);
  }
  for (const name of [...shared].sort()) {
    const place = `/usr/share/common-licenses/${name}`;
    if (!existsSync(place)) throw new Error(`the text of ${name} is not there (${place})`);
    sections.push(section(`${name}, which is named above`, readFileSync(place, "utf8")));
  }
  return `Rangefinder, and what of others is inside of this ${kind}: each has its own licence.\n\n${sections.join("")}`;
}

try {
  writeFileSync(output, written());
} catch (error) {
  console.error(`licences: ${error.message}`);
  process.exit(1);
}
