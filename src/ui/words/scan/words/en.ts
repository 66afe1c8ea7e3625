import { english } from "../../en/english";

const { number, personCount, plural, tokenCount } = english;

/** How far a scan has come, on a page and in a log. */
export const en = {
  people: (read: number, found: number, isTotalKnown: boolean) =>
    `${number(read)} of ${isTotalKnown ? "" : "at least "}${personCount(found)} read`,
  tokens: (count: number) => `${tokenCount(count)} found`,
  rate: (perSecond: number) =>
    `${number(perSecond < 10 ? perSecond : Math.round(perSecond))} people per second`,
  left: (duration: string) => `about ${duration} left`,
  services: (count: number) =>
    plural(count, {
      one: "1 service identity left out (services own no tokens)",
      other: `${number(count)} service identities left out (services own no tokens)`,
    }),
  unreadableUsers: (count: number) =>
    plural(count, {
      one: "1 entry in the list of users could not be read",
      other: `${number(count)} entries in the list of users could not be read`,
    }),
  unreadableTokens: (count: number) =>
    plural(count, {
      one: "1 token entry could not be read",
      other: `${number(count)} token entries could not be read`,
    }),
  seconds: (count: number) => plural(count, { one: "1 second", other: `${number(count)} seconds` }),
  minutes: (count: number) => plural(count, { one: "1 minute", other: `${number(count)} minutes` }),
  hours: (count: number) => plural(count, { one: "1 hour", other: `${number(count)} hours` }),
};

export type ScanFactWords = typeof en;
