import type { Reading } from "../../../../azure/data/Setting";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import type { LoadState } from "../../../../ui/state/LoadState";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import type { BulkRevocation } from "../useBulkRevocation";
import { previewWords } from "./words/previewWords";

/** Why nothing may be revoked right now, as a sentence, for example because the protected list cannot be read. */
export function planObstacle(
  protectedList: LoadState<Reading<ProtectedList>>,
  revocation: BulkRevocation,
  planned: number,
  locale: string,
): string | undefined {
  const text = previewWords.in(locale);
  const { protectedFailed, protectedInvalid, busy } = bulkRevocationWords.in(locale).obstacles;
  if (protectedList.state === "loading") return text.checking;
  if (protectedList.state === "failed") return protectedFailed;
  if (protectedList.isRefreshing) return text.checking;
  if (protectedList.value.state === "invalid") return protectedInvalid;
  if (revocation.isStarting || revocation.run?.isRunning) return text.busy;
  if (revocation.elsewhere) return busy;
  return planned === 0 ? text.nothing : undefined;
}
