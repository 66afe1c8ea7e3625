import type { Reading } from "../../../../azure/data/Setting";
import type { ProtectedList } from "../../../../tokens/organization/protectedList";
import type { Remote } from "../../../../ui/state/remote";
import type { OrganizationWords } from "../../words/useOrganizationWords";
import type { BulkRevocation } from "../useBulkRevocation";

/** Why nothing may be revoked now, as a sentence: above all while nobody knows what is protected. */
export function planObstacle(
  protectedList: Remote<Reading<ProtectedList>>,
  revocation: BulkRevocation,
  planned: number,
  text: OrganizationWords["revoke"]["preview"],
): string | undefined {
  if (protectedList.state === "loading") return text.checking;
  if (protectedList.state === "failed") return text.protectedFailed;
  if (protectedList.isRefreshing) return text.checking;
  if (protectedList.value.state === "invalid") return text.protectedInvalid;
  if (revocation.run?.isRunning) return text.busy;
  return planned === 0 ? text.nothing : undefined;
}
