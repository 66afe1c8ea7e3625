import * as React from "react";

import type { ChangeResult, TokenChange } from "../../../tokens/draft/TokenWish";
import { ChangedToken } from "./ChangedToken";
import { EditForm } from "./EditForm";
import { ExtendForm } from "./extend/ExtendForm";
import { extendWords } from "./extend/words/extendWords";
import { editTokenWords } from "./words/editTokenWords";
import { GuidedEdit } from "./GuidedEdit";
import { FailureNote } from "../token-form/FailureNote";
import { tokenFormTables } from "../token-form/words/tokenFormTables";
import type { FlowProps } from "../task/FlowProps";
import type { EditTask } from "../task/TokenTask";
import { withWords } from "../../../ui/words/withWords";
import { useIsMounted } from "../../../ui/state/useIsMounted";

type State =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "answered"; readonly change: TokenChange; readonly result: ChangeResult };

function Flow({ azure, task, now, onChanged, onClose }: FlowProps<EditTask>) {
  const [moment] = React.useState(now);
  // The form keeps describing the token as it was when the panel opened, even if the list is read again.
  const [before] = React.useState(task.token);
  const [state, setState] = React.useState<State>({ state: "idle" });
  const isMounted = useIsMounted();

  const save = async (change: TokenChange) => {
    setState({ state: "busy" });
    const next = await azure.pats.update(change).then(
      (result): State => ({ state: "answered", change, result }),
      (error: unknown): State => ({ state: "failed", error }),
    );
    if (isMounted.current) setState(next);
    if (next.state === "answered" && next.result.kind !== "refused") onChanged();
  };

  const result = state.state === "answered" ? state.result : undefined;
  if (state.state === "answered" && result && result.kind !== "refused") {
    return (
      <ChangedToken
        askedValidTo={state.change.validTo}
        before={before.validTo}
        isAnswerLost={result.kind === "lost"}
        onClose={onClose}
        token={result.token}
      />
    );
  }
  const form = {
    isBusy: state.state === "busy",
    note: <FailureNote error={state.state === "failed" ? state.error : undefined} />,
    now: moment,
    onCancel: onClose,
    onSave: (change: TokenChange) => void save(change),
    refusal: result?.kind === "refused" ? result : undefined,
    token: before,
  };
  return task.kind === "extend" ? <ExtendForm {...form} days={task.days} /> : <EditForm {...form} />;
}

function FormOrGuide(props: FlowProps<EditTask>) {
  return props.isGuided ? <GuidedEdit {...props} /> : <Flow {...props} />;
}

/** Changes a token: the form first, then the outcome as the service reports it. Without a sign-in, says where else. */
export const EditToken = withWords(FormOrGuide, ...tokenFormTables, editTokenWords, extendWords);
