// WebKitGTK by plain W3C WebDriver over HTTP: WebKitWebDriver drives a MiniBrowser, on a display of ours.
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { eventually } from "../eventually.mjs";
import { start, stop } from "./children.mjs";
import { openDisplay } from "./display.mjs";
import { Tab } from "./tab.mjs";

export const name = "WebKitGTK";

const from = "webkit2gtk-driver xvfb";
const libraries = "/usr/lib/x86_64-linux-gnu";

// WebDriver's code points of the keys that have no character.
const keys = {
  Backspace: "\ue003",
  Tab: "\ue004",
  Enter: "\ue007",
  Shift: "\ue008",
  Control: "\ue009",
  Escape: "\ue00c",
  ArrowUp: "\ue013",
  ArrowDown: "\ue015",
  F2: "\ue032",
};

function miniBrowser() {
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const found = folders
    .filter((folder) => folder.startsWith("webkit2gtk-4."))
    .map((folder) => `${libraries}/${folder}/MiniBrowser`)
    .find(existsSync);
  if (!found) throw new Error(`There is no MiniBrowser in ${libraries}: apt-get install ${from}`);
  return found;
}

// The driver takes port 0, but does not say which it got.
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function send(address, method, body) {
  const answer = await fetch(address, {
    method,
    body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

const mouse = (actions) => ({
  type: "pointer",
  id: "mouse",
  parameters: { pointerType: "mouse" },
  actions,
});
const moveTo = ([x, y]) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

class WebKitTab extends Tab {
  #session;

  constructor(session) {
    super();
    this.#session = session;
  }

  #post(command, body) {
    return send(`${this.#session}/${command}`, "POST", body);
  }

  #act(...actions) {
    return this.#post("actions", { actions });
  }

  goto(url) {
    return this.#post("url", { url });
  }

  async run(code, ...values) {
    // The driver's own promises come with version 2.46 and fail without a word: errors are passed by hand.
    const { value, error } = await this.#post("execute/async", {
      script: `const given = [...arguments], done = given.pop();
        (async () => (${code})(...given))().then(
          (value) => done({ value }),
          (error) => done({ error: String(error) }));`,
      args: values,
    });
    if (error) throw new Error(error);
    return value ?? undefined;
  }

  click(point) {
    return this.#act(mouse([moveTo(point), down, up]));
  }

  // WebKitGTK 2.50 makes a mouse of a finger (it is built without touch for WebDriver), so the page gets the
  // events that a finger has. The number 1 is one that may be captured.
  tap(point) {
    return this.run(([clientX, clientY]) => {
      const target = document.elementFromPoint(clientX, clientY);
      const init = {
        ...{ clientX, clientY, pointerId: 1, pointerType: "touch", isPrimary: true },
        ...{ bubbles: true, cancelable: true, composed: true },
      };
      for (const type of ["pointerdown", "pointerup"]) {
        target.dispatchEvent(new PointerEvent(type, init));
      }
    }, point);
  }

  press(combination) {
    const values = combination.split("+").map((key) => keys[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    return this.#act({ type: "key", id: "keys", actions });
  }

  type(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.#act({ type: "key", id: "keys", actions });
  }

  // The window's bars have a height of their own: set twice, the page gets what is asked for.
  async resize(width, height) {
    await this.#post("window/rect", { x: 0, y: 0, width, height });
    const rest = await eventually("the window is that wide", () =>
      this.run((wanted) => innerWidth === wanted && { height: innerHeight }, width),
    );
    await this.#post("window/rect", { x: 0, y: 0, width, height: 2 * height - rest.height });
    await eventually("the window is that high", () =>
      this.run((wanted) => innerHeight === wanted, height),
    );
  }

  async inFrame(act) {
    await this.#post("frame", { id: 0 });
    try {
      return await act();
    } finally {
      await this.#post("frame/parent");
    }
  }

  // The one window serves for all: the next tab begins with an empty page.
  async close() {
    await this.#post("frame", { id: null });
    await this.goto("about:blank");
  }
}

export async function launch({ width, height }) {
  const binary = miniBrowser();
  const display = await openDisplay(width + 100, height + 200);
  const port = await freePort();
  const driver = await start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    from,
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display.name,
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await eventually("WebKitWebDriver answers", () =>
    send(`${address}/status`, "GET").then(
      () => true,
      () => false,
    ),
  );
  // A page may copy in Safari, but not in a WebKitGTK that is not told so.
  const args = ["--automation", "--javascript-can-access-clipboard=true"];
  const options = { binary, args };
  const { sessionId } = await send(`${address}/session`, "POST", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `${address}/session/${sessionId}`;
  const tab = new WebKitTab(session);
  await tab.resize(width, height);
  return {
    tab: async () => tab,
    async close() {
      await send(session, "DELETE").catch(() => {}); // then it is killed
      stop(driver);
      display.close();
    },
  };
}
