import * as React from "react";

import { enOrganization, type OrganizationWords } from "./enOrganization";

export const OrganizationWordsContext = React.createContext<OrganizationWords>(enOrganization);

export function useOrganizationWords(): OrganizationWords {
  return React.useContext(OrganizationWordsContext);
}
