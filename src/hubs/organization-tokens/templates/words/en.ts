import type { TemplateFileProblem } from "../../../../tokens/published/importTemplates";
import type { TemplateState } from "../../../../tokens/published/OrganizationTemplate";
import { english } from "../../../../ui/words/en/english";

const { counted, dayCount, number, plural } = english;

const templateCount = (count: number) => counted(count, "template", "templates");

const states: Readonly<Record<TemplateState, string>> = {
  draft: "Draft",
  published: "Published",
  retired: "Retired",
};

const fileProblems: Readonly<Record<TemplateFileProblem | "unreadable" | "tooMany", string>> = {
  tooLarge: "It is too large to be a file of templates.",
  notJson: "It cannot be read as JSON: it may have been cut, or it is something else.",
  otherKind: "It is not a file of templates from PAT Steward.",
  damaged:
    "A template in it is damaged, or a newer version of PAT Steward wrote it. A file is taken whole or not at all.",
  repeats: "It contains a template or a value twice, so it says two things at once.",
  unreadable: "The browser could not read it.",
  tooMany: "With it, there would be more than 200 templates.",
};

/** Words of the templates that the organization gives its members. */
export const en = {
  what: "What members find first when they make or replace a token: the job, the scopes that it needs, and how long it may live. They can still choose something else.",
  untrusted:
    "These are from the organization: every member can write what is stored here, and who changed it is only what the template claims. So read a template over before you publish or use it.",
  loading: "Reading the templates",
  failed: (why: string) => `The templates could not be read: ${why}`,
  again: "Try again",
  empty:
    "There are no templates yet. Make one from a built-in template, from a token in the scan, or from scratch.",
  list: "Templates of this organization",
  cut: "There are more than 200 templates. The others are shown to nobody until some are deleted.",
  states,
  version: (version: number) => `Version ${number(version)}`,
  life: (usual: number, longest: number) => `Proposes ${dayCount(usual)}, at most ${dayCount(longest)}.`,
  changedBy: (name: string, when: string) => `Last changed by ${name} on ${when}, according to the template.`,
  changedUnknown: "It is not known who last changed it.",
  page: "The team's page",
  linkTo: "Link to the form",
  copyLink: (title: string) => `Copy the link to the form for ${title}`,
  change: (title: string) => `Change ${title}`,
  changeShort: "Change",
  publish: (title: string) => `Publish ${title}`,
  publishShort: "Publish",
  retire: (title: string) => `Retire ${title}`,
  retireShort: "Retire",
  bringBack: (title: string) => `Bring back ${title}`,
  bringBackShort: "Bring back",
  delete: (title: string) => `Delete ${title}`,
  deleteShort: "Delete",
  saving: "Saving",
  did: {
    saved: (title: string) => `Saved: ${title}`,
    published: (title: string) => `Published: ${title}`,
    retired: (title: string) => `Retired: ${title}. Members no longer find it.`,
    deleted: (title: string) => `Deleted: ${title}`,
    damagedDeleted: (count: number) =>
      plural(count, {
        one: "1 unreadable document was deleted.",
        other: `${number(count)} unreadable documents were deleted.`,
      }),
  },
  notSaved: (why: string) => `Not saved: ${why}`,
  notDeleted: (why: string) => `Not deleted: ${why}`,
  meanwhile: (title: string) =>
    `Someone else changed “${title}” in the meantime, so nothing was changed. The list shows what is there now.`,
  deletion: {
    question: (title: string) => `Delete the template “${title}”?`,
    draft: "Members have not seen it. It cannot be brought back, unless you have exported it.",
    retired:
      "Tokens that were made from it can then no longer say so. It cannot be brought back, unless you have exported it.",
    damagedQuestion: (count: number) =>
      plural(count, {
        one: "Delete 1 unreadable document?",
        other: `Delete ${number(count)} unreadable documents?`,
      }),
    damaged:
      "It may be a template that a newer version of PAT Steward wrote. If you are not sure, find that out first.",
    confirm: "Delete",
    confirmMany: (count: number) => `Delete ${number(count)}`,
  },
  damaged: {
    title: "Unreadable documents",
    what: (count: number) =>
      plural(count, {
        one: "1 document among the templates cannot be read: someone changed it, or a newer version of PAT Steward wrote it. Members do not see it.",
        other: `${number(count)} documents among the templates cannot be read: someone changed them, or a newer version of PAT Steward wrote them. Members do not see them.`,
      }),
    delete: (id: string) => `Delete the unreadable document ${id}`,
    deleteAll: (count: number) => `Delete all ${number(count)}`,
    more: (count: number) => `and ${number(count)} more`,
    progress: (done: number, all: number) => `${number(done)} of ${number(all)} deleted`,
  },
  make: {
    title: "Make a template",
    blank: "A blank one",
    from: "From a built-in template",
    like: (title: string) => `Make one like ${title}`,
    full: (most: number) => `There can be at most ${number(most)} templates.`,
  },
  form: {
    add: "A new template",
    edit: (title: string) => `Change “${title}”`,
    ofToken: "From a token. Its name is left out, since it names that one token.",
    title: "Title",
    job: "The job",
    jobHint: "In a sentence: what the token is for. May be empty.",
    usualDays: "Days that it proposes",
    longestDays: "Days at most",
    daysHint: (most: number) => `A whole number from 1 to ${number(most)}.`,
    namePattern: "Pattern of names",
    namePatternHint: (example: string) =>
      `{user}, {template} and {date} are filled in. A token made today would be called: ${example}`,
    snippets: "Lines to use the token with",
    snippetsHint: "They are offered once the token has been made.",
    link: "The team's page",
    linkHint: "An address that begins with https. May be empty.",
    alternative: "Without a token",
    alternativeHint:
      "How to do the job without a personal access token. Members read it before they make one. May be empty.",
    saveDraft: "Save as a draft",
    publish: "Publish",
    publishVersion: (version: number) => `Publish version ${number(version)}`,
    save: "Save",
    cancel: "Cancel",
    leave: {
      title: "Leave without saving?",
      text: "What you typed is lost then.",
      leave: "Leave",
      stay: "Keep editing",
    },
  },
  problems: {
    some: (count: number) =>
      plural(count, {
        one: "One field needs a correction.",
        other: `${number(count)} fields need a correction.`,
      }),
    titleEmpty: "Enter a title.",
    patternEmpty: "Enter a pattern.",
    tooLong: (most: number) => `Use at most ${number(most)} characters.`,
    looksLikeToken: "This looks like a token. Every member could read it, so it is not saved.",
    days: (most: number) => `Enter a whole number from 1 to ${number(most)}.`,
    beyondLongest: "It cannot propose more days than the most.",
    link: "Enter an address that begins with https and contains no user name.",
    scopesNone: "Choose at least one scope.",
    scopesTooMany: (most: number) => `Choose at most ${number(most)} scopes.`,
    scopesUnknown: (ids: string) => `Remove what is no known scope: ${ids}`,
  },
  conflict: {
    title: "Someone else saved this template in the meantime",
    kept: "Nothing was saved. What you filled in is still here.",
    gone: "Someone deleted it. You can save yours as a new draft.",
    unreadable: "What is stored there now cannot be read. You can save yours beside it, as a new draft.",
    theirs: "What they changed:",
    mine: "What saving yours over it would change:",
    nothing: "Nothing but its state or version.",
    saveMine: "Save mine over it",
    saveNew: "Save as a new draft",
    takeTheirs: "Take what is there now",
    back: "Back to the list",
  },
  file: {
    title: "Export and import",
    exportAll: "Export all as JSON",
    choose: "Import a file",
    refused: (name: string) => `${name} was not imported, and nothing was changed.`,
    problems: fileProblems,
    preview: (name: string) => `What ${name} would change`,
    created: (count: number) =>
      plural(count, { one: "1 new template", other: `${number(count)} new templates` }),
    createdWhat: "New ones become drafts, or stay retired, so that you can read them over.",
    changed: (count: number) =>
      plural(count, { one: "1 changed template", other: `${number(count)} changed templates` }),
    changedPublished: "Members see this change as soon as it is carried out.",
    same: (count: number) =>
      plural(count, { one: "1 template is the same.", other: `${number(count)} templates are the same.` }),
    nothing: "There is nothing to change.",
    carryOut: (count: number) => `Import ${templateCount(count)}`,
    cancel: "Cancel",
    close: "Close",
    progress: (done: number, all: number) => `${number(done)} of ${number(all)} done`,
    finished: (count: number) => `${templateCount(count)} imported.`,
    failures: (count: number) =>
      plural(count, { one: "1 template failed", other: `${number(count)} templates failed` }),
    failed: (title: string, why: string) => `${title}: ${why}`,
    meanwhile: "something else is stored there now",
    retry: "Compare again and retry",
  },
};

export type TemplatesWords = typeof en;
