import { guidSetOf } from "../../tokens/organization/columns/guidSetOf";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import { finish } from "../../tokens/steps/finish";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import type { LatestSights } from "./LatestSights";
import type { Sighting } from "./Sighting";

/**
 * Marks what was seen of tokens after their owners were scanned: the newest look at a token counts, whether a scan or a
 * verification. Returns how many rows changed. Applying the same sightings again changes nothing.
 */
export function applySightings(table: TokenColumns, sights: LatestSights): number {
  return finish(applyInSteps(table, sights));
}

/** Where it pauses, all rows so far are marked, so that what is marked meanwhile stays. */
export function* applyInSteps(table: TokenColumns, sights: LatestSights): Steps<number> {
  const wanted = yield* guidSetOf([...sights.ids]);
  let changed = 0;
  yield* inStretches(table.length, (start, end) => {
    const rows: Record<Sighting["state"], number[]> = { gone: [], listed: [] };
    for (let row = start; row < end; row++) {
      if (!wanted.has(table.ids, row)) continue;
      const seen = sights.since(table.ownerAt(row).listedAt, table.ids.at(row));
      if (seen) rows[seen].push(row);
    }
    changed += table.markRevoked(rows.gone) + table.markRevoked(rows.listed, false);
  });
  return changed;
}
