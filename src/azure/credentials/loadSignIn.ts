/** Loads MSAL, a file of its own: it is half the size of a hub. A page that begins with a sign-in calls it first of all. */
export const loadSignIn = () => import(/* webpackChunkName: "msal" */ "./sessionsOf");
