// embed.html: what is chosen becomes the attributes of a real element, and the code that makes one.
import { copyText } from "../clipboard.js";
import { elementCode, frameCode, linkCode } from "./embed-code.js";
import { contrastWarnings } from "./embed-contrast.js";

const form = document.getElementById("options");
const preview = document.getElementById("preview");
const explorer = preview.querySelector("rangefinder-explorer");
const base = new URL("./", location.href).href;

let rows = []; // of all that there is, to choose a band from
let problems = []; // of the address, as the frame says them
let integrity = "";

// Lists of which some values are ticked; columns have the name of the row before them.
const lists = [...form.querySelectorAll("[data-list]")];
const tickedOf = (list) => [...list.querySelectorAll(":checked")].map((input) => input.value);

function valueOf({ name, type, value, checked }) {
  if (name === "by") return checked ? "" : "0";
  if (type === "color" && !form.querySelector(`[data-for="${name}"]`).checked) return "";
  return value.trim();
}

// The element's attributes by name; "" for what is as usual.
function chosen() {
  const options = {};
  for (const input of form.elements) if (input.name) options[input.name] = valueOf(input);
  for (const list of lists) options[list.dataset.list] = tickedOf(list).join(",");
  if (options.columns) options.columns = `company!,${options.columns}`;
  if (options.show !== "explorer") options.panels = "";
  if (options.show !== "card") options.band = "";
  if (options.show === "card" || options.show === "chart") options.columns = "";
  return options;
}

function show() {
  const options = chosen();
  form.querySelector("#panels").hidden = options.show !== "explorer";
  form.querySelector("#columns").hidden = ["card", "chart"].includes(options.show);
  form.elements.band.closest("label").hidden = options.show !== "card";
  for (const [name, value] of Object.entries(options)) {
    if (value) explorer.setAttribute(name, value);
    else explorer.removeAttribute(name);
  }
  write(options);
}

function write(options) {
  const about = [options.company, options.role, options.place].filter(Boolean).join(", ");
  const title = about ? `Pay bands: ${about}` : "Pay bands";
  const height = Math.round(preview.getBoundingClientRect().height) || 480;
  const codes = {
    "element-code": elementCode(options, base, title, integrity),
    "frame-code": frameCode(options, base, title, height),
    "link-code": linkCode(options, base, title),
  };
  for (const [id, text] of Object.entries(codes)) document.getElementById(id).textContent = text;
  warn([...contrastWarnings(options), ...problems]);
}

function warn(sentences) {
  const list = document.getElementById("warnings");
  if (list.innerText === sentences.join("\n")) return; // said once
  list.replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }),
  );
}

function fill(select, options) {
  const kept = select.value;
  const own = [...select.options].filter((option) => !option.dataset.found);
  const known = new Set(own.map((option) => option.value));
  const found = options.filter(({ value }) => !known.has(value));
  select.replaceChildren(
    ...own,
    ...found.map(({ value, label }) => {
      const option = new Option(label, value);
      option.dataset.found = "1";
      return option;
    }),
  );
  select.value = kept;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

// A value of a list stands between commas in an attribute.
const listed = ({ value, label }) => ({ value: value.replaceAll(",", "%2C"), label });
const named = (value) => value.replaceAll("%2C", ",");

function fillBands() {
  const { company, role, place, band } = form.elements;
  const fits = (row) =>
    (!company.value || row.company === named(company.value)) &&
    (!role.value || row.role === named(role.value)) &&
    (!place.value || row.places.includes(named(place.value)));
  const bands = rows.filter(fits).map((row) => ({
    value: `${row.file.replace(/\.md$/, "")}@${row.region}`,
    label: [row.company, row.role, row.region].filter(Boolean).join(", "),
  }));
  fill(band, bands);
}

// What there is to choose from: asked of the frame while nothing is filtered, wherever it stands.
async function ask() {
  await customElements.whenDefined("rangefinder-explorer");
  const view = JSON.parse(await (await explorer.export("json")).text());
  rows = view.rows;
  for (const name of ["company", "role", "place", "currency"]) {
    fill(form.elements[name], view.facets[name].map(listed));
  }
  fillBands();
  show();
}

async function readDigest() {
  const note = document.getElementById("no-digest");
  note.hidden = Boolean(crypto.subtle);
  if (!crypto.subtle) return;
  const script = await fetch("embed.js");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", await script.arrayBuffer()));
  integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
  write(chosen());
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  if (["company", "role", "place"].includes(target.name)) fillBands();
  show();
});
// A colour that is chosen is meant.
form.addEventListener("input", ({ target }) => {
  if (target.type !== "color") return;
  form.querySelector(`[data-for="${target.name}"]`).checked = true;
  show();
});
document.getElementById("widths").addEventListener("change", ({ target }) => {
  preview.style.maxWidth = target.value ? `${target.value}px` : "";
});
document.addEventListener("click", async ({ target }) => {
  const id = target.dataset?.copy;
  if (!id) return;
  const copied = await copyText(document.getElementById(id).textContent);
  document.getElementById("said").textContent = copied
    ? "Copied."
    : "This browser does not allow copying here: select the code instead.";
});
explorer.addEventListener("rangefinder-ready", ({ detail }) => {
  ({ problems } = detail);
  write(chosen());
});
explorer.addEventListener("rangefinder-resize", () => write(chosen()));

show();
ask().catch((error) => warn([`The lists could not be read. ${error.message} Reload the page.`]));
readDigest().catch(() => {}); // then the code has none
