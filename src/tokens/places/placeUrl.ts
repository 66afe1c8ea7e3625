import { isGuid } from "../token/isGuid";
import type { ListedPlace } from "./ListedPlace";
import type { PlaceKind } from "./Place";

/** The page below the project; `undefined` for an id that this kind does not have. A hook has no page of its own. */
const pageOf: Readonly<Record<PlaceKind, (id: string) => string | undefined>> = {
  serviceConnection: (id) => (isGuid(id) ? `_settings/adminservices?resourceId=${id}` : undefined),
  variableGroup: (id) =>
    /^\d{1,10}$/.test(id)
      ? `_library?itemType=VariableGroups&view=VariableGroupView&variableGroupId=${id}`
      : undefined,
  serviceHook: () => "_settings/serviceHooks",
};

/**
 * The page where a person can look into the place, made from the organization's address and ids alone, so that no
 * answer decides where a link leads. `undefined` without a project, or where the address is not `https`.
 */
export function placeUrl(
  organizationUrl: string,
  { kind, id, projectId }: Pick<ListedPlace, "kind" | "id" | "projectId">,
): string | undefined {
  const page = pageOf[kind](id);
  if (page === undefined || projectId === undefined || !isGuid(projectId)) return undefined;
  if (!organizationUrl.startsWith("https://")) return undefined;
  return `${organizationUrl.replace(/\/+$/, "")}/${projectId}/${page}`;
}
