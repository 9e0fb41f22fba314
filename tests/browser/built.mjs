// What is tested, as it was built, and the guides of ours.
//
//   DIST    the page's folder; build/web/dist
//   NATIVE  the command, which writes packs and sites as they are now; build/sanitize/rangefinder
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dist = process.env.DIST ?? `${root}build/web/dist`;
export const command = process.env.NATIVE ?? `${root}build/sanitize/rangefinder`;
export const guides = `${root}data/guides`;
