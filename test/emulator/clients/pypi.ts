import { createHash } from "node:crypto";

import type { Answer, Route } from "../wire/Route";
import { badRequest, notFound, ServiceError } from "../wire/ServiceError";
import { feedOf, feedRoutes, feedUrl, file } from "./feedRoutes";
import type { AdmittedCall } from "./guarded";
import { pythonWheel, sample, wheelName } from "./samplePackages";

/** https://packaging.python.org/specifications/simple-repository-api/ */
export const pyPiRoutes: readonly Route[] = [
  ...feedRoutes("read", "GET", "/pypi/simple/", () => page([[`${sample.name}/`, sample.name]])),
  ...feedRoutes("read", "GET", "/pypi/simple/{name}/", list),
  ...feedRoutes("read", "GET", "/pypi/download/{name}/{version}/{file}", download),
  ...feedRoutes("write", "POST", "/pypi/upload/", upload),
];

async function list(call: AdmittedCall): Promise<Answer> {
  const { name = "" } = call.params;
  const links = [...(await filesOf(call))].map(([fileName, content]) => {
    const digest = createHash("sha256").update(content).digest("hex");
    const address = `${feedUrl(call)}/pypi/download/${name}/${sample.version}/${fileName}`;
    return [`${address}#sha256=${digest}`, fileName] as const;
  });
  return page(links);
}

async function download(call: AdmittedCall): Promise<Answer> {
  const content = (await filesOf(call)).get(call.params.file ?? "");
  if (content === undefined) throw missing(call);
  return file(content);
}

async function filesOf(call: AdmittedCall): Promise<ReadonlyMap<string, Buffer>> {
  const { name = "" } = call.params;
  const files = new Map(call.world.feeds.pythonFilesOf(feedOf(call), name));
  if (name === sample.name) files.set(wheelName, await pythonWheel());
  if (files.size === 0) throw missing(call);
  return files;
}

/** What twine and uv send, one file at a time: https://docs.pypi.org/api/upload/ */
async function upload(call: AdmittedCall): Promise<Answer> {
  const { body, headers, world } = call;
  const type = headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) throw badRequest("This is not an upload.");
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const [action, name, content] = [":action", "name", "content"].map((key) => form.get(key));
  if (action !== "file_upload" || typeof name !== "string" || !(content instanceof File))
    throw badRequest("This is not an upload.");
  const bytes = Buffer.from(await content.arrayBuffer());
  const plainName = name.toLowerCase().replace(/[-_.]+/g, "-");
  if (world.feeds.publishPython(feedOf(call), plainName, content.name, bytes)) return { status: 202 };
  throw new ServiceError(409, "PackageAlreadyExistsException", "The feed already contains this file.");
}

function page(links: readonly (readonly [address: string, text: string])[]): Answer {
  const body = links.map(([address, text]) => `<a href="${address}">${text}</a>`).join("\n");
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: `<!DOCTYPE html><html><body>\n${body}\n</body></html>\n`,
  };
}

function missing({ params }: AdmittedCall) {
  return notFound(`The package '${params.name}' is not in the feed.`, "PackageNotFoundException");
}
