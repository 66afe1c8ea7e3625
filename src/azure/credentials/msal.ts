// Loaded on demand, as a chunk of its own: MSAL is twice the size of a hub.
export { createNestablePublicClientApplication } from "@azure/msal-browser";
