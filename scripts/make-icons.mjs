// Draws the icons of the installed page from shell/favicon.svg, in Chromium: run it when that changes.
//
//   node scripts/make-icons.mjs     CHROMIUM names the browser; /usr/bin/chromium
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const shell = fileURLToPath(new URL("../shell/", import.meta.url));

// `share` of the width is drawn on, on a ground with that radius: a system cuts a maskable icon to a shape of
// its own, whose middle 80 % are safe, and iOS makes what is transparent black.
const icons = [
  { name: "180", size: 180, share: 0.7, radius: 0 },
  { name: "192", size: 192, share: 0.7, radius: "20%" },
  { name: "512", size: 512, share: 0.7, radius: "20%" },
  { name: "maskable", size: 512, share: 0.54, radius: 0 },
];

const svg = await readFile(`${shell}favicon.svg`, "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
await mkdir(`${shell}icons`, { recursive: true });
const page = await browser.newPage({ colorScheme: "light" });
for (const { name, size, share, radius } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>
       body { margin: 0 }
       div { display: grid; place-items: center; height: 100vh; background: #fff; border-radius: ${radius} }
       svg { width: ${share * 100}% }
     </style><div>${svg}</div>`,
  );
  await page.screenshot({ path: `${shell}icons/${name}.png`, omitBackground: true });
}
await browser.close();
