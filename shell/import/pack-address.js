// The pack that the page's own address asks for: "?pack=packs/acme.pack". It is read from the page's origin,
// and from those that the site allows: docs/import.md. Loaded by itself: what it shares with the page is given
// to it, {downloadBytes, LoadError} of download.js, as a second copy of that class would be another one.

// Whoever runs the site writes them into the page; its policy has to allow them, too (connect-src).
function allowedOrigins() {
  const meta = document.querySelector('meta[name="rangefinder-pack-origins"]');
  const named = (meta?.content ?? "").split(/\s+/).filter((one) => URL.canParse(one));
  return [location.origin, ...named.map((address) => new URL(address).origin)];
}

// What there is to do where it cannot be shown: the page without it.
const without = {
  action: "Open the page's own guides",
  run() {
    const url = new URL(location.href);
    url.searchParams.delete("pack");
    url.hash = ""; // its filters are the pack's
    location.replace(url);
  },
};

function refused({ LoadError }, title, text, cause) {
  return Object.assign(new LoadError(title, text, cause), { way: without });
}

// The address as a URL that may be read from, or throws a LoadError that says why not.
function allowed(asked, loading) {
  const url = URL.canParse(asked, document.baseURI) && new URL(asked, document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw refused(loading, "This is not the address of a pack", `The link asks for "${asked}".`);
  }
  if (!allowedOrigins().includes(url.origin)) {
    throw refused(
      loading,
      "Packs are not read from there",
      `The link asks for one of ${url.host}, which this site does not allow.`,
    );
  }
  return url;
}

// Resolves to {address, bytes, way: what there is to do where they are no pack}.
export async function askedPack(asked, again, loading) {
  const url = allowed(asked, loading);
  const { downloadBytes, LoadError } = loading;
  const { href: address } = url;
  try {
    return { address, bytes: await downloadBytes(address, again), way: without };
  } catch (error) {
    const title = "The pack could not be read";
    const foreign = url.origin !== location.origin;
    const hint = foreign ? ` ${url.host} must allow this site to read it (CORS).` : "";
    const text = `${url.host}${url.pathname}: ${error.text}${hint}`;
    // What was interrupted may come when it is tried again; what a server refuses will not.
    throw error.cause ? new LoadError(title, text, error) : refused(loading, title, text, error);
  }
}
