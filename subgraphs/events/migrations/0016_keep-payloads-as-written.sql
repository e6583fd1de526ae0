DROP INDEX "events"."event_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."duty_dispute_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."footage_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."alert_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."monitoring_device_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."damage_event_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."escort_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."hazard_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."important_power_user_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."loss_recovery_actions_batch_idx";--> statement-breakpoint
DROP INDEX "events"."event_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."duty_dispute_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."footage_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."alert_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."monitoring_device_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."damage_event_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."escort_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."hazard_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."important_power_user_sources_record_idx";--> statement-breakpoint
DROP INDEX "events"."loss_recovery_sources_record_idx";--> statement-breakpoint
ALTER TABLE "events"."event_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."duty_dispute_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."footage_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."alert_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."monitoring_device_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."damage_event_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."escort_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."hazard_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."important_power_user_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "events"."loss_recovery_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "event_sources_record_idx" ON "events"."event_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "duty_dispute_sources_record_idx" ON "events"."duty_dispute_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "footage_sources_record_idx" ON "events"."footage_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "alert_sources_record_idx" ON "events"."alert_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "monitoring_device_sources_record_idx" ON "events"."monitoring_device_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "damage_event_sources_record_idx" ON "events"."damage_event_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "escort_sources_record_idx" ON "events"."escort_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "hazard_sources_record_idx" ON "events"."hazard_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "important_power_user_sources_record_idx" ON "events"."important_power_user_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "loss_recovery_sources_record_idx" ON "events"."loss_recovery_sources" USING hash ("record");