CREATE TABLE "cases"."pulls" (
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
ALTER TABLE "cases"."staged_rows" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "cases"."staged_rows" CASCADE;--> statement-breakpoint
DROP INDEX "cases"."case_sources_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."file_sources_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."transfer_sources_batch_idx";--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "state" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "way" text DEFAULT 'COMMAND' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "replays" bigint;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."batches" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."case_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."file_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases"."quarantine" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "cases"."quarantine" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "cases"."quarantine" ADD COLUMN "replayed_by" bigint;--> statement-breakpoint
ALTER TABLE "cases"."transfer_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "batches_system_idx" ON "cases"."batches" USING btree ("system","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "case_sources_batch_idx" ON "cases"."case_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "file_sources_batch_idx" ON "cases"."file_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "transfer_sources_batch_idx" ON "cases"."transfer_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
UPDATE "cases"."batches" SET "finished_at" = "taken_at";
