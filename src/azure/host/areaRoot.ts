import { withinLimit } from "../withinLimit";
import { areaLocation } from "./areaLocation";
import type { Host } from "./host";

/** Milliseconds. */
const limitMs = 10_000;

/**
 * The address of a service: as the host tells it, otherwise the documented one, which is fixed. A real organization's
 * location service may not know this area.
 * @param service The first part of its documented host, such as `vsaex`
 */
export async function areaRoot(
  { organization }: Pick<Host, "organization">,
  client: { readonly RESOURCE_AREA_ID: string },
  service: string,
): Promise<string> {
  const documented = `https://${service}.dev.azure.com/${encodeURIComponent(organization.name)}/`;
  const late = () => new Error("The host did not give the address.");
  const known: unknown = await withinLimit(limitMs, () => areaLocation(client), { late }).catch(
    () => undefined,
  );
  return typeof known === "string" && known !== "" ? known : documented;
}
