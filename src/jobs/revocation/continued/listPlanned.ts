import type { TableToken } from "../../../tokens/organization/columns/TokenColumns";
import { TextMap, type ReadonlyTextMap } from "../../../tokens/text/TextMap";
import { TextSet } from "../../../tokens/text/TextSet";
import { failureOf } from "../../pace/Failure";
import { Gate, type GateOptions } from "../../pace/Gate";
import { inLanes } from "../../pace/inLanes";
import { askWithRetries } from "../../pace/retry/askWithRetries";
import { retryPolicies } from "../../pace/retry/retryPolicies";
import type { ScanDoor } from "../../scan/ScanDoor";
import type { PlannedToken } from "../PlannedToken";

/** What the owners of a plan really have. */
export interface ListedPlan {
  /** For each owner who could be read: the tokens that the plan names, whoever it says owns them. */
  readonly lists: ReadonlyTextMap<readonly TableToken[]>;
  /** Owners who could not be read, and the error. */
  readonly unread: ReadonlyTextMap<unknown>;
  readonly at: Date;
}

interface ListingOptions extends GateOptions {
  onRead?(owners: number, ofAll: number): void;
}

const atOnce = 32;

/**
 * Lists the tokens of a plan's owners and revokes nothing. Owners who cannot be read are noted; once the sign-in is
 * lost, nobody else is listed. Rejects with the signal's reason when it aborts.
 */
export async function listPlanned(
  plan: readonly PlannedToken[],
  door: Pick<ScanDoor, "readTokens">,
  options: ListingOptions,
): Promise<ListedPlan> {
  const wanted = new TextSet(plan.map(({ authorizationId }) => authorizationId.toLowerCase()));
  const owners = new TextSet(plan.map(({ owner }) => owner));
  const gate = new Gate({ ...options, mostLanes: atOnce });
  const lists = new TextMap<readonly TableToken[]>();
  const unread = new TextMap<unknown>();
  let signedOut: { readonly error: unknown } | undefined;

  const list = async (owner: string) => {
    gate.throwIfStopped();
    try {
      if (signedOut) throw signedOut.error;
      const answer = await askWithRetries(
        gate,
        (signal) => door.readTokens(owner, signal),
        retryPolicies.reading,
      );
      if (answer.unreadable > 0) throw new Unreadable(answer.unreadable);
      lists.set(
        owner,
        answer.tokens.filter(({ authorizationId }) => wanted.has(authorizationId.toLowerCase())),
      );
    } catch (error) {
      gate.throwIfStopped();
      if (failureOf(error).kind === "signedOut") signedOut ??= { error };
      unread.set(owner, error);
    }
    options.onRead?.(lists.size + unread.size, owners.size);
  };
  await inLanes(owners, atOnce, list);
  return { lists, unread, at: options.now() };
}

/** A token that is missing from the list may be one of the rows that could not be read. */
class Unreadable extends Error {
  readonly kind = "unexpected";

  constructor(rows: number) {
    super(`${rows} rows of the list of tokens could not be read.`);
  }
}
