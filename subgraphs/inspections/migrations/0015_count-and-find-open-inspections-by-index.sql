DROP INDEX "inspections"."inspections_town_idx";--> statement-breakpoint
CREATE INDEX "inspections_open_id_idx" ON "inspections"."inspections" USING btree ("jurisdiction","id") WHERE "inspections"."inspections"."is_open";--> statement-breakpoint
CREATE INDEX "inspections_town_idx" ON "inspections"."inspections" USING btree ("town","listed_on","id","jurisdiction","place");