import { inSlices } from "../slices/inSlices";
import type { PersonDocuments } from "../store/PersonDocuments";
import { isSameLink, linkOf } from "./chain/ChainLink";
import { pageId, readPages } from "./chain/ChainPage";
import { nextPlace, type NextPlace } from "./chain/nextPlace";
import { readChain, type Chain } from "./chain/readChain";
import type { Evidence, EvidenceContent } from "./Evidence";
import { sealEvidence } from "./sealEvidence";

/** Where the person's documents are. */
export type ChainDoor = Pick<PersonDocuments, "getDocuments" | "setDocument">;

/** `differs`: the chain has another report at its number. */
export type PlaceInChain = "inChain" | "notInChain" | "differs";

const collection = "evidence";
/** Of other tabs that write at the same moment; each time, one of them gets through. */
const mostTries = 12;

/**
 * The chain of one person's reports, as Azure DevOps keeps it for them: only numbers, hashes, moments and kinds. It shows
 * whether a report is the one that was made then, and whether one is missing. Every call rejects if the service fails.
 */
export class EvidenceChain {
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly door: ChainDoor) {}

  async read(): Promise<Chain> {
    return readChain(await this.pages());
  }

  /**
   * Seals a report as the newest of the chain and links it. If another tab was faster, it is sealed anew with the next
   * number. A broken chain goes on, and stays broken. Until it is linked, `signal` cancels it. Rejects with what
   * `sealEvidence` throws, or with the signal's reason.
   */
  append(content: EvidenceContent, signal?: AbortSignal): Promise<Evidence> {
    const appended = this.writing.then(() => this.appendNow(content, signal));
    this.writing = appended.catch(() => undefined);
    return appended;
  }

  /** Whether the chain has this report. Its own hash is not checked again. */
  async check(evidence: Evidence): Promise<PlaceInChain> {
    const { links } = await this.read();
    const link = links.find(({ number }) => number === evidence.number);
    if (!link) return "notInChain";
    return isSameLink(link, linkOf(evidence)) ? "inChain" : "differs";
  }

  private async appendNow(content: EvidenceContent, signal: AbortSignal | undefined): Promise<Evidence> {
    for (let tries = 0; tries < mostTries; tries++) {
      const next = nextPlace(await this.pages());
      const evidence = await inSlices(sealEvidence(content, next.before), { signal });
      signal?.throwIfAborted();
      if (await this.link(evidence, next)) return evidence;
    }
    throw new Error("Other tabs kept writing the chain of evidence.");
  }

  /** False if another tab has written meanwhile. */
  private async link(evidence: Evidence, { place, etag, links }: NextPlace): Promise<boolean> {
    const fields = { links: [...links, linkOf(evidence)] };
    try {
      return (await this.door.setDocument(collection, pageId(place), fields, etag)) === "saved";
    } catch (error) {
      // Only the answer may have been lost.
      if ((await this.check(evidence)) === "inChain") return true;
      throw error;
    }
  }

  private async pages() {
    return readPages(await this.door.getDocuments(collection));
  }
}
