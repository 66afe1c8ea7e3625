import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextMap, type ReadonlyTextMap } from "../../../tokens/text/TextMap";
import type { JobHead, Journal } from "../../journal/Journal";
import { inSlices } from "../../slices/inSlices";
import type { PlannedToken } from "../PlannedToken";
import type { RevocationPurpose } from "../purpose/RevocationPurpose";
import type { RevocationEvent } from "../RevocationEvent";
import type { RevocationProgress } from "../RevocationProgress";
import { planPayload, revocationReader, type KeptStep } from "./revocationReader";

type Due = Omit<KeptStep, "tokens"> & { readonly at: Date };

/**
 * Records one revocation in a journal. Whatever arrives during a write goes into the next one, with all
 * tokens of the same state together: a service answers faster than a store writes.
 */
export class RevocationJournal {
  /** The latest unwritten state of each token, by its place in the plan. */
  private due = new Map<number, Due>();
  private writing: Promise<void> = Promise.resolve();
  private nextWriting: Promise<void> | undefined;

  private constructor(
    private readonly journal: Journal,
    private readonly now: () => Date,
    private readonly places: ReadonlyTextMap<number>,
  ) {}

  /** Stores the plan of a new job. */
  static async begin(
    journal: Journal,
    now: () => Date,
    head: Omit<JobHead, "jobKind">,
    tokens: readonly PlannedToken[],
    purpose?: RevocationPurpose,
  ): Promise<RevocationJournal> {
    const payload = await inSlices(planPayload(tokens, purpose, journal.keepsBytes));
    await journal.begin({ ...head, jobKind: revocationReader.jobKind }, payload);
    return new RevocationJournal(journal, now, await inSlices(placesOf(tokens)));
  }

  /** Continues a job whose plan is stored, with the whole stored plan. */
  static async resume(
    journal: Journal,
    now: () => Date,
    job: string,
    tokens: readonly PlannedToken[],
  ): Promise<RevocationJournal> {
    journal.resume({ job, jobKind: revocationReader.jobKind });
    return new RevocationJournal(journal, now, await inSlices(placesOf(tokens)));
  }

  /** Aborts when another page takes over. */
  get lost(): AbortSignal {
    return this.journal.lost;
  }

  /** Call this before sending anything. False if another page has taken over: then nothing may be sent. */
  async sending(authorizationIds: readonly string[]): Promise<boolean> {
    this.put(authorizationIds, { state: "sent" }, this.now());
    await this.settle();
    return this.journal.confirm();
  }

  /** Records what became of tokens, to be written soon. That they are being sent was written beforehand. */
  record({ authorizationIds, progress, at }: RevocationEvent): void {
    if (progress.state === "sent") return;
    this.put(authorizationIds, progress, at);
    void this.flush();
  }

  /** Resolves when everything recorded is written. */
  async settle(): Promise<void> {
    await this.flush();
    await this.journal.flush();
  }

  /** The job is over: nobody is asked to continue it. */
  async end(): Promise<void> {
    await this.flush();
    await this.journal.end();
  }

  private put(authorizationIds: readonly string[], progress: RevocationProgress, at: Date): void {
    const why = "why" in progress ? { why: progress.why.kind } : {};
    for (const id of authorizationIds) {
      const place = this.places.get(id);
      if (place !== undefined) this.due.set(place, { state: progress.state, ...why, at });
    }
  }

  private flush(): Promise<void> {
    this.nextWriting ??= this.writing.then(() => {
      this.nextWriting = undefined;
      this.writing = this.writeDue();
      return this.writing;
    });
    return this.nextWriting;
  }

  private async writeDue(): Promise<void> {
    const { due } = this;
    this.due = new Map();
    for (const { at, ...step } of stepsOf(due)) await this.journal.step(step, at);
  }
}

/** Each token's place in the plan, by its id. */
function* placesOf(tokens: readonly PlannedToken[]): Steps<ReadonlyTextMap<number>> {
  const places = new TextMap<number>();
  yield* inStretches(tokens.length, (start, end) => {
    tokens
      .slice(start, end)
      .forEach(({ authorizationId }, index) => places.set(authorizationId, start + index));
  });
  return places;
}

/** A step of so many tokens fits into any store. */
const mostPlaces = 2_000;

/** One step for all tokens that reached the same state for the same reason. */
function stepsOf(due: ReadonlyMap<number, Due>): Iterable<KeptStep & { readonly at: Date }> {
  const steps = new Map<string, Due & { readonly tokens: number[] }>();
  for (const [place, step] of due) {
    const key = `${step.state} ${step.why ?? ""}`;
    const same = steps.get(key);
    if (same) same.tokens.push(place);
    else steps.set(key, { ...step, tokens: [place] });
  }
  return [...steps.values()].flatMap(({ tokens, ...step }) =>
    Array.from({ length: Math.ceil(tokens.length / mostPlaces) }, (_, index) => ({
      ...step,
      tokens: tokens.slice(index * mostPlaces, (index + 1) * mostPlaces),
    })),
  );
}
