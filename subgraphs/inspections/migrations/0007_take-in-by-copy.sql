CREATE TABLE "inspections"."pulls" (
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
ALTER TABLE "inspections"."staged_rows" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "inspections"."staged_rows" CASCADE;--> statement-breakpoint
DROP INDEX "inspections"."entity_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."finding_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."enterprise_rating_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."rectification_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."joint_operation_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."draw_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_plan_sources_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_task_sources_batch_idx";--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "state" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "way" text DEFAULT 'COMMAND' NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "replays" bigint;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "inspections"."batches" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "inspections"."entity_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspection_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."quarantine" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "inspections"."quarantine" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "inspections"."quarantine" ADD COLUMN "replayed_by" bigint;--> statement-breakpoint
ALTER TABLE "inspections"."finding_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."enterprise_rating_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."rectification_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."joint_operation_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."draw_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspection_plan_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inspections"."inspection_task_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "batches_system_idx" ON "inspections"."batches" USING btree ("system","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "entity_sources_batch_idx" ON "inspections"."entity_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "inspection_sources_batch_idx" ON "inspections"."inspection_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "finding_sources_batch_idx" ON "inspections"."finding_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "enterprise_rating_sources_batch_idx" ON "inspections"."enterprise_rating_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "rectification_sources_batch_idx" ON "inspections"."rectification_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "joint_operation_sources_batch_idx" ON "inspections"."joint_operation_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "draw_sources_batch_idx" ON "inspections"."draw_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "inspection_plan_sources_batch_idx" ON "inspections"."inspection_plan_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "inspection_task_sources_batch_idx" ON "inspections"."inspection_task_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
UPDATE "inspections"."batches" SET "finished_at" = "taken_at";
