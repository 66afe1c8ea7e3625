import fc from "fast-check";

/** Something that takes what others wrote, and what it must hold to whatever that is. */
export interface Reader {
  readonly name: string;
  /** Tries so many cases, and answers how many it tried. Rejects with the smallest case that breaks it. */
  tries(numRuns: number, seed: number): Promise<number>;
}

/** `check` reads, and throws where a rule is broken or anything comes out that may not. */
export function reader<T>(
  name: string,
  input: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Reader {
  return {
    name,
    async tries(numRuns, seed) {
      let cases = 0;
      const property = fc.asyncProperty(input, async (each) => {
        cases++;
        await check(each);
        // `expect` costs more than most of what is tried here, and this is asked in every case.
        if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("Every object has a new member.");
      });
      await fc.assert(property, { numRuns, seed });
      return cases;
    },
  };
}
