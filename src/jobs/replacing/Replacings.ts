import type { PersonDocuments } from "../store/PersonDocuments";
import { mostReplacings, replacingCollection, type Replacing } from "./Replacing";
import { readReplacing, writeReplacing } from "./replacingDocument";

/** Two tabs that write at the same moment both get through. */
const mostTries = 5;

type Step = Partial<Pick<Replacing, "newId" | "isStored" | "inPlaceAt" | "keepUntil">>;

/** The person's tokens that are being replaced, one document each. Every call rejects if the service cannot be reached. */
export class Replacings {
  constructor(private readonly documents: PersonDocuments) {}

  /** Those that are kept, in no order, and how many documents are damaged. */
  async read(): Promise<{ readonly replacings: readonly Replacing[]; readonly damaged: number }> {
    const documents = (await this.documents.getDocuments(replacingCollection)).slice(0, mostReplacings);
    const replacings = documents.flatMap(({ fields }) => readReplacing(fields) ?? []);
    return { replacings, damaged: documents.length - replacings.length };
  }

  /** Keeps a new one, unless the same token is being replaced already, perhaps in another tab. */
  async begin(replacing: Replacing): Promise<"kept" | "already"> {
    const { oldId } = replacing;
    const fields = writeReplacing(replacing);
    const result = await this.documents.setDocument(replacingCollection, oldId, fields, undefined);
    return result === "saved" ? "kept" : "already";
  }

  /** Adds a step, whatever another tab adds meanwhile. `gone`: the document was forgotten, or is damaged. */
  async add(oldId: string, step: Step): Promise<"kept" | "gone"> {
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

  async forget(oldId: string): Promise<void> {
    await this.documents.deleteDocument(replacingCollection, oldId);
  }
}
