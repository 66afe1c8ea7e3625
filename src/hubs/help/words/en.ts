/** Words of the panel "About this page", loaded on demand. */
const data = [
  "Everything runs in your browser. Requests go only to Azure DevOps and Microsoft Entra: PAT Steward has no server and collects no telemetry.",
  "A token's value is shown once, when you create it. It is never stored or logged, and goes nowhere but to Azure DevOps, if you click “Try it”. Azure DevOps gives out no values of existing tokens, not even to you.",
];

const tableKeys = [
  "Use Tab to move between controls. In the table, use the up and down arrow keys to move between rows, and the left and right arrow keys to move within a row. Scopes and risks show an explanation when they have the focus.",
  "Press Space to select a row and Enter to open it. Press Escape to close a panel or an explanation; the focus returns to where it was.",
];

export const en = {
  title: "About this page",
  headings: {
    what: "What it does",
    can: "What it can do",
    cannot: "What it cannot do",
    data: "Where data is stored",
    keys: "Keyboard use",
    columns: "What the columns mean",
    risks: "What the risks mean",
    states: "What the states mean",
    links: "Learn more",
  },
  owner: "Owner",
  columns: {
    name: "The name its owner gave it. An icon in front means that the name has the format of a known tool.",
    owner: "The person the token belongs to.",
    scopes: "What the token can do, in plain words. The tooltip lists each scope id and what it allows.",
    expires:
      "How long the token still works, in calendar days, and when it stops. A globe means that it stops before its own expiry date, because Azure DevOps is retiring tokens for all organizations.",
    created: "When the token was created.",
    risk: "Why the token is risky. The list below explains each risk and what to do about it.",
  },
  states: {
    active: "The token works.",
    expired: "The token has expired. It no longer works, and there is nothing to revoke.",
    stopped:
      "The token was made for all organizations, and Azure DevOps has retired those. It is still listed and can be revoked.",
    revoked: "The token was revoked. It will not work again.",
  },
  hubs: {
    myTokens: {
      what: "My tokens lists your personal access tokens: long-lived passwords for Git, packages, pipelines and the API. It shows which expire soon and which are risky.",
      can: [
        "List, filter and sort all your tokens, including those for other organizations.",
        "Create a token from a template, with the fewest scopes and the shortest lifetime that fit the job.",
        "Replace a token that ends soon: a new one with the same purpose, the lines that put it where the old one is, and the old one stays until you say that it is no longer used.",
        "Rename a token, change its scopes or extend it.",
        "Revoke one or many. A token counts as revoked only when Azure DevOps no longer lists it.",
      ],
      cannot: [
        "Show a token's value again: Azure DevOps does not keep it.",
        "Show when a token was last used: Azure DevOps does not report it.",
        "Work without your Microsoft Entra sign-in. If it fails, the page tells you why and what to do, and gives you Entra's error number for your support desk.",
      ],
      data: [
        ...data,
        "For tokens that you are replacing, your own data in Azure DevOps holds their ids and days, until you remove them from the list.",
        "This browser and your own data in Azure DevOps, which nobody else can read, remember the ids of the Entra application you signed in with, so that you notice a change. Tokens are read again on each visit.",
      ],
      keys: tableKeys,
    },
    organizationTokens: {
      what: "Organization tokens shows administrators everyone's personal access tokens, finds the risky ones, and revokes one or hundreds.",
      can: [
        "Read the tokens of everyone, of certain people, or of people who have not signed in for a long time. You can pause and resume, and see who could not be read. The tokens of people whose account is disabled or removed are not revoked: they stop within an hour, and they work again when access is restored.",
        "Search by status, expiry, age, scope, owner or name, and save filters as views.",
        "Revoke tokens after a preview and a typed confirmation, verify each one by listing its owner's tokens again, and continue after you close the tab.",
        "Write a report, and a message to each owner.",
      ],
      cannot: [
        "Open for anyone but Project Collection Administrators: Azure DevOps refuses everyone else.",
        "See a token's value, or create or change another person's token.",
        "Show when a token was last used, or end sessions that were started with it.",
      ],
      data: [
        ...data,
        "This browser keeps the last scan and the steps of a revocation, so that you can continue after you close the tab. Settings and saved views are in the organization's extension data, where every member can read and change them.",
      ],
      keys: tableKeys,
    },
  },
  links: {
    use: "Microsoft: use personal access tokens",
    scopes: "Microsoft: what each scope allows",
    policies: "Microsoft: policies for personal access tokens",
    revoke: "Microsoft: revoke other people's tokens",
    identity: "Microsoft: service principals and managed identities instead of tokens",
    listing: "PAT Steward: guide, Entra application setup, privacy, questions and answers",
  },
};

export type HelpWords = typeof en;
