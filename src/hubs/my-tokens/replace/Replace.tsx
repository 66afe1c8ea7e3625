import * as React from "react";

import { withWords } from "../../../ui/words/withWords";
import { byHandWords } from "../creation/by-hand/words/byHandWords";
import { creationWords } from "../creation/words/creationWords";
import { snippetTitleWords } from "../../../ui/snippets/words/snippetTitleWords";
import { snippetWords } from "../snippets/words/snippetWords";
import type { ReplaceTask } from "../task/TokenTask";
import { withTemplates, type WithTemplates } from "../templates/withTemplates";
import { templateUseWords } from "../templates/words/templateUseWords";
import { builtInTemplateWords } from "../../../ui/templates/words/builtInTemplateWords";
import { tokenFormTables } from "../token-form/words/tokenFormTables";
import { GuidedReplace } from "./GuidedReplace";
import { ReplaceFlow } from "./ReplaceFlow";
import { replaceWords } from "./words/replaceWords";

function Flow(props: WithTemplates<ReplaceTask>) {
  return props.isGuided ? <GuidedReplace {...props} /> : <ReplaceFlow {...props} />;
}

/** Makes a token that takes another's place, or says what to enter on the built-in page where this page cannot. */
export const Replace = withWords(
  withTemplates(Flow),
  ...tokenFormTables,
  creationWords,
  byHandWords,
  builtInTemplateWords,
  templateUseWords,
  snippetTitleWords,
  snippetWords,
  replaceWords,
);
