import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { placesDoor, type PlacesDoor } from "../../../src/azure/places/placesDoor";
import type { World } from "../../emulator/world/World";

/** The lists of places on top of a world, for somebody who has consented to the scopes for which `isGranted`. */
export function placesOver(
  world: World,
  isGranted: (scope: string) => boolean = () => true,
  organizationUrl = "http://localhost:8080/fabrikam",
): PlacesDoor {
  return placesDoor(organizationUrl, (scope) => ({
    getToken: async () => {
      if (!isGranted(scope)) throw new EntraUnavailable("noConsent");
      return world.entra.issue({ clientId: "a client", user: world.me, scopes: [scope] }).accessToken;
    },
  }));
}
