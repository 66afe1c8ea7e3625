import type { Answer, Route } from "../wire/Route";
import { notFound } from "../wire/ServiceError";
import { feedRoutes, feedUrl, file, json } from "./feedRoutes";
import type { AdmittedCall } from "./guarded";
import { nuGetPackage, nuSpec, sample } from "./samplePackages";

/** The part of https://learn.microsoft.com/nuget/api/overview that restoring a package by name and version needs. */
export const nuGetRoutes: readonly Route[] = [
  ...feedRoutes("read", "GET", "/nuget/v3/index.json", index),
  ...feedRoutes("read", "GET", "/nuget/v3/flat2/{name}/index.json", versions),
  ...feedRoutes("read", "GET", "/nuget/v3/flat2/{name}/{version}/{file}", download),
];

function index(call: AdmittedCall): Answer {
  const id = `${feedUrl(call)}/nuget/v3/flat2/`;
  return json({ version: "3.0.0", resources: [{ "@id": id, "@type": "PackageBaseAddress/3.0.0" }] });
}

function versions(call: AdmittedCall): Answer {
  checkName(call);
  return json({ versions: [sample.version] });
}

async function download(call: AdmittedCall): Promise<Answer> {
  checkName(call);
  const { version, file: wanted } = call.params;
  if (version === sample.version && wanted === `${sample.name}.nuspec`) return file(Buffer.from(nuSpec()));
  if (version === sample.version && wanted === `${sample.name}.${version}.nupkg`)
    return file(await nuGetPackage());
  throw missing(call);
}

function checkName(call: AdmittedCall): void {
  if (call.params.name !== sample.name) throw missing(call);
}

function missing({ params }: AdmittedCall) {
  return notFound(`The package '${params.name}' is not in the feed.`, "PackageNotFoundException");
}
