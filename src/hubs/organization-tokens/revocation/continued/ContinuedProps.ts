import type { UnfinishedRevocation } from "../../../../jobs/revocation/run/unfinishedRevocation";
import type { FindingsProps } from "../../findings/FindingsProps";

/** Shared by the parts that continue a revocation. */
export interface ContinuedProps extends Pick<
  FindingsProps,
  "environment" | "me" | "protectedList" | "revocation"
> {
  unfinished: UnfinishedRevocation;
  onClose(): void;
  /** The revocation has been resumed. */
  onResumed(): void;
}
