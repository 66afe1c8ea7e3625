/** What a page is, for its panel "What is this". It comes in a file of its own. */
const data = [
  "Everything happens in this browser. Requests go to Azure DevOps and Microsoft Entra and nowhere else: no server of ours, no telemetry.",
  "The value of a token is shown once, when you make it, and is never stored, logged or sent anywhere. The values of existing tokens are given to nobody, not even to you.",
];

const tableKeys = [
  "Tab goes from control to control. In the table, the arrow keys go up and down, and right and left into what a row says: scopes and risks explain themselves where the focus is.",
  "Space selects a row, Enter opens it. Escape closes a panel or an explanation, and the focus goes back to where it was.",
];

export const en = {
  title: "What is this page",
  headings: {
    what: "What it does",
    can: "What it can do",
    cannot: "What it cannot do",
    data: "Where data stays",
    keys: "By keyboard",
    columns: "What the columns mean",
    risks: "What the risks mean",
    states: "What the states mean",
    links: "Read more",
  },
  owner: "Owner",
  columns: {
    name: "What its owner called it. A mark in front says that a tool names its tokens this way.",
    owner: "Whose token it is.",
    scopes: "What the token may do, in words. The explanation in the row has each id and what it allows.",
    expires: "How long it still works, with the date.",
    created: "When it was made.",
    risk: "What speaks against it. The list below says what each means and what to do.",
  },
  states: {
    active: "It works.",
    expired: "Its time is over. It no longer works, and there is nothing to revoke.",
    revoked: "Somebody took it back. It does not work again.",
  },
  hubs: {
    myTokens: {
      what: "My tokens shows your personal access tokens: long-lived passwords for Git, packages, pipelines and the API. It says which end soon and which are dangerous.",
      can: [
        "List, filter and sort all your tokens, those of other organizations too.",
        "Make one from the job that it is for, with the narrowest scopes and the shortest life.",
        "Rename, change scopes, extend.",
        "Revoke one or many. Each is called revoked only when Azure DevOps no longer lists it.",
      ],
      cannot: [
        "Show the value of a token again: Azure DevOps keeps none.",
        "Tell when a token was last used: Azure DevOps does not say.",
        "Work without a Microsoft Entra sign-in of yours. Without one, it says which cause it is and what to do.",
      ],
      data: [
        ...data,
        "The id of the Entra application that you signed in with is kept in this browser, so that a changed one is noticed. Tokens are read again on each visit.",
      ],
      keys: tableKeys,
    },
    organizationTokens: {
      what: "Organization tokens shows administrators the personal access tokens of everyone, finds the dangerous ones, and revokes one or hundreds.",
      can: [
        "Read the tokens of everyone, of some people, or of people who have not signed in for long; pause, go on, and say whom it could not read.",
        "Find by status, expiry, age, scope, owner or name, and keep filters as saved views.",
        "Revoke after a preview and typed words, verify each by listing its owner again, and go on after a closed tab.",
        "Leave a report, and a message for each owner.",
      ],
      cannot: [
        "Open for anyone but Project Collection Administrators: Azure DevOps refuses everyone else.",
        "See the value of a token, or make or change one of somebody else.",
        "Tell when a token was last used, or end sessions that were made from it.",
      ],
      data: [
        ...data,
        "The last scan and the steps of a revocation are kept in this browser, so that a closed tab can go on. Settings and saved views are in the organization's extension data, where every member can read and write them.",
      ],
      keys: tableKeys,
    },
  },
  links: {
    use: "Microsoft: use personal access tokens",
    scopes: "Microsoft: what each scope allows",
    policies: "Microsoft: policies for personal access tokens",
    revoke: "Microsoft: revoke tokens of other people",
    identity: "Microsoft: service principals and managed identities, in place of tokens",
    listing: "PAT Steward: guide, set-up of the Entra application, privacy, questions and answers",
  },
};

export type HelpWords = typeof en;
