import type { Azure } from "../../azure/connect";
import type { Organization } from "../../azure/connectOrganization";
import type { Host } from "../../azure/host/host";
import type { Clock } from "../../jobs/pace/Clock";
import type { SharedStore } from "../../jobs/store/openIndexedDbStore";
import type { Locks } from "../../jobs/journal/JournalLock";

export type Store = SharedStore;

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
