CREATE TABLE "inspections"."counters" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"dimensions" text[] NOT NULL,
	"amount" bigint NOT NULL,
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "counters_pkey" PRIMARY KEY("jurisdiction","measure","place","day","dimensions")
);
--> statement-breakpoint
CREATE TABLE "inspections"."finding_actions" (
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
	CONSTRAINT "finding_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."finding_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "finding_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."enterprise_rating_actions" (
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
	CONSTRAINT "enterprise_rating_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."enterprise_rating_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "enterprise_rating_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."enterprise_ratings" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"inspection_number" text COLLATE "C" NOT NULL,
	"inspection_id" uuid,
	"place" text COLLATE "C",
	"is_apart" boolean DEFAULT false NOT NULL,
	"stars" integer NOT NULL,
	"rated_on" date NOT NULL,
	"comment" text,
	CONSTRAINT "enterprise_ratings_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "inspections"."rectification_actions" (
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
	CONSTRAINT "rectification_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."rectification_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "rectification_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."rectifications" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"inspection_number" text COLLATE "C" NOT NULL,
	"inspection_id" uuid,
	"place" text COLLATE "C",
	"is_apart" boolean DEFAULT false NOT NULL,
	"finding_ordinal" integer NOT NULL,
	"ordered_on" date NOT NULL,
	"due_on" date NOT NULL,
	"rechecked_on" date,
	"result" text,
	"is_open" boolean GENERATED ALWAYS AS (result is null) STORED NOT NULL,
	CONSTRAINT "rectifications_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "inspections"."joint_operation_actions" (
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
	CONSTRAINT "joint_operation_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."joint_operation_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "joint_operation_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."joint_operations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"initiator_code" text COLLATE "C" NOT NULL,
	"plan_text" text,
	"body_codes" text[] DEFAULT '{}' NOT NULL,
	"duties" text[] DEFAULT '{}' NOT NULL,
	"people" integer[] DEFAULT '{}' NOT NULL,
	"vehicles" integer[] DEFAULT '{}' NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"targets" text,
	"result" text,
	"case_numbers" text[] DEFAULT '{}' NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "joint_operations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "joint_operations_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."draw_actions" (
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
	CONSTRAINT "draw_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."draw_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "draw_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."draws" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"task_number" text COLLATE "C" NOT NULL,
	"seed" text NOT NULL,
	"seed_published_on" date NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	"library_total" integer NOT NULL,
	"object_codes" text[] DEFAULT '{}' NOT NULL,
	"officer_numbers" text[] DEFAULT '{}' NOT NULL,
	"excluded_codes" text[] DEFAULT '{}' NOT NULL,
	"exclusion_reasons" text[] DEFAULT '{}' NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "draws_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "draws_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_plan_actions" (
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
	CONSTRAINT "inspection_plan_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_plan_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "inspection_plan_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_plans" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"lead_body_code" text COLLATE "C" NOT NULL,
	"body_codes" text[] DEFAULT '{}' NOT NULL,
	"is_cross_department" boolean NOT NULL,
	"item_codes" text[] DEFAULT '{}' NOT NULL,
	"object_scope" text,
	"ratio" integer,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"published_on" date,
	"state" text NOT NULL,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "inspection_plans_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "inspection_plans_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_task_actions" (
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
	CONSTRAINT "inspection_task_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_task_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "inspection_task_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspection_tasks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"plan_number" text COLLATE "C",
	"kind" text NOT NULL,
	"body_codes" text[] DEFAULT '{}' NOT NULL,
	"item_codes" text[] DEFAULT '{}' NOT NULL,
	"theme_code" text COLLATE "C",
	"scene_code" text COLLATE "C",
	"check_list_code" text COLLATE "C",
	"object_conditions" text,
	"from_on" date NOT NULL,
	"to_on" date,
	"state" text NOT NULL,
	"completed_on" date,
	"drawn_total" integer,
	"target_total" integer,
	"is_merged" boolean NOT NULL,
	"merged_from" text[] DEFAULT '{}' NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "inspection_tasks_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "inspection_tasks_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
ALTER TABLE "inspections"."findings" DROP CONSTRAINT "findings_ordinal_key";--> statement-breakpoint
ALTER TABLE "inspections"."findings" ALTER COLUMN "inspection_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "trade_section" text COLLATE "C" GENERATED ALWAYS AS (left(trade_code, 1)) STORED;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "supervisor_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "credit_grade" text;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "vessel_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "sea_area" text;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "licences" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."entities" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."findings" ADD COLUMN "inspection_number" text COLLATE "C";--> statement-breakpoint
UPDATE "inspections"."findings" found SET inspection_number = held.number FROM "inspections"."inspections" held
	WHERE held.jurisdiction = found.jurisdiction AND held.id = found.inspection_id;--> statement-breakpoint
ALTER TABLE "inspections"."findings" ALTER COLUMN "inspection_number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."findings" ADD COLUMN "is_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "plan_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "task_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "operation_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "event_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "is_joint" boolean GENERATED ALWAYS AS (cardinality(body_codes) > 1) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "saved_visits" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "is_code_scanned" boolean;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "has_problem" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "rating" integer;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "published_on" date;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "counters_county_idx" ON "inspections"."counters" USING btree ("measure","county","day");--> statement-breakpoint
CREATE INDEX "counters_town_idx" ON "inspections"."counters" USING btree ("measure","town","day");--> statement-breakpoint
CREATE INDEX "finding_actions_batch_idx" ON "inspections"."finding_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "finding_sources_record_idx" ON "inspections"."finding_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "finding_sources_batch_idx" ON "inspections"."finding_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "finding_sources_natural_key_idx" ON "inspections"."finding_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."finding_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "enterprise_rating_actions_batch_idx" ON "inspections"."enterprise_rating_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "enterprise_rating_sources_record_idx" ON "inspections"."enterprise_rating_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "enterprise_rating_sources_batch_idx" ON "inspections"."enterprise_rating_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "enterprise_rating_sources_natural_key_idx" ON "inspections"."enterprise_rating_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."enterprise_rating_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "enterprise_ratings_inspection_idx" ON "inspections"."enterprise_ratings" USING btree ("jurisdiction","inspection_id");--> statement-breakpoint
CREATE INDEX "enterprise_ratings_number_idx" ON "inspections"."enterprise_ratings" USING btree ("jurisdiction","inspection_number");--> statement-breakpoint
CREATE INDEX "enterprise_ratings_rated_on_idx" ON "inspections"."enterprise_ratings" USING btree ("jurisdiction","rated_on","id");--> statement-breakpoint
CREATE INDEX "enterprise_ratings_stars_idx" ON "inspections"."enterprise_ratings" USING btree ("jurisdiction","stars","rated_on","id");--> statement-breakpoint
CREATE INDEX "rectification_actions_batch_idx" ON "inspections"."rectification_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "rectification_sources_record_idx" ON "inspections"."rectification_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "rectification_sources_batch_idx" ON "inspections"."rectification_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "rectification_sources_natural_key_idx" ON "inspections"."rectification_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."rectification_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "rectifications_inspection_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","inspection_id","finding_ordinal");--> statement-breakpoint
CREATE INDEX "rectifications_number_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","inspection_number","finding_ordinal");--> statement-breakpoint
CREATE INDEX "rectifications_due_on_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","due_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_ordered_on_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","ordered_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_open_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","is_open","due_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_result_idx" ON "inspections"."rectifications" USING btree ("jurisdiction","result","due_on","id");--> statement-breakpoint
CREATE INDEX "joint_operation_actions_batch_idx" ON "inspections"."joint_operation_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "joint_operation_sources_record_idx" ON "inspections"."joint_operation_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "joint_operation_sources_batch_idx" ON "inspections"."joint_operation_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "joint_operation_sources_natural_key_idx" ON "inspections"."joint_operation_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."joint_operation_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "joint_operations_from_on_idx" ON "inspections"."joint_operations" USING btree ("jurisdiction","from_on","id");--> statement-breakpoint
CREATE INDEX "joint_operations_county_idx" ON "inspections"."joint_operations" USING btree ("county","from_on","id");--> statement-breakpoint
CREATE INDEX "joint_operations_town_idx" ON "inspections"."joint_operations" USING btree ("town","from_on","id");--> statement-breakpoint
CREATE INDEX "joint_operations_place_idx" ON "inspections"."joint_operations" USING btree ("place","from_on","id");--> statement-breakpoint
CREATE INDEX "joint_operations_initiator_idx" ON "inspections"."joint_operations" USING btree ("jurisdiction","initiator_code","from_on","id");--> statement-breakpoint
CREATE INDEX "joint_operations_body_codes_idx" ON "inspections"."joint_operations" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "joint_operations_case_numbers_idx" ON "inspections"."joint_operations" USING gin ("case_numbers");--> statement-breakpoint
CREATE INDEX "joint_operations_grams_idx" ON "inspections"."joint_operations" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "draw_actions_batch_idx" ON "inspections"."draw_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "draw_sources_record_idx" ON "inspections"."draw_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "draw_sources_batch_idx" ON "inspections"."draw_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "draw_sources_natural_key_idx" ON "inspections"."draw_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."draw_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "draws_drawn_at_idx" ON "inspections"."draws" USING btree ("jurisdiction","drawn_at","id");--> statement-breakpoint
CREATE INDEX "draws_task_number_idx" ON "inspections"."draws" USING btree ("jurisdiction","task_number","drawn_at","id");--> statement-breakpoint
CREATE INDEX "draws_object_codes_idx" ON "inspections"."draws" USING gin ("object_codes");--> statement-breakpoint
CREATE INDEX "draws_officer_numbers_idx" ON "inspections"."draws" USING gin ("officer_numbers");--> statement-breakpoint
CREATE INDEX "draws_excluded_codes_idx" ON "inspections"."draws" USING gin ("excluded_codes") WHERE cardinality(excluded_codes) > 0;--> statement-breakpoint
CREATE INDEX "inspection_plan_actions_batch_idx" ON "inspections"."inspection_plan_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "inspection_plan_sources_record_idx" ON "inspections"."inspection_plan_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "inspection_plan_sources_batch_idx" ON "inspections"."inspection_plan_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "inspection_plan_sources_natural_key_idx" ON "inspections"."inspection_plan_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."inspection_plan_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "inspection_plans_from_on_idx" ON "inspections"."inspection_plans" USING btree ("jurisdiction","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_year_idx" ON "inspections"."inspection_plans" USING btree ("jurisdiction","year","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_state_idx" ON "inspections"."inspection_plans" USING btree ("jurisdiction","state","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_kind_idx" ON "inspections"."inspection_plans" USING btree ("jurisdiction","kind","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_cross_idx" ON "inspections"."inspection_plans" USING btree ("jurisdiction","is_cross_department","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_plans_body_codes_idx" ON "inspections"."inspection_plans" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "inspection_plans_grams_idx" ON "inspections"."inspection_plans" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "inspection_task_actions_batch_idx" ON "inspections"."inspection_task_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "inspection_task_sources_record_idx" ON "inspections"."inspection_task_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "inspection_task_sources_batch_idx" ON "inspections"."inspection_task_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "inspection_task_sources_natural_key_idx" ON "inspections"."inspection_task_sources" USING btree ("jurisdiction","natural_key") WHERE "inspections"."inspection_task_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "inspection_tasks_from_on_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_completed_on_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","completed_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_county_idx" ON "inspections"."inspection_tasks" USING btree ("county","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_town_idx" ON "inspections"."inspection_tasks" USING btree ("town","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_place_idx" ON "inspections"."inspection_tasks" USING btree ("place","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_plan_number_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","plan_number","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_state_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","state","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_kind_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","kind","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_merged_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","is_merged","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_theme_code_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","theme_code","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_scene_code_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","scene_code","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_check_list_idx" ON "inspections"."inspection_tasks" USING btree ("jurisdiction","check_list_code","from_on","id");--> statement-breakpoint
CREATE INDEX "inspection_tasks_body_codes_idx" ON "inspections"."inspection_tasks" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "inspection_tasks_item_codes_idx" ON "inspections"."inspection_tasks" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "inspection_tasks_merged_from_idx" ON "inspections"."inspection_tasks" USING gin ("merged_from");--> statement-breakpoint
CREATE INDEX "inspection_tasks_grams_idx" ON "inspections"."inspection_tasks" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "entities_kind_idx" ON "inspections"."entities" USING btree ("jurisdiction","kind","credit_code");--> statement-breakpoint
CREATE INDEX "entities_trade_code_idx" ON "inspections"."entities" USING btree ("jurisdiction","trade_code","credit_code");--> statement-breakpoint
CREATE INDEX "entities_credit_grade_idx" ON "inspections"."entities" USING btree ("jurisdiction","credit_grade","credit_code");--> statement-breakpoint
CREATE INDEX "entities_supervisor_code_idx" ON "inspections"."entities" USING btree ("jurisdiction","supervisor_code","credit_code");--> statement-breakpoint
CREATE INDEX "entities_name_idx" ON "inspections"."entities" USING btree ("jurisdiction","name","id");--> statement-breakpoint
CREATE INDEX "entities_labels_idx" ON "inspections"."entities" USING gin ("labels");--> statement-breakpoint
CREATE INDEX "entities_grams_idx" ON "inspections"."entities" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "findings_ordinal_idx" ON "inspections"."findings" USING btree ("jurisdiction","inspection_id","ordinal");--> statement-breakpoint
CREATE INDEX "findings_number_idx" ON "inspections"."findings" USING btree ("jurisdiction","inspection_number","ordinal");--> statement-breakpoint
CREATE INDEX "findings_jurisdiction_idx" ON "inspections"."findings" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "findings_result_idx" ON "inspections"."findings" USING btree ("jurisdiction","result","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_inspected_on_idx" ON "inspections"."inspections" USING btree ("jurisdiction","inspected_on","id");--> statement-breakpoint
CREATE INDEX "inspections_state_idx" ON "inspections"."inspections" USING btree ("jurisdiction","state","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_open_idx" ON "inspections"."inspections" USING btree ("jurisdiction","is_open","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_kind_idx" ON "inspections"."inspections" USING btree ("jurisdiction","kind","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_channel_idx" ON "inspections"."inspections" USING btree ("jurisdiction","channel","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_joint_idx" ON "inspections"."inspections" USING btree ("jurisdiction","is_joint","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_problem_idx" ON "inspections"."inspections" USING btree ("jurisdiction","has_problem","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_plan_number_idx" ON "inspections"."inspections" USING btree ("jurisdiction","plan_number","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_task_number_idx" ON "inspections"."inspections" USING btree ("jurisdiction","task_number","listed_on","id");--> statement-breakpoint
CREATE INDEX "inspections_operation_number_idx" ON "inspections"."inspections" USING btree ("jurisdiction","operation_number","listed_on","id") WHERE operation_number is not null;--> statement-breakpoint
CREATE INDEX "inspections_event_number_idx" ON "inspections"."inspections" USING btree ("jurisdiction","event_number","listed_on","id") WHERE event_number is not null;--> statement-breakpoint
CREATE INDEX "inspections_grams_idx" ON "inspections"."inspections" USING gin ("grams");--> statement-breakpoint
UPDATE "inspections"."inspections" held SET
	has_problem = EXISTS (SELECT FROM "inspections"."findings" found WHERE found.jurisdiction = held.jurisdiction
		AND found.inspection_id = held.id AND found.result IN ('TO_BE_CORRECTED', 'SUSPECTED_VIOLATION')),
	published_on = (SELECT min(at)::date FROM "inspections"."inspection_actions" done WHERE done.jurisdiction = held.jurisdiction
		AND done.record_id = held.id AND done.state = 'PUBLISHED');--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."finding_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."enterprise_rating_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."rectification_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."joint_operation_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."draw_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."inspection_plan_actions" FROM "inspections_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "inspections"."inspection_task_actions" FROM "inspections_app";
