// Pictures of few colours as small PNG files: a byte for each pixel, and a palette of 256 colours. What a page
// draws has some thousand colours, nearly all of them at the edges of letters, where nobody sees that the
// nearest of 256 stands for them.
import { crc32, deflateSync } from "node:zlib";

const most = 256;

// The colours that are most frequent and not nearly another one that is: [[r, g, b], ...].
function paletteOf(counts) {
  const colours = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([colour]) => split(colour));
  let apart = 0;
  for (let chosen = colours; ; chosen = spread(colours, apart)) {
    if (chosen.length <= most) return chosen;
    ++apart;
  }
}

const split = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function spread(colours, apart) {
  const chosen = [];
  for (const colour of colours) {
    if (chosen.length > most) break;
    if (chosen.every((other) => distance(colour, other) > apart * apart)) chosen.push(colour);
  }
  return chosen;
}

const distance = ([r, g, b], [s, h, c]) => (r - s) ** 2 + (g - h) ** 2 + (b - c) ** 2;

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

// `pixels` are rows of red, green, blue and alpha, which is not looked at.
export function palettePng(width, height, pixels) {
  const colourAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const index = new Map();
  for (const colour of counts.keys()) {
    const distances = palette.map((other) => distance(split(colour), other));
    index.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const rows = Buffer.alloc((width + 1) * height); // each begins with its filter: none
  for (let y = 0; y < height; ++y) {
    for (let x = 0; x < width; ++x) {
      rows[y * (width + 1) + 1 + x] = index.get(colourAt((y * width + x) * 4));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, of a palette
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
