CREATE TABLE "events"."footage" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"event_number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"seconds" integer,
	"device_code" text COLLATE "C",
	"officer_number" text COLLATE "C",
	CONSTRAINT "footage_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "footage_file_key" UNIQUE("jurisdiction","event_number","hash")
);
--> statement-breakpoint
CREATE TABLE "events"."footage_actions" (
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
	CONSTRAINT "footage_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."footage_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "footage_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE INDEX "footage_jurisdiction_idx" ON "events"."footage" USING btree ("jurisdiction","taken_at","id");--> statement-breakpoint
CREATE INDEX "footage_event_idx" ON "events"."footage" USING btree ("jurisdiction","event_number","taken_at","id");--> statement-breakpoint
CREATE INDEX "footage_officer_idx" ON "events"."footage" USING btree ("jurisdiction","officer_number","taken_at","id");--> statement-breakpoint
CREATE INDEX "footage_actions_batch_idx" ON "events"."footage_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "footage_sources_record_idx" ON "events"."footage_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "footage_sources_batch_idx" ON "events"."footage_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "footage_sources_natural_key_idx" ON "events"."footage_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."footage_sources"."natural_key" is not null;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."footage_actions" FROM "events_app";
