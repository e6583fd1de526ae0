REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."entity_actions" FROM "inspections_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."inspection_actions" FROM "inspections_app";
--> statement-breakpoint
ALTER TABLE "inspections"."staged_rows" SET UNLOGGED;
