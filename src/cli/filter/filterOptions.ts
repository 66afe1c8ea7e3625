import type { Command } from "commander";

/** What each part of a filter asks for, by its key in the hub's address. */
export const filterKeys: Readonly<Record<string, string>> = {
  q: "words of the name, a scope or the owner; or a whole authorization id",
  status: "active, expired, revoked; several with commas, or any",
  expires: "within 7d, 30d or 90d, or between two days: 2026-12-01..2026-12-31",
  age: "made more than so many days ago",
  maxage: "made so many days ago, or later",
  lifetime: "valid for more than so many days from start to end",
  maxlifetime: "valid for so many days or fewer",
  after: "ends later than so many days from today",
  scope: "allows this scope, itself or through a wider one: vso.code_write",
  risk: "fullAccess, allOrganizations, highPrivilege, longLived, unknownScope, unknownExpiry",
  owner: "words of a name or address, or a descriptor",
  name: "the whole name, with * and ?",
  inactive: "the owner has not signed in for so many days",
  made: "tool: only tokens with a name that tools give",
  rule: "breaks this rule of --rules, by its id; or any",
};

/** The filters of the hub. Each option has the name that it has in the hub's address. */
export function filterOptions(command: Command): Command {
  command
    .option("--filter <query>", "all of them at once, as the hub's address has them, or that address itself")
    .option(
      "--view <name>",
      "a ready view: leavers, fullAccess, allOrganizations, old, latePrivilege, byTools, thisWeek",
    )
    .option("--rules <file>", "the organization's rules, as pat-steward rules writes them");
  for (const [key, what] of Object.entries(filterKeys)) command.option(`--${key} <value>`, what);
  return command;
}
