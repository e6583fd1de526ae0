DROP INDEX "people"."bodies_place_code_idx";--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "area_code" text COLLATE "C" GENERATED ALWAYS AS (coalesce(place_code, jurisdiction || '000000')) STORED;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "area_code" text COLLATE "C" GENERATED ALWAYS AS (coalesce(place_code, jurisdiction || '000000')) STORED;--> statement-breakpoint
CREATE INDEX "bodies_area_idx" ON "people"."bodies" USING btree ("area_code","code","id");--> statement-breakpoint
CREATE INDEX "teams_area_idx" ON "people"."teams" USING btree ("area_code","code","id");