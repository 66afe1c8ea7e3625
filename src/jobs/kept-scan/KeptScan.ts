import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { Texts } from "../../tokens/text/TextSet";
import type { FileOrigin } from "../scan-file/FileOrigin";

/** A stored scan, with its rows as they were. */
export interface KeptScan {
  readonly takenAt: Date;
  readonly organizationId: string;
  readonly isEveryone: boolean;
  readonly isComplete: boolean;
  readonly table: TokenColumns;
  /** Descriptors of those whose tokens were read, with or without any. */
  readonly read: Texts;
  /** Of those, the ones whose lists had rows that could not be read, so that a token missing here may still exist. */
  readonly partlyRead?: Texts;
  /** Before anybody was read. Earlier versions did not note it. */
  readonly beganAt?: Date | undefined;
  /** Absent for a scan that was made here. */
  readonly fromFile?: FileOrigin | undefined;
}

/** What a scan has read, whether it has ended or not. */
export type Scanned = Pick<KeptScan, "table" | "read" | "partlyRead" | "beganAt">;
