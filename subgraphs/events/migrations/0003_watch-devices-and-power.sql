CREATE TABLE "events"."counters" (
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
CREATE TABLE "events"."reference_categories" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"parent_code" text COLLATE "C",
	CONSTRAINT "reference_categories_pkey" PRIMARY KEY("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "events"."reference_duties" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"number" integer,
	"category_code" text COLLATE "C" NOT NULL,
	"place_prefix" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C" NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "reference_duties_pkey" PRIMARY KEY("jurisdiction","key")
);
--> statement-breakpoint
CREATE TABLE "events"."duty_dispute_actions" (
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
	CONSTRAINT "duty_dispute_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."duty_dispute_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "duty_dispute_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."duty_disputes" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"raised_on" date NOT NULL,
	"raised_by_code" text COLLATE "C",
	"body_codes" text[] DEFAULT '{}' NOT NULL,
	"interim_body_code" text COLLATE "C",
	"category_code" text COLLATE "C",
	"item_code" text COLLATE "C",
	"event_number" text COLLATE "C",
	"state" text NOT NULL,
	"outcome_body_code" text COLLATE "C",
	"settled_on" date,
	"minutes" text,
	"duty_number" text COLLATE "C",
	CONSTRAINT "duty_disputes_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "duty_disputes_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."dispatches" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"event_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"owner" text COLLATE "C",
	"dispatched_at" timestamp with time zone NOT NULL,
	"is_automatic" boolean NOT NULL,
	"body_code" text COLLATE "C",
	"team_code" text COLLATE "C",
	"officer_number" text COLLATE "C",
	"acknowledged_at" timestamp with time zone,
	"arrived_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_as" text,
	"reason" text,
	CONSTRAINT "dispatches_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "events"."reminders" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"event_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"owner" text COLLATE "C",
	"at" timestamp with time zone NOT NULL,
	"channel" text,
	"template" text,
	"delivery" text NOT NULL,
	"officer_number" text COLLATE "C",
	CONSTRAINT "reminders_pkey" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "events"."alert_actions" (
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
	CONSTRAINT "alert_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."alert_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "alert_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."alerts" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"device_code" text COLLATE "C",
	"raised_at" timestamp with time zone NOT NULL,
	"behaviour" text NOT NULL,
	"category_code" text COLLATE "C",
	"address" text,
	"state" text NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"event_number" text COLLATE "C",
	CONSTRAINT "alerts_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "alerts_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."monitoring_device_actions" (
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
	CONSTRAINT "monitoring_device_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."monitoring_device_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "monitoring_device_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."monitoring_devices" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"longitude" double precision,
	"latitude" double precision,
	"purpose" text NOT NULL,
	"body_code" text COLLATE "C",
	"legal_reviewed_on" date,
	"technical_reviewed_on" date,
	"published_on" date,
	"published_in" text,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "monitoring_devices_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "monitoring_devices_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "events"."damage_event_actions" (
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
	CONSTRAINT "damage_event_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."damage_event_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "damage_event_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."damage_events" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"owner" text COLLATE "C",
	"occurred_on" date NOT NULL,
	"line" text,
	"pole" text,
	"cause" text NOT NULL,
	"description" text,
	"is_assumed" boolean NOT NULL,
	"address" text,
	"event_number" text COLLATE "C",
	"case_number" text COLLATE "C",
	CONSTRAINT "damage_events_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "damage_events_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."escort_actions" (
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
	CONSTRAINT "escort_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."escort_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "escort_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."escorts" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"owner" text COLLATE "C",
	"escorted_on" date NOT NULL,
	"description" text,
	"address" text,
	"officer_numbers" text[] DEFAULT '{}' NOT NULL,
	"event_number" text COLLATE "C",
	CONSTRAINT "escorts_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "escorts_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."hazard_actions" (
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
	CONSTRAINT "hazard_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."hazard_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "hazard_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."hazards" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"owner" text COLLATE "C",
	"user_number" text COLLATE "C",
	"kind" text NOT NULL,
	"description" text,
	"line" text,
	"pole" text,
	"voltage_kv" double precision,
	"distance_metres" double precision,
	"address" text,
	"state" text NOT NULL,
	"found_on" date NOT NULL,
	"due_on" date,
	"rectified_on" date,
	"verified_on" date,
	"exit" text,
	"event_number" text COLLATE "C",
	"case_number" text COLLATE "C",
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "hazards_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "hazards_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."important_power_user_actions" (
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
	CONSTRAINT "important_power_user_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."important_power_user_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "important_power_user_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "events"."important_power_users" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"owner" text COLLATE "C",
	"name" text NOT NULL,
	"credit_code" text COLLATE "C",
	"grade" text,
	"address" text,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "important_power_users_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "important_power_users_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."loss_recoveries" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"number" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"owner" text COLLATE "C",
	"damage_number" text COLLATE "C",
	"amount" numeric(16, 2) NOT NULL,
	"confirmed_on" date NOT NULL,
	CONSTRAINT "loss_recoveries_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "loss_recoveries_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "events"."loss_recovery_actions" (
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
	CONSTRAINT "loss_recovery_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "events"."loss_recovery_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "loss_recovery_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
DROP INDEX "events"."events_jurisdiction_idx";--> statement-breakpoint
DROP INDEX "events"."events_county_idx";--> statement-breakpoint
DROP INDEX "events"."events_town_idx";--> statement-breakpoint
DROP INDEX "events"."events_place_idx";--> statement-breakpoint
DROP INDEX "events"."events_category_idx";--> statement-breakpoint
DROP INDEX "events"."events_standard_category_idx";--> statement-breakpoint
DROP INDEX "events"."events_handler_body_idx";--> statement-breakpoint
DROP INDEX "events"."events_handler_team_idx";--> statement-breakpoint
DROP INDEX "events"."events_handler_officer_idx";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "outside_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "patrolled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "found_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "assessed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "dispatched_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "acknowledged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "arrived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "case_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "fed_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "rated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "return_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "rework_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "reopen_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "reminder_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "is_first_dispatch_returned" boolean;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "is_auto_dispatched" boolean;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "is_confirmed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "rating" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "staff_rating" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "mediation_outcome" text;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "case_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "parent_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."events" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."reports" ADD COLUMN "tracking_code" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "counters_county_idx" ON "events"."counters" USING btree ("measure","county","day");--> statement-breakpoint
CREATE INDEX "counters_town_idx" ON "events"."counters" USING btree ("measure","town","day");--> statement-breakpoint
CREATE INDEX "reference_categories_parent_idx" ON "events"."reference_categories" USING btree ("jurisdiction","parent_code","code");--> statement-breakpoint
CREATE INDEX "reference_duties_category_idx" ON "events"."reference_duties" USING btree ("jurisdiction","category_code","place_prefix");--> statement-breakpoint
CREATE INDEX "reference_duties_body_idx" ON "events"."reference_duties" USING btree ("jurisdiction","body_code","category_code");--> statement-breakpoint
CREATE INDEX "duty_dispute_actions_batch_idx" ON "events"."duty_dispute_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "duty_dispute_sources_record_idx" ON "events"."duty_dispute_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "duty_dispute_sources_batch_idx" ON "events"."duty_dispute_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "duty_dispute_sources_natural_key_idx" ON "events"."duty_dispute_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."duty_dispute_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "duty_disputes_jurisdiction_idx" ON "events"."duty_disputes" USING btree ("jurisdiction","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_county_idx" ON "events"."duty_disputes" USING btree ("county","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_town_idx" ON "events"."duty_disputes" USING btree ("town","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_place_idx" ON "events"."duty_disputes" USING btree ("place","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_state_idx" ON "events"."duty_disputes" USING btree ("jurisdiction","state","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_event_idx" ON "events"."duty_disputes" USING btree ("jurisdiction","event_number","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_item_idx" ON "events"."duty_disputes" USING btree ("jurisdiction","item_code","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_category_idx" ON "events"."duty_disputes" USING btree ("jurisdiction","category_code","raised_on","id");--> statement-breakpoint
CREATE INDEX "duty_disputes_bodies_idx" ON "events"."duty_disputes" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "dispatches_event_idx" ON "events"."dispatches" USING btree ("jurisdiction","event_id","ordinal");--> statement-breakpoint
CREATE INDEX "dispatches_jurisdiction_idx" ON "events"."dispatches" USING btree ("jurisdiction","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_county_idx" ON "events"."dispatches" USING btree ("county","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_town_idx" ON "events"."dispatches" USING btree ("town","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_place_idx" ON "events"."dispatches" USING btree ("place","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_body_idx" ON "events"."dispatches" USING btree ("jurisdiction","body_code","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_team_idx" ON "events"."dispatches" USING btree ("jurisdiction","team_code","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "dispatches_officer_idx" ON "events"."dispatches" USING btree ("jurisdiction","officer_number","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "reminders_event_idx" ON "events"."reminders" USING btree ("jurisdiction","event_id","ordinal");--> statement-breakpoint
CREATE INDEX "reminders_jurisdiction_idx" ON "events"."reminders" USING btree ("jurisdiction","at","id");--> statement-breakpoint
CREATE INDEX "reminders_county_idx" ON "events"."reminders" USING btree ("county","at","id");--> statement-breakpoint
CREATE INDEX "reminders_town_idx" ON "events"."reminders" USING btree ("town","at","id");--> statement-breakpoint
CREATE INDEX "reminders_place_idx" ON "events"."reminders" USING btree ("place","at","id");--> statement-breakpoint
CREATE INDEX "reminders_channel_idx" ON "events"."reminders" USING btree ("jurisdiction","channel","at","id");--> statement-breakpoint
CREATE INDEX "alert_actions_batch_idx" ON "events"."alert_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "alert_sources_record_idx" ON "events"."alert_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "alert_sources_batch_idx" ON "events"."alert_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "alert_sources_natural_key_idx" ON "events"."alert_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."alert_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "alerts_jurisdiction_idx" ON "events"."alerts" USING btree ("jurisdiction","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_county_idx" ON "events"."alerts" USING btree ("county","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_town_idx" ON "events"."alerts" USING btree ("town","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_place_idx" ON "events"."alerts" USING btree ("place","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_state_idx" ON "events"."alerts" USING btree ("jurisdiction","state","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_device_idx" ON "events"."alerts" USING btree ("jurisdiction","device_code","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_category_idx" ON "events"."alerts" USING btree ("jurisdiction","category_code","raised_at","id");--> statement-breakpoint
CREATE INDEX "alerts_event_idx" ON "events"."alerts" USING btree ("jurisdiction","event_number","id");--> statement-breakpoint
CREATE INDEX "monitoring_device_actions_batch_idx" ON "events"."monitoring_device_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "monitoring_device_sources_record_idx" ON "events"."monitoring_device_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "monitoring_device_sources_batch_idx" ON "events"."monitoring_device_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "monitoring_device_sources_natural_key_idx" ON "events"."monitoring_device_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."monitoring_device_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "monitoring_devices_jurisdiction_idx" ON "events"."monitoring_devices" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_county_idx" ON "events"."monitoring_devices" USING btree ("county","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_town_idx" ON "events"."monitoring_devices" USING btree ("town","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_place_idx" ON "events"."monitoring_devices" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_purpose_idx" ON "events"."monitoring_devices" USING btree ("jurisdiction","purpose","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_body_idx" ON "events"."monitoring_devices" USING btree ("jurisdiction","body_code","code","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_grams_idx" ON "events"."monitoring_devices" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "damage_event_actions_batch_idx" ON "events"."damage_event_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "damage_event_sources_record_idx" ON "events"."damage_event_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "damage_event_sources_batch_idx" ON "events"."damage_event_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "damage_event_sources_natural_key_idx" ON "events"."damage_event_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."damage_event_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "damage_events_jurisdiction_idx" ON "events"."damage_events" USING btree ("jurisdiction","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_county_idx" ON "events"."damage_events" USING btree ("county","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_town_idx" ON "events"."damage_events" USING btree ("town","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_place_idx" ON "events"."damage_events" USING btree ("place","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_body_idx" ON "events"."damage_events" USING btree ("jurisdiction","body_code","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_cause_idx" ON "events"."damage_events" USING btree ("jurisdiction","cause","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_event_idx" ON "events"."damage_events" USING btree ("jurisdiction","event_number","id");--> statement-breakpoint
CREATE INDEX "damage_events_case_idx" ON "events"."damage_events" USING btree ("jurisdiction","case_number","occurred_on","id");--> statement-breakpoint
CREATE INDEX "escort_actions_batch_idx" ON "events"."escort_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "escort_sources_record_idx" ON "events"."escort_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "escort_sources_batch_idx" ON "events"."escort_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "escort_sources_natural_key_idx" ON "events"."escort_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."escort_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "escorts_jurisdiction_idx" ON "events"."escorts" USING btree ("jurisdiction","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_county_idx" ON "events"."escorts" USING btree ("county","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_town_idx" ON "events"."escorts" USING btree ("town","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_place_idx" ON "events"."escorts" USING btree ("place","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_body_idx" ON "events"."escorts" USING btree ("jurisdiction","body_code","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_event_idx" ON "events"."escorts" USING btree ("jurisdiction","event_number","escorted_on","id");--> statement-breakpoint
CREATE INDEX "escorts_officers_idx" ON "events"."escorts" USING gin ("officer_numbers");--> statement-breakpoint
CREATE INDEX "hazard_actions_batch_idx" ON "events"."hazard_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "hazard_sources_record_idx" ON "events"."hazard_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "hazard_sources_batch_idx" ON "events"."hazard_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "hazard_sources_natural_key_idx" ON "events"."hazard_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."hazard_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "hazards_jurisdiction_idx" ON "events"."hazards" USING btree ("jurisdiction","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_county_idx" ON "events"."hazards" USING btree ("county","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_town_idx" ON "events"."hazards" USING btree ("town","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_place_idx" ON "events"."hazards" USING btree ("place","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_body_idx" ON "events"."hazards" USING btree ("jurisdiction","body_code","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_due_on_idx" ON "events"."hazards" USING btree ("jurisdiction","due_on","id");--> statement-breakpoint
CREATE INDEX "hazards_state_idx" ON "events"."hazards" USING btree ("jurisdiction","state","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_exit_idx" ON "events"."hazards" USING btree ("jurisdiction","exit","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_user_idx" ON "events"."hazards" USING btree ("jurisdiction","user_number","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_event_idx" ON "events"."hazards" USING btree ("jurisdiction","event_number","id");--> statement-breakpoint
CREATE INDEX "hazards_case_idx" ON "events"."hazards" USING btree ("jurisdiction","case_number","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_grams_idx" ON "events"."hazards" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "important_power_user_actions_batch_idx" ON "events"."important_power_user_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "important_power_user_sources_record_idx" ON "events"."important_power_user_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "important_power_user_sources_batch_idx" ON "events"."important_power_user_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "important_power_user_sources_natural_key_idx" ON "events"."important_power_user_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."important_power_user_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "important_power_users_jurisdiction_idx" ON "events"."important_power_users" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_county_idx" ON "events"."important_power_users" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_town_idx" ON "events"."important_power_users" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_place_idx" ON "events"."important_power_users" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_body_idx" ON "events"."important_power_users" USING btree ("jurisdiction","body_code","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_grade_idx" ON "events"."important_power_users" USING btree ("jurisdiction","grade","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_credit_code_idx" ON "events"."important_power_users" USING btree ("jurisdiction","credit_code","number","id");--> statement-breakpoint
CREATE INDEX "important_power_users_grams_idx" ON "events"."important_power_users" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "loss_recoveries_jurisdiction_idx" ON "events"."loss_recoveries" USING btree ("jurisdiction","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_county_idx" ON "events"."loss_recoveries" USING btree ("county","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_town_idx" ON "events"."loss_recoveries" USING btree ("town","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_place_idx" ON "events"."loss_recoveries" USING btree ("place","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_body_idx" ON "events"."loss_recoveries" USING btree ("jurisdiction","body_code","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_damage_idx" ON "events"."loss_recoveries" USING btree ("jurisdiction","damage_number","confirmed_on","id");--> statement-breakpoint
CREATE INDEX "loss_recovery_actions_batch_idx" ON "events"."loss_recovery_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "loss_recovery_sources_record_idx" ON "events"."loss_recovery_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "loss_recovery_sources_batch_idx" ON "events"."loss_recovery_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "loss_recovery_sources_natural_key_idx" ON "events"."loss_recovery_sources" USING btree ("jurisdiction","natural_key") WHERE "events"."loss_recovery_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "events_due_at_idx" ON "events"."events" USING btree ("jurisdiction","due_at","id");--> statement-breakpoint
CREATE INDEX "events_county_due_at_idx" ON "events"."events" USING btree ("county","due_at","id");--> statement-breakpoint
CREATE INDEX "events_town_due_at_idx" ON "events"."events" USING btree ("town","due_at","id");--> statement-breakpoint
CREATE INDEX "events_closed_at_idx" ON "events"."events" USING btree ("jurisdiction","closed_at","id");--> statement-breakpoint
CREATE INDEX "events_county_closed_at_idx" ON "events"."events" USING btree ("county","closed_at","id");--> statement-breakpoint
CREATE INDEX "events_town_closed_at_idx" ON "events"."events" USING btree ("town","closed_at","id");--> statement-breakpoint
CREATE INDEX "events_state_idx" ON "events"."events" USING btree ("jurisdiction","state","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_town_state_idx" ON "events"."events" USING btree ("town","state","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_source_idx" ON "events"."events" USING btree ("jurisdiction","source","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_level_idx" ON "events"."events" USING btree ("jurisdiction","level","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_closure_kind_idx" ON "events"."events" USING btree ("jurisdiction","closure_kind","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_rating_idx" ON "events"."events" USING btree ("jurisdiction","rating","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_case_idx" ON "events"."events" USING btree ("jurisdiction","case_number","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_parent_idx" ON "events"."events" USING btree ("jurisdiction","parent_number","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_outside_number_idx" ON "events"."events" USING btree ("jurisdiction","outside_number","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_grams_idx" ON "events"."events" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "reports_tracking_code_idx" ON "events"."reports" USING btree ("jurisdiction","tracking_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_jurisdiction_idx" ON "events"."events" USING btree ("jurisdiction","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_county_idx" ON "events"."events" USING btree ("county","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_town_idx" ON "events"."events" USING btree ("town","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_place_idx" ON "events"."events" USING btree ("place","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_category_idx" ON "events"."events" USING btree ("jurisdiction","category_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_standard_category_idx" ON "events"."events" USING btree ("category_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_handler_body_idx" ON "events"."events" USING btree ("jurisdiction","handler_body_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_handler_team_idx" ON "events"."events" USING btree ("jurisdiction","handler_team_code","reported_at","id");--> statement-breakpoint
CREATE INDEX "events_handler_officer_idx" ON "events"."events" USING btree ("jurisdiction","handler_officer_number","reported_at","id");--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."monitoring_device_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."alert_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."important_power_user_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."hazard_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."damage_event_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."escort_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."loss_recovery_actions" FROM "events_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events"."duty_dispute_actions" FROM "events_app";
