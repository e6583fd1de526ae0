CREATE TABLE "cases"."reference_bodies" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_bodies_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_teams" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"valid_to" date,
	CONSTRAINT "reference_teams_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "handler_text" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "officer_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "hearing_text" text;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "id_kind" text;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "representative_id_kind" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "area_text" text;--> statement-breakpoint
CREATE INDEX "reference_bodies_name_idx" ON "cases"."reference_bodies" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE INDEX "reference_teams_name_idx" ON "cases"."reference_teams" USING btree ("jurisdiction","name");