DROP INDEX "cases"."case_actions_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."file_actions_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."supervision_actions_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."transfer_actions_batch_idx";--> statement-breakpoint
DROP INDEX "cases"."case_sources_record_idx";--> statement-breakpoint
DROP INDEX "cases"."file_sources_record_idx";--> statement-breakpoint
DROP INDEX "cases"."supervision_sources_record_idx";--> statement-breakpoint
DROP INDEX "cases"."transfer_sources_record_idx";--> statement-breakpoint
ALTER TABLE "cases"."case_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "cases"."file_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "cases"."supervision_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "cases"."transfer_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "case_sources_record_idx" ON "cases"."case_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "file_sources_record_idx" ON "cases"."file_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "supervision_sources_record_idx" ON "cases"."supervision_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "transfer_sources_record_idx" ON "cases"."transfer_sources" USING hash ("record");