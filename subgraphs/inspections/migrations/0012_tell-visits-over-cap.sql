ALTER TABLE "inspections"."inspections" ADD COLUMN "is_over_cap" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Visits that were there before, as the writer tells it of new ones.
WITH caps AS MATERIALIZED (
  SELECT jurisdiction, year, lead_body_code AS body, min(visit_cap) AS cap FROM "inspections"."inspection_plans"
  WHERE visit_cap IS NOT NULL AND published_on IS NOT NULL GROUP BY 1, 2, 3)
UPDATE "inspections"."inspections" visit SET is_over_cap = true
WHERE visit.kind IN ('RANDOM', 'KEY', 'SPECIAL', 'COMBINED') AND EXISTS (
  SELECT FROM caps
  WHERE caps.jurisdiction = visit.jurisdiction AND caps.year = extract(year FROM visit.inspected_on)
    AND visit.body_codes @> ARRAY[caps.body]
    AND caps.cap < (
      SELECT count(*) FROM "inspections"."inspections" made
      WHERE made.jurisdiction = visit.jurisdiction AND made.credit_code = visit.credit_code
        AND made.kind IN ('RANDOM', 'KEY', 'SPECIAL', 'COMBINED') AND made.body_codes @> ARRAY[caps.body]
        AND made.inspected_on >= make_date(caps.year, 1, 1)
        AND (made.inspected_on, made.id) <= (visit.inspected_on, visit.id)));
