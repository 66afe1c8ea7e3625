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
  /** Nothing was sent, since nothing could be written down. */
  readonly isUnsent: boolean;
  /** Whether a later visit will know of the new token. */
  readonly isKept: boolean;
  create(wish: TokenWish): Promise<void>;
  reset(): void;
  /** The secret is where the person wants it. */
  markStored(newId: string): void;
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
  const [fate, setFate] = React.useState(unsent);
  const maker = {
    create: async (wish: TokenWish, sentAt: Date, known: ReadonlySet<string>): Promise<Creation> => {
      const result = await makeSuccessor({ oldId, wish, sentAt, knownIds: known }, pats, replacings);
      if (result.kind === "already") {
        setFate({ ...unsent, isAlready: true });
        throw new Error("The token is being replaced already.");
      }
      if (result.kind === "notKept") {
        setFate({ ...unsent, isUnsent: true });
        throw result.error;
      }
      setFate({ ...unsent, isKept: result.isKept });
      return result.creation;
    },
  };
  const { creation, create, reset } = useCreation(maker, now, knownIds, onChanged, pats);
  return {
    ...fate,
    creation,
    create,
    reset,
    markStored: (newId) => {
      // Without it, the next visit takes the secret for lost, and says so.
      const noteFailure = () => setFate((before) => ({ ...before, isKept: false }));
      replacings
        .add(oldId.toLowerCase(), { newId: newId.toLowerCase(), isStored: true })
        .then((result) => result === "kept" || noteFailure(), noteFailure);
    },
  };
}

const unsent = { isAlready: false, isUnsent: false, isKept: true };
