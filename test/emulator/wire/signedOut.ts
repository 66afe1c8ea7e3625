import type { Switches } from "../world/Switches";
import type { Answer } from "./Route";
import { anonymousAccess, nobody, unauthorized } from "./ServiceError";

const page = `<!DOCTYPE html>
<html lang="en"><head><title>Azure DevOps Services | Sign In</title></head>
<body><h1>Sign in</h1><p>Your session has ended. Sign in to go on.</p></body></html>
`;

/** The sign-in page in a 203: a success status, but not JSON. */
export function signInPage(): Answer {
  return { status: 203, headers: { "Content-Type": "text/html; charset=utf-8" }, body: page };
}

/** The answer to a request without a valid credential; public reports mention all three. */
export function signedOut({ signedOutAnswer, anonymousAnswer }: Switches): Answer {
  switch (signedOutAnswer) {
    case "203":
      return signInPage();
    case "302":
      return { status: 302, headers: { Location: "/_signin" }, body: "" };
    case "401":
      return {
        status: 401,
        headers: { "Content-Type": "application/json; charset=utf-8", "WWW-Authenticate": "Bearer" },
        body: JSON.stringify(anonymousBody(anonymousAnswer)),
      };
  }
}

function anonymousBody(shape: Switches["anonymousAnswer"]): object {
  switch (shape) {
    case "nobodysId":
      return unauthorized(nobody).body();
    case "anonymousAccess":
      return anonymousAccess().body();
    case "emptyObject":
      return {};
  }
}
