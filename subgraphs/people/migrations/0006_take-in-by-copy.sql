CREATE TABLE "people"."pulls" (
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
ALTER TABLE "people"."staged_rows" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "people"."staged_rows" CASCADE;--> statement-breakpoint
DROP INDEX "people"."body_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."certificate_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."officer_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."place_mode_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."place_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."team_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."leadership_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."post_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."command_centre_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."mark_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."station_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."subject_registration_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."grid_member_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."grid_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."auxiliary_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."public_account_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."team_member_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."warden_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."cooperation_agreement_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."equipment_sources_batch_idx";--> statement-breakpoint
DROP INDEX "people"."training_sources_batch_idx";--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "state" text DEFAULT 'TAKEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "sha256" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "way" text DEFAULT 'COMMAND' NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "replays" bigint;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "finished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "people"."batches" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "people"."body_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."certificate_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."officer_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."place_mode_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."place_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."quarantine" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "people"."quarantine" ADD COLUMN "correction" text;--> statement-breakpoint
ALTER TABLE "people"."quarantine" ADD COLUMN "replayed_by" bigint;--> statement-breakpoint
ALTER TABLE "people"."team_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."leadership_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."post_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."command_centre_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."mark_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."station_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."subject_registration_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."grid_member_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."grid_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."auxiliary_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."public_account_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."team_member_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."warden_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."cooperation_agreement_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."equipment_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people"."training_sources" ADD COLUMN "clock" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "batches_system_idx" ON "people"."batches" USING btree ("system","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "body_sources_batch_idx" ON "people"."body_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "certificate_sources_batch_idx" ON "people"."certificate_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "officer_sources_batch_idx" ON "people"."officer_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "place_mode_sources_batch_idx" ON "people"."place_mode_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "place_sources_batch_idx" ON "people"."place_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "team_sources_batch_idx" ON "people"."team_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "leadership_sources_batch_idx" ON "people"."leadership_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "post_sources_batch_idx" ON "people"."post_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "command_centre_sources_batch_idx" ON "people"."command_centre_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "mark_sources_batch_idx" ON "people"."mark_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "station_sources_batch_idx" ON "people"."station_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "subject_registration_sources_batch_idx" ON "people"."subject_registration_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "grid_member_sources_batch_idx" ON "people"."grid_member_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "grid_sources_batch_idx" ON "people"."grid_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "auxiliary_sources_batch_idx" ON "people"."auxiliary_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "public_account_sources_batch_idx" ON "people"."public_account_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "team_member_sources_batch_idx" ON "people"."team_member_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "warden_sources_batch_idx" ON "people"."warden_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "cooperation_agreement_sources_batch_idx" ON "people"."cooperation_agreement_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "equipment_sources_batch_idx" ON "people"."equipment_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "training_sources_batch_idx" ON "people"."training_sources" USING brin ("batch") WITH (autosummarize=true);--> statement-breakpoint
UPDATE "people"."batches" SET "finished_at" = "taken_at";
