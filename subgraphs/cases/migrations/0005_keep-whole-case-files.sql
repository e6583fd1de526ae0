CREATE TABLE "cases"."counters" (
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
CREATE TABLE "cases"."file_actions" (
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
	CONSTRAINT "file_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cases"."file_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "file_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_modes" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reference_modes_pkey" PRIMARY KEY("jurisdiction","place_code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "cases"."reference_officers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"team_code" text COLLATE "C",
	CONSTRAINT "reference_officers_pkey" PRIMARY KEY("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."decisions" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (decided_on) STORED,
	"kinds" text[] NOT NULL,
	"fine" numeric(17, 2),
	"confiscated" numeric(17, 2),
	"text" text,
	"basis" text,
	"decided_on" date,
	"approval_submitted_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"body_code" text COLLATE "C",
	"valid_until" date,
	"public_until" date,
	"is_penalty" boolean GENERATED ALWAYS AS (cardinality(kinds) > 0) STORED NOT NULL,
	"is_from_case" boolean DEFAULT false NOT NULL,
	CONSTRAINT "decisions_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "decisions_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."discussions" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (held_on) STORED,
	"held_on" date,
	"members" text[] NOT NULL,
	"quorum" integer,
	"attendance" integer,
	"minutes" text,
	"conclusion" text,
	CONSTRAINT "discussions_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "discussions_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."hearings" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(held_on, notified_on, requested_on)) STORED,
	"requested_on" date,
	"notified_on" date,
	"held_on" date,
	"place_text" text,
	"host_number" text COLLATE "C",
	"is_public" boolean,
	"result" text,
	"opinion" text,
	CONSTRAINT "hearings_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "hearings_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."legal_reviews" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(reviewed_on, submitted_on)) STORED,
	"submitted_on" date,
	"reviewed_on" date,
	"reviewer_number" text COLLATE "C",
	"qualification" text,
	"is_joint" boolean,
	"result" text,
	"opinion" text,
	CONSTRAINT "legal_reviews_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "legal_reviews_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."notices" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(served_on, issued_on)) STORED,
	"kinds" text[] NOT NULL,
	"penalty_kinds" text[] NOT NULL,
	"fine" numeric(17, 2),
	"content" text,
	"is_oral" boolean,
	"issued_on" date,
	"served_on" date,
	"period_ends_on" date,
	"defended_on" date,
	"defence" text,
	"is_defence_adopted" boolean,
	"waived_on" date,
	CONSTRAINT "notices_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "notices_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_documents" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(issued_on, served_on)) STORED,
	"form_code" text COLLATE "C",
	"title" text NOT NULL,
	"issued_on" date,
	"body_code" text COLLATE "C",
	"served_on" date,
	"is_complete" boolean,
	"file_name" text,
	"file_hash" text,
	CONSTRAINT "case_documents_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "case_documents_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."coercive_measures" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(started_on, (approved_at at time zone 'Asia/Shanghai')::date)) STORED,
	"kind" text NOT NULL,
	"objects" text,
	"basis" text,
	"is_urgent" boolean,
	"approved_at" timestamp with time zone,
	"started_on" date,
	"until" date,
	"extended_until" date,
	"released_on" date,
	CONSTRAINT "coercive_measures_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "coercive_measures_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."correction_orders" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (issued_on) STORED,
	"content" text,
	"issued_on" date,
	"correct_by" date,
	"rechecked_on" date,
	"result" text,
	CONSTRAINT "correction_orders_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "correction_orders_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."evidence" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS ((taken_at at time zone 'Asia/Shanghai')::date) STORED,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"description" text,
	"element" text,
	"taken_at" timestamp with time zone,
	"officer_numbers" text[] NOT NULL,
	"place_text" text,
	"origin_body_code" text COLLATE "C",
	"file_name" text,
	"file_hash" text,
	"verification" text,
	"verified_on" date,
	CONSTRAINT "evidence_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "evidence_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."preservations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(preserved_on, approved_on)) STORED,
	"objects" text,
	"reason" text,
	"approved_on" date,
	"preserved_on" date,
	"decided_on" date,
	"result" text,
	CONSTRAINT "preservations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "preservations_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."commitments" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (signed_on) STORED,
	"list" text,
	"content" text,
	"signed_on" date,
	"correct_by" date,
	"rechecked_on" date,
	"corrected_on" date,
	"result" text,
	"following_case_number" text COLLATE "C",
	CONSTRAINT "commitments_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "commitments_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."executions" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(started_on, urged_on)) STORED,
	"kind" text NOT NULL,
	"urged_on" date,
	"notice_published_on" date,
	"started_on" date,
	"ended_on" date,
	"court" text,
	"result" text,
	CONSTRAINT "executions_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "executions_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."payments" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (paid_on) STORED,
	"amount" numeric(17, 2) NOT NULL,
	"paid_on" date,
	"method" text,
	"receipt_number" text COLLATE "C",
	"is_surcharge" boolean,
	CONSTRAINT "payments_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "payments_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."publications" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (published_on) STORED,
	"channel" text NOT NULL,
	"published_on" date,
	"shown_until" date,
	"withdrawn_on" date,
	"withdrawal_reason" text,
	"address" text,
	CONSTRAINT "publications_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "publications_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."services" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (served_on) STORED,
	"document_number" text COLLATE "C",
	"method" text NOT NULL,
	"recipient" text,
	"served_on" date,
	"officer_numbers" text[] NOT NULL,
	"note" text,
	CONSTRAINT "services_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "services_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."litigations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(filed_on, accepted_on)) STORED,
	"court" text,
	"instance" integer,
	"filed_on" date,
	"accepted_on" date,
	"concluded_on" date,
	"result" text,
	CONSTRAINT "litigations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "litigations_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."reconsiderations" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"case_number" text COLLATE "C" NOT NULL,
	"case_id" uuid,
	"place" text COLLATE "C",
	"number" text COLLATE "C" NOT NULL,
	"listed_on" date GENERATED ALWAYS AS (coalesce(filed_on, accepted_on)) STORED,
	"authority" text,
	"filed_on" date,
	"accepted_on" date,
	"concluded_on" date,
	"result" text,
	CONSTRAINT "reconsiderations_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "reconsiderations_number_key" UNIQUE("jurisdiction","case_number","number")
);
--> statement-breakpoint
CREATE TABLE "cases"."transfer_actions" (
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
	CONSTRAINT "transfer_actions_pkey" PRIMARY KEY("jurisdiction","record_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cases"."transfer_sources" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"batch" bigint NOT NULL,
	"record" uuid NOT NULL,
	"row_hash" text COLLATE "C" NOT NULL,
	"natural_key" text COLLATE "C",
	CONSTRAINT "transfer_sources_key" PRIMARY KEY("jurisdiction","source","source_id","batch")
);
--> statement-breakpoint
CREATE TABLE "cases"."transfers" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"direction" text NOT NULL,
	"reason" text,
	"from_body_code" text COLLATE "C",
	"to_body_code" text COLLATE "C",
	"to_text" text,
	"description" text,
	"place" text COLLATE "C",
	"case_number" text COLLATE "C",
	"item_code" text COLLATE "C",
	"agreement_number" text COLLATE "C",
	"sent_on" date NOT NULL,
	"is_online" boolean NOT NULL,
	"mandatory_evidence_count" integer,
	"electronic_evidence_count" integer,
	"is_fully_electronic" boolean GENERATED ALWAYS AS (electronic_evidence_count >= mandatory_evidence_count) STORED,
	"accepted_on" date,
	"answered_on" date,
	"answer" text,
	"answer_reason" text,
	"filed_case_number" text COLLATE "C",
	"team_formed_on" date,
	"reported_on" date,
	"approved_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"receipt_signed_at" timestamp with time zone,
	"forwarded_on" date,
	"materials_handed_on" date,
	"objected_on" date,
	"objection_decided_on" date,
	"supervision_asked_on" date,
	"supervision_result" text,
	"county" text COLLATE "C" GENERATED ALWAYS AS (left(place, 6) || '000000') STORED,
	"town" text COLLATE "C" GENERATED ALWAYS AS (left(place, 9) || '000') STORED,
	CONSTRAINT "transfers_pkey" PRIMARY KEY("jurisdiction","id"),
	CONSTRAINT "transfers_number_key" UNIQUE("jurisdiction","number")
);
--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "paid_on" date;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "due_on" date GENERATED ALWAYS AS (case when procedure = 'ORDINARY' and filed_on >= date '2021-07-15' then filed_on + 90 end) STORED;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "issuing_subject" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "exit_kind" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "template_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "is_hearing_required" boolean;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "is_hearing_told" boolean;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "is_review_required" boolean;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "is_review_passed" boolean;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "approval_submitted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "file_started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "file_completed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "decision_number" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "party_kind" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "party_credit_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "listed_on" date DEFAULT '1949-10-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "search_text" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."parties" ADD COLUMN "grams" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "counters_county_idx" ON "cases"."counters" USING btree ("measure","county","day");--> statement-breakpoint
CREATE INDEX "counters_town_idx" ON "cases"."counters" USING btree ("measure","town","day");--> statement-breakpoint
CREATE INDEX "file_actions_batch_idx" ON "cases"."file_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "file_sources_record_idx" ON "cases"."file_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "file_sources_batch_idx" ON "cases"."file_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "file_sources_natural_key_idx" ON "cases"."file_sources" USING btree ("jurisdiction","natural_key") WHERE "cases"."file_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "decisions_case_id_idx" ON "cases"."decisions" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "decisions_listed_on_idx" ON "cases"."decisions" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "decisions_waiting_idx" ON "cases"."decisions" USING btree ("jurisdiction","case_number") WHERE "cases"."decisions"."case_id" is null;--> statement-breakpoint
CREATE INDEX "decisions_body_code_idx" ON "cases"."decisions" USING btree ("jurisdiction","body_code","listed_on","id") WHERE "cases"."decisions"."body_code" is not null;--> statement-breakpoint
CREATE INDEX "decisions_no_penalty_idx" ON "cases"."decisions" USING btree ("jurisdiction","listed_on","id") WHERE not is_penalty;--> statement-breakpoint
CREATE INDEX "decisions_kinds_idx" ON "cases"."decisions" USING gin ("kinds");--> statement-breakpoint
CREATE INDEX "decisions_number_idx" ON "cases"."decisions" USING btree ("jurisdiction","number");--> statement-breakpoint
CREATE INDEX "discussions_case_id_idx" ON "cases"."discussions" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "discussions_listed_on_idx" ON "cases"."discussions" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "discussions_waiting_idx" ON "cases"."discussions" USING btree ("jurisdiction","case_number") WHERE "cases"."discussions"."case_id" is null;--> statement-breakpoint
CREATE INDEX "hearings_case_id_idx" ON "cases"."hearings" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "hearings_listed_on_idx" ON "cases"."hearings" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "hearings_waiting_idx" ON "cases"."hearings" USING btree ("jurisdiction","case_number") WHERE "cases"."hearings"."case_id" is null;--> statement-breakpoint
CREATE INDEX "hearings_host_number_idx" ON "cases"."hearings" USING btree ("jurisdiction","host_number","listed_on","id") WHERE "cases"."hearings"."host_number" is not null;--> statement-breakpoint
CREATE INDEX "hearings_result_idx" ON "cases"."hearings" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."hearings"."result" is not null;--> statement-breakpoint
CREATE INDEX "legal_reviews_case_id_idx" ON "cases"."legal_reviews" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "legal_reviews_listed_on_idx" ON "cases"."legal_reviews" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "legal_reviews_waiting_idx" ON "cases"."legal_reviews" USING btree ("jurisdiction","case_number") WHERE "cases"."legal_reviews"."case_id" is null;--> statement-breakpoint
CREATE INDEX "legal_reviews_reviewer_number_idx" ON "cases"."legal_reviews" USING btree ("jurisdiction","reviewer_number","listed_on","id") WHERE "cases"."legal_reviews"."reviewer_number" is not null;--> statement-breakpoint
CREATE INDEX "legal_reviews_result_idx" ON "cases"."legal_reviews" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."legal_reviews"."result" is not null;--> statement-breakpoint
CREATE INDEX "notices_case_id_idx" ON "cases"."notices" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "notices_listed_on_idx" ON "cases"."notices" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "notices_waiting_idx" ON "cases"."notices" USING btree ("jurisdiction","case_number") WHERE "cases"."notices"."case_id" is null;--> statement-breakpoint
CREATE INDEX "case_documents_case_id_idx" ON "cases"."case_documents" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "case_documents_listed_on_idx" ON "cases"."case_documents" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "case_documents_waiting_idx" ON "cases"."case_documents" USING btree ("jurisdiction","case_number") WHERE "cases"."case_documents"."case_id" is null;--> statement-breakpoint
CREATE INDEX "case_documents_form_code_idx" ON "cases"."case_documents" USING btree ("jurisdiction","form_code","listed_on","id") WHERE "cases"."case_documents"."form_code" is not null;--> statement-breakpoint
CREATE INDEX "case_documents_body_code_idx" ON "cases"."case_documents" USING btree ("jurisdiction","body_code","listed_on","id") WHERE "cases"."case_documents"."body_code" is not null;--> statement-breakpoint
CREATE INDEX "case_documents_incomplete_idx" ON "cases"."case_documents" USING btree ("jurisdiction","listed_on","id") WHERE not is_complete;--> statement-breakpoint
CREATE INDEX "coercive_measures_case_id_idx" ON "cases"."coercive_measures" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "coercive_measures_listed_on_idx" ON "cases"."coercive_measures" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "coercive_measures_waiting_idx" ON "cases"."coercive_measures" USING btree ("jurisdiction","case_number") WHERE "cases"."coercive_measures"."case_id" is null;--> statement-breakpoint
CREATE INDEX "coercive_measures_kind_idx" ON "cases"."coercive_measures" USING btree ("jurisdiction","kind","listed_on","id") WHERE "cases"."coercive_measures"."kind" is not null;--> statement-breakpoint
CREATE INDEX "correction_orders_case_id_idx" ON "cases"."correction_orders" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "correction_orders_listed_on_idx" ON "cases"."correction_orders" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "correction_orders_waiting_idx" ON "cases"."correction_orders" USING btree ("jurisdiction","case_number") WHERE "cases"."correction_orders"."case_id" is null;--> statement-breakpoint
CREATE INDEX "correction_orders_result_idx" ON "cases"."correction_orders" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."correction_orders"."result" is not null;--> statement-breakpoint
CREATE INDEX "evidence_case_id_idx" ON "cases"."evidence" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "evidence_listed_on_idx" ON "cases"."evidence" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "evidence_waiting_idx" ON "cases"."evidence" USING btree ("jurisdiction","case_number") WHERE "cases"."evidence"."case_id" is null;--> statement-breakpoint
CREATE INDEX "evidence_origin_body_code_idx" ON "cases"."evidence" USING btree ("jurisdiction","origin_body_code","listed_on","id") WHERE "cases"."evidence"."origin_body_code" is not null;--> statement-breakpoint
CREATE INDEX "evidence_kind_idx" ON "cases"."evidence" USING btree ("jurisdiction","kind","listed_on","id") WHERE "cases"."evidence"."kind" is not null;--> statement-breakpoint
CREATE INDEX "preservations_case_id_idx" ON "cases"."preservations" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "preservations_listed_on_idx" ON "cases"."preservations" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "preservations_waiting_idx" ON "cases"."preservations" USING btree ("jurisdiction","case_number") WHERE "cases"."preservations"."case_id" is null;--> statement-breakpoint
CREATE INDEX "commitments_case_id_idx" ON "cases"."commitments" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "commitments_listed_on_idx" ON "cases"."commitments" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "commitments_waiting_idx" ON "cases"."commitments" USING btree ("jurisdiction","case_number") WHERE "cases"."commitments"."case_id" is null;--> statement-breakpoint
CREATE INDEX "commitments_following_case_number_idx" ON "cases"."commitments" USING btree ("jurisdiction","following_case_number","listed_on","id") WHERE "cases"."commitments"."following_case_number" is not null;--> statement-breakpoint
CREATE INDEX "commitments_list_idx" ON "cases"."commitments" USING btree ("jurisdiction","list","listed_on","id") WHERE "cases"."commitments"."list" is not null;--> statement-breakpoint
CREATE INDEX "commitments_result_idx" ON "cases"."commitments" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."commitments"."result" is not null;--> statement-breakpoint
CREATE INDEX "executions_case_id_idx" ON "cases"."executions" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "executions_listed_on_idx" ON "cases"."executions" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "executions_waiting_idx" ON "cases"."executions" USING btree ("jurisdiction","case_number") WHERE "cases"."executions"."case_id" is null;--> statement-breakpoint
CREATE INDEX "executions_kind_idx" ON "cases"."executions" USING btree ("jurisdiction","kind","listed_on","id") WHERE "cases"."executions"."kind" is not null;--> statement-breakpoint
CREATE INDEX "executions_result_idx" ON "cases"."executions" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."executions"."result" is not null;--> statement-breakpoint
CREATE INDEX "payments_case_id_idx" ON "cases"."payments" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "payments_listed_on_idx" ON "cases"."payments" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "payments_waiting_idx" ON "cases"."payments" USING btree ("jurisdiction","case_number") WHERE "cases"."payments"."case_id" is null;--> statement-breakpoint
CREATE INDEX "publications_case_id_idx" ON "cases"."publications" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "publications_listed_on_idx" ON "cases"."publications" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "publications_waiting_idx" ON "cases"."publications" USING btree ("jurisdiction","case_number") WHERE "cases"."publications"."case_id" is null;--> statement-breakpoint
CREATE INDEX "publications_channel_idx" ON "cases"."publications" USING btree ("jurisdiction","channel","listed_on","id") WHERE "cases"."publications"."channel" is not null;--> statement-breakpoint
CREATE INDEX "services_case_id_idx" ON "cases"."services" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "services_listed_on_idx" ON "cases"."services" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "services_waiting_idx" ON "cases"."services" USING btree ("jurisdiction","case_number") WHERE "cases"."services"."case_id" is null;--> statement-breakpoint
CREATE INDEX "litigations_case_id_idx" ON "cases"."litigations" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "litigations_listed_on_idx" ON "cases"."litigations" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "litigations_waiting_idx" ON "cases"."litigations" USING btree ("jurisdiction","case_number") WHERE "cases"."litigations"."case_id" is null;--> statement-breakpoint
CREATE INDEX "litigations_result_idx" ON "cases"."litigations" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."litigations"."result" is not null;--> statement-breakpoint
CREATE INDEX "reconsiderations_case_id_idx" ON "cases"."reconsiderations" USING btree ("jurisdiction","case_id");--> statement-breakpoint
CREATE INDEX "reconsiderations_listed_on_idx" ON "cases"."reconsiderations" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "reconsiderations_waiting_idx" ON "cases"."reconsiderations" USING btree ("jurisdiction","case_number") WHERE "cases"."reconsiderations"."case_id" is null;--> statement-breakpoint
CREATE INDEX "reconsiderations_result_idx" ON "cases"."reconsiderations" USING btree ("jurisdiction","result","listed_on","id") WHERE "cases"."reconsiderations"."result" is not null;--> statement-breakpoint
CREATE INDEX "transfer_actions_batch_idx" ON "cases"."transfer_actions" USING btree ("jurisdiction","batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "transfer_sources_record_idx" ON "cases"."transfer_sources" USING btree ("record");--> statement-breakpoint
CREATE INDEX "transfer_sources_batch_idx" ON "cases"."transfer_sources" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "transfer_sources_natural_key_idx" ON "cases"."transfer_sources" USING btree ("jurisdiction","natural_key") WHERE "cases"."transfer_sources"."natural_key" is not null;--> statement-breakpoint
CREATE INDEX "transfers_jurisdiction_idx" ON "cases"."transfers" USING btree ("jurisdiction","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_answered_on_idx" ON "cases"."transfers" USING btree ("jurisdiction","answered_on","id");--> statement-breakpoint
CREATE INDEX "transfers_direction_idx" ON "cases"."transfers" USING btree ("jurisdiction","direction","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_reason_idx" ON "cases"."transfers" USING btree ("jurisdiction","reason","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_answer_idx" ON "cases"."transfers" USING btree ("jurisdiction","answer","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_on_paper_idx" ON "cases"."transfers" USING btree ("jurisdiction","sent_on","id") WHERE not is_online;--> statement-breakpoint
CREATE INDEX "transfers_partly_on_paper_idx" ON "cases"."transfers" USING btree ("jurisdiction","sent_on","id") WHERE not is_fully_electronic;--> statement-breakpoint
CREATE INDEX "transfers_county_idx" ON "cases"."transfers" USING btree ("county","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_town_idx" ON "cases"."transfers" USING btree ("town","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_place_idx" ON "cases"."transfers" USING btree ("place","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_from_body_idx" ON "cases"."transfers" USING btree ("jurisdiction","from_body_code","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_to_body_idx" ON "cases"."transfers" USING btree ("jurisdiction","to_body_code","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_case_number_idx" ON "cases"."transfers" USING btree ("jurisdiction","case_number","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_filed_case_number_idx" ON "cases"."transfers" USING btree ("jurisdiction","filed_case_number");--> statement-breakpoint
CREATE INDEX "transfers_item_code_idx" ON "cases"."transfers" USING btree ("jurisdiction","item_code","sent_on","id");--> statement-breakpoint
CREATE INDEX "transfers_agreement_number_idx" ON "cases"."transfers" USING btree ("jurisdiction","agreement_number","sent_on","id");--> statement-breakpoint
CREATE INDEX "cases_credit_code_idx" ON "cases"."cases" USING btree ("jurisdiction","party_credit_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_template_code_idx" ON "cases"."cases" USING btree ("jurisdiction","template_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_state_idx" ON "cases"."cases" USING btree ("jurisdiction","state","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_decided_on_idx" ON "cases"."cases" USING btree ("jurisdiction","decided_on","id");--> statement-breakpoint
CREATE INDEX "cases_closed_on_idx" ON "cases"."cases" USING btree ("jurisdiction","closed_on","id");--> statement-breakpoint
CREATE INDEX "cases_issuing_subject_idx" ON "cases"."cases" USING btree ("jurisdiction","issuing_subject","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_party_kind_idx" ON "cases"."cases" USING btree ("jurisdiction","party_kind","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_decision_kinds_idx" ON "cases"."cases" USING gin ("decision_kinds");--> statement-breakpoint
CREATE INDEX "cases_exit_kind_idx" ON "cases"."cases" USING btree ("jurisdiction","exit_kind","listed_on","id");--> statement-breakpoint
CREATE INDEX "cases_due_on_idx" ON "cases"."cases" USING btree ("jurisdiction","due_on","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "cases_town_decided_on_idx" ON "cases"."cases" USING btree ("town","decided_on","id");--> statement-breakpoint
CREATE INDEX "cases_town_closed_on_idx" ON "cases"."cases" USING btree ("town","closed_on","id");--> statement-breakpoint
CREATE INDEX "cases_county_decided_on_idx" ON "cases"."cases" USING btree ("county","decided_on","id");--> statement-breakpoint
CREATE INDEX "cases_county_closed_on_idx" ON "cases"."cases" USING btree ("county","closed_on","id");--> statement-breakpoint
CREATE INDEX "cases_grams_idx" ON "cases"."cases" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "parties_listed_on_idx" ON "cases"."parties" USING btree ("jurisdiction","listed_on","id");--> statement-breakpoint
CREATE INDEX "parties_credit_code_idx" ON "cases"."parties" USING btree ("jurisdiction","credit_code","listed_on","id");--> statement-breakpoint
CREATE INDEX "parties_grams_idx" ON "cases"."parties" USING gin ("grams");--> statement-breakpoint
REVOKE UPDATE, DELETE ON "cases"."file_actions", "cases"."transfer_actions" FROM "cases_app";
