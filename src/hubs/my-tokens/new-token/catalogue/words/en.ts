import { english } from "../../../../../ui/words/en/english";

const { number, plural } = english;

/** Words around the templates, whichever they are. */
export const en = {
  question: "What is the token for?",
  search: "Search jobs and scopes",
  list: "Jobs",
  found: (count: number) => plural(count, { one: "1 job", other: `${number(count)} jobs` }),
  none: "No job matches. Choose “Blank” to pick the scopes yourself.",
  /** More about a search that no job can match. */
  nothing: {
    containers:
      "Azure DevOps has no container registry. If an image installs packages from a feed, search for “packages”.",
  },
  fromOrganization: "From the organization",
  scopes: "Scopes",
  noScopes: "none chosen yet",
};

export type CatalogueWords = typeof en;
