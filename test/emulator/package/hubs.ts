import { hubGroups } from "./hubGroups";
import { isRecord, PackageError, texts } from "./PackageError";

/** A page that the extension contributes. `id` is `publisher.extension.hub`, which is also its pivot. */
export interface Hub {
  readonly id: string;
  readonly shortId: string;
  /** `publisher.extension`. */
  readonly extensionId: string;
  readonly name: string;
  readonly group: string;
  /** Path and query of the page in the package. */
  readonly uri: string;
  readonly order: number;
}

/** The hubs among the contributions of `extension.vsomanifest`, in the order that a host lists them. */
export function hubsOf(
  contributions: unknown,
  extensionId: string,
  isServed: (path: string) => boolean,
): Hub[] {
  if (!Array.isArray(contributions)) return [];
  const seen = new Set<string>();
  const hubs: Hub[] = [];
  for (const contribution of contributions) {
    const id = isRecord(contribution) ? contribution.id : undefined;
    if (!isRecord(contribution) || typeof id !== "string" || !/^[\w.-]+$/.test(id)) {
      throw new PackageError("a contribution has no usable id");
    }
    if (seen.has(id.toLowerCase())) throw new PackageError(`the contribution id "${id}" is used twice`);
    seen.add(id.toLowerCase());
    if (contribution.type === "ms.vss-web.hub") hubs.push(hubOf(contribution, id, extensionId, isServed));
  }
  return hubs.sort((a, b) => a.order - b.order);
}

function hubOf(
  contribution: Record<string, unknown>,
  id: string,
  extensionId: string,
  isServed: (path: string) => boolean,
): Hub {
  const properties = isRecord(contribution.properties) ? contribution.properties : {};
  const { name, uri, order } = properties;
  if (typeof name !== "string" || name === "") throw new PackageError(`the hub "${id}" has no name`);
  if (typeof uri !== "string" || uri === "") throw new PackageError(`the hub "${id}" has no uri`);
  const path = pathOf(uri);
  if (!isServed(path)) {
    throw new PackageError(
      `the hub "${id}" points to "${path}", which is not an addressable file of the package (names are case sensitive)`,
    );
  }
  return {
    id: `${extensionId}.${id}`,
    shortId: id,
    extensionId,
    name,
    group: groupOf(texts(contribution.targets), id),
    uri: uri.replace(/^\//, ""),
    order: typeof order === "number" ? order : Number.MAX_SAFE_INTEGER,
  };
}

/**
 * A contribution with several hub groups ends up on only one of their pages, and which one depends on the host, so it
 * is refused here (facts: "Multi-target trap").
 */
function groupOf(targets: readonly string[], id: string): string {
  const unknown = targets.find((target) => !hubGroups.has(target));
  if (unknown !== undefined) throw new PackageError(`the hub "${id}" has the unknown target "${unknown}"`);
  const [group, another] = targets;
  if (group === undefined) throw new PackageError(`the hub "${id}" has no target`);
  if (another !== undefined) throw new PackageError(`the hub "${id}" has more than one hub group as target`);
  return group;
}

function pathOf(uri: string): string {
  return uri.replace(/[?#].*$/, "").replace(/^\//, "");
}
