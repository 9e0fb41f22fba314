// A table of which only the rows in sight exist, and the lists at its side.
//
//   const table = new VirtualTable((first, last) => rows);    // objects, or a promise of them
//   await table.show(count, most);                            // most: the greatest figure, for the bars
const rowHeight = 28; // a million of them are still a height that browsers take

const money = (amount) => `$${Math.round(amount / 1000)}K`;

export class VirtualTable {
  #rows;
  #count = 0;
  #most = 1;
  #table = document.getElementById("table");
  #body = document.getElementById("rows");

  constructor(rows) {
    this.#rows = rows;
    this.#table.addEventListener("scroll", () => requestAnimationFrame(() => this.#draw()));
  }

  show(count, most) {
    this.#count = count;
    this.#most = most;
    this.#body.style.height = `${count * rowHeight}px`;
    this.#table.scrollTop = 0;
    return this.#draw();
  }

  #draw() {
    const first = Math.floor(this.#table.scrollTop / rowHeight);
    const shown = Math.ceil(this.#table.clientHeight / rowHeight) + 1;
    const rows = this.#rows(first, Math.min(this.#count, first + shown));
    if (rows instanceof Promise) return rows.then((late) => this.#replace(first, late));
    return this.#replace(first, rows);
  }

  #replace(first, rows) {
    this.#body.replaceChildren(...rows.map((row, at) => this.#element(row, first + at)));
  }

  #element(row, line) {
    const element = document.createElement("div");
    element.style.top = `${line * rowHeight}px`;
    for (const text of [row.company, row.region, row.role]) {
      element.append(Object.assign(document.createElement("span"), { textContent: text }));
    }
    element.append(`${money(row.totalLow)} – ${money(row.totalHigh)}`);
    const bar = document.createElement("i");
    bar.style.margin = `10px 0 0 ${(row.totalLow / this.#most) * 100}%`;
    bar.style.width = `${((row.totalHigh - row.totalLow) / this.#most) * 100}%`;
    element.append(bar);
    return element;
  }
}
