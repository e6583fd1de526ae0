CREATE TABLE "catalogue"."pulls" (
	"system" text COLLATE "C" NOT NULL,
	"watermark" text,
	"last_attempt" timestamp with time zone,
	"last_success" timestamp with time zone,
	"last_fault" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone,
	CONSTRAINT "pulls_key" PRIMARY KEY("system")
);
--> statement-breakpoint
ALTER TABLE "catalogue"."staged_rows" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "catalogue"."staged_rows" CASCADE;--> statement-breakpoint
DROP INDEX "catalogue"."calendar_day_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."discretion_tier_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."duty_item_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."event_category_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_version_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."penalty_clause_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."empowerment_list_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."exemption_entry_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."grant_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."policy_document_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."governance_matter_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."responsibility_chain_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."check_list_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_item_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_scene_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_theme_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."case_template_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."document_form_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."guideline_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."reported_figure_sources_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."target_sources_batch_idx";--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "state" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "way" text DEFAULT 'COMMAND' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "replays" bigint;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "catalogue"."batches" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."calendar_day_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."discretion_tier_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."duty_item_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."event_category_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."item_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."item_version_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."penalty_clause_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."quarantine" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "catalogue"."quarantine" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "catalogue"."quarantine" ADD COLUMN "replayed_by" bigint;--> statement-breakpoint
ALTER TABLE "catalogue"."empowerment_list_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."exemption_entry_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."grant_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."policy_document_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."governance_matter_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."responsibility_chain_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."check_list_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_item_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_scene_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_theme_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."case_template_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."document_form_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."guideline_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."reported_figure_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "catalogue"."target_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "batches_system_idx" ON "catalogue"."batches" USING btree ("system","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "calendar_day_sources_batch_idx" ON "catalogue"."calendar_day_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "discretion_tier_sources_batch_idx" ON "catalogue"."discretion_tier_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duty_item_sources_batch_idx" ON "catalogue"."duty_item_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "event_category_sources_batch_idx" ON "catalogue"."event_category_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "item_sources_batch_idx" ON "catalogue"."item_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "item_version_sources_batch_idx" ON "catalogue"."item_version_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "penalty_clause_sources_batch_idx" ON "catalogue"."penalty_clause_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "empowerment_list_sources_batch_idx" ON "catalogue"."empowerment_list_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "exemption_entry_sources_batch_idx" ON "catalogue"."exemption_entry_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "grant_sources_batch_idx" ON "catalogue"."grant_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "policy_document_sources_batch_idx" ON "catalogue"."policy_document_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "governance_matter_sources_batch_idx" ON "catalogue"."governance_matter_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "responsibility_chain_sources_batch_idx" ON "catalogue"."responsibility_chain_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "check_list_sources_batch_idx" ON "catalogue"."check_list_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "supervision_item_sources_batch_idx" ON "catalogue"."supervision_item_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "supervision_scene_sources_batch_idx" ON "catalogue"."supervision_scene_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "supervision_theme_sources_batch_idx" ON "catalogue"."supervision_theme_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "case_template_sources_batch_idx" ON "catalogue"."case_template_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "document_form_sources_batch_idx" ON "catalogue"."document_form_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "guideline_sources_batch_idx" ON "catalogue"."guideline_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "reported_figure_sources_batch_idx" ON "catalogue"."reported_figure_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "target_sources_batch_idx" ON "catalogue"."target_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
UPDATE "catalogue"."batches" SET "finished_at" = "taken_at";
