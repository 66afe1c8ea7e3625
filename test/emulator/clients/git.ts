import type { Answer, Call, Route } from "../wire/Route";
import { notFound } from "../wire/ServiceError";
import { gitBackend } from "./gitBackend";
import { guarded, type AdmittedCall, type NeededScopes } from "./guarded";

/** With the project, or without it for the repository named after its project. */
const addresses = ["/{organization}/{project}/_git/{repository}", "/{organization}/_git/{repository}"];

/** Git over smart HTTP. Azure DevOps has no dumb HTTP, so these three are all there is. */
export const gitRoutes: readonly Route[] = addresses.flatMap((address): Route[] => [
  { site: "host", method: "GET", path: `${address}/info/refs`, handle: guarded(scopesOf, advertise) },
  ...["git-upload-pack", "git-receive-pack"].map((service): Route => ({
    site: "host",
    method: "POST",
    path: `${address}/${service}`,
    handle: guarded(
      () => scopesFor(service),
      (call) => serve(call, service),
    ),
  })),
]);

function scopesOf(call: Call): NeededScopes {
  return scopesFor(serviceOf(call));
}

/** Code (read) may clone, Code (read and write) may push. */
function scopesFor(service: string): NeededScopes {
  return [service === "git-receive-pack" ? "vso.code_write" : "vso.code"];
}

function advertise(call: AdmittedCall): Promise<Answer> {
  return serve(call, "info/refs", `service=${serviceOf(call)}`);
}

/** Exactly one service: with two, this check could read the first and Git the last. */
function serviceOf({ url }: Call): string {
  const [service, ...more] = url.searchParams.getAll("service");
  if (more.length === 0 && (service === "git-upload-pack" || service === "git-receive-pack")) return service;
  throw notFound("Only smart HTTP is available here.", "VssResourceNotFoundException");
}

async function serve(call: AdmittedCall, below: string, query = ""): Promise<Answer> {
  const { world, params, method, headers, body, caller } = call;
  const repository = params.repository ?? "";
  const folder = await world.repositories.folderOf(params.project ?? repository, repository);
  const root = await world.repositories.root();
  const user = caller.user.principalName;
  return gitBackend({ root, path: `${folder}/${below}`, query, method, headers, body, user });
}
