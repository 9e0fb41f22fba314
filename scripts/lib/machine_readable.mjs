// Debian's machine-readable copyright files (DEP-5): paragraphs of fields, of which some say who holds the
// copyright of which files and what their licence is called, and others what a licence of that name says.

export const isMachineReadable = (text) => /^Format: \S*copyright-format\/1\.0/.test(text);

// [{Files: "a b", License: "Expat\n text"}, ...]
function paragraphsOf(text) {
  return text.split(/\n(?:[ \t]*\n)+/).map((paragraph) => {
    const fields = {};
    let name = "";
    for (const line of paragraph.split("\n")) {
      const field = /^([A-Za-z-]+):[ \t]*(.*)$/.exec(line);
      if (field) fields[(name = field[1])] = field[2];
      else if (name) fields[name] += `\n${line}`;
    }
    return fields;
  });
}

// A pattern's stars take slashes, too.
function patternOf(glob) {
  const text = glob.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${text.replaceAll("?", ".")}$`);
}

// A field's further lines: an empty one is " .".
function unfolded(text) {
  const lines = text.split("\n").map((line) => line.replace(/^ (?=\S)/, "").replace(/^ ?\.$/, ""));
  return lines.join("\n").replace(/^\n+|\s+$/g, "");
}

const nameOf = (licence) => licence.split("\n")[0].trim();
const bodyOf = (licence) => unfolded(licence.split("\n").slice(1).join("\n"));

// The copyright and the licences of some files, as text. The last paragraph that names a file counts.
export function licenceOf(text, files) {
  const paragraphs = paragraphsOf(text);
  const about = new Set(
    files.map((file) => {
      const isNamed = ({ Files = "" }) =>
        Files.split(/\s+/).some((glob) => glob && patternOf(glob).test(file));
      const found = paragraphs.findLast(isNamed);
      if (!found?.License || !found.Copyright) throw new Error(`no licence is said of ${file}`);
      return found;
    }),
  );
  const texts = [...about].map(({ Copyright }) => `Copyright:\n${unfolded(`\n${Copyright}`)}`);
  const licences = new Map();
  for (const { License } of about) {
    const name = nameOf(License);
    const own = bodyOf(License);
    if (own) licences.set(name, own);
    for (const part of [name, ...name.split(/ and | or /)]) {
      const alone = paragraphs.find(
        (one) => !one.Files && one.License && nameOf(one.License) === part,
      );
      if (alone) licences.set(part, bodyOf(alone.License));
    }
  }
  for (const [name, body] of licences) texts.push(`License: ${name}\n\n${body}`);
  return texts.join("\n\n");
}

// The licences that a text only names, and that every Debian has.
export function sharedLicences(licence) {
  return /\bapache(?: license|-2)/i.test(licence) && !/TERMS AND CONDITIONS FOR USE/.test(licence)
    ? ["Apache-2.0"]
    : [];
}
