import { shorten } from "../../tokens/text/displayText";
import type { Narrator } from "../Narrator";
import { paint } from "./paint";

interface Terminal {
  write(text: string): unknown;
  /** Characters in a line. */
  readonly columns?: number | undefined;
}

const barLength = 24;
/** Erases the line and goes to its start. */
const clearLine = "\r\u001b[2K";

/** On a terminal: one line with a bar that is drawn again, and everything else above it. An error ends the bar and comes below it. */
export function terminalNarrator(terminal: Terminal, hasColour: boolean): Narrator {
  let line = "";
  const draw = (text: string) => terminal.write(`${clearLine}${text}`);
  const say = (text: string) => {
    draw(`${text}\n`);
    if (line !== "") draw(line);
  };
  const end = () => {
    if (line !== "") terminal.write("\n");
    line = "";
  };
  return {
    progress(share, text) {
      line = shorten(share === undefined ? text : `${bar(share)} ${text}`, (terminal.columns ?? 80) - 1);
      draw(line);
    },
    note: say,
    warn: (text) => say(paint("yellow", `Warning: ${text}`, hasColour)),
    error(text) {
      end();
      say(paint("red", text, hasColour));
    },
    end,
  };
}

function bar(share: number): string {
  const inside = Math.min(1, Math.max(0, share));
  const filled = Math.round(inside * barLength);
  return `[${"#".repeat(filled)}${".".repeat(barLength - filled)}] ${String(Math.floor(inside * 100)).padStart(3)} %`;
}
