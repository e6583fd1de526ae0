DROP TABLE "cases"."counters" CASCADE;--> statement-breakpoint
-- What counts is made by each start, which counts all records anew where it finds none of these.
DROP FUNCTION IF EXISTS "cases".add_up_counters();--> statement-breakpoint
DROP TABLE IF EXISTS "cases"."counter_changes" CASCADE;--> statement-breakpoint
DROP TABLE IF EXISTS "cases"."measures";
