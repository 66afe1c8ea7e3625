import { seededRandom } from "./world/seeded";

/**
 * What goes wrong. `dropAfter`: the service acts, but its answer is lost. `cutBody`: the connection ends in
 * the middle of the answer.
 */
export type FaultKind =
  | "delay"
  | "status"
  | "signInPage"
  | "dropBefore"
  | "dropAfter"
  | "cutBody"
  | "hang"
  | "truncatedJson"
  | "malformedJson"
  | "duplicatePage"
  | "reorderedPage"
  | "repeatingContinuation"
  | "acceptedNotDone";

export const faultKinds: readonly FaultKind[] = [
  "delay",
  "status",
  "signInPage",
  "dropBefore",
  "dropAfter",
  "cutBody",
  "hang",
  "truncatedJson",
  "malformedJson",
  "duplicatePage",
  "reorderedPage",
  "repeatingContinuation",
  "acceptedNotDone",
];

export interface FaultRule {
  readonly kind: FaultKind;
  /** For `delay`. */
  readonly milliseconds?: number;
  /** For `status`: 401, 429, 500, 503 and so on. */
  readonly status?: number;
  /** For `status` 429 and 503: sent, but hidden from pages by CORS. */
  readonly retryAfterSeconds?: number;
  /** Absent means every method except `OPTIONS` (preflights), which must be named. */
  readonly method?: string;
  /** A regular expression on path and query. Absent means every REST call, but no page or file of the host. */
  readonly path?: string;
  /** Hits only the nth matching request, counted from 1. */
  readonly nth?: number;
  /** Hits at most this many times. */
  readonly count?: number;
  /** Hits with this probability, drawn from the world's seed. */
  readonly probability?: number;
}

interface Standing {
  readonly rule: FaultRule;
  fitted: number;
  hit: number;
}

/** The active rules, and how often each kind has hit. */
export class Faults {
  readonly injected = new Map<FaultKind, number>();
  #standing: Standing[] = [];
  #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  get rules(): readonly FaultRule[] {
    return this.#standing.map(({ rule }) => rule);
  }

  add(...rules: readonly FaultRule[]): void {
    rules.forEach((rule) => this.#standing.push({ rule, fitted: 0, hit: 0 }));
  }

  remove(rule: FaultRule): void {
    this.#standing = this.#standing.filter((standing) => standing.rule !== rule);
  }

  clear(): void {
    this.#standing = [];
  }

  /** Makes the random draws repeatable from here. */
  reseed(seed: number): void {
    this.#random = seededRandom(seed);
  }

  /** The rules that hit this request. */
  take(method: string, pathAndQuery: string): FaultRule[] {
    const hits = this.#standing.filter((standing) => this.#hits(standing, method, pathAndQuery));
    return hits.map(({ rule }) => {
      this.injected.set(rule.kind, (this.injected.get(rule.kind) ?? 0) + 1);
      return rule;
    });
  }

  #hits(standing: Standing, method: string, pathAndQuery: string): boolean {
    const { rule } = standing;
    if (rule.method === undefined ? method === "OPTIONS" : rule.method.toUpperCase() !== method) return false;
    if (!new RegExp(rule.path ?? "/_apis/", "i").test(pathAndQuery)) return false;
    standing.fitted++;
    if (rule.nth !== undefined && standing.fitted !== rule.nth) return false;
    if (rule.count !== undefined && standing.hit >= rule.count) return false;
    if (rule.probability !== undefined && this.#random() >= rule.probability) return false;
    standing.hit++;
    return true;
  }
}
