import type { Navigation } from "../../../azure/host/navigation";
import { secretsIn } from "../../../tokens/list/FilterQuery";
import type { CreateTask } from "./TokenTask";

const linkKeys = ["template", "name", "days"];

/** The new token that the host's address asks for, if any. The form decides which parts it can use. */
export async function taskInAddress(navigation: Navigation): Promise<CreateTask | undefined> {
  const query = await navigation.readQuery();
  // The form refuses such a name and says so; by then it is gone from the address.
  const secrets = secretsIn(query, linkKeys);
  if (Object.keys(secrets).length > 0) navigation.writeQuery(secrets);
  return linkKeys.some((key) => key in query) ? { kind: "link", query } : undefined;
}

/** Keeps a reload from opening the panel again. */
export function removeTaskFromAddress(navigation: Navigation): void {
  navigation.writeQuery(Object.fromEntries(linkKeys.map((key) => [key, ""])));
}
