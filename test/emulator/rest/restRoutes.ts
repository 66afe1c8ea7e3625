import type { Route } from "../wire/Route";
import { queryAuditLog } from "./audit";
import { connectionData, connectionDataOfTokens } from "./connectionData";
import { controlRoutes } from "./controls";
import { searchEntitlements } from "./entitlements";
import { graphOperations } from "./graph";
import { routesOf, type Operation } from "./operation";
import { createPat, revokePat, updatePat } from "./patChanges";
import { readPats } from "./patList";
import { placeOperations } from "./places";
import { resourceAreas } from "./resourceAreas";
import { createRevocationRule, revokeAuthorizations } from "./revocations";
import { listTokensOfUser } from "./tokenAdmin";

const operations: readonly Operation[] = [
  readPats,
  createPat,
  updatePat,
  revokePat,
  listTokensOfUser,
  revokeAuthorizations,
  createRevocationRule,
  ...graphOperations,
  searchEntitlements,
  queryAuditLog,
  ...placeOperations,
  connectionData,
  connectionDataOfTokens,
  resourceAreas,
];

export const restRoutes: readonly Route[] = [...operations.flatMap(routesOf), ...controlRoutes];
