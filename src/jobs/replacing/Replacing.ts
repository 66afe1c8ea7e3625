/**
 * A token that is being replaced, as it is kept among the person's documents: ids and days, no name and no secret. Ids
 * are in lower case.
 */
export interface Replacing {
  /** authorizationId of the token whose place is taken. */
  readonly oldId: string;
  /** When the request for the new one was sent. */
  readonly beganAt: Date;
  /** Until when the new one was to live, which recognizes it if the answer got lost. */
  readonly wishedUntil: Date;
  /** authorizationId of the new one; absent until Azure DevOps has answered. */
  readonly newId?: string;
  /** The person has copied the secret, or said that they have stored it. Nobody can after the page was closed. */
  readonly isStored?: boolean;
  /** The person makes the new one on the built-in page, and says which one it is. */
  readonly isByHand?: boolean;
  /** When the person said that the new one is where the old one was. */
  readonly inPlaceAt?: Date;
  /** The calendar day, such as 2026-12-11, until which the person keeps the old one. */
  readonly keepUntil?: string;
}

/** Nobody has more in hand; further documents are not looked at. */
export const mostReplacings = 200;

/** The name of their collection in the person's extension data. */
export const replacingCollection = "replacing";
