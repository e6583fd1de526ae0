CREATE TABLE "cases"."case_officers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"case_id" uuid NOT NULL,
	"certificate_number" text COLLATE "C" NOT NULL,
	"listed_on" date NOT NULL,
	CONSTRAINT "case_officers_pkey" PRIMARY KEY("jurisdiction","case_id","certificate_number")
);
--> statement-breakpoint
CREATE TABLE "cases"."cases" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"cause" text NOT NULL,
	"procedure" text NOT NULL,
	"state" text NOT NULL,
	"is_open" boolean NOT NULL,
	"source" text,
	"filed_on" date,
	"act_on" date,
	"discovered_on" date,
	"notice_served_on" date,
	"has_hearing_right" boolean NOT NULL,
	"preserved_on" date,
	"preservation_decided_on" date,
	"correct_by" date,
	"decided_on" date,
	"served_on" date,
	"published_on" date,
	"performed_on" date,
	"deferred_until" date,
	"urged_on" date,
	"closed_on" date,
	"decision_kinds" text[] NOT NULL,
	"fine" numeric(17, 2),
	"decision_text" text,
	"place" text COLLATE "C",
	"place_text" text,
	"item_code" text COLLATE "C",
	"item_version" integer,
	"discretion_ordinal" integer,
	"officer_numbers" text[] NOT NULL,
	"body_code" text COLLATE "C",
	"team_code" text COLLATE "C",
	"event_number" text COLLATE "C",
	"party_identity" text COLLATE "C",
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	"listed_on" date GENERATED ALWAYS AS (coalesce(filed_on, discovered_on, decided_on, date '1949-10-01')) STORED NOT NULL,
	CONSTRAINT "cases_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "cases_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."parties" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"place" text COLLATE "C",
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"credit_code" text COLLATE "C",
	"id_number" text,
	"id_number_index" text COLLATE "C",
	"phone" text,
	"phone_index" text COLLATE "C",
	"address" text,
	"identity" text COLLATE "C" NOT NULL,
	CONSTRAINT "parties_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "parties_case_id_key" UNIQUE("jurisdiction","case_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_calendar" (
	"date" date PRIMARY KEY NOT NULL,
	"is_off" boolean NOT NULL,
	"announced_for" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_clocks" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"now" timestamp with time zone NOT NULL,
	CONSTRAINT "reference_clocks_pkey" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_items" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"field" text,
	"list" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reference_items_pkey" PRIMARY KEY("jurisdiction","code","version")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_places" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_code" text COLLATE "C"
);
--> statement-breakpoint
CREATE INDEX "case_officers_certificate_number_idx" ON "cases"."case_officers" USING btree ("jurisdiction","certificate_number","listed_on","case_id");--> statement-breakpoint
CREATE INDEX "cases_jurisdiction_idx" ON "cases"."cases" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_county_idx" ON "cases"."cases" USING btree ("county","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_town_idx" ON "cases"."cases" USING btree ("town","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_place_idx" ON "cases"."cases" USING btree ("place","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_item_code_idx" ON "cases"."cases" USING btree ("jurisdiction","item_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_team_code_idx" ON "cases"."cases" USING btree ("jurisdiction","team_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_event_number_idx" ON "cases"."cases" USING btree ("jurisdiction","event_number","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_party_identity_idx" ON "cases"."cases" USING btree ("jurisdiction","party_identity","listed_on","id");--> statement-breakpoint
CREATE INDEX "parties_id_number_index_idx" ON "cases"."parties" USING btree ("jurisdiction","id_number_index");--> statement-breakpoint
CREATE INDEX "parties_phone_index_idx" ON "cases"."parties" USING btree ("jurisdiction","phone_index");