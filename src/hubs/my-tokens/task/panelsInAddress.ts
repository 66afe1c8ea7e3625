import type { AddressQuery } from "../../../azure/host/AddressQuery";
import type { Navigation } from "../../../azure/host/navigation";
import { secretsIn } from "../../../tokens/list/FilterQuery";
import { isGuid } from "../../../tokens/token/isGuid";
import { taskFlows } from "./taskFlows";
import type { TokenTask } from "./TokenTask";

/** What is open over the list. */
export interface Panels {
  readonly task?: TokenTask | undefined;
  /** The id of the token whose details are open. */
  readonly openId?: string | undefined;
  /** What the address asks to do with that token, once it is there. */
  readonly askedKind?: string | undefined;
  /** The id of the template to replace it with. Unchecked. */
  readonly askedTemplate?: string | undefined;
}

const linkKeys = ["template", "name", "days"];

/** What the host's address asks to open. Each form decides which parts of a link it can use, and opens fresh. */
export function panelsInAddress(query: AddressQuery, navigation: Navigation): Panels {
  // The form refuses such a name and says so; by then it is gone from the address.
  const secrets = secretsIn(query, linkKeys);
  if (Object.keys(secrets).length > 0) navigation.writeQuery(secrets);
  const { token = "", panel } = query;
  const openId = isGuid(token) ? token : undefined;
  if (taskFlows.replace && openId !== undefined && panel === "replace")
    return { openId, askedKind: panel, askedTemplate: query["template"] };
  if (taskFlows.create) {
    if (linkKeys.some((key) => key in query)) return { task: { kind: "link", query }, openId };
    if (panel === "new") return { task: { kind: "new" }, openId };
  }
  return { openId, askedKind: panel };
}

/** The same in the host's address. A link stays there as long as its form is open. */
export function addressOfPanels({ task, openId }: Panels): Record<string, string> {
  const isLink = task?.kind === "link";
  const templateId = task?.kind === "replace" ? task.templateId : undefined;
  return {
    ...(isLink ? {} : Object.fromEntries(linkKeys.map((key) => [key, ""]))),
    ...(templateId === undefined ? {} : { template: templateId }),
    panel: task && !isLink ? task.kind : "",
    token: (task && "token" in task ? task.token.authorizationId : openId) ?? "",
  };
}
