import type { Azure } from "../../../azure/connect";
import type { Organization } from "../../../azure/connectOrganization";
import { withinLimit } from "../../../azure/withinLimit";
import { administratorSteps, memberSteps } from "../../setup/steps/setUpSteps";
import type { SetUpStep } from "../../setup/steps/SetUpStep";

/** What the page may do without the sign-in, and the steps of the setup check. */
export type Access =
  | { readonly kind: "member"; readonly steps: readonly SetUpStep[] }
  | {
      readonly kind: "administrator";
      readonly steps: readonly SetUpStep[];
      readonly organization: Organization;
      readonly descriptor: string;
    };

/** Milliseconds. The page waits for the answer, so that its buttons do not change places afterwards. */
const probeLimitMs = 8_000;

/** Whether the person is an administrator. If that cannot be found out, they see what every member sees. Never rejects. */
export async function readAccess(azure: Azure): Promise<Access> {
  const late = () => new Error("The check for administrators did not end.");
  return withinLimit(probeLimitMs, () => administratorOrMember(azure), { late }).catch(() => memberOf(azure));
}

async function administratorOrMember(azure: Azure): Promise<Access> {
  const organization = await azure.organization?.();
  if (!organization) return memberOf(azure);
  const { isAdministrator, myDescriptor: descriptor } = await organization.probe();
  if (!isAdministrator || descriptor === undefined) return memberOf(azure);
  const steps = administratorSteps(azure, organization, azure.host.isHosted);
  return { kind: "administrator", steps, organization, descriptor };
}

function memberOf(azure: Azure): Access {
  return { kind: "member", steps: memberSteps(azure) };
}
