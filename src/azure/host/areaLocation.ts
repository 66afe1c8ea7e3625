import { locations } from "./locations";

/** The address of the service that has a client's resource area, as the host knows it. */
export async function areaLocation(client: { readonly RESOURCE_AREA_ID: string }): Promise<string> {
  return (await locations()).getResourceAreaLocation(client.RESOURCE_AREA_ID);
}
