import { AzureError } from "./rest/AzureError";
import type { AdminCredential } from "./credentials/AdminCredential";
import { EntraUnavailable } from "./credentials/EntraUnavailable";
import type { GraphClient } from "./clients/GraphClient";
import type { TokenAdminClient } from "./clients/TokenAdminClient";

export interface AdministratorProbe {
  /** False: the Token Admin API refuses this person, so the page explains that instead of failing. */
  readonly isAdministrator: boolean;
  /** The person's own subject descriptor; absent if it could not be determined. */
  readonly myDescriptor: string | undefined;
  /** The extension's own token was refused, and the Entra token, the other way in, could not be tried. */
  readonly isEntraUntried?: boolean;
}

/**
 * Whether the signed-in person may administer tokens. No call says so, but listing one's own tokens shows it.
 * The Entra token is tried only after the extension's own token was refused, and is kept only if it works.
 * @throws AzureError for every failure except a refusal
 */
export async function probeAdministrator(
  user: { readonly id: string; readonly descriptor: string | undefined },
  clients: { readonly graph: GraphClient; readonly tokenAdmin: TokenAdminClient },
  credential: AdminCredential,
): Promise<AdministratorProbe> {
  const attempt = async (): Promise<AdministratorProbe> => {
    const myDescriptor = user.descriptor ?? (await clients.graph.descriptorOf(user.id));
    await clients.tokenAdmin.list(myDescriptor);
    return { isAdministrator: true, myDescriptor };
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  credential.use("entra");
  try {
    return await attempt();
  } catch (error) {
    credential.use("extension");
    const isEntraUntried = error instanceof EntraUnavailable;
    if (!isRefusal(error) && !isEntraUntried) throw error;
    return { isAdministrator: false, myDescriptor: user.descriptor, isEntraUntried };
  }
}

/** A refusal with a reason of its own, such as Conditional Access, says nothing about permissions. */
function isRefusal(error: unknown): boolean {
  return error instanceof AzureError && error.kind === "forbidden" && error.details.reason === undefined;
}
