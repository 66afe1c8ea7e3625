const childProcess = require("node:child_process");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { promisify } = require("node:util");

/**
 * Loaded before a script with `--require`: folders list their files in another order each time, and processes answer in
 * another order than they were started in, as happens on another disk and on a busy machine. `SHUFFLE_SEED` names the order.
 */
let state = Number(process.env.SHUFFLE_SEED ?? 1);

/** The generator of Park and Miller: from 0 to below 1, the same for the same seed. */
function random() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

function shuffled(list) {
  return list
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

const { readdir, readdirSync } = fs;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, list) => done(error, list && shuffled(list)));
};
const readdirLater = fs.promises.readdir;
fs.promises.readdir = async (...args) => shuffled(await readdirLater(...args));

const { exec } = childProcess;
childProcess.exec = (...args) => {
  const done = args.pop();
  return exec(...args, (...answer) => setTimeout(() => done(...answer), random() * 200));
};
childProcess.exec[promisify.custom] = exec[promisify.custom];

syncBuiltinESMExports();
