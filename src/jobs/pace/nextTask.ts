const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/**
 * Resolves once the page had a chance to draw and to take input, or Node to look at what has arrived, so that long work
 * can be cut into steps. Unlike a timer, a message is not slowed down in a hidden tab.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Node delivers a thousand messages at once, and looks at nothing else in between.
    if ("setImmediate" in globalThis) setImmediate(resolve);
    else if ("MessageChannel" in globalThis) {
      waiting.push(resolve);
      (port ??= openPort()).postMessage(undefined);
    } else setTimeout(resolve);
  });
}

/** One for all steps: a browser takes a while to make one, and to let go of thousands. */
function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return port2;
}
