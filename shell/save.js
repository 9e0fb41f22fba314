// Saves a file that the app has written, as a download. A picture in SVG that is asked for as PNG is drawn.
import { svgToPng } from "./png.js";
import { toast } from "./toast.js";

export function saveBlob(name, blob) {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000); // when the download has surely begun
}

// `file`: {name, type, text}, as the app's event has it; `engine` has the font of pictures.
export async function saveFile({ name, type, text }, engine) {
  try {
    const picture = type === "image/png";
    saveBlob(name, picture ? await svgToPng(text, engine) : new Blob([text], { type }));
  } catch (error) {
    toast(`${name} could not be saved. ${error.message}`);
  }
}
