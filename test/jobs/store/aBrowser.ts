import type { Locks } from "../../../src/jobs/journal/JournalLock";

/** The locks that the tabs of one browser share. A tab that dies gives its own back. */
export class ABrowser {
  private readonly held = new Map<string, ATab>();

  openTab(): ATab {
    const tab: ATab = {
      locks: {
        request: (name, _options, held) => this.request(tab, name, held),
        query: async () => ({ held: Array.from(this.held.keys(), (name) => ({ name })) }),
      },
      die: () => {
        for (const [name, holder] of this.held) if (holder === tab) this.held.delete(name);
      },
    };
    return tab;
  }

  private async request(tab: ATab, name: string, held: (lock: unknown) => Promise<void>): Promise<void> {
    if (this.held.has(name)) return held(null);
    this.held.set(name, tab);
    await held({ name });
    if (this.held.get(name) === tab) this.held.delete(name);
  }
}

export interface ATab {
  readonly locks: Locks;
  die(): void;
}

/**
 * Lets a page live for so many steps; then nothing that it asked for ever comes back, as when a tab is killed. The last
 * step is either not done, or done without the page hearing of it.
 */
export class Lifetime {
  steps = 0;
  private end: () => void = () => undefined;
  readonly death = new Promise<"dead">((resolve) => {
    this.end = () => resolve("dead");
  });

  constructor(
    private readonly lastStep = Infinity,
    private readonly isLastStepDone = false,
  ) {}

  /** The same object, each call to one of its methods being a step of this life. */
  over<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (inner, name) => {
        const member: unknown = Reflect.get(inner, name);
        if (typeof member !== "function") return member;
        return (...given: unknown[]) => this.step(() => Reflect.apply(member, inner, given));
      },
    });
  }

  private async step(action: () => unknown): Promise<unknown> {
    this.steps++;
    if (this.steps > this.lastStep) return new Promise(() => undefined);
    if (this.steps === this.lastStep) {
      if (this.isLastStepDone) await action();
      this.end();
      return new Promise(() => undefined);
    }
    return action();
  }
}
