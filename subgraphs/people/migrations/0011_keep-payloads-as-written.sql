DROP INDEX "people"."body_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."certificate_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."officer_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."place_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."place_mode_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."team_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."leadership_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."post_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."command_centre_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."mark_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."station_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."subject_registration_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."grid_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."grid_member_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."auxiliary_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."public_account_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."team_member_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."warden_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."cooperation_agreement_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."equipment_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."training_actions_batch_idx";--> statement-breakpoint
DROP INDEX "people"."body_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."certificate_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."officer_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."place_mode_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."place_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."team_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."leadership_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."post_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."command_centre_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."mark_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."station_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."subject_registration_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."grid_member_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."grid_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."auxiliary_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."public_account_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."team_member_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."warden_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."cooperation_agreement_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."equipment_sources_record_idx";--> statement-breakpoint
DROP INDEX "people"."training_sources_record_idx";--> statement-breakpoint
ALTER TABLE "people"."body_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."certificate_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."officer_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."place_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."place_mode_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."team_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."leadership_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."post_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."command_centre_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."mark_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."station_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."subject_registration_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."grid_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."grid_member_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."auxiliary_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."public_account_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."team_member_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."warden_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."cooperation_agreement_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."equipment_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "people"."training_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "body_sources_record_idx" ON "people"."body_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "certificate_sources_record_idx" ON "people"."certificate_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "officer_sources_record_idx" ON "people"."officer_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "place_mode_sources_record_idx" ON "people"."place_mode_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "place_sources_record_idx" ON "people"."place_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "team_sources_record_idx" ON "people"."team_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "leadership_sources_record_idx" ON "people"."leadership_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "post_sources_record_idx" ON "people"."post_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "command_centre_sources_record_idx" ON "people"."command_centre_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "mark_sources_record_idx" ON "people"."mark_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "station_sources_record_idx" ON "people"."station_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "subject_registration_sources_record_idx" ON "people"."subject_registration_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "grid_member_sources_record_idx" ON "people"."grid_member_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "grid_sources_record_idx" ON "people"."grid_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "auxiliary_sources_record_idx" ON "people"."auxiliary_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "public_account_sources_record_idx" ON "people"."public_account_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "team_member_sources_record_idx" ON "people"."team_member_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "warden_sources_record_idx" ON "people"."warden_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "cooperation_agreement_sources_record_idx" ON "people"."cooperation_agreement_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "equipment_sources_record_idx" ON "people"."equipment_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "training_sources_record_idx" ON "people"."training_sources" USING hash ("record");