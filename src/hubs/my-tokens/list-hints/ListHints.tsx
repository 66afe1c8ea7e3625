import * as React from "react";

import { AlikeButton, type AlikeProps } from "../alike/AlikeButton";
import { VanishedButton, type VanishedProps } from "../vanished/VanishedButton";

/** Buttons above the list for what one would otherwise overlook: tokens that vanished, and tokens that are alike. */
export function ListHints(props: AlikeProps & VanishedProps) {
  return (
    <>
      <VanishedButton {...props} />
      <AlikeButton {...props} />
    </>
  );
}
