CREATE TABLE "inspections"."reference_bodies" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_bodies_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "inspections"."reference_teams" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_teams_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "body_texts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "object_name" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "inspector_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "leader_name" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "expert_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "progress_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "recorded_by" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "recorded_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "reviewed_by" text;--> statement-breakpoint
ALTER TABLE "inspections"."licences" ADD COLUMN "representative" text;--> statement-breakpoint
ALTER TABLE "inspections"."licences" ADD COLUMN "representative_id_number" text;--> statement-breakpoint
ALTER TABLE "inspections"."licences" ADD COLUMN "source_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "body_texts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "organiser_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "origin_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "method_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "draw_mode_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "draw_date_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "ratio_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "publicity_text" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "library_total" integer;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_tasks" ADD COLUMN "item_total" integer;--> statement-breakpoint
CREATE INDEX "reference_bodies_name_idx" ON "inspections"."reference_bodies" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE INDEX "reference_teams_name_idx" ON "inspections"."reference_teams" USING btree ("jurisdiction","name");