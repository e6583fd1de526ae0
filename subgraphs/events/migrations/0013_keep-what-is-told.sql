CREATE TABLE "events"."reference_bodies" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_bodies_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "events"."reference_teams" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_teams_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "channel_text" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "intake_unit" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "coordinates_text" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "photos" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "grid_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "subject_name" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "subject_credit_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "amount" numeric(16, 2);--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "amount_text" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "called_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "is_solved" boolean;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "rating_text" text;--> statement-breakpoint
ALTER TABLE "events"."footage" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."footage" ADD COLUMN "media_text" text;--> statement-breakpoint
ALTER TABLE "events"."footage" ADD COLUMN "size_text" text;--> statement-breakpoint
ALTER TABLE "events"."alerts" ADD COLUMN "confidence" double precision;--> statement-breakpoint
ALTER TABLE "events"."alerts" ADD COLUMN "confidence_text" text;--> statement-breakpoint
ALTER TABLE "events"."alerts" ADD COLUMN "image_url" text;--> statement-breakpoint
ALTER TABLE "events"."alerts" ADD COLUMN "place_text" text;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "occurred_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "place_text" text;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "culprit" text;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "culprit_id_number" text;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "households" integer;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "lost_kwh" double precision;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "direct_loss" numeric(16, 2);--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "loss_text" text;--> statement-breakpoint
ALTER TABLE "events"."damage_events" ADD COLUMN "police_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."hazards" ADD COLUMN "voltage_text" text;--> statement-breakpoint
ALTER TABLE "events"."hazards" ADD COLUMN "gravity" text;--> statement-breakpoint
ALTER TABLE "events"."hazards" ADD COLUMN "responsible" text;--> statement-breakpoint
ALTER TABLE "events"."hazards" ADD COLUMN "place_text" text;--> statement-breakpoint
ALTER TABLE "events"."hazards" ADD COLUMN "due_text" text;--> statement-breakpoint
CREATE INDEX "reference_bodies_name_idx" ON "events"."reference_bodies" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE INDEX "reference_teams_name_idx" ON "events"."reference_teams" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE INDEX "events_grid_idx" ON "events"."events" USING btree ("jurisdiction","grid_code","reported_at","id") WHERE "events"."events"."grid_code" is not null;--> statement-breakpoint
CREATE INDEX "events_subject_idx" ON "events"."events" USING btree ("jurisdiction","subject_credit_code","reported_at","id") WHERE "events"."events"."subject_credit_code" is not null;