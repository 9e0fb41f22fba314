// How Chromium is started: with software rendering, as machines that test have no graphics card.
//
//   CHROMIUM  the browser; /usr/bin/chromium
export const chromiumOptions = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
  ],
};
