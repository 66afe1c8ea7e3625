import type { World } from "../emulator/world/World";

/** Something that must never happen, and how to reproduce it. */
export interface Violation {
  readonly kind: "revocation" | "scan" | "replace";
  readonly seed: number;
  readonly what: string;
}

/** How many violations of one run are printed one by one. */
const mostShown = 3;

/** What all runs together did and encountered. */
export class Tally {
  readonly violations: Violation[] = [];
  private readonly runs = new Map<string, number>();
  private readonly faults = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private requests = 0;
  private virtualMs = 0;

  ran(kind: Violation["kind"], seed: number, broken: readonly string[]): void {
    count(this.runs, kind, 1);
    const more = broken.length > mostShown ? [`and ${broken.length - mostShown} more`] : [];
    for (const what of [...broken.slice(0, mostShown), ...more]) this.violations.push({ kind, seed, what });
  }

  fault(kind: string, times = 1): void {
    count(this.faults, kind, times);
  }

  end(what: string, times = 1): void {
    count(this.ends, what, times);
  }

  /** Counts the faults that a world was given. */
  met(world: World, virtualMs: number): void {
    this.requests += world.requests.length;
    this.virtualMs += virtualMs;
    for (const [kind, times] of world.faults.injected) if (kind !== "status") this.fault(kind, times);
    for (const { status, faults } of world.requests) {
      if (faults.includes("status") && status >= 400) this.fault(`answer ${status}`);
      else if (status === 429) this.fault("rate limit reached");
    }
  }

  get injected(): number {
    return sum(this.faults);
  }

  text(): string {
    return [
      ...lines(this.runs, "runs"),
      `requests: ${this.requests.toLocaleString("en")}, in ${Math.round(this.virtualMs / 3_600_000).toLocaleString("en")} hours of virtual time`,
      "",
      ...lines(this.ends, "ended"),
      "",
      ...lines(this.faults, "injected"),
      `injected in all: ${this.injected.toLocaleString("en")}`,
      "",
      ...this.violations.map(
        ({ kind, seed, what }) =>
          `VIOLATION: ${what}\n  again: npm run test:faults -- --seed ${seed} --runs 1 --only ${kind}`,
      ),
      `violations: ${this.violations.length}`,
    ].join("\n");
  }
}

function lines(counts: ReadonlyMap<string, number>, title: string): string[] {
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return sorted.map(([kind, times]) => `${title}: ${kind.padEnd(36)} ${times.toLocaleString("en")}`);
}

function count(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, times) => total + times, 0);
}
