import { hasProgram } from "./runClient";

/** A test that needs a program not every machine has. */
export function testWith(program: string) {
  const isThere = hasProgram(program);
  return (name: string, body: () => Promise<void>) =>
    isThere ? test(name, body) : test.skip(`${name} (skipped: no ${program} here)`, body);
}
