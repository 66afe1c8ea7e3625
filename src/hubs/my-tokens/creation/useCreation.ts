import * as React from "react";

import type { PatClient } from "../../../azure/clients/PatClient";
import type { Creation, TokenWish } from "../../../tokens/draft/TokenWish";
import { noteLife } from "./seenLife";
import { useIsMounted } from "../../../ui/state/useIsMounted";

export type CreationState =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
  | { readonly state: "failed"; readonly error: unknown }
  | {
      readonly state: "answered";
      readonly wish: TokenWish;
      readonly sentAt: Date;
      readonly creation: Creation;
    };

/** Sends one creation at a time. A secret that arrives after the panel has closed is forgotten at once. */
export function useCreation(
  pats: Pick<PatClient, "create">,
  now: () => Date,
  knownIds: ReadonlySet<string>,
  onChanged: () => void,
  /** What the page remembers for how long a token may live. */
  connection: object = pats,
): { creation: CreationState; create(wish: TokenWish): Promise<void>; reset(): void } {
  const [creation, setCreation] = React.useState<CreationState>({ state: "idle" });
  const isMounted = useIsMounted();

  const create = async (wish: TokenWish) => {
    setCreation({ state: "busy" });
    const sentAt = now();
    const next = await pats.create(wish, sentAt, knownIds).then(
      (answer): CreationState => ({ state: "answered", wish, sentAt, creation: answer }),
      (error: unknown): CreationState => ({ state: "failed", error }),
    );
    const answer = next.state === "answered" ? next.creation : undefined;
    if (answer) noteLife(connection, wish, sentAt, answer);
    if (isMounted.current) setCreation(next);
    else if (answer?.kind === "created") answer.secret.forget();
    if (answer && answer.kind !== "refused") onChanged();
  };
  return { creation, create, reset: () => setCreation({ state: "idle" }) };
}
