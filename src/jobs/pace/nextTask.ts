/**
 * Resolves once the page had a chance to draw and to take input, so that long work can be cut into steps. Unlike a
 * timer, a message is not slowed down in a hidden tab.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (!("MessageChannel" in globalThis)) {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
