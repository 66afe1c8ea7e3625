import type { RefusedReason } from "../../../../tokens/templates/templateLink";

/** Words of the way to a new token, and of the link that fills in its form. */
export const en = {
  back: "Back",
  link: {
    from: "A link filled in this form. Check it; nothing is sent until you choose Create.",
    refused: "Part of what the link asked for was left out:",
    part: (key: string, value: string) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "there is no such template",
      retiredTemplate: "your organization has retired this template; choose another",
      damagedTemplate:
        "this template of your organization cannot be read; choose another, and tell an administrator",
      templatesNotRead: "the templates of your organization could not be read; try the link again later",
      notWholeDays: "that is not a whole number of days",
      daysOutOfRange: "a token can last from 1 to 365 days",
      nameEmpty: "the name is empty",
      nameTooLong: "the name is too long",
      nameHasHiddenCharacters: "the name has invisible characters",
      nameLooksLikeToken: "it looks like a token; if it is one, revoke it",
    } satisfies Readonly<Record<RefusedReason, string>>,
  },
};

export type NewTokenWords = typeof en;
