CREATE INDEX "dispatches_owner_idx" ON "events"."dispatches" USING btree ("owner","dispatched_at","id");--> statement-breakpoint
CREATE INDEX "reminders_delivery_idx" ON "events"."reminders" USING btree ("jurisdiction","delivery","at","id");--> statement-breakpoint
CREATE INDEX "reminders_owner_idx" ON "events"."reminders" USING btree ("owner","at","id");--> statement-breakpoint
CREATE INDEX "monitoring_devices_published_on_idx" ON "events"."monitoring_devices" USING btree ("jurisdiction","published_on","code","id");--> statement-breakpoint
CREATE INDEX "damage_events_owner_idx" ON "events"."damage_events" USING btree ("owner","occurred_on","id");--> statement-breakpoint
CREATE INDEX "damage_events_is_assumed_idx" ON "events"."damage_events" USING btree ("jurisdiction","is_assumed","occurred_on","id");--> statement-breakpoint
CREATE INDEX "escorts_owner_idx" ON "events"."escorts" USING btree ("owner","escorted_on","id");--> statement-breakpoint
CREATE INDEX "hazards_owner_idx" ON "events"."hazards" USING btree ("owner","found_on","id");--> statement-breakpoint
CREATE INDEX "hazards_county_due_on_idx" ON "events"."hazards" USING btree ("county","due_on","id");--> statement-breakpoint
CREATE INDEX "hazards_town_due_on_idx" ON "events"."hazards" USING btree ("town","due_on","id");--> statement-breakpoint
CREATE INDEX "important_power_users_owner_idx" ON "events"."important_power_users" USING btree ("owner","number","id");--> statement-breakpoint
CREATE INDEX "loss_recoveries_owner_idx" ON "events"."loss_recoveries" USING btree ("owner","confirmed_on","id");