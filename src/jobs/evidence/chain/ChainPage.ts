import type { JsonObject } from "../../../tokens/json/JsonObject";
import { jsonBytes } from "../../../tokens/json/jsonBytes";
import { mostBytes } from "../../history/limits";
import type { PersonDocument } from "../../store/PersonDocuments";

/** Under 26 KB with the longest numbers, so that `mostBytes` is only reached by what somebody else wrote. */
export const linksPerPage = 100;
/** Reports of one person. */
export const mostLinks = 1_000 * linksPerPage;

/** A document of the chain. */
export interface ChainPage {
  readonly etag: number;
  /** Unchecked, in their order; `undefined` if the document is damaged. */
  readonly links: readonly unknown[] | undefined;
}

export const pageId = (place: number) => `links-${place}`;

/** The pages among these documents, by their place from 0. Anything else is skipped. */
export function readPages(documents: readonly PersonDocument[]): ReadonlyMap<number, ChainPage> {
  const pages = new Map<number, ChainPage>();
  for (const { fields, etag } of documents) {
    const [, digits] = /^links-(0|[1-9]\d{0,2})$/.exec(String(fields.id)) ?? [];
    if (digits !== undefined) pages.set(Number(digits), { etag, links: linksIn(fields) });
  }
  return pages;
}

/** Whether so many links may be written as one page. */
export function fitsPage(links: readonly unknown[]): boolean {
  return links.length <= linksPerPage && jsonBytes({ links }) <= mostBytes;
}

/** We never write an empty page. */
function linksIn({ links }: JsonObject): readonly unknown[] | undefined {
  return Array.isArray(links) && links.length > 0 && links.length <= linksPerPage ? links : undefined;
}
