ALTER TABLE "people"."certificates" ADD COLUMN "served_from" date;--> statement-breakpoint
ALTER TABLE "people"."certificates" ADD COLUMN "served_to" date;--> statement-breakpoint
ALTER TABLE "people"."place_modes" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "people"."equipment" ADD COLUMN "served_from" date;--> statement-breakpoint
ALTER TABLE "people"."equipment" ADD COLUMN "served_to" date;--> statement-breakpoint
-- What the writers tell of new rows, of those that were there before; whoever copied modes is told anew.
UPDATE "people"."certificates" held SET
  served_from = greatest(held.valid_from, officer.valid_from), served_to = least(held.valid_to, officer.valid_to)
FROM "people"."officers" officer
WHERE officer.jurisdiction = held.jurisdiction AND officer.certificate_number = held.officer_number;--> statement-breakpoint
UPDATE "people"."equipment" held SET
  served_from = coalesce(greatest(held.valid_from, officer.valid_from), '1949-10-01'),
  served_to = least(held.valid_to, officer.valid_to)
FROM "people"."officers" officer
WHERE officer.jurisdiction = held.jurisdiction AND officer.certificate_number = held.officer_number;--> statement-breakpoint
UPDATE "people"."place_modes" held SET ends_on = told.ends_on FROM (
  SELECT jurisdiction, id, least(valid_to, lead(valid_from) OVER (
    PARTITION BY jurisdiction, place_code ORDER BY valid_from) - 1) AS ends_on
  FROM "people"."place_modes") told
WHERE held.jurisdiction = told.jurisdiction AND held.id = told.id;--> statement-breakpoint
INSERT INTO "people"."outbox" (topic, key, version, payload)
SELECT 'mode', jurisdiction || ':' || place_code || ':' || valid_from, (
    SELECT coalesce(max(told.version), 0) + 1 FROM "people"."outbox" told
    WHERE told.topic = 'mode' AND told.key = jurisdiction || ':' || place_code || ':' || valid_from),
  jsonb_build_object('jurisdiction', jurisdiction, 'placeCode', place_code, 'mode', mode,
    'validFrom', valid_from, 'validTo', ends_on)
FROM "people"."place_modes" WHERE ends_on IS DISTINCT FROM valid_to;
