import * as React from "react";

import { withWords } from "../../../ui/words/withWords";
import type { CreateTask } from "../task/TokenTask";
import { tokenFormTables } from "../token-form/words/tokenFormTables";
import { catalogueWords } from "./catalogue/words/catalogueWords";
import { CreateFlow } from "./CreateFlow";
import { GuidedFlow } from "./guided/GuidedFlow";
import { byHandWords } from "../creation/by-hand/words/byHandWords";
import { guidedWords } from "./guided/words/guidedWords";
import { creationWords } from "../creation/words/creationWords";
import { snippetTitleWords } from "../../../ui/snippets/words/snippetTitleWords";
import { snippetWords } from "../snippets/words/snippetWords";
import { withTemplates, type WithTemplates } from "../templates/withTemplates";
import { templateUseWords } from "../templates/words/templateUseWords";
import { builtInTemplateWords } from "../../../ui/templates/words/builtInTemplateWords";
import { newTokenWords } from "./words/newTokenWords";

function Flow(props: WithTemplates<CreateTask>) {
  return props.isGuided ? <GuidedFlow {...props} /> : <CreateFlow {...props} />;
}

/** Creates a token, or says what to enter on the built-in page where this page cannot. */
export const NewToken = withWords(
  withTemplates(Flow),
  ...tokenFormTables,
  newTokenWords,
  catalogueWords,
  builtInTemplateWords,
  templateUseWords,
  creationWords,
  snippetTitleWords,
  snippetWords,
  guidedWords,
  byHandWords,
);
