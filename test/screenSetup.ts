import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// The name of what was not found says more than the whole document.
configure({ getElementError: (message) => new Error(message?.split("\n\n")[0] ?? "not found") });

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

window.IntersectionObserver = NoObserver;
window.ResizeObserver = NoObserver;
