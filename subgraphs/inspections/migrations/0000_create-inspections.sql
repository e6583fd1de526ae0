CREATE TABLE "inspections"."batches" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."batches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "inspections"."entities" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"credit_code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"trade_code" text COLLATE "C",
	"address" text,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "entities_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "entities_credit_code_key" UNIQUE("jurisdiction","credit_code")
);
--> statement-breakpoint
CREATE TABLE "inspections"."entity_actions" (
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
	CONSTRAINT "entity_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."entity_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "entity_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."findings" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"inspection_id" uuid NOT NULL,
	"place" text COLLATE "C",
	"ordinal" integer NOT NULL,
	"result" text NOT NULL,
	"description" text,
	"is_rectified" boolean,
	"rectified_on" date,
	"item_code" text COLLATE "C",
	"case_number" text COLLATE "C",
	"listed_on" date NOT NULL,
	CONSTRAINT "findings_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "findings_ordinal_key" UNIQUE("jurisdiction","inspection_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_actions" (
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
	CONSTRAINT "inspection_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_officers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"inspection_id" uuid NOT NULL,
	"certificate_number" text COLLATE "C" NOT NULL,
	"listed_on" date NOT NULL,
	CONSTRAINT "inspection_officers_pkey" PRIMARY KEY("jurisdiction","inspection_id","certificate_number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "inspection_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspections" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"channel" text,
	"state" text NOT NULL,
	"is_open" boolean NOT NULL,
	"planned_for" date NOT NULL,
	"inspected_on" date,
	"rectify_by" date,
	"credit_code" text COLLATE "C" NOT NULL,
	"body_codes" text[] NOT NULL,
	"team_code" text COLLATE "C",
	"officer_numbers" text[] NOT NULL,
	"item_codes" text[] NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"listed_on" date GENERATED ALWAYS AS (coalesce(inspected_on, planned_for)) STORED NOT NULL,
	CONSTRAINT "inspections_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "inspections_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."reference_positions" (
	"peer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position" text,
	"polled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inspections"."quarantine" (
	"batch" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "quarantine_key" PRIMARY KEY("batch","row_number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."reference_clocks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"now" timestamp with time zone NOT NULL,
	CONSTRAINT "reference_clocks_pkey" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "inspections"."reference_places" (
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parent_code" text COLLATE "C",
	CONSTRAINT "reference_places_pkey" PRIMARY KEY("code")
);
--> statement-breakpoint
CREATE TABLE "inspections"."staged_rows" (
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
CREATE INDEX "entities_county_idx" ON "inspections"."entities" USING btree ("county","credit_code");--> statement-breakpoint
CREATE INDEX "entities_town_idx" ON "inspections"."entities" USING btree ("town","credit_code");--> statement-breakpoint
CREATE INDEX "entities_place_idx" ON "inspections"."entities" USING btree ("place","credit_code");--> statement-breakpoint
CREATE INDEX "entity_actions_batch_idx" ON "inspections"."entity_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "entity_sources_record_idx" ON "inspections"."entity_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "entity_sources_batch_idx" ON "inspections"."entity_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "entity_sources_natural_key_idx" ON "inspections"."entity_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."entity_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "findings_item_code_idx" ON "inspections"."findings" USING btree ("jurisdiction","item_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "findings_case_number_idx" ON "inspections"."findings" USING btree ("jurisdiction","case_number","id");--> statement-breakpoint
CREATE INDEX "inspection_actions_batch_idx" ON "inspections"."inspection_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "inspection_officers_number_idx" ON "inspections"."inspection_officers" USING btree ("jurisdiction","certificate_number","listed_on","inspection_id");--> statement-breakpoint
CREATE INDEX "inspection_sources_record_idx" ON "inspections"."inspection_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "inspection_sources_batch_idx" ON "inspections"."inspection_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "inspection_sources_natural_key_idx" ON "inspections"."inspection_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."inspection_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "inspections_jurisdiction_idx" ON "inspections"."inspections" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_county_idx" ON "inspections"."inspections" USING btree ("county","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_town_idx" ON "inspections"."inspections" USING btree ("town","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_place_idx" ON "inspections"."inspections" USING btree ("place","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_credit_code_idx" ON "inspections"."inspections" USING btree ("jurisdiction","credit_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_team_code_idx" ON "inspections"."inspections" USING btree ("jurisdiction","team_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "reference_places_name_idx" ON "inspections"."reference_places" USING btree ("name");