// The page where there is no network, and the step from one version of it to the next: docs/offline.md.
// Loaded after the first screen, and never in another page's frame.
import { hideBar, showBar, bars } from "../bar.js";
import { count } from "../element.js";

// Where it is paid for by the byte, nothing is fetched that nobody asked for.
const isMetered = ({ saveData, type } = navigator.connection ?? {}) =>
  saveData === true || type === "cellular";

// How often a page that stays open looks for a newer version, in milliseconds.
const between = 60 * 60 * 1000;

// Trusted Types take no text for its address.
function ownWorker() {
  const address = "service-worker.js";
  const policy = globalThis.trustedTypes?.createPolicy("rangefinder-offline", {
    createScriptURL: () => address,
  });
  return policy?.createScriptURL("") ?? address;
}

class Offline {
  constructor(engine, api, frames) {
    this.#engine = engine;
    this.#api = api;
    this.#frames = frames;
  }

  #engine;
  #api;
  #frames;
  #registration = null;
  #switching = false; // the person has agreed
  #looked = Date.now();

  start() {
    this.#takeUp();
    bars();
    addEventListener("offline", () => this.#sayOffline());
    addEventListener("online", () => hideBar("offline"));
    if (!navigator.onLine) this.#sayOffline();
    this.#register().catch((error) => console.info(`Not kept for offline use: ${error.message}`));
  }

  // Where the browser forbids it (a page that is not secure, a sandbox, storage that is denied), this
  // rejects, and everything else goes on.
  async #register() {
    if (!navigator.serviceWorker) return;
    const container = navigator.serviceWorker;
    let controlled = container.controller;
    container.addEventListener("controllerchange", () => {
      // The first one takes over a page that had none: that is no news.
      if (controlled) this.#changed();
      controlled = true;
    });
    // Beside the page; what it imports is looked at, too, when a newer version is looked for.
    this.#registration = await container.register(ownWorker(), { updateViaCache: "none" });
    this.#watch();
    document.addEventListener("visibilitychange", () => this.#look());
    navigator.connection?.addEventListener?.("change", () => this.#fetchLater());
    await container.ready;
    this.#fetchLater();
  }

  #fetchLater() {
    if (!isMetered()) this.#registration.active?.postMessage("later");
  }

  #look() {
    if (document.hidden || Date.now() - this.#looked < between) return;
    this.#looked = Date.now();
    this.#registration.update().catch(() => {}); // offline: another time
  }

  // A newer version is installed as a whole, and then waits.
  #watch() {
    const registration = this.#registration;
    const offer = () => {
      if (registration.waiting && registration.active) this.#offer();
    };
    const follow = () => registration.installing?.addEventListener("statechange", offer);
    registration.addEventListener("updatefound", follow);
    follow();
    offer();
  }

  #offer() {
    this.#say("A newer version is ready.", () => {
      this.#switching = true;
      const { waiting } = this.#registration;
      if (waiting) waiting.postMessage("switch");
      else this.#reload(); // another page has switched meanwhile
    });
  }

  #changed() {
    if (this.#switching) this.#reload();
    else this.#say("A newer version is in use.", () => this.#reload());
  }

  #say(title, run) {
    // Guides that a person opened are in this page's memory and nowhere else.
    const { opened } = this.#api;
    const own = opened?.bytes && !opened.address;
    const text = own
      ? "Your filters stay. Guides that you opened do not: save them as a pack first."
      : "Your filters and offers stay.";
    showBar({ id: "update", kind: "refresh", title, text, action: "Switch", run });
  }

  // What the address does not have goes on in the history's entry, which is this page's only.
  #reload() {
    const { link } = this.#engine.call("link");
    const offers = this.#engine.call("keepOffers");
    history.replaceState({ offers }, "", link || location.pathname + location.search);
    location.reload();
  }

  #takeUp() {
    const { offers } = history.state ?? {};
    if (typeof offers !== "string") return;
    history.replaceState(null, "");
    this.#engine.call("takeOffers", { offers });
    this.#frames.request();
  }

  async #sayOffline() {
    const { bands, shards } = this.#engine.call("holdings");
    const all = bands === 1 ? "Its band is" : `All ${count(bands, "band")} are`;
    const kept = await this.#keptShards();
    const lacking = Object.entries(shards)
      .filter(([name]) => !kept.has(name))
      .reduce((sum, [, guides]) => sum + guides, 0);
    if (navigator.onLine) return; // again, meanwhile
    showBar({
      id: "offline",
      kind: "warning",
      title: "You are offline.",
      text: `${all} on this device.${lacking ? ` ${textsAre(lacking)} not.` : ""}`,
    });
  }

  // Their names.
  async #keptShards() {
    const worker = this.#registration?.active;
    if (!worker) return new Set();
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    worker.postMessage("kept", [port2]);
    return new Set((await answer).map((file) => file.split("/").pop()));
  }
}

const words = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

const textsAre = (many) =>
  many === 1 ? "One guide text is" : `${words[many] ?? count(many, "").trim()} guide texts are`;

export function keepOffline(engine, api, frames) {
  new Offline(engine, api, frames).start();
}
