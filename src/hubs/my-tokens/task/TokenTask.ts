import type { Navigation } from "../../../azure/host/navigation";
import type { Token } from "../../../tokens/token/Token";

/** What a person wants to do in the panel. */
export type TokenTask =
  | { readonly kind: "new" }
  /** The address asked for a new token. */
  | { readonly kind: "link"; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: "like" | "edit" | "extend"; readonly token: Token };

const linkKeys = ["template", "name", "days"];

/** The task that the host's address asks for, if it does. What of it is understood is for the form to say. */
export async function taskInAddress(navigation: Navigation): Promise<TokenTask | undefined> {
  const query = await navigation.readQuery();
  return linkKeys.some((key) => key in query) ? { kind: "link", query } : undefined;
}

/** So that reloading the page does not open the panel again. */
export function removeTaskFromAddress(navigation: Navigation): void {
  navigation.writeQuery(Object.fromEntries(linkKeys.map((key) => [key, ""])));
}
