import type { Owner } from "../../../tokens/organization/OwnedToken";
import { Protection, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextMap } from "../../../tokens/text/TextMap";
import { TextSet, type Texts } from "../../../tokens/text/TextSet";
import { inSlices } from "../../slices/inSlices";
import type { PlannedToken } from "../PlannedToken";

/** The stored protected list. `invalid`: the stored value is not such a list. */
export type StoredProtectedList =
  { readonly state: "none" | "invalid" } | { readonly state: "valid"; readonly value: ProtectedList };

/** What is needed to find out who is protected. */
export interface ProtectionSource {
  /** Reads the list as it is stored now. Rejects if it cannot be read. */
  readProtectedList(): Promise<StoredProtectedList>;
  /** Everyone who was scanned. */
  owners(): readonly Owner[];
}

/** Why it is unknown what is protected. `ownersUnknown`: the list names people, and an owner is known by id only. */
export type ProtectionGap = "protectedFailed" | "protectedInvalid" | "ownersUnknown";

/**
 * Splits tokens by the protected list as it is stored now: somebody may have been added since the plan was made. The
 * person explicitly included the ids in `included`, so those stay free.
 */
export async function leaveOutProtected<T extends PlannedToken>(
  tokens: readonly T[],
  source: ProtectionSource,
  included: Texts = nothing,
): Promise<Split<T> | ProtectionGap> {
  const stored = await source.readProtectedList().catch(() => undefined);
  if (!stored) return "protectedFailed";
  switch (stored.state) {
    case "invalid":
      return "protectedInvalid";
    case "none":
      return { free: tokens, covered: [] };
    case "valid":
      return inSlices(split(tokens, stored.value, source.owners(), included));
  }
}

const nothing: Texts = new TextSet();

interface Split<T> {
  readonly free: readonly T[];
  readonly covered: readonly T[];
}

function* split<T extends PlannedToken>(
  tokens: readonly T[],
  list: ProtectedList,
  owners: readonly Owner[],
  included: Texts,
): Steps<Split<T> | "ownersUnknown"> {
  const known = new TextMap<Owner>();
  yield* inStretches(owners.length, (start, end) => {
    for (const owner of owners.slice(start, end)) known.set(owner.descriptor, owner);
  });
  const protection = new Protection(list);
  const isCovered = ({ authorizationId }: T, owner: Owner | undefined) => {
    if (included.has(authorizationId)) return false;
    return protection.coversToken(authorizationId) || (owner !== undefined && protection.coversOwner(owner));
  };
  const [free, covered]: [T[], T[]] = [[], []];
  let areAllKnown = true;
  yield* inStretches(tokens.length, (start, end) => {
    for (const token of tokens.slice(start, end)) {
      const owner = known.get(token.owner);
      areAllKnown &&= owner !== undefined;
      (isCovered(token, owner) ? covered : free).push(token);
    }
  });
  return list.people.length > 0 && !areAllKnown ? "ownersUnknown" : { free, covered };
}
