import { createHash } from "node:crypto";

import type { Answer, Route } from "../wire/Route";
import { notFound } from "../wire/ServiceError";
import { feedRoutes, feedUrl, file } from "./feedRoutes";
import type { AdmittedCall } from "./guarded";
import { pythonWheel, sample, wheelName } from "./samplePackages";

/** https://packaging.python.org/specifications/simple-repository-api/ */
export const pyPiRoutes: readonly Route[] = [
  ...feedRoutes("read", "GET", "/pypi/simple/", () => page([[`${sample.name}/`, sample.name]])),
  ...feedRoutes("read", "GET", "/pypi/simple/{name}/", list),
  ...feedRoutes("read", "GET", "/pypi/download/{name}/{version}/{file}", download),
];

async function list(call: AdmittedCall): Promise<Answer> {
  checkName(call);
  const digest = createHash("sha256")
    .update(await pythonWheel())
    .digest("hex");
  const address = `${feedUrl(call)}/pypi/download/${sample.name}/${sample.version}/${wheelName}`;
  return page([[`${address}#sha256=${digest}`, wheelName]]);
}

async function download(call: AdmittedCall): Promise<Answer> {
  checkName(call);
  if (call.params.file !== wheelName) throw missing(call);
  return file(await pythonWheel());
}

function page(links: readonly (readonly [address: string, text: string])[]): Answer {
  const body = links.map(([address, text]) => `<a href="${address}">${text}</a>`).join("\n");
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: `<!DOCTYPE html><html><body>\n${body}\n</body></html>\n`,
  };
}

function checkName(call: AdmittedCall): void {
  if (call.params.name !== sample.name) throw missing(call);
}

function missing({ params }: AdmittedCall) {
  return notFound(`The package '${params.name}' is not in the feed.`, "PackageNotFoundException");
}
