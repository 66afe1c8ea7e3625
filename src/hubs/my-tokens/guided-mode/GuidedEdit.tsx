import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { builtInTokenPage } from "../builtInTokenPage";
import type { FlowProps } from "../task/FlowProps";
import type { EditTask } from "../task/TokenTask";
import { myTokensWords } from "../words/myTokensWords";
import { guidedModeWords } from "./words/guidedModeWords";

function Sentence({ azure }: FlowProps<EditTask>) {
  const { edit } = useWordsOf(guidedModeWords);
  const { openBuiltIn } = useWordsOf(myTokensWords);
  const { organization, navigation } = azure.host;
  const onClick = () => navigation.openWindow(builtInTokenPage(organization));
  return (
    <Problem
      actions={[{ text: openBuiltIn, onClick }]}
      icon="Signin"
      sentences={[edit.next]}
      title={edit.title}
    />
  );
}

/** Without a sign-in that could change a token: where to change it instead. */
export const GuidedEdit = withWords(Sentence, guidedModeWords);
