CREATE TABLE "people"."counters" (
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
CREATE TABLE "people"."leadership_actions" (
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
	CONSTRAINT "leadership_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."leadership_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "leadership_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."leaderships" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"team_code" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"position" text NOT NULL,
	"officer_number" text COLLATE "C",
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "leaderships_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "leaderships_known_key" UNIQUE("jurisdiction","team_code","role","name","valid_from")
);
--> statement-breakpoint
CREATE TABLE "people"."post_actions" (
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
	CONSTRAINT "post_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."post_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "post_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."posts" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"team_code" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"nature" text NOT NULL,
	"origin" text NOT NULL,
	"office_kind" text,
	"level" text NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"moved_on" date,
	"moved_from" text,
	"officer_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "posts_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "posts_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."command_centre_actions" (
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
	CONSTRAINT "command_centre_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."command_centre_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "command_centre_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."command_centres" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text COLLATE "C",
	"body_code" text COLLATE "C",
	"address" text,
	"duty_phone" text,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "command_centres_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "command_centres_known_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "people"."mark_actions" (
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
	CONSTRAINT "mark_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."mark_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "mark_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."marks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"document" text,
	CONSTRAINT "marks_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "marks_known_key" UNIQUE("jurisdiction","place","kind","valid_from")
);
--> statement-breakpoint
CREATE TABLE "people"."station_actions" (
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
	CONSTRAINT "station_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."station_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "station_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."stations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"team_code" text COLLATE "C",
	"is_sharing_premises" boolean,
	"is_sharing_tasks" boolean,
	"police_count" integer,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "stations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "stations_known_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "people"."subject_registration_actions" (
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
	CONSTRAINT "subject_registration_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."subject_registration_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "subject_registration_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."subject_registrations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"body_code" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "subject_registrations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "subject_registrations_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."grid_actions" (
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
	CONSTRAINT "grid_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."grid_member_actions" (
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
	CONSTRAINT "grid_member_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."grid_member_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "grid_member_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."grid_members" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"phone_index" text COLLATE "C",
	"grid_code" text COLLATE "C" NOT NULL,
	"team_code" text COLLATE "C",
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "grid_members_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "grid_members_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."grid_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "grid_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."grids" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"team_code" text COLLATE "C",
	"origin_kinds" text[] DEFAULT '{}' NOT NULL,
	"origin_codes" text[] DEFAULT '{}' NOT NULL,
	"origin_names" text[] DEFAULT '{}' NOT NULL,
	"longitude" double precision,
	"latitude" double precision,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "grids_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "grids_known_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "people"."auxiliaries" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"phone_index" text COLLATE "C",
	"duties" text,
	"team_code" text COLLATE "C" NOT NULL,
	"supervisor_number" text COLLATE "C",
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "auxiliaries_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "auxiliaries_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."auxiliary_actions" (
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
	CONSTRAINT "auxiliary_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."auxiliary_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "auxiliary_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."public_account_actions" (
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
	CONSTRAINT "public_account_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."public_account_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "public_account_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."public_accounts" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"registered_on" date NOT NULL,
	"closed_on" date,
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "public_accounts_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "public_accounts_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."team_member_actions" (
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
	CONSTRAINT "team_member_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."team_member_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "team_member_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."team_members" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"team_code" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"duty" text,
	"officer_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "team_members_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "team_members_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."warden_actions" (
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
	CONSTRAINT "warden_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."warden_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "warden_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."wardens" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"phone_index" text COLLATE "C",
	"street" text,
	"team_code" text COLLATE "C",
	"place" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "wardens_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "wardens_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."cooperation_agreement_actions" (
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
	CONSTRAINT "cooperation_agreement_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."cooperation_agreement_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "cooperation_agreement_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."cooperation_agreements" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"department_code" text COLLATE "C" NOT NULL,
	"bureau_code" text COLLATE "C" NOT NULL,
	"item_codes" text[] DEFAULT '{}' NOT NULL,
	"department_duties" text,
	"bureau_duties" text,
	"signed_on" date NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "cooperation_agreements_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "cooperation_agreements_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."equipment" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"model" text,
	"officer_number" text COLLATE "C",
	"team_code" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "equipment_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "equipment_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "people"."equipment_actions" (
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
	CONSTRAINT "equipment_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."equipment_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "equipment_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."training_actions" (
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
	CONSTRAINT "training_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "people"."training_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "training_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "people"."trainings" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"officer_number" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"topic" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"hours" integer NOT NULL,
	"is_cross_post" boolean NOT NULL,
	CONSTRAINT "trainings_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "trainings_known_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
DROP INDEX "people"."certificates_officer_number_idx";--> statement-breakpoint
DROP INDEX "people"."officers_team_code_idx";--> statement-breakpoint
DROP INDEX "people"."teams_body_code_idx";--> statement-breakpoint
DROP INDEX "people"."places_parent_code_idx";--> statement-breakpoint
DROP INDEX "people"."teams_place_code_idx";--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."bodies" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."officers" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "people"."officers" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "people"."officers" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."officers" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."place_modes" ADD COLUMN "covered_by_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."places" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."places" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "department_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "document_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "predecessor_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."teams" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "counters_county_idx" ON "people"."counters" USING btree ("measure","county","day");--> statement-breakpoint
CREATE INDEX "counters_town_idx" ON "people"."counters" USING btree ("measure","town","day");--> statement-breakpoint
CREATE INDEX "leadership_actions_batch_idx" ON "people"."leadership_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "leadership_sources_record_idx" ON "people"."leadership_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "leadership_sources_batch_idx" ON "people"."leadership_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "leadership_sources_natural_key_idx" ON "people"."leadership_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."leadership_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "leaderships_listed_idx" ON "people"."leaderships" USING btree ("jurisdiction","team_code","role","name","valid_from","id");--> statement-breakpoint
CREATE INDEX "leaderships_valid_from_idx" ON "people"."leaderships" USING btree ("jurisdiction","valid_from","id");--> statement-breakpoint
CREATE INDEX "leaderships_team_idx" ON "people"."leaderships" USING btree ("jurisdiction","team_code","valid_from","id");--> statement-breakpoint
CREATE INDEX "leaderships_officer_idx" ON "people"."leaderships" USING btree ("jurisdiction","officer_number","valid_from","id");--> statement-breakpoint
CREATE INDEX "post_actions_batch_idx" ON "people"."post_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "post_sources_record_idx" ON "people"."post_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "post_sources_batch_idx" ON "people"."post_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "post_sources_natural_key_idx" ON "people"."post_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."post_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "posts_listed_idx" ON "people"."posts" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "posts_county_idx" ON "people"."posts" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "posts_town_idx" ON "people"."posts" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "posts_place_idx" ON "people"."posts" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "posts_team_idx" ON "people"."posts" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "posts_officer_idx" ON "people"."posts" USING btree ("jurisdiction","officer_number","number","id");--> statement-breakpoint
CREATE INDEX "command_centre_actions_batch_idx" ON "people"."command_centre_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "command_centre_sources_record_idx" ON "people"."command_centre_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "command_centre_sources_batch_idx" ON "people"."command_centre_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "command_centre_sources_natural_key_idx" ON "people"."command_centre_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."command_centre_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "command_centres_listed_idx" ON "people"."command_centres" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "command_centres_county_idx" ON "people"."command_centres" USING btree ("county","code","id");--> statement-breakpoint
CREATE INDEX "command_centres_town_idx" ON "people"."command_centres" USING btree ("town","code","id");--> statement-breakpoint
CREATE INDEX "command_centres_place_idx" ON "people"."command_centres" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "command_centres_parent_idx" ON "people"."command_centres" USING btree ("jurisdiction","parent_code","code","id");--> statement-breakpoint
CREATE INDEX "command_centres_body_idx" ON "people"."command_centres" USING btree ("jurisdiction","body_code","code","id");--> statement-breakpoint
CREATE INDEX "mark_actions_batch_idx" ON "people"."mark_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "mark_sources_record_idx" ON "people"."mark_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "mark_sources_batch_idx" ON "people"."mark_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "mark_sources_natural_key_idx" ON "people"."mark_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."mark_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "marks_listed_idx" ON "people"."marks" USING btree ("jurisdiction","place","kind","valid_from","id");--> statement-breakpoint
CREATE INDEX "marks_valid_from_idx" ON "people"."marks" USING btree ("jurisdiction","valid_from","id");--> statement-breakpoint
CREATE INDEX "marks_county_idx" ON "people"."marks" USING btree ("county","valid_from","id");--> statement-breakpoint
CREATE INDEX "marks_town_idx" ON "people"."marks" USING btree ("town","valid_from","id");--> statement-breakpoint
CREATE INDEX "marks_place_idx" ON "people"."marks" USING btree ("place","valid_from","id");--> statement-breakpoint
CREATE INDEX "station_actions_batch_idx" ON "people"."station_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "station_sources_record_idx" ON "people"."station_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "station_sources_batch_idx" ON "people"."station_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "station_sources_natural_key_idx" ON "people"."station_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."station_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "stations_listed_idx" ON "people"."stations" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "stations_county_idx" ON "people"."stations" USING btree ("county","code","id");--> statement-breakpoint
CREATE INDEX "stations_town_idx" ON "people"."stations" USING btree ("town","code","id");--> statement-breakpoint
CREATE INDEX "stations_place_idx" ON "people"."stations" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "stations_team_idx" ON "people"."stations" USING btree ("jurisdiction","team_code","code","id");--> statement-breakpoint
CREATE INDEX "stations_grams_idx" ON "people"."stations" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "subject_registration_actions_batch_idx" ON "people"."subject_registration_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "subject_registration_sources_record_idx" ON "people"."subject_registration_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "subject_registration_sources_batch_idx" ON "people"."subject_registration_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "subject_registration_sources_natural_key_idx" ON "people"."subject_registration_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."subject_registration_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "subject_registrations_listed_idx" ON "people"."subject_registrations" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "subject_registrations_county_idx" ON "people"."subject_registrations" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "subject_registrations_town_idx" ON "people"."subject_registrations" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "subject_registrations_place_idx" ON "people"."subject_registrations" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "subject_registrations_body_idx" ON "people"."subject_registrations" USING btree ("jurisdiction","body_code","number","id");--> statement-breakpoint
CREATE INDEX "grid_actions_batch_idx" ON "people"."grid_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "grid_member_actions_batch_idx" ON "people"."grid_member_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "grid_member_sources_record_idx" ON "people"."grid_member_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "grid_member_sources_batch_idx" ON "people"."grid_member_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "grid_member_sources_natural_key_idx" ON "people"."grid_member_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."grid_member_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "grid_members_listed_idx" ON "people"."grid_members" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "grid_members_county_idx" ON "people"."grid_members" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "grid_members_town_idx" ON "people"."grid_members" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "grid_members_place_idx" ON "people"."grid_members" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "grid_members_grid_idx" ON "people"."grid_members" USING btree ("jurisdiction","grid_code","number","id");--> statement-breakpoint
CREATE INDEX "grid_members_team_idx" ON "people"."grid_members" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "grid_sources_record_idx" ON "people"."grid_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "grid_sources_batch_idx" ON "people"."grid_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "grid_sources_natural_key_idx" ON "people"."grid_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."grid_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "grids_listed_idx" ON "people"."grids" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "grids_county_idx" ON "people"."grids" USING btree ("county","code","id");--> statement-breakpoint
CREATE INDEX "grids_town_idx" ON "people"."grids" USING btree ("town","code","id");--> statement-breakpoint
CREATE INDEX "grids_place_idx" ON "people"."grids" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "grids_team_idx" ON "people"."grids" USING btree ("jurisdiction","team_code","code","id");--> statement-breakpoint
CREATE INDEX "grids_origins_idx" ON "people"."grids" USING gin ("origin_codes");--> statement-breakpoint
CREATE INDEX "grids_grams_idx" ON "people"."grids" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "auxiliaries_listed_idx" ON "people"."auxiliaries" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "auxiliaries_county_idx" ON "people"."auxiliaries" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "auxiliaries_town_idx" ON "people"."auxiliaries" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "auxiliaries_place_idx" ON "people"."auxiliaries" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "auxiliaries_team_idx" ON "people"."auxiliaries" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "auxiliaries_supervisor_idx" ON "people"."auxiliaries" USING btree ("jurisdiction","supervisor_number","number","id");--> statement-breakpoint
CREATE INDEX "auxiliary_actions_batch_idx" ON "people"."auxiliary_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "auxiliary_sources_record_idx" ON "people"."auxiliary_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "auxiliary_sources_batch_idx" ON "people"."auxiliary_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "auxiliary_sources_natural_key_idx" ON "people"."auxiliary_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."auxiliary_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "public_account_actions_batch_idx" ON "people"."public_account_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "public_account_sources_record_idx" ON "people"."public_account_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "public_account_sources_batch_idx" ON "people"."public_account_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "public_account_sources_natural_key_idx" ON "people"."public_account_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."public_account_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "public_accounts_listed_idx" ON "people"."public_accounts" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "public_accounts_registered_on_idx" ON "people"."public_accounts" USING btree ("jurisdiction","registered_on","id");--> statement-breakpoint
CREATE INDEX "public_accounts_county_idx" ON "people"."public_accounts" USING btree ("county","registered_on","id");--> statement-breakpoint
CREATE INDEX "public_accounts_town_idx" ON "people"."public_accounts" USING btree ("town","registered_on","id");--> statement-breakpoint
CREATE INDEX "public_accounts_place_idx" ON "people"."public_accounts" USING btree ("place","registered_on","id");--> statement-breakpoint
CREATE INDEX "team_member_actions_batch_idx" ON "people"."team_member_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "team_member_sources_record_idx" ON "people"."team_member_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "team_member_sources_batch_idx" ON "people"."team_member_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "team_member_sources_natural_key_idx" ON "people"."team_member_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."team_member_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "team_members_listed_idx" ON "people"."team_members" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "team_members_team_idx" ON "people"."team_members" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "team_members_body_idx" ON "people"."team_members" USING btree ("jurisdiction","body_code","number","id");--> statement-breakpoint
CREATE INDEX "team_members_officer_idx" ON "people"."team_members" USING btree ("jurisdiction","officer_number","number","id");--> statement-breakpoint
CREATE INDEX "warden_actions_batch_idx" ON "people"."warden_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "warden_sources_record_idx" ON "people"."warden_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "warden_sources_batch_idx" ON "people"."warden_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "warden_sources_natural_key_idx" ON "people"."warden_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."warden_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "wardens_listed_idx" ON "people"."wardens" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "wardens_county_idx" ON "people"."wardens" USING btree ("county","number","id");--> statement-breakpoint
CREATE INDEX "wardens_town_idx" ON "people"."wardens" USING btree ("town","number","id");--> statement-breakpoint
CREATE INDEX "wardens_place_idx" ON "people"."wardens" USING btree ("place","number","id");--> statement-breakpoint
CREATE INDEX "wardens_team_idx" ON "people"."wardens" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "cooperation_agreement_actions_batch_idx" ON "people"."cooperation_agreement_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "cooperation_agreement_sources_record_idx" ON "people"."cooperation_agreement_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "cooperation_agreement_sources_batch_idx" ON "people"."cooperation_agreement_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "cooperation_agreement_sources_natural_key_idx" ON "people"."cooperation_agreement_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."cooperation_agreement_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "cooperation_agreements_listed_idx" ON "people"."cooperation_agreements" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "cooperation_agreements_signed_on_idx" ON "people"."cooperation_agreements" USING btree ("jurisdiction","signed_on","id");--> statement-breakpoint
CREATE INDEX "cooperation_agreements_department_idx" ON "people"."cooperation_agreements" USING btree ("jurisdiction","department_code","signed_on","id");--> statement-breakpoint
CREATE INDEX "cooperation_agreements_bureau_idx" ON "people"."cooperation_agreements" USING btree ("jurisdiction","bureau_code","signed_on","id");--> statement-breakpoint
CREATE INDEX "cooperation_agreements_items_idx" ON "people"."cooperation_agreements" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "equipment_listed_idx" ON "people"."equipment" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "equipment_officer_idx" ON "people"."equipment" USING btree ("jurisdiction","officer_number","number","id");--> statement-breakpoint
CREATE INDEX "equipment_team_idx" ON "people"."equipment" USING btree ("jurisdiction","team_code","number","id");--> statement-breakpoint
CREATE INDEX "equipment_actions_batch_idx" ON "people"."equipment_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "equipment_sources_record_idx" ON "people"."equipment_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "equipment_sources_batch_idx" ON "people"."equipment_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "equipment_sources_natural_key_idx" ON "people"."equipment_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."equipment_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "training_actions_batch_idx" ON "people"."training_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "training_sources_record_idx" ON "people"."training_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "training_sources_batch_idx" ON "people"."training_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "training_sources_natural_key_idx" ON "people"."training_sources" USING btree ("jurisdiction","natural_key") WHERE "people"."training_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "trainings_listed_idx" ON "people"."trainings" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "trainings_starts_on_idx" ON "people"."trainings" USING btree ("jurisdiction","starts_on","id");--> statement-breakpoint
CREATE INDEX "trainings_officer_idx" ON "people"."trainings" USING btree ("jurisdiction","officer_number","starts_on","id");--> statement-breakpoint
CREATE INDEX "trainings_field_idx" ON "people"."trainings" USING btree ("jurisdiction","field","starts_on","id");--> statement-breakpoint
CREATE INDEX "bodies_listed_idx" ON "people"."bodies" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "bodies_place_code_idx" ON "people"."bodies" USING btree ("place_code","code","id");--> statement-breakpoint
CREATE INDEX "bodies_grams_idx" ON "people"."bodies" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "certificates_listed_idx" ON "people"."certificates" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "certificates_fields_idx" ON "people"."certificates" USING gin ("fields");--> statement-breakpoint
CREATE INDEX "certificates_valid_to_idx" ON "people"."certificates" USING btree ("jurisdiction","valid_to","id");--> statement-breakpoint
CREATE INDEX "certificates_officer_idx" ON "people"."certificates" USING btree ("jurisdiction","officer_number","valid_from","id");--> statement-breakpoint
CREATE INDEX "officers_listed_idx" ON "people"."officers" USING btree ("jurisdiction","certificate_number","id");--> statement-breakpoint
CREATE INDEX "officers_team_idx" ON "people"."officers" USING btree ("jurisdiction","team_code","certificate_number","id");--> statement-breakpoint
CREATE INDEX "officers_grams_idx" ON "people"."officers" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "place_modes_covered_by_idx" ON "people"."place_modes" USING btree ("covered_by_code","place_code");--> statement-breakpoint
CREATE INDEX "place_modes_listed_idx" ON "people"."place_modes" USING btree ("jurisdiction","place_code","id");--> statement-breakpoint
CREATE INDEX "place_modes_valid_from_idx" ON "people"."place_modes" USING btree ("jurisdiction","valid_from","id");--> statement-breakpoint
CREATE INDEX "places_listed_idx" ON "people"."places" USING btree ("code","id");--> statement-breakpoint
CREATE INDEX "places_grams_idx" ON "people"."places" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "teams_listed_idx" ON "people"."teams" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "teams_body_idx" ON "people"."teams" USING btree ("jurisdiction","body_code","code","id");--> statement-breakpoint
CREATE INDEX "teams_department_idx" ON "people"."teams" USING btree ("jurisdiction","department_code","code","id");--> statement-breakpoint
CREATE INDEX "teams_document_idx" ON "people"."teams" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "teams_fields_idx" ON "people"."teams" USING gin ("fields");--> statement-breakpoint
CREATE INDEX "teams_predecessors_idx" ON "people"."teams" USING gin ("predecessor_codes");--> statement-breakpoint
CREATE INDEX "teams_grams_idx" ON "people"."teams" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "places_parent_code_idx" ON "people"."places" USING btree ("parent_code","code","id");--> statement-breakpoint
CREATE INDEX "teams_place_code_idx" ON "people"."teams" USING btree ("place_code","code","id");
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."leadership_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."post_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."command_centre_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."mark_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."station_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."subject_registration_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."grid_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."grid_member_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."auxiliary_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."public_account_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."team_member_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."warden_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."cooperation_agreement_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."equipment_actions" FROM "people_app";
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "people"."training_actions" FROM "people_app";
