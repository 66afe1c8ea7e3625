import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { LatestSights } from "./LatestSights";
import type { Sighting } from "./Sighting";

/**
 * Marks what was seen of tokens after their owners were scanned: the newest look at a token counts, whether a scan or a
 * verification. Returns how many rows changed. Applying the same sightings again changes nothing.
 */
export function applySightings(table: TokenColumns, sights: LatestSights): number {
  const rows: Record<Sighting["state"], number[]> = { gone: [], listed: [] };
  for (const row of table.rowsWith(sights.ids)) {
    const seen = sights.since(table.ownerAt(row).listedAt, table.ids.at(row));
    if (seen) rows[seen].push(row);
  }
  return table.markRevoked(rows.gone) + table.markRevoked(rows.listed, false);
}
