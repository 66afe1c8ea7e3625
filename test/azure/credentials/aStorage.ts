/** What a browser keeps for one origin. */
export function aStorage(kept = new Map<string, string>()): Storage {
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** What a frame without storage throws. */
export const forbidden = (): never => {
  throw new Error("The operation is insecure.");
};

/** One person's extension data, as far as a memory uses it. */
export function personsData(kept = new Map<string, unknown>()) {
  return {
    kept,
    getValue: async (key: string): Promise<unknown> => kept.get(key),
    setValue: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

/** Extension data that cannot be reached. */
export const noData = {
  getValue: (): Promise<never> => Promise.reject(new Error("no answer")),
  setValue: (): Promise<never> => Promise.reject(new Error("no answer")),
};
