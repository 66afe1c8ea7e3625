const { appendFileSync } = require("node:fs");
const { relative } = require("node:path");

const { TESTS_END_AT: endsAt, LEFT_OUT_FILE: leftOut } = process.env;

/**
 * Skips what begins when the time of the whole suite is over, and tells its name: of a run that is killed in the middle
 * nobody knows what it would have said. Takes the events of jest-circus. `endsAt`: milliseconds since 1970.
 */
function leaveOutLate({ name, test, describeBlock }, { endsAt, tell }) {
  if (Date.now() < endsAt) return;
  // With its hooks: they open browsers.
  if (name === "run_describe_start") describeBlock.mode = "skip";
  if (name !== "test_start" || test.mode === "skip") return;
  test.mode = "skip";
  tell(nameOf(test));
}

const nameOf = ({ name, parent }) => (parent?.parent ? `${nameOf(parent)} › ${name}` : name);

/** An environment of jest that ends in time where scripts/test.mjs has a limit, and writes down what it left out. */
const endingInTime = (Environment) =>
  class extends Environment {
    constructor(config, context) {
      super(config, context);
      const path = relative(config.projectConfig.rootDir, context.testPath);
      this.tellLate = (name) => appendFileSync(leftOut, `${path}: ${name}\n`);
    }

    handleTestEvent(event) {
      if (endsAt) leaveOutLate(event, { endsAt: Number(endsAt), tell: this.tellLate });
    }
  };

module.exports = { endingInTime, leaveOutLate };
