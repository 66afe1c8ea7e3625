import {
  hasFoundBefore,
  rememberFound,
} from "../../../../src/hubs/organization-tokens/findings/early/foundBefore";

/** The part of a browser's storage that is used. */
function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test("a browser knows of each organization whether it has shown what a scan found there", () => {
  const storage = aStorage();
  expect(hasFoundBefore("fabrikam", () => storage)).toBe(false);
  rememberFound("fabrikam", () => storage);
  expect(hasFoundBefore("fabrikam", () => storage)).toBe(true);
  expect(hasFoundBefore("contoso", () => storage)).toBe(false);
});

test("a frame without storage has found nothing before, and is not stopped by that", () => {
  const forbidden = (): Storage => {
    throw new DOMException("The document is sandboxed.", "SecurityError");
  };
  expect(() => rememberFound("fabrikam", forbidden)).not.toThrow();
  expect(hasFoundBefore("fabrikam", forbidden)).toBe(false);
});
