import { connect, type Azure } from "./connect";

/** With the administrator's side, whose code is loaded on demand. */
export function connectWithOrganization(): Promise<Azure> {
  return connect(async (host) => {
    const { connectOrganization } = await import(
      /* webpackChunkName: "administration" */ "./connectOrganization"
    );
    return connectOrganization(host);
  });
}
