import type { JournalStore } from "../../journal/JournalStore";
import type { Clock } from "../../pace/Clock";
import type { SignInDoor } from "../../people/SignInDoor";
import type { ScanStore } from "../../store/ScanStore";
import type { ScanDoor } from "../ScanDoor";

/** What scans of one organization work with. */
export interface ScanDesk extends Clock {
  readonly door: ScanDoor & SignInDoor;
  /** `undefined` where nothing can be stored. */
  readonly store: (ScanStore & Pick<JournalStore, "readAll">) | undefined;
  readonly organizationId: string;
  /** Absent on Azure DevOps Server, which has no list of sign-ins. */
  readonly hasSignIns: boolean;
}
