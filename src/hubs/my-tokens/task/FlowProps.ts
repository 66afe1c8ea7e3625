import type { Azure } from "../../../azure/connect";
import type { Token } from "../../../tokens/token/Token";
import type { CloseRisk } from "./CloseRisk";
import type { TokenTask } from "./TokenTask";

/** What the panel passes to the flow inside it. */
export interface FlowProps<Task extends TokenTask> {
  azure: Azure;
  task: Task;
  now: () => Date;
  /** The tokens that existed when the panel opened. */
  knownIds: ReadonlySet<string>;
  /** The tokens as they were last read. */
  listed: readonly Token[];
  /** True if this page has no sign-in that can create a token. */
  isGuided: boolean;
  onCloseRisk(risk: CloseRisk | undefined): void;
  /** Reads the list again, because something in it has changed or may have. */
  onChanged(): void;
  /** Closes the panel and opens the details of this token. */
  onShow(authorizationId: string): void;
  /** Goes on with another task in the same panel. */
  onTask(task: TokenTask): void;
  onClose(): void;
}
