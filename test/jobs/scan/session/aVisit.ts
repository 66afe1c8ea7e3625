import { keepScan } from "../../../../src/jobs/kept-scan/parts/keepScan";
import type { ScanDesk } from "../../../../src/jobs/scan/session/ScanDesk";
import { ScanSession } from "../../../../src/jobs/scan/session/ScanSession";
import type { ShownScan } from "../../../../src/jobs/scan/session/ShownScan";
import type { ScanSlot } from "../../../../src/jobs/store/ScanStore";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { aToken, inDays } from "../../../tokens/builders";
import { aClock } from "../../anOrganization";
import { aFailure } from "../../revocation/aDoor";
import { PageStore } from "../../store/PageStore";
import { AnOffice, owner } from "../AnOffice";

export const yesterday = inDays(-1);

/** A visit to the page, and what it showed. */
export function aVisit(office = new AnOffice(30), store: ScanDesk["store"] = new PageStore(), more = {}) {
  const shown: ShownScan[] = [];
  const door = Object.assign(office, { readSignIns: () => Promise.reject(aFailure("missing")) });
  const desk = { ...aClock(), door, store, organizationId: "fabrikam", hasSignIns: false, ...more };
  const session = new ScanSession(desk, (scan) => shown.push(scan));
  const live = () => {
    const last = shown.at(-1);
    if (last?.kind !== "live") throw new Error(`It shows ${last?.kind ?? "nothing"}.`);
    return last;
  };
  return { office, store, session, shown, live };
}

/** A store with these scans, each of the first so many people. */
export async function aStore(kept: Partial<Record<ScanSlot, number>>, organizationId = "fabrikam") {
  const store = new PageStore();
  for (const slot of ["last", "unfinished"] as const) {
    const count = kept[slot];
    if (count === undefined) continue;
    const table = new TokenColumns();
    const people = Array.from({ length: count }, (_, index) => owner(index));
    people.forEach((each) => table.append(each, [aToken({ authorizationId: `${each.descriptor}-1` })]));
    const read = new Set(people.map(({ descriptor }) => descriptor));
    const head = { takenAt: yesterday, organizationId, isEveryone: true, isComplete: slot === "last" };
    await keepScan(store, slot, { ...head, table, read });
  }
  return store;
}
