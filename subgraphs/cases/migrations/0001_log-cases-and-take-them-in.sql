CREATE TABLE "cases"."batches" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"system" text COLLATE "C" NOT NULL,
	"file" text NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"jurisdiction" text COLLATE "C",
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_by" text NOT NULL,
	"idempotency_key" text COLLATE "C",
	"read" integer DEFAULT 0 NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"quarantined" integer DEFAULT 0 NOT NULL,
	"warnings" integer DEFAULT 0 NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"warnings_by" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	CONSTRAINT "batches_idempotency_key" UNIQUE("system","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_actions" (
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
	CONSTRAINT "case_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "case_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "cases"."quarantine" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "quarantine_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_positions" (
	"peer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position" text,
	"polled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "cases"."staged_rows" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	"row_hash" text COLLATE "C" NOT NULL,
	"record" uuid NOT NULL,
	"cells" text NOT NULL,
	CONSTRAINT "staged_rows_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "contested_on" date;--> statement-breakpoint
CREATE INDEX "case_actions_batch_idx" ON "cases"."case_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "case_sources_record_idx" ON "cases"."case_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "case_sources_batch_idx" ON "cases"."case_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "case_sources_natural_key_idx" ON "cases"."case_sources" USING btree ("jurisdiction","natural_key") WHERE "cases"."case_sources"."natural_key" is not null;--> statement-breakpoint
ALTER TABLE "cases"."staged_rows" SET UNLOGGED;--> statement-breakpoint
REVOKE UPDATE, DELETE ON "cases"."case_actions" FROM "cases_app";
