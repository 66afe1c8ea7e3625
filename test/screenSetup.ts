import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

configure({
  // The name of what was not found says more than the whole document.
  getElementError: (message) => new Error(message?.split("\n\n")[0] ?? "not found"),
  // Only against what never comes: a busy machine is no failure.
  asyncUtilTimeout: 120_000,
});

// The tests use React as it ships, which says once in each file that it cannot warn about what is missing around updates.
const { error } = console;
console.error = (...said: unknown[]) => {
  if (!String(said[0]).startsWith("act(...) is not supported in production builds")) error(...said);
};

/** Text controls whose contents the browser may store. Someone may paste a token into any of them. */
const careless = new Set<string>();

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof HTMLElement) notice(node);
  }
}).observe(document, { childList: true, subtree: true });

function notice(added: HTMLElement): void {
  for (const element of [added, ...added.querySelectorAll("input, textarea")]) {
    const isText = element.matches("textarea, input:not([type=checkbox], [type=radio])");
    if (isText && element.getAttribute("autocomplete") !== "off") careless.add(element.outerHTML);
  }
}

afterEach(() => {
  const found = [...careless];
  careless.clear();
  // Every screen: browsers write to disk what a control holds, unless the control itself has autocomplete="off".
  expect(found).toEqual([]);
});

// jsdom draws nothing: it has no media, no layout and no observers, which azure-devops-ui asks for on mounting.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

class NoObserver {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds: readonly number[] = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

// As high as a screen: a table draws as many rows as have room there.
Object.defineProperty(Element.prototype, "clientHeight", { get: () => 800 });

window.IntersectionObserver = NoObserver;
window.ResizeObserver = NoObserver;

// Each test that saves a file says what becomes of it. A minute later, the page lets go of it.
URL.revokeObjectURL = () => undefined;

// jsdom reads files only with FileReader.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(reader.error);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
