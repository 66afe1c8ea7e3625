import type { JsonObject } from "../../tokens/json/JsonObject";
import type { PersonDocument, PersonDocuments } from "../store/PersonDocuments";
import { mostReplacings, replacingCollection, type Replacing } from "./Replacing";
import { readReplacing, writeReplacing } from "./replacingDocument";

/** Two tabs that write at the same moment both get through. */
const mostTries = 5;

type Step = Partial<Pick<Replacing, "newId" | "isStored" | "inPlaceAt" | "keepUntil">>;

/** What is kept, in no order. */
export interface KeptReplacings {
  readonly replacings: readonly Replacing[];
  /** Ids of the documents that are damaged. */
  readonly damaged: readonly string[];
}

/** Reads the documents of the collection, which may hold anything. */
export function readReplacings(documents: readonly PersonDocument[]): KeptReplacings {
  const looked = documents.slice(0, mostReplacings);
  const replacings: Replacing[] = [];
  const damaged: string[] = [];
  for (const { fields } of looked) {
    const replacing = readReplacing(fields);
    if (replacing) replacings.push(replacing);
    else damaged.push(String(fields["id"]));
  }
  return { replacings, damaged };
}

/** The person's tokens that are being replaced, one document each. Every call rejects if the service cannot be reached. */
export class Replacings {
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly documents: PersonDocuments) {}

  /** Those that are kept, after what this page is still writing. */
  async read(): Promise<KeptReplacings> {
    await this.writing;
    return readReplacings(await this.documents.getDocuments(replacingCollection));
  }

  /** Keeps a new one, unless the same token is being replaced already, perhaps in another tab. Tries more than once. */
  begin(replacing: Replacing): Promise<"kept" | "already"> {
    return this.write(() => this.beginNow(replacing));
  }

  /** Adds a step, whatever another tab adds meanwhile. `gone`: the document was forgotten, or is damaged. */
  add(oldId: string, step: Step): Promise<"kept" | "gone"> {
    return this.write(() => this.addNow(oldId, step));
  }

  forget(oldId: string): Promise<void> {
    return this.write(() => this.documents.deleteDocument(replacingCollection, oldId));
  }

  /** In the order in which they were asked for. */
  private write<T>(work: () => Promise<T>): Promise<T> {
    const written = this.writing.then(work);
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async beginNow(replacing: Replacing): Promise<"kept" | "already"> {
    const { oldId } = replacing;
    const fields = writeReplacing(replacing);
    for (let tries = 1; ; tries++) {
      try {
        return await this.tryToBegin(oldId, fields, tries > 1);
      } catch (error) {
        if (tries >= mostTries) throw error;
      }
    }
  }

  private async tryToBegin(oldId: string, fields: JsonObject, isRetry: boolean): Promise<"kept" | "already"> {
    const result = await this.documents.setDocument(replacingCollection, oldId, fields, undefined);
    if (result === "saved") return "kept";
    const stored = await this.documents.getDocument(replacingCollection, oldId);
    const before = stored && readReplacing({ ...stored.fields, id: oldId });
    // A write that failed a moment ago may have happened.
    if (isRetry && before && sameJson(writeReplacing(before), fields)) return "kept";
    if (!stored || before) return "already";
    // A damaged document must not keep its token from being replaced.
    const again = await this.documents.setDocument(replacingCollection, oldId, fields, stored.etag);
    return again === "saved" ? "kept" : "already";
  }

  private async addNow(oldId: string, step: Step): Promise<"kept" | "gone"> {
    for (let tries = 0; tries < mostTries; tries++) {
      const stored = await this.documents.getDocument(replacingCollection, oldId);
      const before = stored && readReplacing({ ...stored.fields, id: oldId });
      if (!before) return "gone";
      const fields = writeReplacing({ ...before, ...step });
      const result = await this.documents.setDocument(replacingCollection, oldId, fields, stored.etag);
      if (result === "saved") return "kept";
    }
    throw new Error("Another tab keeps changing what is kept about this token.");
  }
}

const made = new WeakMap<PersonDocuments, Replacings>();

/** The same object for the same documents, so that what one part of the page writes, another part reads. */
export function replacingsIn(documents: PersonDocuments): Replacings {
  const replacings = made.get(documents) ?? new Replacings(documents);
  made.set(documents, replacings);
  return replacings;
}

function sameJson(one: JsonObject, other: JsonObject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
