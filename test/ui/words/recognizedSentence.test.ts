import { recognizeName } from "../../../src/tokens/naming/recognizeName";
import { recognizedSentence } from "../../../src/ui/token/recognizedSentence";
import { de } from "../../../src/ui/words/de";
import { en } from "../../../src/ui/words/en";

test.each([
  ["Git: https://dev.azure.com/fabrikam on LAPTOP-7", "Git Credential Manager", "LAPTOP-7"],
  ["TF from: build-01 on: 2026-11-27T03:55:03", "Team Explorer Everywhere", "build-01 (2026-11-27T03:55:03)"],
  ["made by azdo-npm-auth at: 2026-11-27T03:55:03.000Z", "azdo-npm-auth", "(2026-11-27T03:55:03.000Z)"],
  ["VSTS VSCode extension: https://a.example on LAPTOP-7", "Visual Studio Code", "LAPTOP-7"],
  ["VSTS IntelliJ Plugin: ada from: LAPTOP-7 on: today", "JetBrains", "LAPTOP-7 (today)"],
  ["Azure DevOps Artifacts Credential Provider", "Azure Artifacts", ""],
  ["Service Hooks: a", "Azure DevOps", ""],
])("%j is explained in both languages, with the tool and where it runs", (name, tool, place) => {
  const recognized = recognizeName(name);
  if (!recognized) throw new Error("The name was not recognized.");
  for (const words of [en, de]) {
    const sentence = recognizedSentence(recognized, words);
    expect(sentence).toContain(tool);
    expect(sentence).toContain(place);
    expect(sentence).not.toMatch(/undefined|\(\)|,,| \./);
  }
});

test("a machine's name cannot reverse the sentence", () => {
  const recognized = recognizeName("Git: https://dev.azure.com/a on LAP\u202eTOP");
  if (!recognized) throw new Error("The name was not recognized.");
  expect(recognizedSentence(recognized, en)).not.toContain("\u202e");
});
