import { withoutSecret } from "../../../../src/tokens/naming/withoutSecret";
import type { Owner } from "../../../../src/tokens/organization/OwnedToken";
import type { KeptScan } from "../../../../src/jobs/kept-scan/KeptScan";
import type { FileOrigin } from "../../../../src/jobs/scan-file/FileOrigin";
import { textsOf } from "../../../tokens/text/textsOf";

/** A scan as versions before 1.10 kept it, in one piece. */
export interface WholeScan {
  readonly version: 1;
  /** When it ended. If it was continued later, when its first part ended. */
  readonly takenAt: Date;
  readonly organizationId: string;
  /** True for a scan of everyone, false for a scan of selected people. */
  readonly isEveryone: boolean;
  /** True if everyone was read. */
  readonly isComplete: boolean;
  /** Descriptors of everyone whose tokens were read, even if they have none, one per line. */
  readonly read: string;
  /** Of those, the ones with rows that could not be read, one per line. Missing in scans of earlier versions. */
  readonly partlyRead?: string;
  /** Before anybody was read. Missing in scans of earlier versions. */
  readonly beganAt?: Date | undefined;
  /** Missing unless it was opened from a file. */
  readonly fromFile?: FileOrigin | undefined;
  readonly owners: readonly Owner[];
  readonly names: readonly string[];
  /** Scope ids, separated by one space. */
  readonly scopes: readonly string[];
  /** Organization ids, separated by one space; `*` is all. */
  readonly reaches: readonly string[];
  /** Authorization ids in row order, one per line. */
  readonly ids: string;
  /** Indices into the lists above, by row. */
  readonly ownerOf: Uint32Array;
  readonly nameOf: Uint32Array;
  readonly scopesOf: Uint32Array;
  readonly reachOf: Uint32Array;
  /** Milliseconds since 1970, not a number when unknown. */
  readonly validFrom: Float64Array;
  readonly validTo: Float64Array;
  readonly revoked: Uint8Array;
  /** Hashes of secrets, 15 bytes by row, zeros for none. Missing if there are none, and in scans of earlier versions. */
  readonly hashes?: Uint8Array | undefined;
}

export function wholeOf(kept: KeptScan): WholeScan {
  const { table, read, partlyRead = [], ...head } = kept;
  const { length } = table;
  return {
    ...head,
    version: 1,
    read: [...read].join("\n"),
    partlyRead: [...partlyRead].join("\n"),
    owners: [...table.owners],
    names: textsOf(table.distinctNames).map(withoutSecret),
    scopes: table.distinctScopes.map((ids) => ids.join(" ")),
    reaches: table.distinctReaches.map((reach) => (reach.kind === "all" ? "*" : reach.ids.join(" "))),
    ids: Array.from({ length }, (_, row) => table.ids.at(row)).join("\n"),
    ownerOf: table.ownerIndices.raw.slice(0, length),
    nameOf: table.names.raw.slice(0, length),
    scopesOf: table.scopes.raw.slice(0, length),
    reachOf: table.reaches.raw.slice(0, length),
    validFrom: table.validFrom.raw.slice(0, length),
    validTo: table.validTo.raw.slice(0, length),
    revoked: table.revoked.raw.slice(0, length),
    hashes: table.hashes.stored(0, length),
  };
}
