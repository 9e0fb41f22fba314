// What tests of the import share: guides to give the page, the ways to give them, and what its dialog says.
import { Page } from "./harness.mjs";

export { dragPaths } from "./drag.mjs";

// A guide with these rows of its table, the first of which is line 9.
export function guideText(company, rows) {
  return `---
company_display: ${company}
role_display: Backend Engineer
---
### Backend Engineer | ${company} Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|
${rows.join("\n")}

**Negotiation DNA**
${company} routes parcels, and pays for systems that stay up in December.
`;
}

export const london = "| London | £90K–£120K | £40K–£80K | 10% | £109K–£152K |";
export const berlin = "| Berlin | €80K–€100K | €20K–€40K | 10% | €93K–€120K |";
export const turned = "| Remote US | $300K–$210K | $60K–$120K | 10% | $345K–$261K |"; // low above high

// Its own files come from the server, where a test can see and stop them.
export const openPage = (t, options) => Page.open(t, { serviceWorkers: "block", ...options });

// Drops files that are made here: {name: text or bytes}.
export function dropFiles(page, files) {
  const given = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? content : [...content],
  ]);
  return page.page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const [name, content] of all) {
      const part = typeof content === "string" ? content : new Uint8Array(content);
      transfer.items.add(new File([part], name));
    }
    const target = document.querySelector("dialog[open]") ?? document.getElementById("canvas");
    for (const type of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
  }, given);
}

// Run in a page before its scripts: what is to be read goes to the worker a little at a time, until it has told
// of something that it has read. All else goes there when window.readOn() is called.
export const readSlowly = () => {
  const { postMessage } = Worker.prototype;
  const held = [];
  let told = false;
  let open = false;
  let pump = 0;
  Worker.prototype.postMessage = function (message, ...rest) {
    const post = () => postMessage.call(this, message, ...rest);
    if (message.start) this.addEventListener("message", ({ data }) => (told ||= !!data.progress));
    if (message.start || open) {
      post();
      return;
    }
    held.push(post);
    pump ||= setInterval(() => told || held.shift()?.(), 50);
  };
  window.readOn = () => {
    open = true;
    clearInterval(pump);
    for (const post of held.splice(0)) post();
  };
};

// Pastes text where `selector` is.
export function paste(page, text, selector = "#canvas") {
  return page.page.locator(selector).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, text);
}

export const dialog = (page) => page.page.locator("#import");
export const button = (page, name) =>
  dialog(page).getByRole("button", { name, exact: typeof name === "string" });
export const press = (page, name) => button(page, name).last().click(); // the cross is called "Close", too
export const notice = (page) => page.page.locator("#import-notice");

// Waits for a state of the dialog by its title.
export function state(page, title) {
  return dialog(page).getByRole("heading", { name: title }).waitFor();
}

// [{severity, message, advice, place}, ...], of the page of them that is shown.
export function findings(page) {
  return dialog(page)
    .locator(".findings li")
    .evaluateAll((rows) =>
      rows.map((row) => ({
        severity: row.querySelector(".unheard").textContent.replace(": ", ""),
        message: row.querySelector("strong").textContent,
        advice: row.querySelector("p")?.textContent ?? "",
        place: row.querySelector("code").textContent,
      })),
    );
}

// Reads these files and adds them; resolves when they are on the screen.
export async function add(page, files) {
  await dropFiles(page, files);
  await state(page, /read$/);
  await press(page, /^Add/);
  await dialog(page).waitFor({ state: "hidden" });
}
