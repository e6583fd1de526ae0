DROP INDEX "inspections"."inspections_town_idx";--> statement-breakpoint
ALTER TABLE "inspections"."inspection_officers" ADD COLUMN "is_open" boolean;--> statement-breakpoint
UPDATE "inspections"."inspection_officers" link SET is_open = held.is_open FROM "inspections"."inspections" held WHERE held.jurisdiction = link.jurisdiction AND held.id = link.inspection_id;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_officers" ALTER COLUMN "is_open" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "inspection_officers_open_idx" ON "inspections"."inspection_officers" USING btree ("jurisdiction","certificate_number","listed_on","inspection_id") WHERE "inspections"."inspection_officers"."is_open";--> statement-breakpoint
CREATE INDEX "inspections_town_idx" ON "inspections"."inspections" USING btree ("town","listed_on","id","jurisdiction","place");