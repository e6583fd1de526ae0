CREATE TABLE "catalogue"."calendar_days" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"date" date NOT NULL,
	"name" text NOT NULL,
	"is_off" boolean NOT NULL,
	"announced_for" integer NOT NULL,
	CONSTRAINT "calendar_days_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "calendar_days_date_key" UNIQUE("jurisdiction","date")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."clocks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"now" timestamp with time zone NOT NULL,
	CONSTRAINT "clocks_pkey" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."discretion_tiers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"condition" text NOT NULL,
	"fine_min" numeric(17, 2),
	"fine_max" numeric(17, 2),
	"source" text,
	CONSTRAINT "discretion_tiers_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "discretion_tiers_ordinal_key" UNIQUE("jurisdiction","item_code","ordinal")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."duty_items" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"category_code" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C",
	"place_prefix" text COLLATE "C" NOT NULL,
	"body_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "duty_items_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "duty_items_area_key" UNIQUE("jurisdiction","category_code","place_prefix")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."event_categories" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"level" integer NOT NULL,
	"parent_code" text COLLATE "C",
	CONSTRAINT "event_categories_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "event_categories_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."item_versions" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"name" text NOT NULL,
	"sanctions" text[] NOT NULL,
	"fine_min" numeric(17, 2),
	"fine_max" numeric(17, 2),
	"is_correction_prerequisite" boolean NOT NULL,
	"bases" jsonb NOT NULL,
	CONSTRAINT "item_versions_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "item_versions_number_key" UNIQUE("jurisdiction","item_code","number")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."items" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"field" text NOT NULL,
	"kind" text NOT NULL,
	"list" text NOT NULL,
	"enforcing_body_code" text COLLATE "C",
	"supervising_body_code" text COLLATE "C",
	CONSTRAINT "items_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "items_code_key" UNIQUE("jurisdiction","code")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."penalty_clauses" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"law" text COLLATE "C" NOT NULL,
	"version_date" date,
	"article" text COLLATE "C" NOT NULL,
	"article_order" integer NOT NULL,
	"chapter" text,
	"authority" text,
	"sanctions" text[] NOT NULL,
	"fine_min" numeric(17, 2),
	"fine_max" numeric(17, 2),
	"is_multiple_based" boolean NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "penalty_clauses_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "penalty_clauses_article_key" UNIQUE NULLS NOT DISTINCT("jurisdiction","law","version_date","article")
);
--> statement-breakpoint
CREATE INDEX "event_categories_parent_code_idx" ON "catalogue"."event_categories" USING btree ("jurisdiction","parent_code","code");--> statement-breakpoint
CREATE INDEX "items_field_idx" ON "catalogue"."items" USING btree ("jurisdiction","field","code");--> statement-breakpoint
CREATE INDEX "items_list_idx" ON "catalogue"."items" USING btree ("jurisdiction","list","code");--> statement-breakpoint
CREATE INDEX "penalty_clauses_order_idx" ON "catalogue"."penalty_clauses" USING btree ("jurisdiction","law",coalesce("version_date", date '0001-01-01'),"article_order","id");