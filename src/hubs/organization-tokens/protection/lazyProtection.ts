import * as React from "react";

const load = () =>
  import(/* webpackChunkName: "organization-panels" */ "./protectionParts").then(
    ({ protectionParts }) => protectionParts,
  );

export const OwnerProtection = React.lazy(async () => ({ default: (await load()).OwnerProtection }));
export const ProtectionStatus = React.lazy(async () => ({ default: (await load()).ProtectionStatus }));
export const SelectionProtection = React.lazy(async () => ({ default: (await load()).SelectionProtection }));
