import { withWords } from "../../../ui/words/withWords";
import { creationWords } from "../creation/words/creationWords";
import { snippetWords } from "../snippets/words/snippetWords";
import type { FlowProps } from "../task/FlowProps";
import type { ReplaceTask } from "../task/TokenTask";
import { builtInTemplateWords } from "../templates/words/builtInTemplateWords";
import { tokenFormTables } from "../token-form/words/tokenFormTables";
import { ReplaceFlow } from "./ReplaceFlow";
import { replaceWords } from "./words/replaceWords";

/** Makes a token that takes another's place. */
export const ReplaceToken = withWords<FlowProps<ReplaceTask>>(
  ReplaceFlow,
  ...tokenFormTables,
  creationWords,
  builtInTemplateWords,
  snippetWords,
  replaceWords,
);
