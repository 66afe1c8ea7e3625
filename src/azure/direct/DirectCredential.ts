import type { IAuthorizationTokenProvider } from "azure-devops-extension-api";

import type { Secret } from "../../tokens/token/Secret";
import { AzureError } from "../rest/AzureError";

/** What a program signs in with: an Entra token, or a personal access token. */
export type DirectCredential =
  /** `renew` gets a fresh token; absent if there is none to be had. */
  | { readonly kind: "entra"; readonly secret: Secret; renew?(): Promise<Secret> }
  | { readonly kind: "pat"; readonly secret: Secret };

/** Gives the header of each request. The value leaves the process only in it. */
export interface CredentialHeader extends IAuthorizationTokenProvider {
  /**
   * Does what asks Azure DevOps. If its session has ended, the next request has a fresh token: a sign-in page in place of
   * a 401 is all that some addresses answer then.
   */
  watch<T>(question: () => Promise<T>): Promise<T>;
}

export function headerOf(credential: DirectCredential): CredentialHeader {
  if (credential.kind === "pat") {
    const { secret } = credential;
    return {
      getAuthorizationHeader: async () => `Basic ${btoa(`:${secret.reveal()}`)}`,
      watch: (question) => question(),
    };
  }
  let current = credential.secret;
  let renewing: Promise<void> | undefined;
  let renewals = 0;
  let isRefused = false;
  const renewed = () => {
    // Requests run side by side, and all of them are refused at once when the token ends.
    renewing ??= renew().finally(() => (renewing = undefined));
    return renewing;
  };
  const renew = async () => {
    current = (await credential.renew?.().catch(nothingFresh)) ?? current;
    renewals++;
    isRefused = false;
  };
  return {
    async getAuthorizationHeader(forceRefresh = false) {
      if (forceRefresh || isRefused) await renewed();
      return `Bearer ${current.reveal()}`;
    },
    async watch(question) {
      const before = renewals;
      try {
        return await question();
      } catch (error) {
        const hasEnded = error instanceof AzureError && error.kind === "signedOut";
        // A token that was renewed meanwhile was not the one that was refused.
        if (hasEnded && before === renewals) isRefused = true;
        throw error;
      }
    },
  };
}

function nothingFresh(): never {
  throw new AzureError("signedOut", "There is no fresh token.", { mayHaveActed: false });
}
