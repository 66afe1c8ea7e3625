import type { JournalStore } from "../../journal/JournalStore";
import type { Clock } from "../../pace/Clock";
import type { GateOptions } from "../../pace/Gate";
import type { SignInDoor } from "../../people/SignInDoor";
import type { ScanHeadStore } from "../../store/ScanHeadStore";
import type { ScanStore } from "../../store/ScanStore";
import type { ScanDoor } from "../ScanDoor";

/** What scans of one organization work with. */
export interface ScanDesk extends Clock {
  readonly door: ScanDoor & SignInDoor;
  /** `undefined` where no rows can be stored. */
  readonly store: (ScanStore & Pick<JournalStore, "readAll">) | undefined;
  /** Notes how far a scan has come where there is no `store`, but something that keeps a few words. */
  readonly heads?: ScanHeadStore | undefined;
  readonly organizationId: string;
  /** Most requests to run at once; absent means as the gate sees fit. */
  readonly mostLanes?: number;
  /** How many scans act for the same person, each reading its share of the people. */
  readonly sharedBy?: number;
  /** As the gate takes it, for scans that share a budget. */
  readonly hearLimits?: GateOptions["hearLimits"];
  /** Absent on Azure DevOps Server, which has no list of sign-ins. */
  readonly hasSignIns: boolean;
}
