import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import type { ChangeResult, TokenChange } from "../../../tokens/draft/TokenWish";
import { ChangedToken } from "./ChangedToken";
import { EditToken } from "./EditToken";
import { FailureNote } from "../token-form/FailureNote";
import type { TokenTaskBodyProps } from "../task/TokenTaskBody";

interface Props extends TokenTaskBodyProps {
  token: Token;
  isExtending: boolean;
}

type State =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "answered"; readonly change: TokenChange; readonly result: ChangeResult };

/** Changing a token: the form, then what the service says came of it. */
export function EditFlow({ azure, token, isExtending, now, onChanged, onClose }: Props) {
  const [moment] = React.useState(now);
  // The form is about the token as it was when it opened, whatever the list reads meanwhile.
  const [before] = React.useState(token);
  const [state, setState] = React.useState<State>({ state: "idle" });
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const save = async (change: TokenChange) => {
    setState({ state: "busy" });
    const next = await azure.pats.update(change).then(
      (result): State => ({ state: "answered", change, result }),
      (error: unknown): State => ({ state: "failed", error }),
    );
    if (!isGone.current) setState(next);
    if (next.state === "answered" && next.result.kind !== "refused") onChanged();
  };

  const result = state.state === "answered" ? state.result : undefined;
  if (state.state === "answered" && result && result.kind !== "refused") {
    return (
      <ChangedToken
        askedValidTo={state.change.validTo}
        isAnswerLost={result.kind === "lost"}
        onClose={onClose}
        token={result.token}
      />
    );
  }
  return (
    <EditToken
      isBusy={state.state === "busy"}
      isExtending={isExtending}
      note={<FailureNote error={state.state === "failed" ? state.error : undefined} />}
      now={moment}
      onCancel={onClose}
      onSave={(change) => void save(change)}
      refusal={result?.kind === "refused" ? result : undefined}
      token={before}
    />
  );
}
