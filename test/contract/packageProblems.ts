import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { textOf } from "./aVsix";
import { isTask, pageOf, taskFolderOf } from "./contributionProblems";
import { listOf, unless } from "./manifestValues";
import { reachableFrom } from "./packageReferences";

type Files = ReadonlyMap<string, Buffer>;

/** Everything that a page names is in the package, and besides that only tasks, icons, license and listing. */
export function packageProblems(manifest: JsonObject, files: Files): string[] {
  const pages = pagesOf(manifest);
  const tasks = listOf(manifest.contributions).filter(isJsonObject).filter(isTask).map(taskFolderOf);
  const isOfTask = (path: string) => tasks.some((folder) => path.startsWith(`${folder}/`));
  const reached = reachableFrom(pages, files);
  return [
    ...[...reached]
      .filter((path) => !files.has(path))
      .map((path) => `${path} is named and not in the package.`),
    ...[...files.keys()]
      .filter((path) => !reached.has(path) && !isOfTask(path) && !isListing(path, manifest))
      .map((path) => `${path} is in the package and named nowhere.`),
    ...[...files.keys()]
      .filter((path) => /\.(html|css|js)$/.test(path))
      .flatMap((path) => contentProblems(path, files)),
  ];
}

/** The hubs' pages, each once. */
export function pagesOf(manifest: JsonObject): string[] {
  const uris = listOf(manifest.contributions).map((contribution) => {
    const properties = isJsonObject(contribution) ? contribution.properties : undefined;
    return isJsonObject(properties) && typeof properties.uri === "string" ? pageOf(properties.uri) : "";
  });
  return [...new Set(uris)].filter((page) => page !== "");
}

/** Icons in all their sizes, the licenses, and the listing with its pictures. */
function isListing(path: string, { content }: JsonObject): boolean {
  const parts = isJsonObject(content) ? Object.values(content) : [];
  const named = parts.map((part) => (isJsonObject(part) ? part.path : undefined));
  return named.includes(path) || /^(static\/(icons|marketplace)\/|third-party-notices\.txt$)/.test(path);
}

function contentProblems(path: string, files: Files): string[] {
  const text = textOf(files, path);
  return [
    ...unless(
      !/data:(application\/[\w-]*font|font\/)/i.test(text),
      `${path} has a font in it; fonts are files.`,
    ),
    ...unless(!/\bsourceMappingURL=data:/.test(text), `${path} has a source map in it.`),
    ...unless(
      !/<(script|link|img)\b[^>]*\s(src|href)=["']?(https?:)?\/\//i.test(text),
      `${path} loads from elsewhere.`,
    ),
  ];
}
