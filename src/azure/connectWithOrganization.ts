import { connect, type Azure, type Reach } from "./connect";
import type { Greeting } from "./host/host";

/** With the administrator's side, whose code is loaded on demand. */
export function connectWithOrganization(
  greeting: Greeting,
  how: Pick<Reach, "beginsWithOwn"> = {},
): Promise<Azure> {
  return connect(greeting, {
    ...how,
    organization: async (host) => {
      const { connectOrganization } = await import(
        /* webpackChunkName: "administration" */ "./connectOrganization"
      );
      return connectOrganization(host);
    },
  });
}
