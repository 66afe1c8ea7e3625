import { hubGroups } from "../emulator/package/hubGroups";
import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { isText, listOf, unless } from "./manifestValues";

/** Each hub has one known target and a page in the package, each task its folder, and no id occurs twice. */
export function contributionProblems(
  contributions: readonly unknown[],
  files: ReadonlyMap<string, Buffer>,
): string[] {
  const all = contributions.filter(isJsonObject);
  const ids = all.map(({ id }) => String(id).toLowerCase());
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...unless(all.length > 0, "There is no contribution."),
    ...unless(all.length === contributions.length, "A contribution is not an object."),
    ...twice.map((id) => `The contribution id ${id} is there twice.`),
    ...all.flatMap((contribution) =>
      isTask(contribution) ? taskProblems(contribution, files) : hubProblems(contribution, files),
    ),
  ];
}

/** A task of Azure Pipelines, which no page loads. */
export function isTask({ type }: JsonObject): boolean {
  return type === "ms.vss-distributed-task.task";
}

/** The folder of a task in the package. */
export function taskFolderOf({ properties }: JsonObject): string {
  return isJsonObject(properties) ? String(properties.name) : "";
}

function taskProblems(contribution: JsonObject, files: ReadonlyMap<string, Buffer>): string[] {
  const { id, description, targets } = contribution;
  const definition = `${taskFolderOf(contribution)}/task.json`;
  return [
    ...unless(isText(id, /^[\w.-]+$/), "its id is missing"),
    ...unless(isText(description, /\S/), "it has no description"),
    ...unless(String(targets) === "ms.vss-distributed-task.tasks", "its target is not that of tasks"),
    ...unless(files.has(definition), `its ${definition} is not in the package`),
  ].map((problem) => `Contribution ${String(id)}: ${problem}.`);
}

function hubProblems(contribution: JsonObject, files: ReadonlyMap<string, Buffer>): string[] {
  const { id, type, description } = contribution;
  const properties = isJsonObject(contribution.properties) ? contribution.properties : {};
  const targets = listOf(contribution.targets).map(String);
  return [
    ...unless(isText(id, /^[\w.-]+$/), "its id is missing"),
    ...unless(type === "ms.vss-web.hub", "its type is not that of a hub"),
    ...unless(isText(description, /\S/), "it has no description"),
    // With several hub groups, the host decides which one shows the page.
    ...unless(targets.length === 1, `it has ${targets.length} targets`),
    ...targets.filter((target) => !hubGroups.has(target)).map((target) => `no hub group is called ${target}`),
    ...unless(isText(properties.name, /^.{1,40}$/), "it has no name, or one too long for the navigation"),
    ...unless(typeof properties.order === "number", "its order is not a number"),
    ...pageProblems(properties.uri, files),
    // A page open to guests of public projects would get neither an access token nor extension data.
    ...unless(!("restrictedTo" in contribution), "it is not for members only"),
  ].map((problem) => `Contribution ${String(id)}: ${problem}.`);
}

function pageProblems(uri: unknown, files: ReadonlyMap<string, Buffer>): string[] {
  if (!isText(uri, /^[\w./-]+\.html([?#].*)?$/)) return ["its uri names no page"];
  const page = pageOf(uri);
  return files.has(page) ? [] : [`its page ${page} is not in the package`];
}

/** The file of a `uri`, which may carry a query. */
export function pageOf(uri: string): string {
  return uri.replace(/[?#].*$/, "").replace(/^\//, "");
}
