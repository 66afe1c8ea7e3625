import { Spinner, SpinnerSize } from "azure-devops-ui/Spinner";
import * as React from "react";

/** A spinner. Screen readers read the label, which says what is loading. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="loading flex-row justify-center">
      <Spinner label={label} size={SpinnerSize.large} />
    </div>
  );
}
