import type { CommandSpec } from "./CommandSpec";
import { findCommand } from "./find/findCommand";
import { leakCommand } from "./leak/leakCommand";
import { mergeCommand } from "./merge/mergeCommand";
import { planCommand } from "./plan/planCommand";
import { reportCommand } from "./report/reportCommand";
import { revokeCommand } from "./revoke/revokeCommand";
import { rulesCommand } from "./rules/rulesCommand";
import { scanCommand } from "./scan/scanCommand";
import { verifyCommand } from "./verify/verifyCommand";

/** Every command, in the order in which the help lists them. A command is removed by its folder and its line. */
export const commands: readonly CommandSpec[] = [
  scanCommand,
  mergeCommand,
  rulesCommand,
  findCommand,
  reportCommand,
  planCommand,
  revokeCommand,
  leakCommand,
  verifyCommand,
];
