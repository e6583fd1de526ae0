CREATE TABLE "events"."batches" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events"."batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "events"."event_actions" (
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
	CONSTRAINT "event_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."event_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "event_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."events" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"source" text NOT NULL,
	"level" text,
	"state" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closure_kind" text,
	"category_code" text COLLATE "C",
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"place_text" text,
	"address" text,
	"reply" text,
	"replied_at" timestamp with time zone,
	"handler_body_code" text COLLATE "C",
	"handler_team_code" text COLLATE "C",
	"handler_officer_number" text COLLATE "C",
	"owner" text COLLATE "C",
	CONSTRAINT "events_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "events_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."reference_positions" (
	"peer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position" text,
	"polled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events"."quarantine" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "quarantine_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
CREATE TABLE "events"."reference_clocks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"now" timestamp with time zone NOT NULL,
	CONSTRAINT "reference_clocks_pkey" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "events"."reference_places" (
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parent_code" text COLLATE "C",
	CONSTRAINT "reference_places_pkey" PRIMARY KEY("code")
);
--> statement-breakpoint
CREATE TABLE "events"."reports" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"reporter_name" text,
	"reporter_phone" text,
	"reporter_phone_index" text COLLATE "C",
	"is_anonymous" boolean NOT NULL,
	"channel" text NOT NULL,
	"text" text,
	"reported_at" timestamp with time zone NOT NULL,
	"reporter_place_code" text COLLATE "C",
	"rating" text,
	"place" text COLLATE "C",
	"owner" text COLLATE "C",
	CONSTRAINT "reports_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "events"."staged_rows" (
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
CREATE INDEX "event_actions_batch_idx" ON "events"."event_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "event_sources_record_idx" ON "events"."event_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "event_sources_batch_idx" ON "events"."event_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "event_sources_natural_key_idx" ON "events"."event_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."event_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "events_jurisdiction_idx" ON "events"."events" USING btree ("jurisdiction",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_county_idx" ON "events"."events" USING btree ("county",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_town_idx" ON "events"."events" USING btree ("town",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_place_idx" ON "events"."events" USING btree ("place",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_category_idx" ON "events"."events" USING btree ("jurisdiction","category_code",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_standard_category_idx" ON "events"."events" USING btree ("category_code",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_handler_body_idx" ON "events"."events" USING btree ("jurisdiction","handler_body_code",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_handler_team_idx" ON "events"."events" USING btree ("jurisdiction","handler_team_code",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "events_handler_officer_idx" ON "events"."events" USING btree ("jurisdiction","handler_officer_number",reported_at desc,"id");--> statement-breakpoint
CREATE INDEX "reference_places_name_idx" ON "events"."reference_places" USING btree ("name");--> statement-breakpoint
CREATE INDEX "reports_event_id_idx" ON "events"."reports" USING btree ("jurisdiction","event_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "reports_reporter_phone_idx" ON "events"."reports" USING btree ("jurisdiction","reporter_phone_index");--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."event_actions" FROM "events_app";--> statement-breakpoint
ALTER TABLE "events"."staged_rows" SET UNLOGGED;
