// The link to what is on screen: to the system's share sheet on phones, else to the clipboard.
import { copyText } from "./clipboard.js";
import { toast } from "./toast.js";

export async function share(address) {
  if (navigator.share && matchMedia("(pointer: coarse)").matches) {
    try {
      await navigator.share({ title: document.title, url: address });
      return;
    } catch (error) {
      if (error.name === "AbortError") return; // the person has thought better of it
    }
  }
  const copied = await copyText(address);
  toast(copied ? "Link copied." : "The link could not be copied. It is in the address bar.");
}
