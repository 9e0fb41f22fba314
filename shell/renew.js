// Opens the page anew, as the server has it, where what is here does not go together. No service worker
// answers then, and what the browser keeps is asked for once more. Offline there is nothing but what is kept.
export async function renew() {
  try {
    // No service worker keeps this one.
    await fetch("precache.js", { cache: "no-store" });
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.unregister();
    const parts = document.querySelectorAll("script[src], link[integrity]");
    const again = [...parts].map(({ src, href }) => fetch(src ?? href, { cache: "reload" }));
    await Promise.allSettled(again);
  } catch {
    // Offline, or in a page that may have no service worker.
  }
  location.reload();
}
