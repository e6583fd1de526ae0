CREATE TABLE "cases"."supervision_actions" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"record_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"action" text NOT NULL,
	"state" text,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"payload" jsonb NOT NULL,
	"batch" bigint,
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supervision_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cases"."supervision_records" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"way" text NOT NULL,
	"subject_text" text NOT NULL,
	"body_code" text COLLATE "C",
	"case_numbers" text[] DEFAULT '{}' NOT NULL,
	"content" text,
	"problem" text,
	"supervised_on" date NOT NULL,
	"authority_text" text,
	"opinion" text,
	"correct_by" date,
	"correction" text,
	"closed_on" date,
	"is_open" boolean GENERATED ALWAYS AS (closed_on is null) STORED NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "supervision_records_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "supervision_records_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."supervision_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	"clock" text COLLATE "C",
	CONSTRAINT "supervision_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "representative" text;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "representative_id_number" text;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "business_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "organisation_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "tax_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "institution_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "association_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "number_text" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "facts" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "permit_text" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "issuer_text" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "source_text" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "source_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "status_text" text;--> statement-breakpoint
ALTER TABLE "cases"."decisions" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "supervision_actions_batch_idx" ON "cases"."supervision_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "supervision_records_jurisdiction_idx" ON "cases"."supervision_records" USING btree ("jurisdiction","supervised_on","id");--> statement-breakpoint
CREATE INDEX "supervision_records_way_idx" ON "cases"."supervision_records" USING btree ("jurisdiction","way","supervised_on","id");--> statement-breakpoint
CREATE INDEX "supervision_records_open_idx" ON "cases"."supervision_records" USING btree ("jurisdiction","supervised_on","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "supervision_records_county_idx" ON "cases"."supervision_records" USING btree ("county","supervised_on","id");--> statement-breakpoint
CREATE INDEX "supervision_records_town_idx" ON "cases"."supervision_records" USING btree ("town","supervised_on","id");--> statement-breakpoint
CREATE INDEX "supervision_records_place_idx" ON "cases"."supervision_records" USING btree ("place","supervised_on","id");--> statement-breakpoint
CREATE INDEX "supervision_records_case_numbers_idx" ON "cases"."supervision_records" USING gin ("case_numbers");--> statement-breakpoint
CREATE INDEX "supervision_sources_record_idx" ON "cases"."supervision_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "supervision_sources_batch_idx" ON "cases"."supervision_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "supervision_sources_natural_key_idx" ON "cases"."supervision_sources" USING btree ("jurisdiction","natural_key") WHERE "cases"."supervision_sources"."natural_key" is not null;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "cases"."supervision_actions" FROM "cases_app";
