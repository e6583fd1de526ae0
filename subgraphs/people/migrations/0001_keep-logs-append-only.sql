REVOKE UPDATE, DELETE, TRUNCATE ON "people"."place_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."place_mode_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."body_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."team_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."officer_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."certificate_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."outbox" FROM "people_app";
--> statement-breakpoint
ALTER TABLE "people"."staged_rows" SET UNLOGGED;
