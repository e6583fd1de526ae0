CREATE TABLE "events"."pulls" (
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
ALTER TABLE "events"."staged_rows" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "events"."staged_rows" CASCADE;--> statement-breakpoint
DROP INDEX "events"."event_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."duty_dispute_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."footage_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."alert_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."monitoring_device_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."damage_event_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."escort_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."hazard_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."important_power_user_sources_batch_idx";--> statement-breakpoint
DROP INDEX "events"."loss_recovery_sources_batch_idx";--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "state" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "way" text DEFAULT 'COMMAND' NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "replays" bigint;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events"."batches" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "events"."event_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."quarantine" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "events"."quarantine" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "events"."quarantine" ADD COLUMN "replayed_by" bigint;--> statement-breakpoint
ALTER TABLE "events"."duty_dispute_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."footage_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."alert_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."monitoring_device_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."damage_event_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."escort_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."hazard_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."important_power_user_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events"."loss_recovery_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "batches_system_idx" ON "events"."batches" USING btree ("system","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "event_sources_batch_idx" ON "events"."event_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duty_dispute_sources_batch_idx" ON "events"."duty_dispute_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "footage_sources_batch_idx" ON "events"."footage_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "alert_sources_batch_idx" ON "events"."alert_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "monitoring_device_sources_batch_idx" ON "events"."monitoring_device_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "damage_event_sources_batch_idx" ON "events"."damage_event_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "escort_sources_batch_idx" ON "events"."escort_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "hazard_sources_batch_idx" ON "events"."hazard_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "important_power_user_sources_batch_idx" ON "events"."important_power_user_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "loss_recovery_sources_batch_idx" ON "events"."loss_recovery_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
UPDATE "events"."batches" SET "finished_at" = "taken_at";
