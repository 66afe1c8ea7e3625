import { applyInSteps, applySightings } from "../../kept-scan/applySightings";
import type { KeptScan } from "../../kept-scan/KeptScan";
import { LatestSights } from "../../kept-scan/LatestSights";
import type { Sighting } from "../../kept-scan/Sighting";
import { inSlices } from "../../slices/inSlices";

/** What was seen of tokens since they were scanned, by this tab or another. */
export class SeenSince {
  private readonly sights = new LatestSights();
  /** Scans that are about to be shown: what is seen meanwhile counts for them, too. */
  private readonly coming = new Set<KeptScan>();

  /** Learns these sightings, and marks all that was ever seen in scans that are about to be shown, a little at a time. */
  async mark(scans: readonly KeptScan[], sightings: readonly Sighting[] = []): Promise<void> {
    for (const scan of scans) this.coming.add(scan);
    await inSlices(this.sights.addInSteps(sightings));
    for (const { table } of scans) await inSlices(applyInSteps(table, this.sights));
    for (const scan of scans) this.coming.delete(scan);
  }

  /** Marks what is new of these sightings in these scans. Says what that is, and how many rows changed. */
  see(
    sightings: readonly Sighting[],
    scans: readonly KeptScan[],
  ): { readonly news: readonly Sighting[]; readonly changed: number } {
    const news = this.sights.add(sightings);
    if (news.length === 0) return { news, changed: 0 };
    const sights = new LatestSights(news);
    const tables = [...new Set([...scans, ...this.coming])].map(({ table }) => table);
    return { news, changed: tables.reduce((sum, table) => sum + applySightings(table, sights), 0) };
  }
}
