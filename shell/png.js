// SVG as PNG, twice as large: sharp on any screen and in print.

const scale = 2;

export function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

// A picture sees nothing of the page, so it has to bring the page's font along.
function withFont(svg, engine) {
  const face = (semibold, weight) =>
    `@font-face{font-family:Inter;font-weight:${weight};` +
    `src:url(data:font/otf;base64,${base64(engine.font(semibold))})}`;
  const style = `<style>${face(false, 400)}${face(true, 600)}</style>`;
  return svg.replace(/<svg[^>]*>/, (start) => start + style);
}

// Resolves to a Blob of the type image/png. The SVG says its width and height.
export async function svgToPng(svg, engine) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFont(svg, engine))}`;
  try {
    await image.decode();
  } catch {
    throw new Error("The picture could not be drawn.");
  }
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return toPng(canvas);
}

export function toPng(canvas) {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error("The picture is too large for this browser.")),
    ),
  );
}
