// Takes the README's pictures in Chromium: scripts/screenshots.
//
//   DIST  the page's folder; build/web/dist
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumOptions } from "../../tests/browser/chromium.mjs";
import { Driven } from "../../tests/browser/driven.mjs";
import { eventually } from "../../tests/browser/eventually.mjs";
import { palettePng } from "./palette_png.mjs";
import { serve } from "../static-server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = process.env.DIST ?? join(root, "build/web/dist");
const largest = 150_000; // bytes: people read the README on phones, too

const london = "meta/ml-ai-engineer@London+%28UK%29";
const pictures = [
  { name: "explorer", path: `explorer/#v1&sel=${london}`, size: [1280, 800] },
  {
    name: "offer-dark",
    path: `explorer/#v1&tab=offer&sel=${london}&offer=${london};in:USD;base:190k;equity:300k;bonus:15`,
    size: [1280, 800],
    theme: "dark",
  },
  { name: "phone", path: "explorer/", size: [390, 760], ratio: 1.5, phone: true },
  { name: "career-page", path: "career-page/", size: [900, 800], to: ".cards" },
];

class Shot extends Driven {
  constructor(frame) {
    super();
    this.frame = frame;
  }

  call(method, ...parameters) {
    return this.frame.evaluate(
      ([name, given]) => window.rangefinder[name](...given),
      [method, parameters],
    );
  }
}

// Waits until everything that is shown is there and nothing moves.
async function settle(page, frames) {
  for (const frame of frames) {
    await eventually("the page runs", () => frame.evaluate(() => "rangefinder" in window));
    await frame.evaluate(() => window.rangefinder.ready);
    await new Shot(frame).still();
  }
  await page.evaluate(() => document.fonts.ready);
}

// The pixels of a PNG: the browser reads it.
async function pixelsOf(page, png) {
  const [width, height, base64] = await page.evaluate(async (data) => {
    const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    let text = "";
    for (let at = 0; at < bytes.length; at += 32_768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    }
    return [image.width, image.height, btoa(text)];
  }, png.toString("base64"));
  return [width, height, Buffer.from(base64, "base64")];
}

async function take(browser, address, picture) {
  const { name, path, size, theme = "light", ratio = 1, phone = false, to } = picture;
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    colorScheme: theme,
    deviceScaleFactor: ratio,
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  if (to) {
    await page.locator(to).scrollIntoViewIfNeeded();
    const isGuest = (frame) => /\?embed/.test(frame.url());
    await eventually("the frames are there", () => page.frames().some(isGuest));
    await settle(page, page.frames().filter(isGuest));
  } else {
    await settle(page, [page.mainFrame()]);
  }
  const png = await page.screenshot();
  const blank = await context.newPage(); // the page's policy would not have it read a picture
  const bytes = palettePng(...(await pixelsOf(blank, png)));
  await context.close();
  if (bytes.length > largest) throw new Error(`${name}.png has ${bytes.length} bytes`);
  writeFileSync(join(root, `docs/${name}.png`), bytes);
  console.log(`docs/${name}.png: ${bytes.length} bytes`);
}

// The explorer and the example beside each other, as in a site.
const folder = mkdtempSync(join(tmpdir(), "rangefinder-pictures-"));
let browser, server;
try {
  cpSync(dist, join(folder, "explorer"), { recursive: true });
  cpSync(join(root, "examples/career-page"), join(folder, "career-page"), { recursive: true });
  server = await serve(folder, 0);
  browser = await chromium.launch(chromiumOptions);
  const address = `http://localhost:${server.address().port}/`;
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}
