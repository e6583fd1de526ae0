CREATE TABLE "catalogue"."reference_positions" (
	"peer" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position" text,
	"polled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "catalogue"."reference_places" (
	"code" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parent_code" text COLLATE "C",
	"former_codes" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "reference_places_pkey" PRIMARY KEY("code")
);
