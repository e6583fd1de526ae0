ALTER TABLE "people"."bodies" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "head_name" text;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "given_posts" integer;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "given_posts_text" text;--> statement-breakpoint
ALTER TABLE "people"."places" ADD COLUMN "in_use_from" date;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "credit_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "head_name" text;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "given_posts" integer;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "given_posts_text" text;--> statement-breakpoint
ALTER TABLE "people"."grids" ADD COLUMN "households" integer;--> statement-breakpoint
ALTER TABLE "people"."grids" ADD COLUMN "households_text" text;--> statement-breakpoint
-- Bodies and teams that were there before they were published.
INSERT INTO "people"."outbox" (topic, key, version, payload)
SELECT 'body', jurisdiction || ':' || code, 1, jsonb_build_object('jurisdiction', jurisdiction, 'code', code,
  'name', name, 'placeCode', place_code, 'validTo', valid_to)
FROM "people"."bodies" ORDER BY jurisdiction, code;--> statement-breakpoint
INSERT INTO "people"."outbox" (topic, key, version, payload)
SELECT 'team', jurisdiction || ':' || code, 1, jsonb_build_object('jurisdiction', jurisdiction, 'code', code,
  'name', name, 'placeCode', place_code, 'validTo', valid_to)
FROM "people"."teams" ORDER BY jurisdiction, code;
