// Which heights a host is told: each one once. A host that answers a height with another width can make the
// content go back and forth for ever (a scroll bar that comes and goes): it is given the larger one then.

const span = 2000; // milliseconds
const most = 4; // changes within that are too many

export class Heights {
  #last = 0;
  #told = []; // {height, now}

  // The height to tell for a content of `height` CSS pixels; null for none.
  next(height, now) {
    if (!(height >= 1)) return null;
    this.#told = this.#told.filter((entry) => now - entry.now < span);
    const restless = this.#told.length >= most;
    const rounded = Math.ceil(height);
    const wanted = restless
      ? Math.max(rounded, ...this.#told.map((entry) => entry.height))
      : rounded;
    if (wanted === this.#last) return null;
    this.#last = wanted;
    this.#told.push({ height: wanted, now });
    return wanted;
  }
}
