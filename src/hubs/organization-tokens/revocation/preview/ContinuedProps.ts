import type { UnfinishedRevocation } from "../../../../jobs/revocation/run/unfinishedRevocation";
import type { FindingsProps } from "../../findings/FindingsProps";

/** What the parts that continue a revocation are given. */
export interface ContinuedProps extends Pick<
  FindingsProps,
  "environment" | "me" | "protectedList" | "revocation"
> {
  unfinished: UnfinishedRevocation;
  onClose(): void;
  /** The revocation goes on. */
  onResumed(): void;
}
