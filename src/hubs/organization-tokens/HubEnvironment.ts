import type { Azure } from "../../azure/connect";
import type { Organization } from "../../azure/connectOrganization";
import type { Host } from "../../azure/host/host";
import type { Clock } from "../../jobs/pace/Clock";
import type { SharedStore } from "../../jobs/store/openIndexedDbStore";
import type { PersonStore } from "../../jobs/store/person/PersonStore";
import type { Locks } from "../../jobs/journal/JournalLock";

/** In this browser, or where that keeps nothing, among the person's documents. */
export type Store = SharedStore | PersonStore;

/** What the page needs from outside. Tests build it over the emulator. */
export interface HubEnvironment extends Clock {
  readonly host: Host;
  readonly organization: Organization;
  /** The sign-in for own tokens, which the setup check tries. */
  readonly own: Pick<Azure, "pats" | "entra">;
  /** `undefined` where nothing can be kept. */
  openStore(): Promise<Store | undefined>;
  readonly locks: Locks | undefined;
}
