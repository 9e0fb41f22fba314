// A task of its own for what follows: the browser may answer a person, and draw, before. A timer would be
// throttled in a page that is out of sight.
export function nextTask() {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
