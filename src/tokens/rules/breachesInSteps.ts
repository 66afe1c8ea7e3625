import { rowStatus } from "../organization/columns/rowStatus";
import type { TokenColumns } from "../organization/columns/TokenColumns";
import { worksEverywhere } from "../organization/columns/worksEverywhere";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import { isRevocable } from "../token/statusOf";
import { breachOf, type Breach } from "./breachOf";
import { breachSums, type BreachSums } from "./breachSums";
import { LazyMasks } from "./LazyMasks";
import { mostRules, type Rule } from "./Rule";

/** What breaks which rule in a table. Asked for again once the table, the rules or the day has changed. */
export interface Breaches extends BreachSums {
  readonly rules: readonly Rule[];
  /** For each row a bit for each rule that its token breaks: 1 for the first, 2 for the second, 4 for the third. */
  readonly masks: Uint32Array;
  /** How many tokens work, and so could break a rule. */
  readonly working: number;
}

/**
 * Judges every token that works by every rule, in one pass: names, owners and sets of scopes are judged once each. A
 * token that has ended breaks nothing. Throws a RangeError if there are more than `mostRules`.
 */
export function* breachesInSteps(table: TokenColumns, rules: readonly Rule[], now: Date): Steps<Breaches> {
  if (rules.length > mostRules) throw new RangeError(`More than ${mostRules} rules`);
  const breaches = rules.map(({ demand }) => breachOf(demand, now));
  const masks = new Uint32Array(table.length);
  const statusOf = rowStatus(table, now);
  const isLive = (row: number) => isRevocable(statusOf(row));
  const judge = yield* judgeOf(table, breaches, isLive);
  let working = 0;
  yield* inStretches(table.length, (start, end) => {
    for (let row = start; row < end; row++) {
      if (!isLive(row)) continue;
      working++;
      masks[row] = judge(row);
    }
  });
  return { rules, masks, working, ...(yield* breachSums(table, masks, rules.length)) };
}

function* judgeOf(
  table: TokenColumns,
  breaches: readonly Breach[],
  isLive: (row: number) => boolean,
): Steps<(row: number) => number> {
  const all = maskWhere(breaches, () => true);
  const elsewhere = maskWhere(breaches, ({ worksEverywhere: isEverywhere }) => !isEverywhere);
  const named = maskWhere(breaches, ({ name }) => name !== undefined);
  const owners = yield* ownerMasks(table, breaches, isLive);
  const scopes = new LazyMasks(table.distinctScopes, (ids) =>
    maskWhere(breaches, ({ scopes: fits }) => !fits || fits(ids)),
  );
  // Of half a million names each, only the rules about names are asked.
  const patterns = breaches.flatMap(({ name }, place) => (name ? [{ name, others: ~(1 << place) }] : []));
  const names = new LazyMasks(table.foldedNames, (folded) =>
    patterns.reduce((mask, { name, others }) => (folded !== "" && name(folded) ? mask : mask & others), ~0),
  );
  const lives = breaches.flatMap(({ longerThan }, place) =>
    longerThan === undefined ? [] : [{ longerThan, others: ~(1 << place) }],
  );
  const isEverywhere = worksEverywhere(table);
  const [validFrom, validTo] = [table.validFrom.raw, table.validTo.raw];
  const [ownerOf, scopesOf, nameOf] = [table.ownerIndices.raw, table.scopes.raw, table.names.raw];
  return (row) => {
    let mask = (owners[ownerOf[row] ?? 0] ?? 0) & scopes.at(scopesOf[row] ?? 0);
    if (!isEverywhere(row)) mask &= elsewhere;
    const life = (validTo[row] ?? NaN) - (validFrom[row] ?? NaN);
    for (const { longerThan, others } of lives) if (!(life > longerThan)) mask &= others;
    // Names come last: there are the most of them.
    if ((mask & named) !== 0) mask &= names.at(nameOf[row] ?? 0);
    return mask & all;
  };
}

/** Owners are judged by when they signed in, and by how many of their tokens work. */
function* ownerMasks(
  table: TokenColumns,
  breaches: readonly Breach[],
  isLive: (row: number) => boolean,
): Steps<Uint32Array> {
  const [masks, ownerOf] = [new Uint32Array(table.owners.length), table.ownerIndices.raw];
  const counts = new Uint32Array(masks.length);
  if (breaches.some(({ moreThan }) => moreThan !== undefined))
    yield* inStretches(table.length, (start, end) => {
      for (let row = start; row < end; row++) {
        const owner = ownerOf[row] ?? 0;
        if (isLive(row)) counts[owner] = (counts[owner] ?? 0) + 1;
      }
    });
  const parts = breaches.flatMap(({ owner, moreThan }, place) =>
    owner || moreThan !== undefined ? [{ owner, moreThan: moreThan ?? -1, others: ~(1 << place) }] : [],
  );
  yield* inStretches(masks.length, (start, end) => {
    let at = start;
    for (const one of table.owners.slice(start, end)) {
      const count = counts[at] ?? 0;
      let mask = ~0;
      for (const { owner, moreThan, others } of parts)
        if ((owner && !owner(one)) || count <= moreThan) mask &= others;
      masks[at++] = mask;
    }
  });
  return masks;
}

function maskWhere(breaches: readonly Breach[], fits: (breach: Breach) => boolean): number {
  let mask = 0;
  for (const [place, breach] of breaches.entries()) if (fits(breach)) mask |= 1 << place;
  return mask;
}
