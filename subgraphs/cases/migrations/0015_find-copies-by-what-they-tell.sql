CREATE INDEX "reference_items_field_idx" ON "cases"."reference_items" USING btree ("field","jurisdiction","code");--> statement-breakpoint
CREATE INDEX "reference_items_list_idx" ON "cases"."reference_items" USING btree ("list","jurisdiction","code");--> statement-breakpoint
CREATE INDEX "reference_modes_mode_idx" ON "cases"."reference_modes" USING btree ("mode","jurisdiction","place_code");--> statement-breakpoint
CREATE INDEX "reference_officers_team_code_idx" ON "cases"."reference_officers" USING btree ("team_code","jurisdiction","number");