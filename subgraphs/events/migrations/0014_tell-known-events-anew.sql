CREATE TABLE "events"."untold_events" (
	"jurisdiction" text COLLATE "C" NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "untold_events_pkey" PRIMARY KEY("jurisdiction","event_id")
);--> statement-breakpoint
-- Events from before 0003, whose rows keep nothing of their logs: each start tells some of them, until none waits.
INSERT INTO "events"."untold_events" SELECT held.jurisdiction, held.id FROM "events"."events" held
WHERE coalesce(accepted_at, assessed_at, dispatched_at, acknowledged_at, arrived_at, case_opened_at, fed_back_at, verified_at,
    rated_at) IS NULL
  AND EXISTS (SELECT FROM "events"."event_actions" told WHERE told.jurisdiction = held.jurisdiction
    AND told.record_id = held.id AND told.action NOT IN ('REPORT', 'IMPORT', 'REVOKE'));
