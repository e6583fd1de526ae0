DROP INDEX "inspections"."entity_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."finding_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."enterprise_rating_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."rectification_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."library_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."joint_operation_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."draw_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_plan_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_task_actions_batch_idx";--> statement-breakpoint
DROP INDEX "inspections"."entity_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."finding_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."enterprise_rating_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."rectification_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."library_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."joint_operation_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."draw_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_plan_sources_record_idx";--> statement-breakpoint
DROP INDEX "inspections"."inspection_task_sources_record_idx";--> statement-breakpoint
ALTER TABLE "inspections"."entity_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."finding_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."enterprise_rating_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."rectification_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."library_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."joint_operation_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."draw_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_plan_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "inspections"."inspection_task_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "entity_sources_record_idx" ON "inspections"."entity_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "inspection_sources_record_idx" ON "inspections"."inspection_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "finding_sources_record_idx" ON "inspections"."finding_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "enterprise_rating_sources_record_idx" ON "inspections"."enterprise_rating_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "rectification_sources_record_idx" ON "inspections"."rectification_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "library_sources_record_idx" ON "inspections"."library_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "joint_operation_sources_record_idx" ON "inspections"."joint_operation_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "draw_sources_record_idx" ON "inspections"."draw_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "inspection_plan_sources_record_idx" ON "inspections"."inspection_plan_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "inspection_task_sources_record_idx" ON "inspections"."inspection_task_sources" USING hash ("record");