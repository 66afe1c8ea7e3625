const { appendFileSync } = require("node:fs");
const children = require("node:child_process");
const { syncBuiltinESMExports } = require("node:module");

/**
 * Loaded with `--require` into a script and every Node process that it starts. `SPY_NOTES` names a file that gets a
 * line for each process that runs or is started, whatever the program, with its arguments and the variables that hold
 * the canary.
 */
const canary = /fake-canary/;

function note(kind, args, pairs) {
  const holders = pairs.filter((pair) => canary.test(pair)).map((pair) => pair.split("=")[0]);
  appendFileSync(process.env.SPY_NOTES, `${JSON.stringify({ kind, args, holders })}\n`);
}

const pairsOf = (env) => Object.entries(env).map((pair) => pair.join("="));

note("runs", process.argv.slice(1), pairsOf(process.env));

// All ways of starting a process without waiting for it end up here.
const { spawn } = children.ChildProcess.prototype;
children.ChildProcess.prototype.spawn = function (options) {
  note("starts", options.args ?? [options.file], options.envPairs ?? []);
  return spawn.call(this, options);
};

for (const name of ["spawnSync", "execFileSync", "execSync"]) {
  const start = children[name];
  children[name] = (command, ...rest) => {
    const [args] = rest.filter(Array.isArray);
    const [options] = rest.filter((one) => one && typeof one === "object" && !Array.isArray(one));
    note("starts", [command, ...(args ?? [])], pairsOf(options?.env ?? process.env));
    return start(command, ...rest);
  };
}
syncBuiltinESMExports();
