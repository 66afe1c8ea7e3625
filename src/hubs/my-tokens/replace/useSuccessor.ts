import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { makeSuccessor } from "../../../jobs/replacing/makeSuccessor";
import { replacingsIn } from "../../../jobs/replacing/Replacings";
import type { Creation, TokenWish } from "../../../tokens/draft/TokenWish";
import { useCreation, type CreationState } from "../creation/useCreation";

/** What the request for the new token did besides its answer. */
export interface Successor {
  readonly creation: CreationState;
  /** Another tab, or an earlier visit, has begun to replace the old token. */
  readonly isAlready: boolean;
  /** Whether a later visit will know of the new token. */
  readonly isKept: boolean;
  create(wish: TokenWish): Promise<void>;
  reset(): void;
  /** The secret is where the person wants it. */
  markStored(): void;
}

/** Makes the token that takes another's place, and keeps among the person's documents that it does. */
export function useSuccessor(
  oldId: string,
  { pats, ownData }: Pick<Azure, "pats" | "ownData">,
  now: () => Date,
  knownIds: ReadonlySet<string>,
  onChanged: () => void,
): Successor {
  const replacings = replacingsIn(ownData);
  const [fate, setFate] = React.useState<{ readonly isAlready: boolean; readonly isKept: boolean }>(unsent);
  const maker = {
    connection: pats,
    create: async (wish: TokenWish, sentAt: Date, known: ReadonlySet<string>): Promise<Creation> => {
      const result = await makeSuccessor({ oldId, wish, sentAt, knownIds: known }, pats, replacings);
      if (result.kind === "already") {
        setFate({ isAlready: true, isKept: true });
        throw new Error("The token is being replaced already.");
      }
      setFate({ isAlready: false, isKept: result.isKept });
      return result.creation;
    },
  };
  const { creation, create, reset } = useCreation(maker, now, knownIds, onChanged);
  return {
    ...fate,
    creation,
    create,
    reset,
    markStored: () => {
      // Without it, the next visit takes the secret for lost, and says so.
      replacings
        .add(oldId.toLowerCase(), { isStored: true })
        .catch(() => setFate({ ...fate, isKept: false }));
    },
  };
}

const unsent = { isAlready: false, isKept: true };
