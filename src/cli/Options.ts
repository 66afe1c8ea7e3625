import { CommandError } from "./CommandError";
import { exitCodes } from "./exitCodes";
import { withheld } from "./withheld";

/** The options of one call, as the parser read them, by their names in camel case. Each is checked when it is asked for. */
export class Options {
  /** @throws CommandError if one is empty: a script's variable may be missing, and nobody meant to leave the option out */
  constructor(private readonly values: Readonly<Record<string, unknown>>) {
    for (const [name, value] of Object.entries(values))
      if (typeof value === "string" && value.trim() === "")
        throw wrongUse(`${optionOf(name)} is empty. Give it a value, or leave it out.`);
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === "string" ? value : undefined;
  }

  /** @throws CommandError if it is missing */
  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw wrongUse(`${optionOf(name)} is missing.`);
    return value;
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** True unless it was given with `--no-` in front. */
  wants(name: string): boolean {
    return this.values[name] !== false;
  }

  /** A whole number from 0. @throws CommandError for anything else */
  count(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value)) throw wrongUse(`${optionOf(name)} must be a whole number, not "${value}".`);
    return Number(value);
  }

  /**
   * Milliseconds: a number with s, m, h or d behind it, such as `24h`. @throws CommandError for anything else
   */
  duration(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const [, number = "", unit = ""] = /^(\d{1,5})([smhd])$/.exec(value) ?? [];
    const unitMs = unitsMs[unit];
    if (unitMs === undefined)
      throw wrongUse(`${optionOf(name)} must be a time such as 90m, 24h or 7d, not "${value}".`);
    return Number(number) * unitMs;
  }
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** @param message may repeat what was typed */
export function wrongUse(message: string): CommandError {
  return new CommandError(exitCodes.wrongUse, withheld(message));
}

/** `maxAge` is `--max-age` on the command line. */
function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
