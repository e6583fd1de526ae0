ALTER TABLE "catalogue"."grants" ADD COLUMN "county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED;--> statement-breakpoint
ALTER TABLE "catalogue"."grants" ADD COLUMN "town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED;--> statement-breakpoint
CREATE INDEX "grants_town_idx" ON "catalogue"."grants" USING btree ("town","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_county_idx" ON "catalogue"."grants" USING btree ("county","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_county_item_idx" ON "catalogue"."grants" USING btree ("county","item_code","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_county_list_idx" ON "catalogue"."grants" USING btree ("county","list_code","effective_on","id");