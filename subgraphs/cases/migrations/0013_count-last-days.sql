CREATE TABLE "cases"."reference_grants" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"item_code" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reference_grants_pkey" PRIMARY KEY("jurisdiction","key")
);
--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "serve_by" date;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "publish_by" date;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "pay_by" date;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "is_item_granted" boolean;--> statement-breakpoint
ALTER TABLE "cases"."preservations" ADD COLUMN "decide_by" date;--> statement-breakpoint
ALTER TABLE "cases"."publications" ADD COLUMN "withdraw_by" date;--> statement-breakpoint
CREATE INDEX "reference_grants_item_code_idx" ON "cases"."reference_grants" USING btree ("jurisdiction","item_code");--> statement-breakpoint
-- The facts of catalogue are copied once more, so that what their copies say is told of the cases that are there.
DELETE FROM "cases"."reference_positions" WHERE "peer" = 'catalogue';
