ALTER TABLE "events"."events" ADD COLUMN "category_text" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "handler_text" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "duplicate_group" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "events_duplicate_group_idx" ON "events"."events" USING btree ("jurisdiction","duplicate_group","reported_at","id");