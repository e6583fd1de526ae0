CREATE TABLE "catalogue"."check_line_actions" (
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
	CONSTRAINT "check_line_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."check_line_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	"clock" text COLLATE "C",
	CONSTRAINT "check_line_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."check_lines" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"list_code" text COLLATE "C" NOT NULL,
	"topic" text,
	"question" text NOT NULL,
	"method" text,
	"body_code" text COLLATE "C",
	"cooperating_body_codes" text[] NOT NULL,
	"item_code" text COLLATE "C",
	CONSTRAINT "check_lines_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE INDEX "check_line_actions_batch_idx" ON "catalogue"."check_line_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "check_line_sources_record_idx" ON "catalogue"."check_line_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "check_line_sources_batch_idx" ON "catalogue"."check_line_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "check_line_sources_natural_key_idx" ON "catalogue"."check_line_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."check_line_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "check_lines_list_idx" ON "catalogue"."check_lines" USING btree ("jurisdiction","list_code","item_code","id");--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."check_line_actions" FROM "catalogue_app";
