import { readLink, type ChainLink } from "./ChainLink";
import type { ChainPage } from "./ChainPage";

/** The reports that a person has made, as far as their chain can be read. */
export interface Chain {
  /** Oldest first, each number once. */
  readonly links: readonly ChainLink[];
  /**
   * The first number at which the chain does not hold: a link is missing or damaged there, or does not follow the one
   * before, which may then be the one that was changed. `undefined` if it holds. Links cut off its end leave no gap.
   */
  readonly brokenAt: number | undefined;
  readonly newest: ChainLink | undefined;
}

/** Checks pages that may hold anything. Goes on after a break, so that what is left can be read. */
export function readChain(pages: ReadonlyMap<number, ChainPage>): Chain {
  const links: ChainLink[] = [];
  let brokenAt: number | undefined;
  for (const value of linksOf(pages)) {
    const newest = links.at(-1);
    const link = readLink(value);
    if (!link || !isNext(link, newest)) brokenAt ??= (newest?.number ?? 0) + 1;
    if (link && link.number > (newest?.number ?? 0)) links.push(link);
  }
  return { links, brokenAt, newest: links.at(-1) };
}

/** A page that is missing or damaged counts as one link that nobody can read. */
function* linksOf(pages: ReadonlyMap<number, ChainPage>): Generator<unknown> {
  const last = Math.max(-1, ...pages.keys());
  for (let place = 0; place <= last; place++) yield* pages.get(place)?.links ?? [undefined];
}

function isNext({ number, previous }: ChainLink, before: ChainLink | undefined): boolean {
  return number === (before?.number ?? 0) + 1 && previous === (before?.hash ?? null);
}
