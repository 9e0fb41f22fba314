// The guides that a person has opened beside, or instead of, those of the page. They are in memory only.

export class OwnGuides {
  constructor(api, engine, frames) {
    this.#api = api;
    this.#engine = engine;
    this.#frames = frames;
  }

  #api;
  #engine;
  #frames;
  #mine = null; // what this has shown: see show()
  #before = null; // what undo() goes back to

  // {guides, bands, own: their pack} while they are open, or null.
  get open() {
    // Somebody may have opened another pack since.
    return this.#mine && this.#api.opened.bytes === this.#mine.bytes ? this.#mine : null;
  }

  // The pack that guides join: what is open but a person's own, or null where only these are open.
  get base() {
    return this.open ? this.#mine.base && this.#bytesOf(this.#mine.base) : this.#current();
  }

  // Shows a Reader's {pack, shards, own, guides, bands}; `replace`: instead of what is open. Throws where the pack
  // cannot be opened; then nothing has changed.
  async show({ pack, shards, own, guides, bands }, replace) {
    const mine = this.open;
    const before = { mine, state: this.#state() };
    const base = mine ? mine.base : before.state.opened;
    const origin = mine ? mine.origin : before.state;
    // Shards stay beside the pack that they belong to.
    const address = replace ? null : (base?.address ?? null);
    this.#api.show({ address, bytes: pack, shards });
    this.#mine = { bytes: pack, own, guides, bands, base: replace ? null : base, origin };
    this.#before = before;
    // Filters, selection and pins are as they were: all that they name is still there.
    if (!replace) this.#engine.call("openLink", { link: before.state.link });
    await this.#frames.settled();
  }

  // Back to what was open before show().
  async undo() {
    const { mine, state } = this.#before;
    await this.#restore(state);
    this.#mine = mine && { ...mine, bytes: this.#api.opened.bytes };
    this.#before = null;
  }

  // Back to what was open before the first show().
  async remove() {
    await this.#restore(this.#mine.origin);
    this.#mine = null;
    this.#before = null;
  }

  #state() {
    return { opened: this.#api.opened, link: this.#engine.call("link").link };
  }

  async #restore({ opened, link }) {
    this.#api.show({ ...opened, bytes: this.#bytesOf(opened) });
    this.#engine.call("openLink", { link });
    await this.#frames.settled();
  }

  #current() {
    return this.#bytesOf(this.#api.opened);
  }

  // Nothing else has been opened where there are none: the page's own guides are part of it.
  #bytesOf({ bytes }) {
    return bytes ?? this.#engine.linkedPack();
  }
}
