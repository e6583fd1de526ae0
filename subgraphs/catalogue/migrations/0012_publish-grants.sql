-- Grants that were there before they were published.
INSERT INTO "catalogue"."outbox" (topic, key, version, payload)
SELECT 'grant', jurisdiction || ':' || id, 1, jsonb_build_object('jurisdiction', jurisdiction, 'key', id,
  'itemCode', item_code, 'place', place, 'validFrom', valid_from, 'validTo', valid_to)
FROM "catalogue"."grants" ORDER BY jurisdiction, id;
