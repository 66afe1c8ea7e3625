export interface Edition {
  /** The entry of each page, by the page's name. */
  readonly hubs: Readonly<Record<string, string>>;
  /** Folder of what is built. */
  readonly build: string;
  /** Folder of the packages. */
  readonly packages: string;
  /** With `pat-steward` and the task of Azure Pipelines. */
  readonly hasCommandLine?: true;
}

export type EditionName = "whole" | "personal";

export declare function editionNamed(name?: string): Edition;
export declare function manifestOf(name?: string): Readonly<Record<string, unknown>>;
export declare const editionNames: readonly EditionName[];
