// Made by scripts/generate.ts from openapi/v3.yaml; do not edit.
import type { RequestIndex } from "./types.ts";

export const requests: RequestIndex = {
  operations: [
    ["POST","/token","session"],
    ["GET","/Organizations","organizations"],
    ["POST","/Organizations","organizations"],
    ["GET","/Organizations/{organizationId}","organizations"],
    ["PUT","/Organizations/{organizationId}","organizations"],
    ["DELETE","/Organizations/{organizationId}","organizations"],
    ["GET","/Organization","organizations"],
    ["GET","/Organizations/{organizationId}/Groups","directory"],
    ["GET","/Organizations/{organizationId}/Groups/{groupId}","directory"],
    ["GET","/Organizations/{organizationId}/Users","directory"],
    ["GET","/Organizations/{organizationId}/Users/{userId}","directory"],
  ],
  nouns: {
    "session": () => import("./v3/session.ts"),
    "organizations": () => import("./v3/organizations.ts"),
    "directory": () => import("./v3/directory.ts"),
  },
};
