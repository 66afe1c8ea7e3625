import type { Tally } from "../../tokens/audit/Trail";
import { SeenCounter } from "./SeenCounter";

/** Names that are kept apart for one token. The log comes newest first, so those seen last are among them. */
export const mostNames = 200;

/** How often each name was seen, in bounded memory. */
export class TallyCounter<Name extends string> {
  private readonly byName = new Map<Name, SeenCounter>();
  private others: SeenCounter | undefined;

  add(name: Name, atMs: number): void {
    this.counterOf(name).add(atMs);
  }

  /** Names that were seen then or later. */
  namesSince(ms: number): readonly Name[] {
    return [...this.byName].filter(([, { lastMs }]) => lastMs >= ms).map(([name]) => name);
  }

  /** Whether anything beyond the names that are kept apart was seen then or later. */
  hasOthersSince(ms: number): boolean {
    return this.others !== undefined && this.others.lastMs >= ms;
  }

  tally(): Tally<Name> {
    const names = [...this.byName].map(([name, counter]) => ({ name, ...counter.seen() }));
    names.sort((one, other) => other.count - one.count);
    return { names, others: this.others?.seen() };
  }

  private counterOf(name: Name): SeenCounter {
    const known = this.byName.get(name);
    if (known) return known;
    if (this.byName.size >= mostNames) return (this.others ??= new SeenCounter());
    const counter = new SeenCounter();
    this.byName.set(name, counter);
    return counter;
  }
}
