import type { Azure } from "../../azure/connect";
import type { Organization } from "../../azure/connectOrganization";
import type { Host } from "../../azure/host/host";
import type { Clock } from "../../jobs/pace/Clock";
import type { ScanStore } from "../../jobs/store/ScanStore";
import type { Locks } from "../../jobs/journal/JournalLock";
import type { JournalStore } from "../../jobs/journal/JournalStore";

export type Store = JournalStore & ScanStore;

/** What the page needs from outside. Tests build it over the emulator. */
export interface HubEnvironment extends Clock {
  readonly host: Host;
  readonly organization: Organization;
  /** The sign-in for own tokens, which the setup check tries. */
  readonly own: Pick<Azure, "pats" | "entra">;
  /** `undefined` where the frame may keep nothing. */
  openStore(): Promise<Store | undefined>;
  readonly locks: Locks | undefined;
}
