// What a page complains about: to the console, by what it throws, and where its own policy is broken.

// Run in the page, before its scripts.
const tellOfPolicy = () =>
  addEventListener("securitypolicyviolation", (event) =>
    console.error(`policy broken: ${event.violatedDirective} ${event.blockedURI}`),
  );

// `page` is Playwright's or Puppeteer's. Resolves to a list, to which is added whatever the page complains about.
export async function complaintsOf(page) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await (page.addInitScript ?? page.evaluateOnNewDocument).call(page, tellOfPolicy);
  return complaints;
}
