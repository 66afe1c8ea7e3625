import { Spinner, SpinnerSize } from "azure-devops-ui/Spinner";
import * as React from "react";

/** A page that waits. The label is read out, and says for what. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="loading flex-row justify-center">
      <Spinner label={label} size={SpinnerSize.large} />
    </div>
  );
}
