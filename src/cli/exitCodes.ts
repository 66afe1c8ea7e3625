/** How a command ended, for pipelines and scripts. docs/cli.md lists them. */
export const exitCodes = {
  done: 0,
  /** Network, disk, or an error of ours: the same command can be run again. */
  failed: 1,
  /** The arguments make no sense. Nothing was sent. */
  wrongUse: 2,
  /** More was found than `--fail-on` allows. */
  findings: 3,
  /** Somebody could not be read, or something could not be revoked. The results name whom and what. */
  partly: 4,
  /** The credential, a permission or a plan was refused. */
  refused: 5,
  /** Ctrl+C, or a pipeline that was cancelled. */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
