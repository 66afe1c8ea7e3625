import { commandLine, help } from "./commandLine";
import { scenarios } from "./world/scenarios";

describe("the emulator's command line", () => {
  it("needs nothing", () => {
    expect(commandLine([])).toMatchObject({ port: 8080, watched: false, isSecure: false });
  });

  it("takes a port, a scenario, a package, watching and https", () => {
    const words = ["--port", "9001", "--scenario", "member", "--vsix", "a.vsix", "--watch", "--https"];
    const typed = { port: 9001, scenario: "member", vsix: "a.vsix", watched: true, isSecure: true };
    expect(commandLine(words)).toEqual(typed);
  });

  it.each([
    [["--scenario", "toString"], 'no scenario "toString". Scenarios: fabrikam'],
    [["--port", "0"], '"0" is not a port'],
    [["--port", "x"], '"x" is not a port'],
    [["--nonsense"], "Try --help"],
    [["stray"], "Try --help"],
  ])("refuses %j in a sentence", (words, sentence) => {
    expect(() => commandLine(words)).toThrow(sentence);
  });

  it("explains itself and every scenario", () => {
    expect(commandLine(["--port", "1", "--help"])).toBe("help");
    for (const [name, words] of Object.entries(scenarios))
      expect(help()).toContain(`${name.padEnd(12)} ${words}`);
  });
});
