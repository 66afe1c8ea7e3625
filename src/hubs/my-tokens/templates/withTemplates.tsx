import * as React from "react";

import { isOfOrganization } from "../../../tokens/published/whyNotOffered";
import { Loading } from "../../../ui/state/Loading";
import { useWords } from "../../../ui/words/WordsContext";
import type { FlowProps } from "../task/FlowProps";
import type { TokenTask } from "../task/TokenTask";
import { useTemplates, type TemplateChoice } from "./useTemplates";

/** A flow that begins with what can be chosen from. */
export type WithTemplates<Task extends TokenTask> = FlowProps<Task> & TemplateChoice;

/** Shows the flow once the templates are known. They stay as they were then while it is open. */
export function withTemplates<Task extends TokenTask>(
  Flow: React.FunctionComponent<WithTemplates<Task>>,
): React.FunctionComponent<FlowProps<Task>> {
  return function AfterTemplates(props) {
    const { common } = useWords();
    const current = useTemplates(props.azure, isOfOrganization(askedFor(props.task)));
    const [choice, setChoice] = React.useState(current);
    React.useEffect(() => setChoice((first) => first ?? current), [current]);
    return choice ? <Flow {...props} {...choice} /> : <Loading label={common.loading} />;
  };
}

/** The id of the template that a task names; empty if it names none. */
function askedFor(task: TokenTask): string {
  switch (task.kind) {
    case "link":
      return task.query["template"] ?? "";
    case "replace":
      return task.templateId ?? "";
    default:
      return "";
  }
}
