import type * as React from "react";

import type { FlowProps } from "./FlowProps";
import type { CreateTask, EditTask, ReplaceTask, TokenTask } from "./TokenTask";

type LoadFlow<Task extends TokenTask> = () => Promise<React.FunctionComponent<FlowProps<Task>>>;

/**
 * The panel's flows, loaded on demand. To remove one, delete its folder and its line here; its buttons
 * disappear too.
 */
export const taskFlows: {
  create?: LoadFlow<CreateTask>;
  edit?: LoadFlow<EditTask>;
  replace?: LoadFlow<ReplaceTask>;
} = {
  create: () => import(/* webpackChunkName: "new-token" */ "../new-token/NewToken").then((m) => m.NewToken),
  edit: () => import(/* webpackChunkName: "new-token" */ "../edit-token/EditToken").then((m) => m.EditToken),
  replace: () => import(/* webpackChunkName: "new-token" */ "../replace/Replace").then((m) => m.Replace),
};
