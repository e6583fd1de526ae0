CREATE TABLE "catalogue"."batches" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalogue"."batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "catalogue"."calendar_day_actions" (
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
	CONSTRAINT "calendar_day_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."calendar_day_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "calendar_day_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."discretion_tier_actions" (
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
	CONSTRAINT "discretion_tier_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."discretion_tier_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "discretion_tier_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."duty_item_actions" (
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
	CONSTRAINT "duty_item_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."duty_item_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "duty_item_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."event_category_actions" (
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
	CONSTRAINT "event_category_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."event_category_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "event_category_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."item_actions" (
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
	CONSTRAINT "item_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."item_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "item_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."item_version_actions" (
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
	CONSTRAINT "item_version_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."item_version_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "item_version_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."outbox" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalogue"."outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"topic" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"payload" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."penalty_clause_actions" (
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
	CONSTRAINT "penalty_clause_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."penalty_clause_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "penalty_clause_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."quarantine" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "quarantine_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."staged_rows" (
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
CREATE INDEX "calendar_day_actions_batch_idx" ON "catalogue"."calendar_day_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "calendar_day_sources_record_idx" ON "catalogue"."calendar_day_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "calendar_day_sources_batch_idx" ON "catalogue"."calendar_day_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "calendar_day_sources_natural_key_idx" ON "catalogue"."calendar_day_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."calendar_day_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "discretion_tier_actions_batch_idx" ON "catalogue"."discretion_tier_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "discretion_tier_sources_record_idx" ON "catalogue"."discretion_tier_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "discretion_tier_sources_batch_idx" ON "catalogue"."discretion_tier_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "discretion_tier_sources_natural_key_idx" ON "catalogue"."discretion_tier_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."discretion_tier_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "duty_item_actions_batch_idx" ON "catalogue"."duty_item_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "duty_item_sources_record_idx" ON "catalogue"."duty_item_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "duty_item_sources_batch_idx" ON "catalogue"."duty_item_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "duty_item_sources_natural_key_idx" ON "catalogue"."duty_item_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."duty_item_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "event_category_actions_batch_idx" ON "catalogue"."event_category_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "event_category_sources_record_idx" ON "catalogue"."event_category_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "event_category_sources_batch_idx" ON "catalogue"."event_category_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "event_category_sources_natural_key_idx" ON "catalogue"."event_category_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."event_category_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "item_actions_batch_idx" ON "catalogue"."item_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "item_sources_record_idx" ON "catalogue"."item_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "item_sources_batch_idx" ON "catalogue"."item_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "item_sources_natural_key_idx" ON "catalogue"."item_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."item_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "item_version_actions_batch_idx" ON "catalogue"."item_version_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "item_version_sources_record_idx" ON "catalogue"."item_version_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "item_version_sources_batch_idx" ON "catalogue"."item_version_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "item_version_sources_natural_key_idx" ON "catalogue"."item_version_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."item_version_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "outbox_xid_position_idx" ON "catalogue"."outbox" USING btree ("xid","position");--> statement-breakpoint
CREATE INDEX "outbox_topic_key_idx" ON "catalogue"."outbox" USING btree ("topic","key","version");--> statement-breakpoint
CREATE INDEX "penalty_clause_actions_batch_idx" ON "catalogue"."penalty_clause_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "penalty_clause_sources_record_idx" ON "catalogue"."penalty_clause_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "penalty_clause_sources_batch_idx" ON "catalogue"."penalty_clause_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "penalty_clause_sources_natural_key_idx" ON "catalogue"."penalty_clause_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."penalty_clause_sources"."natural_key" is not null;
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."item_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."item_version_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."discretion_tier_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."event_category_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."duty_item_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."calendar_day_actions" FROM "catalogue_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."penalty_clause_actions" FROM "catalogue_app";
--> statement-breakpoint
ALTER TABLE "catalogue"."staged_rows" SET UNLOGGED;
