import { seededRandom } from "../emulator/world/seeded";

/** Repeatable randomness: the same seed makes the same choices. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    // Neighbouring seeds must not give similar runs.
    this.random = seededRandom(Math.imul(seed, 0x9e3779b1));
  }

  /** A whole number from `least` to `most`, inclusive. */
  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.random() < probability;
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.between(0, choices.length - 1)] ?? choices[0];
  }

  /** This many of the items, in random order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    const taken = Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    );
    return taken.flat();
  }
}
