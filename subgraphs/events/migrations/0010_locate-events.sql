ALTER TABLE "events"."events" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "latitude" double precision;