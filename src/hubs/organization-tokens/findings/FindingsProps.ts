import type { Actor } from "../../../jobs/revocation/plan/isMine";
import type { HubEnvironment } from "../HubEnvironment";
import type { BulkRevocation } from "../revocation/useBulkRevocation";
import type { RulesState } from "../rules/useRules";
import type { ProtectedListState } from "../settings/useProtectedList";
import type { OrganizationView } from "../useOrganizationView";
import type { StoredWarnings } from "../warnings/StoredWarnings";

/** Shared by the parts that show, select and revoke found tokens. */
export interface FindingsProps {
  environment: HubEnvironment;
  me: Actor;
  view: OrganizationView;
  protectedList: ProtectedListState;
  rules: RulesState;
  revocation: BulkRevocation;
  warnings: StoredWarnings;
  onView(change: Partial<OrganizationView>): void;
}
