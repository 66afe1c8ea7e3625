import * as React from "react";

import { withWords } from "../../../ui/words/withWords";
import { byHandWords } from "../creation/by-hand/words/byHandWords";
import { creationWords } from "../creation/words/creationWords";
import { snippetWords } from "../snippets/words/snippetWords";
import type { FlowProps } from "../task/FlowProps";
import type { ReplaceTask } from "../task/TokenTask";
import { builtInTemplateWords } from "../templates/words/builtInTemplateWords";
import { tokenFormTables } from "../token-form/words/tokenFormTables";
import { GuidedReplace } from "./GuidedReplace";
import { ReplaceFlow } from "./ReplaceFlow";
import { replaceWords } from "./words/replaceWords";

function Flow(props: FlowProps<ReplaceTask>) {
  return props.isGuided ? <GuidedReplace {...props} /> : <ReplaceFlow {...props} />;
}

/** Makes a token that takes another's place, or says what to enter on the built-in page where this page cannot. */
export const Replace = withWords(
  Flow,
  ...tokenFormTables,
  creationWords,
  byHandWords,
  builtInTemplateWords,
  snippetWords,
  replaceWords,
);
