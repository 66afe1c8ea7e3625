import { isJsonObject } from "../../../tokens/json/JsonObject";
import type { JournalEntry } from "../../journal/JournalEntry";
import type { PersonDocument, PersonDocuments } from "../PersonDocuments";
import { jsonBytes } from "../../../tokens/json/jsonBytes";
import { longestDocument } from "./longestDocument";
import { OwnDocument } from "./OwnDocument";

/** Steps of a job as a document holds them: what all have in common is beside them. */
interface KeptStep {
  readonly at: number;
  readonly payload?: unknown;
  readonly isEnd?: true;
}

/** A document with steps of one job. */
export interface StepPage {
  readonly id: string;
  /** The job's name in ids, and the page's place among its pages. */
  readonly key: string;
  readonly number: number;
  readonly job: string;
  readonly jobKind: string;
  /** Grows with every write of any job. */
  readonly order: number;
  readonly steps: readonly unknown[];
  readonly document: PersonDocument;
}

/** Reads a document; `undefined` if it is no page of steps. */
export function readStepPage(document: PersonDocument): StepPage | undefined {
  const { id, job, jobKind, order, steps } = document.fields;
  if (typeof id !== "string" || typeof job !== "string" || typeof jobKind !== "string") return undefined;
  if (typeof order !== "number" || !Number.isSafeInteger(order) || !Array.isArray(steps)) return undefined;
  const [, key, number] = /^([\da-f]{24})-(\d{1,5})$/.exec(id) ?? [];
  if (key === undefined) return undefined;
  return { id, key, number: Number(number), job, jobKind, order, steps, document };
}

/** Its steps as journal entries, unchecked. */
export function entriesOf({ job, jobKind, steps }: StepPage): unknown[] {
  return steps
    .filter(isJsonObject)
    .map(({ at, payload, isEnd }) => ({ part: isEnd === true ? "end" : "step", job, jobKind, at, payload }));
}

/** Writes the steps of one job after each other into documents under 32 KB, each written again until it is full. */
export class StepPages {
  private document: OwnDocument | undefined;
  private readonly steps: unknown[];
  private number: number;

  /** @param last The last page that an earlier visit wrote, if any. */
  constructor(
    private readonly documents: PersonDocuments,
    private readonly collection: string,
    private readonly writer: string,
    private readonly job: { readonly key: string; readonly job: string; readonly jobKind: string },
    last?: StepPage,
  ) {
    this.number = last?.number ?? 0;
    this.steps = [...(last?.steps ?? [])];
    this.document = last && this.open(last.document);
  }

  /**
   * Writes as many of these as fit into one document. Returns how many are done with: one too long for a document is
   * left out. Rejects if the service fails.
   */
  async write(entries: readonly JournalEntry[], order: number): Promise<number | "lost"> {
    const { key, ...common } = this.job;
    const fields = { ...common, order, steps: this.steps };
    let room = longestDocument - jsonBytes({ ...fields, id: key, writer: this.writer });
    let fit = 0;
    const added: KeptStep[] = [];
    for (const entry of entries) {
      const step = keptStep(entry);
      room -= jsonBytes(step) + 1;
      if (room < 0) break;
      added.push(step);
      fit++;
    }
    if (fit === 0 && this.steps.length > 0) return this.turnPage(entries, order);
    if (fit === 0) return 1;
    this.document ??= this.open(undefined);
    const result = await this.document.write({ ...fields, steps: [...this.steps, ...added] });
    if (result === "lost") return result;
    this.steps.push(...added);
    return fit;
  }

  private turnPage(entries: readonly JournalEntry[], order: number): Promise<number | "lost"> {
    this.number++;
    this.steps.length = 0;
    this.document = undefined;
    return this.write(entries, order);
  }

  private open(found: PersonDocument | undefined): OwnDocument {
    const { documents, collection, writer, job } = this;
    return new OwnDocument(documents, { collection, id: `${job.key}-${this.number}` }, writer, found);
  }
}

function keptStep(entry: JournalEntry): KeptStep {
  const { at } = entry;
  return entry.part === "step" ? { at, payload: entry.payload } : { at, isEnd: true };
}
