ALTER TABLE "people"."places" ADD COLUMN "former_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "places_former_codes_idx" ON "people"."places" USING gin ("former_codes");