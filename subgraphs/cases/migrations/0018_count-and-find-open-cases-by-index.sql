DROP INDEX "cases"."cases_town_idx";--> statement-breakpoint
CREATE INDEX "cases_open_id_idx" ON "cases"."cases" USING btree ("jurisdiction","id") WHERE "cases"."cases"."is_open";--> statement-breakpoint
CREATE INDEX "cases_town_idx" ON "cases"."cases" USING btree ("town","listed_on","id","jurisdiction","place");