import type { EvidenceBefore } from "../sealEvidence";
import { fitsPage, linksPerPage, mostLinks, type ChainPage } from "./ChainPage";
import { readChain } from "./readChain";

/** Where the next link goes. */
export interface NextPlace {
  /** Of the page, from 0. */
  readonly place: number;
  /** Of the page as it is; `undefined` if it is to be created. */
  readonly etag: number | undefined;
  /** What is on the page already. It stays as it is, also what makes no sense: it shows that somebody meddled. */
  readonly links: readonly unknown[];
  /** What the new report follows; `undefined` if it is the first. */
  readonly before: EvidenceBefore | undefined;
}

/**
 * The next place of a chain, also of a broken one. Nothing damaged is written over, and numbers that may have been given
 * there are not given again. @throws Error if the chain is full.
 */
export function nextPlace(pages: ReadonlyMap<number, ChainPage>): NextPlace {
  const last = Math.max(-1, ...pages.keys());
  const { etag, links } = pages.get(last) ?? {};
  const goesOn = links !== undefined && fitsPage([...links, widest]);
  const place = goesOn ? last : last + 1;
  const present = goesOn ? links : [];
  const { newest } = readChain(pages);
  const number = Math.max(newest?.number ?? 0, place * linksPerPage + present.length);
  if (number >= mostLinks) throw new Error("The chain of evidence is full.");
  return {
    place,
    etag: goesOn ? etag : undefined,
    links: present,
    before: number === 0 ? undefined : { number, hash: newest?.hash ?? null },
  };
}

/** As many bytes as a link can have. */
const widest = {
  ...{ number: mostLinks, hash: "0".repeat(64), previous: "0".repeat(64) },
  ...{ at: "+275760-09-13T00:00:00.000Z", kind: "revocation" },
};
