DROP INDEX "catalogue"."penalty_clauses_order_idx";--> statement-breakpoint
ALTER TABLE "catalogue"."penalty_clauses" ADD COLUMN "version_order" date GENERATED ALWAYS AS (coalesce(version_date, date '0001-01-01')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "items_valid_from_idx" ON "catalogue"."items" USING btree ("jurisdiction","valid_from","id");--> statement-breakpoint
CREATE INDEX "items_body_from_idx" ON "catalogue"."items" USING btree ("jurisdiction","enforcing_body_code","valid_from","id");--> statement-breakpoint
CREATE INDEX "items_supervisor_from_idx" ON "catalogue"."items" USING btree ("jurisdiction","supervising_body_code","valid_from","id");--> statement-breakpoint
CREATE INDEX "items_team_from_idx" ON "catalogue"."items" USING btree ("jurisdiction","enforcing_team_code","valid_from","id");--> statement-breakpoint
CREATE INDEX "items_supervision_from_idx" ON "catalogue"."items" USING btree ("jurisdiction","supervision_item_code","valid_from","id");--> statement-breakpoint
CREATE INDEX "penalty_clauses_listed_idx" ON "catalogue"."penalty_clauses" USING btree ("jurisdiction","law","version_order","article_order","id");