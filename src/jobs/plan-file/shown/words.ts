const format = new Intl.NumberFormat("en");

const number = (count: number) => format.format(count);
const tokens = (count: number) => (count === 1 ? "1 token" : `${number(count)} tokens`);
const people = (count: number) => (count === 1 ? "1 person" : `${number(count)} people`);

/** Words for a plan on a summary page and a terminal. Like the command line, they are English only. */
export const words = {
  number,
  title: (count: number, owners: number, organization: string) =>
    `Plan: revoke ${tokens(count)} of ${people(owners)} in ${organization}`,
  notSent: "Nothing has been revoked yet. A revoked token cannot be brought back.",
  facts: {
    fingerprint: "Fingerprint",
    hash: "Hash",
    made: "Made",
    reason: "Reason",
    filter: "Filter",
    scan: "Scan",
    fullAccess: "Full access",
    allOrganizations: "All organizations",
    highPrivilege: "High privilege",
    leftOut: "Left out",
    confirmation: "Confirmation",
  },
  made: (at: string, by: string) => `${at} by ${by}`,
  noFilter: "none: all tokens that can be used",
  partialScan: (at: string) => `${at}, not everyone was read`,
  leftOut: (isProtected: number, own: number, inactive: number) =>
    `${number(isProtected)} protected, ${number(own)} of whoever made the plan, ${number(inactive)} already expired or revoked`,
  owners: "Owners",
  ownerColumns: ["Owner", "Email address", "Tokens"],
  moreOwners: (count: number) => `and ${people(count)} more`,
  tokens: "Tokens",
  tokenColumns: ["Owner", "Token", "Scopes", "Expires", "Authorization id"],
  moreTokens: (count: number) => `and ${tokens(count)} more: the file of the plan has all of them`,
  notKnown: "not known",
};
