CREATE TABLE "people"."batches" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people"."batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "people"."bodies" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"credit_code" text COLLATE "C",
	"place_code" text COLLATE "C",
	CONSTRAINT "bodies_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "bodies_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "people"."body_actions" (
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
	CONSTRAINT "body_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."body_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "body_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."certificate_actions" (
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
	CONSTRAINT "certificate_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."certificate_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "certificate_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."certificates" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"officer_number" text COLLATE "C" NOT NULL,
	"issuer" text NOT NULL,
	"fields" text[] NOT NULL,
	"status" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	CONSTRAINT "certificates_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "certificates_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."officer_actions" (
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
	CONSTRAINT "officer_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."officer_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "officer_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."officers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"certificate_number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"team_code" text COLLATE "C" NOT NULL,
	"id_number" text,
	"id_number_index" text COLLATE "C",
	"phone" text,
	"phone_index" text COLLATE "C",
	CONSTRAINT "officers_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "officers_certificate_number_key" UNIQUE("jurisdiction","certificate_number")
);
--> statement-breakpoint
CREATE TABLE "people"."outbox" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people"."outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"topic" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"payload" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."place_actions" (
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
	CONSTRAINT "place_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."place_mode_actions" (
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
	CONSTRAINT "place_mode_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."place_mode_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "place_mode_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."place_modes" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place_code" text COLLATE "C" NOT NULL,
	"mode" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"basis" text,
	CONSTRAINT "place_modes_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "place_modes_version_key" UNIQUE("jurisdiction","place_code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "people"."place_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "place_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."places" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_code" text COLLATE "C",
	"urban_rural_code" text COLLATE "C",
	CONSTRAINT "places_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "places_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "people"."reference_positions" (
	"peer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position" text,
	"polled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people"."quarantine" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "quarantine_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
CREATE TABLE "people"."reference_clocks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"now" timestamp with time zone NOT NULL,
	CONSTRAINT "reference_clocks_pkey" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "people"."staged_rows" (
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
CREATE TABLE "people"."team_actions" (
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
	CONSTRAINT "team_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."team_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "team_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."teams" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"body_code" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	CONSTRAINT "teams_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "teams_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE INDEX "body_actions_batch_idx" ON "people"."body_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "body_sources_record_idx" ON "people"."body_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "body_sources_batch_idx" ON "people"."body_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "body_sources_natural_key_idx" ON "people"."body_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."body_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "certificate_actions_batch_idx" ON "people"."certificate_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "certificate_sources_record_idx" ON "people"."certificate_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "certificate_sources_batch_idx" ON "people"."certificate_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "certificate_sources_natural_key_idx" ON "people"."certificate_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."certificate_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "certificates_officer_number_idx" ON "people"."certificates" USING btree ("jurisdiction","officer_number","valid_from");--> statement-breakpoint
CREATE INDEX "officer_actions_batch_idx" ON "people"."officer_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "officer_sources_record_idx" ON "people"."officer_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "officer_sources_batch_idx" ON "people"."officer_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "officer_sources_natural_key_idx" ON "people"."officer_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."officer_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "officers_team_code_idx" ON "people"."officers" USING btree ("jurisdiction","team_code","certificate_number");--> statement-breakpoint
CREATE INDEX "outbox_xid_position_idx" ON "people"."outbox" USING btree ("xid","position");--> statement-breakpoint
CREATE INDEX "outbox_topic_key_idx" ON "people"."outbox" USING btree ("topic","key","version");--> statement-breakpoint
CREATE INDEX "place_actions_batch_idx" ON "people"."place_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "place_mode_actions_batch_idx" ON "people"."place_mode_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "place_mode_sources_record_idx" ON "people"."place_mode_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "place_mode_sources_batch_idx" ON "people"."place_mode_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "place_mode_sources_natural_key_idx" ON "people"."place_mode_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."place_mode_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "place_modes_place_code_idx" ON "people"."place_modes" USING btree ("place_code","valid_from");--> statement-breakpoint
CREATE INDEX "place_sources_record_idx" ON "people"."place_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "place_sources_batch_idx" ON "people"."place_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "place_sources_natural_key_idx" ON "people"."place_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."place_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "places_parent_code_idx" ON "people"."places" USING btree ("parent_code","code");--> statement-breakpoint
CREATE INDEX "team_actions_batch_idx" ON "people"."team_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "team_sources_record_idx" ON "people"."team_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "team_sources_batch_idx" ON "people"."team_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "team_sources_natural_key_idx" ON "people"."team_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."team_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "teams_place_code_idx" ON "people"."teams" USING btree ("place_code","code");--> statement-breakpoint
CREATE INDEX "teams_body_code_idx" ON "people"."teams" USING btree ("jurisdiction","body_code","code");