import { english } from "../../../../ui/words/en/english";

const { number, counted, tokenCount, personCount, plural } = english;

const reportCount = (count: number) => counted(count, "report", "reports");

/** Words for sealed reports: to make one, to read it on paper, and to check a file. */
export const en = {
  seal: {
    title: "Evidence",
    what: "A report of what happened, when, who did it and why. It is tamper-evident, not signed: a later change shows as long as its hash is kept elsewhere, such as in the ticket.",
    seal: "Seal a report",
    again: "Seal another report",
    busy: "Sealing the report …",
    cancelled: "Cancelled. Nothing was sealed.",
    tooLarge:
      "The report was not sealed: it has too many tokens to be checked later. Nothing is lost; it can be saved as CSV or JSON.",
    failed: (why: string) => `The report was not sealed: ${why}. Nothing is lost, so try again.`,
    sealed: (report: number) => `Report ${number(report)} is sealed.`,
    follows: (report: number) => `It follows report ${number(report)}.`,
    first: "It is the first of yours.",
    followsNothing: "The report before it in your chain cannot be read.",
    hash: "Its hash",
    copyHash: (report: number) => `Copy the hash of report ${number(report)}`,
    keep: "Azure DevOps keeps its number and hash only: download the report now, and put the hash into the ticket.",
    download: "Download",
    copy: "Copy",
    print: "Print",
  },
  chain: {
    reading: "Checking your chain of reports …",
    failed: (why: string) => `Your chain of reports could not be read: ${why}.`,
    empty: "You have sealed no report yet.",
    intact: (reports: number) =>
      plural(reports, {
        one: "Your chain is intact: 1 report.",
        other: `Your chain is intact: ${number(reports)} reports, each after the one before.`,
      }),
    broken: (report: number, reports: number) =>
      `The chain does not hold from report ${number(report)} on: a link there is missing or damaged, or does not follow the one before. ${reportCount(reports)} can still be found in it.`,
  },
  check: {
    title: "Check a report",
    what: "Choose or drop the file of a sealed report. It is checked in this page and sent nowhere.",
    file: "The report",
    before: "The report before it, if you have it",
    choose: (file: string) => `Choose a file: ${file}`,
    drop: "or drop it here",
    chosen: (name: string) => `Chosen: ${name}`,
    busy: "Checking the report …",
    noFile: "The file could not be read. Choose it again.",
    intact: (report: number) => `Report ${number(report)} is intact: its hash matches what it says.`,
    isNext: "It follows the other report.",
    notTheNext: "It does not follow the other report.",
    changed: "The report was changed after it was sealed: its hash does not match what it says.",
    otherVersion: (version: number) =>
      `The report is of version ${number(version)}, which this PAT Steward cannot check.`,
    unreadable: {
      tooLarge: "The file is too large to be a report.",
      notJson: "The file is not JSON, so it is no report.",
      repeatedName:
        "The file says something twice, so programs may show different things. It is not as it was sealed.",
      notEvidence: "The file is no report of PAT Steward.",
    },
    place: {
      inChain: "It is in your chain.",
      notInChain: "Your chain has no report with this number.",
      differs: "Your chain has another report with this number.",
      unknown: (why: string) => `Whether it is in your chain is not known: ${why}.`,
      ofOther: (person: string) =>
        `${person} made it, and your chain has only your own reports. It can be looked up in the chain of ${person}.`,
      elsewhere: (organization: string) =>
        `It is of the organization ${organization}, and your chain here has only reports of this one.`,
    },
    open: "Open the report",
  },
  page: {
    title: (report: number) => `Evidence, report ${number(report)}`,
    print: "Print",
    asked:
      "The browser was asked to print. If nothing opens, printing is not allowed here: download the report, or select this page and copy it.",
    kinds: {
      incident: "A token leaked",
      revocation: "Tokens were revoked",
      leaver: "Somebody left",
    },
    what: "What",
    openedAt: "Opened",
    closedAt: "Sealed",
    who: "Who",
    organization: "Organization",
    why: "Why",
    tokens: "Before and after",
    columns: {
      token: "Token",
      owner: "Owner",
      scopes: "Scopes",
      reach: "Works in",
      dates: "From and to",
      before: "Before",
      after: "After",
    },
    reach: { all: "All organizations", these: "The organizations that it names" },
    from: (moment: string) => `From ${moment}`,
    to: (moment: string) => `To ${moment}`,
    notKnown: "Not known",
    outcomes: {
      gone: "Gone: no longer listed as active",
      stillListed: "Accepted, but still listed as active",
      refused: "Not revoked",
      unknown: "Not known",
      open: "Not revoked, or not seen gone",
      nothing: "Nothing was done",
    },
    cut: (shown: number, all: number) =>
      `The first ${number(shown)} of ${number(all)}. The file of the report has them all.`,
    audit: "Audit log",
    notAsked: "Nobody read the audit log for this report.",
    range: (start: string, end: string) => `Read from ${start} to ${end}.`,
    notWhole: "Azure DevOps keeps older entries, which were not read.",
    noActions: "It has no action of these tokens there.",
    actions: {
      token: "Token",
      action: "Action",
      count: "Count",
      first: "First",
      last: "Last",
    },
    addresses: "Addresses",
    clients: "Clients, by their own words",
    steps: "Steps",
    done: (moment: string) => `Done ${moment}`,
    notDone: "Not done",
    unknown: "What is not known",
    seal: "Seal",
    number: "Number",
    hash: "Hash (SHA-256 over RFC 8785)",
    previous: "Hash of the report before",
    noPrevious: {
      first: "None: it is the first report",
      unreadable: "None: the one before could not be read",
    },
    sealed:
      "This report is tamper-evident, not signed. The file can be checked with PAT Steward, or as its documentation says.",
  },
  sentences: {
    sessions:
      "It can take up to an hour until a revoked token is refused everywhere, and sessions that were made from it may outlive it.",
    why: (reason: string, message: string) => (message === "" ? reason : `${reason} (${message})`),
    audit: {
      notRead: "The audit log was not read far enough to say anything.",
      blind:
        "The audit log does not record reads, clones and much else: it never shows that a token was not used.",
      more: "A token had more actions, addresses or clients than are kept apart here.",
      failed: (why: string) => `The audit log could not be read: ${why}.`,
      partly: (moment: string) =>
        `What the tokens did before ${moment} is not known: the audit log was read no further.`,
      unreadable: (rows: number) =>
        `${counted(rows, "entry", "entries")} of the audit log could not be read.`,
    },
    report: {
      subject: (tokens: number, people: number) =>
        `Revocation of ${tokenCount(tokens)} of ${personCount(people)}`,
      continued: "Go on with a revocation that an earlier visit had begun",
      includedProtected: (tokens: number) => `Include ${tokenCount(tokens)} of the protected list on purpose`,
      origin: "When the tokens were made was not recorded, nor where all of them worked.",
      notKnown: (tokens: number) => `Of ${tokenCount(tokens)} it is not known whether the revocation worked.`,
      stillListed: (tokens: number) =>
        `${tokenCount(tokens)}: revocation accepted, but still listed as active afterwards.`,
      open: (tokens: number) => `Of ${tokenCount(tokens)} nothing was sent, or the end was not seen.`,
      onlyIds: (tokens: number) => `Of ${tokenCount(tokens)} only the id and the owner were recorded.`,
      missing: (tokens: number) =>
        `This report lacks ${tokenCount(tokens)} of the revocation that could not be read.`,
    },
    incident: {
      leaked: "A token leaked.",
      foundBy: {
        hash: "It was found by its hash.",
        asked: "Azure DevOps named its owner, and it was chosen in that person's list.",
        list: "It was chosen in the list of tokens.",
      },
      byHash: (end: string) => `It was found by its hash, which ends with ${end}.`,
      subject: (token: string, owner: string) => `Token “${token}” of ${owner}`,
      revokedWhy: (reason: string) => `Reason of the revocation: ${reason}`,
      whoReadIt: "Who has read the leaked token is not known.",
      marked: "That steps are done is what a person said: only finding and revoking were seen.",
      revokedEarlier:
        "The token is revoked, but when and by whom was not seen, nor whether it still worked when the case was opened.",
    },
  },
};

export type EvidenceWords = typeof en;
