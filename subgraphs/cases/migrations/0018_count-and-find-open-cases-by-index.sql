DROP INDEX "cases"."cases_town_idx";--> statement-breakpoint
ALTER TABLE "cases"."case_officers" ADD COLUMN "is_open" boolean;--> statement-breakpoint
UPDATE "cases"."case_officers" link SET is_open = held.is_open FROM "cases"."cases" held WHERE held.jurisdiction = link.jurisdiction AND held.id = link.case_id;--> statement-breakpoint
ALTER TABLE "cases"."case_officers" ALTER COLUMN "is_open" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "case_officers_open_idx" ON "cases"."case_officers" USING btree ("jurisdiction","certificate_number","listed_on","case_id") WHERE "cases"."case_officers"."is_open";--> statement-breakpoint
CREATE INDEX "cases_town_idx" ON "cases"."cases" USING btree ("town","listed_on","id","jurisdiction","place");