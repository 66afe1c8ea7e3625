import type { PersonDocuments } from "../store/PersonDocuments";
import { readSums, withSums, writeSums } from "./readSums";
import type { ScanSums } from "./ScanSums";

/** Where the person's documents are. */
export type SumsDoor = Pick<PersonDocuments, "getDocument" | "setDocument">;

const [collection, id] = ["scans", "sums"];

/** Another tab may write at the same moment; twice in a row is already unlikely. */
const mostTries = 4;

/** A line of sums, one for each finished scan of everyone, in one document. */
export class ScanHistory {
  constructor(private readonly door: SumsDoor) {}

  /** Oldest first. Rejects if the service cannot be asked. */
  async read(): Promise<ScanSums[]> {
    return readSums((await this.door.getDocument(collection, id))?.fields);
  }

  /** Adds a scan, and returns all. Rejects if it could not be stored. */
  async add(sums: ScanSums): Promise<ScanSums[]> {
    for (let tries = 0; tries < mostTries; tries++) {
      const stored = await this.door.getDocument(collection, id);
      const all = withSums(readSums(stored?.fields), sums);
      const outcome = await this.door.setDocument(collection, id, writeSums(all), stored?.etag);
      if (outcome === "saved") return all;
    }
    throw new Error("Somebody else kept writing the history of scans.");
  }
}
