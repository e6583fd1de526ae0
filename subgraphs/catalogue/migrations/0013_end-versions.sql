ALTER TABLE "catalogue"."item_versions" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "catalogue"."items" ADD COLUMN "told_from" date;--> statement-breakpoint
-- What the writers tell of new rows, of those that were there before; whoever copied versions is told anew.
UPDATE "catalogue"."items" SET told_from = valid_from;--> statement-breakpoint
UPDATE "catalogue"."item_versions" held SET ends_on = told.ends_on FROM (
  SELECT jurisdiction, id, least(valid_to, lead(valid_from) OVER (
    PARTITION BY jurisdiction, item_code ORDER BY valid_from, number) - 1) AS ends_on
  FROM "catalogue"."item_versions") told
WHERE held.jurisdiction = told.jurisdiction AND held.id = told.id;--> statement-breakpoint
UPDATE "catalogue"."items" held SET valid_from = told.valid_from FROM (
  SELECT item.jurisdiction, item.id, min(version.valid_from) AS valid_from FROM "catalogue"."items" item
  JOIN "catalogue"."item_versions" version ON version.jurisdiction = item.jurisdiction AND version.item_code = item.code
  GROUP BY 1, 2) told
WHERE held.jurisdiction = told.jurisdiction AND held.id = told.id AND told.valid_from < held.valid_from;--> statement-breakpoint
INSERT INTO "catalogue"."outbox" (topic, key, version, payload)
SELECT 'item', item.jurisdiction || ':' || item.code || ':' || held.number, (
    SELECT coalesce(max(told.version), 0) + 1 FROM "catalogue"."outbox" told
    WHERE told.topic = 'item' AND told.key = item.jurisdiction || ':' || item.code || ':' || held.number),
  jsonb_build_object('jurisdiction', item.jurisdiction, 'code', item.code, 'version', held.number, 'name', held.name,
    'field', item.field, 'list', item.list, 'validFrom', held.valid_from, 'validTo', held.ends_on)
FROM "catalogue"."item_versions" held
JOIN "catalogue"."items" item ON item.jurisdiction = held.jurisdiction AND item.code = held.item_code
WHERE held.ends_on IS DISTINCT FROM held.valid_to;
