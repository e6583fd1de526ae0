CREATE TABLE "catalogue"."counters" (
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
CREATE TABLE "catalogue"."empowerment_list_actions" (
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
	CONSTRAINT "empowerment_list_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."empowerment_list_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "empowerment_list_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."empowerment_lists" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"ordinal" integer,
	"document_number" text COLLATE "C",
	"published_on" date,
	"effective_on" date,
	"valid_to" date,
	"valid_from" date GENERATED ALWAYS AS (greatest(published_on, effective_on)) STORED,
	"place_codes" text[] NOT NULL,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "empowerment_lists_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "empowerment_lists_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."exemption_entries" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"list" text NOT NULL,
	"number" integer,
	"item_code" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C",
	"conditions" text NOT NULL,
	"correction_days" integer,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "exemption_entries_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "exemption_entries_item_key" UNIQUE NULLS NOT DISTINCT("jurisdiction","list","item_code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."exemption_entry_actions" (
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
	CONSTRAINT "exemption_entry_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."exemption_entry_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "exemption_entry_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."grant_actions" (
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
	CONSTRAINT "grant_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."grant_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "grant_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."grants" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"list_code" text COLLATE "C" NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"published_on" date NOT NULL,
	"effective_on" date NOT NULL,
	"recalled_on" date,
	"recall_reason" text,
	"valid_from" date GENERATED ALWAYS AS (greatest(published_on, effective_on)) STORED NOT NULL,
	"valid_to" date GENERATED ALWAYS AS (recalled_on - 1) STORED,
	CONSTRAINT "grants_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "grants_list_item_place_key" UNIQUE("jurisdiction","list_code","item_code","place")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."policy_document_actions" (
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
	CONSTRAINT "policy_document_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."policy_document_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "policy_document_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."policy_documents" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"issuer" text,
	"issuing_body_code" text COLLATE "C",
	"index_number" text COLLATE "C",
	"registration_number" text COLLATE "C",
	"formed_on" date,
	"published_on" date,
	"effective_on" date,
	"openness" text,
	"validity" text NOT NULL,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "policy_documents_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "policy_documents_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."governance_matter_actions" (
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
	CONSTRAINT "governance_matter_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."governance_matter_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "governance_matter_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."governance_matters" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"lead_body_code" text COLLATE "C",
	"cooperating_body_codes" text[] NOT NULL,
	"process" text[] NOT NULL,
	"scene" text,
	"online_since" date,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "governance_matters_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "governance_matters_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."responsibility_chain_actions" (
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
	CONSTRAINT "responsibility_chain_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."responsibility_chain_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "responsibility_chain_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."responsibility_chains" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"field" text,
	"lead_body_code" text COLLATE "C",
	"steps" jsonb NOT NULL,
	"body_codes" text[] NOT NULL,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "responsibility_chains_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "responsibility_chains_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."check_list_actions" (
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
	CONSTRAINT "check_list_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."check_list_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "check_list_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."check_lists" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"object_kind" text,
	"lead_body_code" text COLLATE "C",
	"lines" jsonb NOT NULL,
	"body_codes" text[] NOT NULL,
	"item_codes" text[] NOT NULL,
	"place_codes" text[] NOT NULL,
	"scene_code" text COLLATE "C",
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "check_lists_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "check_lists_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_item_actions" (
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
	CONSTRAINT "supervision_item_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_item_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "supervision_item_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_items" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"field" text,
	"body_code" text COLLATE "C",
	"claimed_by_body_code" text COLLATE "C",
	"claimed_on" date,
	"objects" text[] NOT NULL,
	"measures" text[] NOT NULL,
	"lines" jsonb NOT NULL,
	"bases" jsonb NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "supervision_items_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "supervision_items_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_scene_actions" (
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
	CONSTRAINT "supervision_scene_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_scene_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "supervision_scene_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_scenes" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"theme_code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"body_codes" text[] NOT NULL,
	"online_since" date,
	"used_online_on" date,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "supervision_scenes_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "supervision_scenes_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_theme_actions" (
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
	CONSTRAINT "supervision_theme_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_theme_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "supervision_theme_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."supervision_themes" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"lead_body_code" text COLLATE "C",
	"claimed_on" date,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "supervision_themes_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "supervision_themes_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."case_template_actions" (
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
	CONSTRAINT "case_template_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."case_template_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "case_template_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."case_templates" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"procedure" text,
	"item_codes" text[] NOT NULL,
	"elements" text[] NOT NULL,
	"form_codes" text[] NOT NULL,
	"facts" text,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "case_templates_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "case_templates_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."document_form_actions" (
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
	CONSTRAINT "document_form_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."document_form_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "document_form_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."document_forms" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"stage" text,
	"required_fields" text[] NOT NULL,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "document_forms_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "document_forms_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."guideline_actions" (
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
	CONSTRAINT "guideline_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."guideline_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "guideline_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."guidelines" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"guide" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"document_number" text COLLATE "C",
	"valid_from" date,
	"valid_to" date,
	"search_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"grams" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "guidelines_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "guidelines_number_key" UNIQUE("jurisdiction","guide","number")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."reported_figure_actions" (
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
	CONSTRAINT "reported_figure_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."reported_figure_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "reported_figure_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."reported_figures" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"claim" text NOT NULL,
	"printed" text NOT NULL,
	"value" numeric(20, 6),
	"is_base_unknown" boolean NOT NULL,
	"reason" text,
	"metric_key" text COLLATE "C",
	"place" text COLLATE "C",
	"source" text NOT NULL,
	"document_number" text COLLATE "C",
	"from" date,
	"to" date,
	CONSTRAINT "reported_figures_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "reported_figures_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."target_actions" (
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
	CONSTRAINT "target_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."target_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "target_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."targets" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"metric_key" text COLLATE "C",
	"bound" text NOT NULL,
	"value" numeric(20, 6) NOT NULL,
	"printed" text,
	"due_on" date,
	"place" text COLLATE "C",
	"document_number" text COLLATE "C",
	CONSTRAINT "targets_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "targets_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" DROP CONSTRAINT "duty_items_area_key";--> statement-breakpoint
DROP INDEX "catalogue"."event_categories_parent_code_idx";--> statement-breakpoint
DROP INDEX "catalogue"."items_field_idx";--> statement-breakpoint
DROP INDEX "catalogue"."items_enforcing_body_code_idx";--> statement-breakpoint
DROP INDEX "catalogue"."items_list_idx";--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ALTER COLUMN "category_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "cooperating_body_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "basis" text;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "document_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "enforcing_team_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "supervision_item_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "boundary" text;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "counters_county_idx" ON "catalogue"."counters" USING btree ("measure","county","day");--> statement-breakpoint
CREATE INDEX "counters_town_idx" ON "catalogue"."counters" USING btree ("measure","town","day");--> statement-breakpoint
CREATE INDEX "empowerment_list_actions_batch_idx" ON "catalogue"."empowerment_list_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "empowerment_list_sources_record_idx" ON "catalogue"."empowerment_list_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "empowerment_list_sources_batch_idx" ON "catalogue"."empowerment_list_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "empowerment_list_sources_natural_key_idx" ON "catalogue"."empowerment_list_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."empowerment_list_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "empowerment_lists_effective_on_idx" ON "catalogue"."empowerment_lists" USING btree ("jurisdiction","effective_on","id");--> statement-breakpoint
CREATE INDEX "empowerment_lists_code_idx" ON "catalogue"."empowerment_lists" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "empowerment_lists_kind_idx" ON "catalogue"."empowerment_lists" USING btree ("jurisdiction","kind","effective_on","id");--> statement-breakpoint
CREATE INDEX "empowerment_lists_document_idx" ON "catalogue"."empowerment_lists" USING btree ("jurisdiction","document_number","effective_on","id");--> statement-breakpoint
CREATE INDEX "empowerment_lists_places_idx" ON "catalogue"."empowerment_lists" USING gin ("place_codes");--> statement-breakpoint
CREATE INDEX "empowerment_lists_grams_idx" ON "catalogue"."empowerment_lists" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "exemption_entries_number_idx" ON "catalogue"."exemption_entries" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "exemption_entries_list_idx" ON "catalogue"."exemption_entries" USING btree ("jurisdiction","list","number","id");--> statement-breakpoint
CREATE INDEX "exemption_entries_body_idx" ON "catalogue"."exemption_entries" USING btree ("jurisdiction","body_code","number","id");--> statement-breakpoint
CREATE INDEX "exemption_entries_item_idx" ON "catalogue"."exemption_entries" USING btree ("jurisdiction","item_code","number","id");--> statement-breakpoint
CREATE INDEX "exemption_entries_document_idx" ON "catalogue"."exemption_entries" USING btree ("jurisdiction","document_number","number","id");--> statement-breakpoint
CREATE INDEX "exemption_entry_actions_batch_idx" ON "catalogue"."exemption_entry_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "exemption_entry_sources_record_idx" ON "catalogue"."exemption_entry_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "exemption_entry_sources_batch_idx" ON "catalogue"."exemption_entry_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "exemption_entry_sources_natural_key_idx" ON "catalogue"."exemption_entry_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."exemption_entry_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "grant_actions_batch_idx" ON "catalogue"."grant_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "grant_sources_record_idx" ON "catalogue"."grant_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "grant_sources_batch_idx" ON "catalogue"."grant_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "grant_sources_natural_key_idx" ON "catalogue"."grant_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."grant_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "grants_effective_on_idx" ON "catalogue"."grants" USING btree ("jurisdiction","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_item_code_idx" ON "catalogue"."grants" USING btree ("jurisdiction","item_code","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_list_code_idx" ON "catalogue"."grants" USING btree ("jurisdiction","list_code","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_place_idx" ON "catalogue"."grants" USING btree ("place","effective_on","id");--> statement-breakpoint
CREATE INDEX "grants_place_item_idx" ON "catalogue"."grants" USING btree ("place","item_code");--> statement-breakpoint
CREATE INDEX "policy_document_actions_batch_idx" ON "catalogue"."policy_document_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "policy_document_sources_record_idx" ON "catalogue"."policy_document_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "policy_document_sources_batch_idx" ON "catalogue"."policy_document_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "policy_document_sources_natural_key_idx" ON "catalogue"."policy_document_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."policy_document_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "policy_documents_number_idx" ON "catalogue"."policy_documents" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "policy_documents_published_on_idx" ON "catalogue"."policy_documents" USING btree ("jurisdiction","published_on","id");--> statement-breakpoint
CREATE INDEX "policy_documents_kind_idx" ON "catalogue"."policy_documents" USING btree ("jurisdiction","kind","published_on","id");--> statement-breakpoint
CREATE INDEX "policy_documents_validity_idx" ON "catalogue"."policy_documents" USING btree ("jurisdiction","validity","published_on","id");--> statement-breakpoint
CREATE INDEX "policy_documents_grams_idx" ON "catalogue"."policy_documents" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "governance_matter_actions_batch_idx" ON "catalogue"."governance_matter_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "governance_matter_sources_record_idx" ON "catalogue"."governance_matter_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "governance_matter_sources_batch_idx" ON "catalogue"."governance_matter_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "governance_matter_sources_natural_key_idx" ON "catalogue"."governance_matter_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."governance_matter_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "governance_matters_code_idx" ON "catalogue"."governance_matters" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "governance_matters_lead_idx" ON "catalogue"."governance_matters" USING btree ("jurisdiction","lead_body_code","code","id");--> statement-breakpoint
CREATE INDEX "governance_matters_document_idx" ON "catalogue"."governance_matters" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "governance_matters_grams_idx" ON "catalogue"."governance_matters" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "responsibility_chain_actions_batch_idx" ON "catalogue"."responsibility_chain_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "responsibility_chain_sources_record_idx" ON "catalogue"."responsibility_chain_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "responsibility_chain_sources_batch_idx" ON "catalogue"."responsibility_chain_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "responsibility_chain_sources_natural_key_idx" ON "catalogue"."responsibility_chain_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."responsibility_chain_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "responsibility_chains_code_idx" ON "catalogue"."responsibility_chains" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "responsibility_chains_field_idx" ON "catalogue"."responsibility_chains" USING btree ("jurisdiction","field","code","id");--> statement-breakpoint
CREATE INDEX "responsibility_chains_lead_idx" ON "catalogue"."responsibility_chains" USING btree ("jurisdiction","lead_body_code","code","id");--> statement-breakpoint
CREATE INDEX "responsibility_chains_document_idx" ON "catalogue"."responsibility_chains" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "responsibility_chains_bodies_idx" ON "catalogue"."responsibility_chains" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "check_list_actions_batch_idx" ON "catalogue"."check_list_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "check_list_sources_record_idx" ON "catalogue"."check_list_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "check_list_sources_batch_idx" ON "catalogue"."check_list_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "check_list_sources_natural_key_idx" ON "catalogue"."check_list_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."check_list_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "check_lists_code_idx" ON "catalogue"."check_lists" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "check_lists_level_idx" ON "catalogue"."check_lists" USING btree ("jurisdiction","level","code","id");--> statement-breakpoint
CREATE INDEX "check_lists_object_kind_idx" ON "catalogue"."check_lists" USING btree ("jurisdiction","object_kind","code","id");--> statement-breakpoint
CREATE INDEX "check_lists_scene_idx" ON "catalogue"."check_lists" USING btree ("jurisdiction","scene_code","code","id");--> statement-breakpoint
CREATE INDEX "check_lists_document_idx" ON "catalogue"."check_lists" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "check_lists_bodies_idx" ON "catalogue"."check_lists" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "check_lists_items_idx" ON "catalogue"."check_lists" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "check_lists_places_idx" ON "catalogue"."check_lists" USING gin ("place_codes");--> statement-breakpoint
CREATE INDEX "supervision_item_actions_batch_idx" ON "catalogue"."supervision_item_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "supervision_item_sources_record_idx" ON "catalogue"."supervision_item_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "supervision_item_sources_batch_idx" ON "catalogue"."supervision_item_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "supervision_item_sources_natural_key_idx" ON "catalogue"."supervision_item_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."supervision_item_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "supervision_items_code_idx" ON "catalogue"."supervision_items" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "supervision_items_claimed_on_idx" ON "catalogue"."supervision_items" USING btree ("jurisdiction","claimed_on","id");--> statement-breakpoint
CREATE INDEX "supervision_items_field_idx" ON "catalogue"."supervision_items" USING btree ("jurisdiction","field","code","id");--> statement-breakpoint
CREATE INDEX "supervision_items_claimed_by_idx" ON "catalogue"."supervision_items" USING btree ("jurisdiction","claimed_by_body_code","code","id");--> statement-breakpoint
CREATE INDEX "supervision_scene_actions_batch_idx" ON "catalogue"."supervision_scene_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "supervision_scene_sources_record_idx" ON "catalogue"."supervision_scene_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "supervision_scene_sources_batch_idx" ON "catalogue"."supervision_scene_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "supervision_scene_sources_natural_key_idx" ON "catalogue"."supervision_scene_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."supervision_scene_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "supervision_scenes_code_idx" ON "catalogue"."supervision_scenes" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "supervision_scenes_theme_idx" ON "catalogue"."supervision_scenes" USING btree ("jurisdiction","theme_code","code","id");--> statement-breakpoint
CREATE INDEX "supervision_scenes_used_online_on_idx" ON "catalogue"."supervision_scenes" USING btree ("jurisdiction","used_online_on","id");--> statement-breakpoint
CREATE INDEX "supervision_scenes_items_idx" ON "catalogue"."supervision_scenes" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "supervision_scenes_bodies_idx" ON "catalogue"."supervision_scenes" USING gin ("body_codes");--> statement-breakpoint
CREATE INDEX "supervision_theme_actions_batch_idx" ON "catalogue"."supervision_theme_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "supervision_theme_sources_record_idx" ON "catalogue"."supervision_theme_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "supervision_theme_sources_batch_idx" ON "catalogue"."supervision_theme_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "supervision_theme_sources_natural_key_idx" ON "catalogue"."supervision_theme_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."supervision_theme_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "supervision_themes_code_idx" ON "catalogue"."supervision_themes" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "supervision_themes_claimed_on_idx" ON "catalogue"."supervision_themes" USING btree ("jurisdiction","claimed_on","id");--> statement-breakpoint
CREATE INDEX "supervision_themes_lead_idx" ON "catalogue"."supervision_themes" USING btree ("jurisdiction","lead_body_code","code","id");--> statement-breakpoint
CREATE INDEX "supervision_themes_document_idx" ON "catalogue"."supervision_themes" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "supervision_themes_grams_idx" ON "catalogue"."supervision_themes" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "case_template_actions_batch_idx" ON "catalogue"."case_template_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "case_template_sources_record_idx" ON "catalogue"."case_template_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "case_template_sources_batch_idx" ON "catalogue"."case_template_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "case_template_sources_natural_key_idx" ON "catalogue"."case_template_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."case_template_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "case_templates_code_idx" ON "catalogue"."case_templates" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "case_templates_procedure_idx" ON "catalogue"."case_templates" USING btree ("jurisdiction","procedure","code","id");--> statement-breakpoint
CREATE INDEX "case_templates_document_idx" ON "catalogue"."case_templates" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "case_templates_items_idx" ON "catalogue"."case_templates" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "case_templates_forms_idx" ON "catalogue"."case_templates" USING gin ("form_codes");--> statement-breakpoint
CREATE INDEX "case_templates_grams_idx" ON "catalogue"."case_templates" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "document_form_actions_batch_idx" ON "catalogue"."document_form_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "document_form_sources_record_idx" ON "catalogue"."document_form_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "document_form_sources_batch_idx" ON "catalogue"."document_form_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "document_form_sources_natural_key_idx" ON "catalogue"."document_form_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."document_form_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "document_forms_code_idx" ON "catalogue"."document_forms" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "document_forms_stage_idx" ON "catalogue"."document_forms" USING btree ("jurisdiction","stage","code","id");--> statement-breakpoint
CREATE INDEX "document_forms_document_idx" ON "catalogue"."document_forms" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "document_forms_grams_idx" ON "catalogue"."document_forms" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "guideline_actions_batch_idx" ON "catalogue"."guideline_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "guideline_sources_record_idx" ON "catalogue"."guideline_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "guideline_sources_batch_idx" ON "catalogue"."guideline_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "guideline_sources_natural_key_idx" ON "catalogue"."guideline_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."guideline_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "guidelines_number_idx" ON "catalogue"."guidelines" USING btree ("jurisdiction","guide","number","id");--> statement-breakpoint
CREATE INDEX "guidelines_document_idx" ON "catalogue"."guidelines" USING btree ("jurisdiction","document_number","guide","number","id");--> statement-breakpoint
CREATE INDEX "guidelines_items_idx" ON "catalogue"."guidelines" USING gin ("item_codes");--> statement-breakpoint
CREATE INDEX "guidelines_grams_idx" ON "catalogue"."guidelines" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "reported_figure_actions_batch_idx" ON "catalogue"."reported_figure_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "reported_figure_sources_record_idx" ON "catalogue"."reported_figure_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "reported_figure_sources_batch_idx" ON "catalogue"."reported_figure_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "reported_figure_sources_natural_key_idx" ON "catalogue"."reported_figure_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."reported_figure_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "reported_figures_code_idx" ON "catalogue"."reported_figures" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "reported_figures_metric_key_idx" ON "catalogue"."reported_figures" USING btree ("jurisdiction","metric_key","code","id");--> statement-breakpoint
CREATE INDEX "reported_figures_base_idx" ON "catalogue"."reported_figures" USING btree ("jurisdiction","is_base_unknown","code","id");--> statement-breakpoint
CREATE INDEX "reported_figures_document_idx" ON "catalogue"."reported_figures" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "reported_figures_place_idx" ON "catalogue"."reported_figures" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "target_actions_batch_idx" ON "catalogue"."target_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "target_sources_record_idx" ON "catalogue"."target_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "target_sources_batch_idx" ON "catalogue"."target_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "target_sources_natural_key_idx" ON "catalogue"."target_sources" USING btree ("jurisdiction","natural_key") WHERE "catalogue"."target_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "targets_code_idx" ON "catalogue"."targets" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "targets_due_on_idx" ON "catalogue"."targets" USING btree ("jurisdiction","due_on","id");--> statement-breakpoint
CREATE INDEX "targets_metric_key_idx" ON "catalogue"."targets" USING btree ("jurisdiction","metric_key","code","id");--> statement-breakpoint
CREATE INDEX "targets_document_idx" ON "catalogue"."targets" USING btree ("jurisdiction","document_number","code","id");--> statement-breakpoint
CREATE INDEX "targets_place_idx" ON "catalogue"."targets" USING btree ("place","code","id");--> statement-breakpoint
CREATE INDEX "duty_items_number_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_category_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","category_code","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_body_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","body_code","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_area_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","place_prefix","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_place_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","place_code","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_document_idx" ON "catalogue"."duty_items" USING btree ("jurisdiction","document_number","number","id");--> statement-breakpoint
CREATE INDEX "duty_items_cooperating_idx" ON "catalogue"."duty_items" USING gin ("cooperating_body_codes");--> statement-breakpoint
CREATE INDEX "event_categories_code_idx" ON "catalogue"."event_categories" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "event_categories_level_idx" ON "catalogue"."event_categories" USING btree ("jurisdiction","level","code","id");--> statement-breakpoint
CREATE INDEX "items_code_idx" ON "catalogue"."items" USING btree ("jurisdiction","code","id");--> statement-breakpoint
CREATE INDEX "items_kind_idx" ON "catalogue"."items" USING btree ("jurisdiction","kind","code","id");--> statement-breakpoint
CREATE INDEX "items_enforcing_team_code_idx" ON "catalogue"."items" USING btree ("jurisdiction","enforcing_team_code","code","id");--> statement-breakpoint
CREATE INDEX "items_supervising_body_code_idx" ON "catalogue"."items" USING btree ("jurisdiction","supervising_body_code","code","id");--> statement-breakpoint
CREATE INDEX "items_supervision_item_code_idx" ON "catalogue"."items" USING btree ("jurisdiction","supervision_item_code","code","id");--> statement-breakpoint
CREATE INDEX "items_grams_idx" ON "catalogue"."items" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "event_categories_parent_code_idx" ON "catalogue"."event_categories" USING btree ("jurisdiction","parent_code","code","id");--> statement-breakpoint
CREATE INDEX "items_field_idx" ON "catalogue"."items" USING btree ("jurisdiction","field","code","id");--> statement-breakpoint
CREATE INDEX "items_enforcing_body_code_idx" ON "catalogue"."items" USING btree ("jurisdiction","enforcing_body_code","code","id");--> statement-breakpoint
CREATE INDEX "items_list_idx" ON "catalogue"."items" USING btree ("jurisdiction","list","code","id");--> statement-breakpoint
ALTER TABLE "catalogue"."duty_items" ADD CONSTRAINT "duty_items_area_key" UNIQUE NULLS NOT DISTINCT("jurisdiction","category_code","place_prefix","number","valid_from");--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."policy_document_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."empowerment_list_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."grant_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."exemption_entry_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."responsibility_chain_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."governance_matter_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."supervision_item_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."supervision_theme_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."supervision_scene_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."check_list_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."case_template_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."document_form_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."guideline_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."reported_figure_actions" FROM "catalogue_app";--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."target_actions" FROM "catalogue_app";
