import { withoutSecret } from "../../tokens/naming/withoutSecret";
import type { JsonObject } from "../../tokens/json/JsonObject";
import type { PlannedToken } from "../revocation/PlannedToken";
import type { Warning } from "./Warning";

/** A document of extension data stays under 32 KB; this leaves room for the reason and the rest. */
const mostCharacters = 24_000;

/** An owner and the ids of their tokens. */
type OwnerPart = { readonly owner: string; readonly ids: string[] };

/**
 * The documents of a warning, each with its id: a large one takes several. They hold ids, descriptors, the day and the
 * reason, but no name and no secret.
 */
export function writeWarning({ id, dueOn, reason, madeAt, tokens, ruleId, templateId }: Warning): {
  readonly id: string;
  readonly fields: JsonObject;
}[] {
  const parts = partsOf(tokens);
  return parts.map((owners, part) => ({
    // 18 characters at most.
    id: `${id}.${part}`,
    fields: {
      ...{ warning: id, part, parts: parts.length, dueOn, madeAtUtc: madeAt.toISOString() },
      ...{ reason: withoutSecret(reason), owners },
      ...(ruleId === undefined ? {} : { ruleId }),
      ...(templateId === undefined ? {} : { templateId }),
    },
  }));
}

/** At most 36 characters. */
function partsOf(tokens: readonly PlannedToken[]): readonly (readonly OwnerPart[])[] {
  const parts: OwnerPart[][] = [];
  let size = Infinity;
  let last: OwnerPart | undefined;
  for (const { owner, authorizationId } of tokens) {
    if (size > mostCharacters) {
      parts.push([]);
      [size, last] = [0, undefined];
    }
    if (last?.owner !== owner) {
      last = { owner, ids: [] };
      parts.at(-1)?.push(last);
      size += owner.length + 24;
    }
    last.ids.push(authorizationId);
    size += authorizationId.length + 3;
  }
  return parts;
}
