import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { builtInTokenPage } from "../builtInTokenPage";
import type { FlowProps } from "../task/FlowProps";
import type { EditTask } from "../task/TokenTask";
import { myTokensWords } from "../words/myTokensWords";
import { editTokenWords } from "./words/editTokenWords";

/** Without a sign-in that could change a token: where to change it instead. */
export function GuidedEdit({ azure }: FlowProps<EditTask>) {
  const { guided } = useWordsOf(editTokenWords);
  const { openBuiltIn } = useWordsOf(myTokensWords);
  const { organization, navigation } = azure.host;
  const onClick = () => navigation.openWindow(builtInTokenPage(organization));
  return (
    <Problem
      actions={[{ text: openBuiltIn, onClick }]}
      icon="Signin"
      sentences={[guided.next]}
      title={guided.title}
    />
  );
}
