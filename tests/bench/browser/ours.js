// Runs in Rangefinder's own page, beside until_shown.js: what other pages say of themselves, said by its API.
(() => {
  let before = 0;
  let failure;
  const keep = () => (before = window.rangefinder.frames());

  const facets = ({ role, currency }) => ({
    ...(role && { role: [role] }),
    ...(currency && { currency: [currency] }),
  });

  window.benchPage = {
    // Its promise comes after the frame in which the result is drawn: drawn() knows that frame itself.
    show({ text = "", total, sort = "total", ...choices }) {
      keep();
      const ranges = total ? { total } : {};
      const query = { text, facets: facets(choices), ranges, sort: [[sort, "desc"]] };
      window.rangefinder.setQuery(query).catch((error) => (failure = error));
    },
    turned: keep,
    drawn() {
      if (failure) throw failure;
      return window.rangefinder.frames() > before;
    },
    frames: () => window.rangefinder.frames(),
    rows: () => window.rangefinder.getView().total,
    ready: () => window.rangefinder.ready,
  };
  Object.defineProperty(window, "drawn", { get: () => window.rangefinder?.frames() > 0 });
})();
