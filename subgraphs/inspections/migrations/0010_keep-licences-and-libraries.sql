CREATE TABLE "inspections"."credit_ratings" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"credit_code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"grade" text NOT NULL,
	"score" numeric(17, 2),
	"authority" text,
	"rated_on" date,
	CONSTRAINT "credit_ratings_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "credit_ratings_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspectors" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"certificate_number" text COLLATE "C",
	"name" text NOT NULL,
	"unit_text" text,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"is_expert" boolean NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "inspectors_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "inspectors_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "inspections"."library_actions" (
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
	CONSTRAINT "library_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."library_entries" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"credit_code" text COLLATE "C" NOT NULL,
	"library" text COLLATE "C" NOT NULL,
	"labels" text[] DEFAULT '{}' NOT NULL,
	"is_professional" boolean,
	"licence_number" text COLLATE "C",
	CONSTRAINT "library_entries_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "library_entries_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."library_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	"clock" text COLLATE "C",
	CONSTRAINT "library_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."licences" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"number_text" text,
	"kind" text NOT NULL,
	"title" text,
	"certificate_name" text,
	"certificate_number" text,
	"content" text,
	"credit_code" text COLLATE "C",
	"holder_name" text NOT NULL,
	"holder_kind" text,
	"holder_id_number" text,
	"holder_id_number_index" text COLLATE "C",
	"decided_on" date,
	"valid_from" date,
	"valid_to" date,
	"issuer_code" text COLLATE "C",
	"issuer_text" text,
	"status_text" text,
	"source_text" text,
	"note" text,
	CONSTRAINT "licences_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "licences_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "vessel_kind" text;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "home_port" text;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "owner_name" text;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "owner_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "length_metres" numeric(17, 2);--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "power_kilowatts" numeric(17, 2);--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "fishing_methods" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "credit_ratings_year_idx" ON "inspections"."credit_ratings" USING btree ("jurisdiction","year","id");--> statement-breakpoint
CREATE INDEX "credit_ratings_grade_idx" ON "inspections"."credit_ratings" USING btree ("jurisdiction","grade","year","id");--> statement-breakpoint
CREATE INDEX "credit_ratings_credit_code_idx" ON "inspections"."credit_ratings" USING btree ("jurisdiction","credit_code","year","id");--> statement-breakpoint
CREATE INDEX "inspectors_status_idx" ON "inspections"."inspectors" USING btree ("jurisdiction","status","code","id");--> statement-breakpoint
CREATE INDEX "inspectors_is_expert_idx" ON "inspections"."inspectors" USING btree ("jurisdiction","is_expert","code","id");--> statement-breakpoint
CREATE INDEX "inspectors_certificate_number_idx" ON "inspections"."inspectors" USING btree ("jurisdiction","certificate_number","code","id");--> statement-breakpoint
CREATE INDEX "library_actions_batch_idx" ON "inspections"."library_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "library_entries_library_idx" ON "inspections"."library_entries" USING btree ("jurisdiction","library","id");--> statement-breakpoint
CREATE INDEX "library_entries_credit_code_idx" ON "inspections"."library_entries" USING btree ("jurisdiction","credit_code","library","id");--> statement-breakpoint
CREATE INDEX "library_sources_record_idx" ON "inspections"."library_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "library_sources_batch_idx" ON "inspections"."library_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "library_sources_natural_key_idx" ON "inspections"."library_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."library_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "licences_decided_on_idx" ON "inspections"."licences" USING btree ("jurisdiction","decided_on","id");--> statement-breakpoint
CREATE INDEX "licences_valid_to_idx" ON "inspections"."licences" USING btree ("jurisdiction","valid_to","id");--> statement-breakpoint
CREATE INDEX "licences_kind_idx" ON "inspections"."licences" USING btree ("jurisdiction","kind","decided_on","id");--> statement-breakpoint
CREATE INDEX "licences_credit_code_idx" ON "inspections"."licences" USING btree ("jurisdiction","credit_code","decided_on","id");--> statement-breakpoint
CREATE INDEX "licences_issuer_code_idx" ON "inspections"."licences" USING btree ("jurisdiction","issuer_code","decided_on","id");--> statement-breakpoint
CREATE INDEX "licences_holder_id_number_idx" ON "inspections"."licences" USING btree ("jurisdiction","holder_id_number_index");--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."library_actions" FROM "inspections_app";
