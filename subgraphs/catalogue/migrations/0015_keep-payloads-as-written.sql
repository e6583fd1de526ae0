DROP INDEX "catalogue"."calendar_day_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."discretion_tier_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."duty_item_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."event_category_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_version_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."penalty_clause_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."empowerment_list_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."exemption_entry_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."grant_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."policy_document_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."governance_matter_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."responsibility_chain_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."check_line_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."check_list_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_item_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_scene_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_theme_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."case_template_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."document_form_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."guideline_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."reported_figure_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."target_actions_batch_idx";--> statement-breakpoint
DROP INDEX "catalogue"."calendar_day_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."discretion_tier_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."duty_item_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."event_category_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."item_version_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."penalty_clause_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."empowerment_list_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."exemption_entry_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."grant_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."policy_document_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."governance_matter_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."responsibility_chain_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."check_line_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."check_list_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_item_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_scene_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."supervision_theme_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."case_template_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."document_form_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."guideline_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."reported_figure_sources_record_idx";--> statement-breakpoint
DROP INDEX "catalogue"."target_sources_record_idx";--> statement-breakpoint
ALTER TABLE "catalogue"."calendar_day_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."discretion_tier_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."duty_item_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."event_category_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."item_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."item_version_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."penalty_clause_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."empowerment_list_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."exemption_entry_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."grant_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."policy_document_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."governance_matter_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."responsibility_chain_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."check_line_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."check_list_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_item_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_scene_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."supervision_theme_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."case_template_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."document_form_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."guideline_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."reported_figure_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "catalogue"."target_actions" ALTER COLUMN "payload" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "calendar_day_sources_record_idx" ON "catalogue"."calendar_day_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "discretion_tier_sources_record_idx" ON "catalogue"."discretion_tier_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "duty_item_sources_record_idx" ON "catalogue"."duty_item_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "event_category_sources_record_idx" ON "catalogue"."event_category_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "item_sources_record_idx" ON "catalogue"."item_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "item_version_sources_record_idx" ON "catalogue"."item_version_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "penalty_clause_sources_record_idx" ON "catalogue"."penalty_clause_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "empowerment_list_sources_record_idx" ON "catalogue"."empowerment_list_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "exemption_entry_sources_record_idx" ON "catalogue"."exemption_entry_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "grant_sources_record_idx" ON "catalogue"."grant_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "policy_document_sources_record_idx" ON "catalogue"."policy_document_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "governance_matter_sources_record_idx" ON "catalogue"."governance_matter_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "responsibility_chain_sources_record_idx" ON "catalogue"."responsibility_chain_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "check_line_sources_record_idx" ON "catalogue"."check_line_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "check_list_sources_record_idx" ON "catalogue"."check_list_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "supervision_item_sources_record_idx" ON "catalogue"."supervision_item_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "supervision_scene_sources_record_idx" ON "catalogue"."supervision_scene_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "supervision_theme_sources_record_idx" ON "catalogue"."supervision_theme_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "case_template_sources_record_idx" ON "catalogue"."case_template_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "document_form_sources_record_idx" ON "catalogue"."document_form_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "guideline_sources_record_idx" ON "catalogue"."guideline_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "reported_figure_sources_record_idx" ON "catalogue"."reported_figure_sources" USING hash ("record");--> statement-breakpoint
CREATE INDEX "target_sources_record_idx" ON "catalogue"."target_sources" USING hash ("record");