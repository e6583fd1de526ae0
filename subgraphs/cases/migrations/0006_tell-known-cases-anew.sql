-- What the columns and tables of 0005 hold of cases that were there before, as the writer tells it of new ones.
UPDATE "cases"."cases" SET
  exit_kind = coalesce(exit_kind, CASE WHEN cardinality(decision_kinds) > 0 THEN 'PENALTY'
    WHEN state IN ('CORRECTED', 'EXEMPTED') THEN 'COMMITMENT' WHEN state = 'NO_PENALTY' THEN 'NO_PENALTY'
    WHEN state = 'TRANSFERRED' THEN 'TRANSFERRED' WHEN state = 'NOT_FILED' THEN 'NOT_FILED' END),
  (search_text, grams) = (
    SELECT string_agg(part, E'\n' ORDER BY place), array(
      SELECT DISTINCT substr(piece.part, at, size)
      FROM unnest(array_agg(part)) piece(part), generate_series(1, 200) at, generate_series(1, 2) size
      WHERE at + size - 1 <= length(piece.part))
    FROM (SELECT place, regexp_replace(lower(normalize(told, NFKC)), '[\s[:cntrl:]〔〕【】\[\]()]', '', 'g')
      FROM unnest(ARRAY[number, cause]) WITH ORDINALITY words(told, place)) parts(place, part) WHERE part <> '');--> statement-breakpoint
UPDATE "cases"."cases" held SET party_kind = party.kind, party_credit_code = party.credit_code
FROM "cases"."parties" party WHERE party.jurisdiction = held.jurisdiction AND party.case_id = held.id;--> statement-breakpoint
UPDATE "cases"."parties" party SET listed_on = held.listed_on,
  (search_text, grams) = (
    SELECT coalesce(string_agg(part, E'\n' ORDER BY place), ''), array(
      SELECT DISTINCT substr(piece.part, at, size)
      FROM unnest(array_agg(part)) piece(part), generate_series(1, 200) at, generate_series(1, 2) size
      WHERE at + size - 1 <= length(piece.part))
    FROM (SELECT place, regexp_replace(lower(normalize(told, NFKC)), '[\s[:cntrl:]〔〕【】\[\]()]', '', 'g')
      FROM unnest(ARRAY[party.name, party.credit_code]) WITH ORDINALITY words(told, place)) parts(place, part) WHERE part <> '')
FROM "cases"."cases" held WHERE party.jurisdiction = held.jurisdiction AND party.case_id = held.id;--> statement-breakpoint
INSERT INTO "cases"."decisions" (jurisdiction, id, case_number, case_id, place, number, kinds, fine, text, decided_on,
  approval_submitted_at, approved_at, body_code, is_from_case)
SELECT jurisdiction, (lpad(to_hex(72::bigint * 16777216 + jurisdiction::bigint), 8, '0') || left(encode(sha256(
    convert_to('Decision', 'UTF8') || '\x00'::bytea || convert_to('case', 'UTF8') || '\x00'::bytea
    || convert_to(id::text, 'UTF8')), 'hex'), 24))::uuid,
  number, id, place, coalesce(decision_number, number), decision_kinds, fine, decision_text, decided_on,
  approval_submitted_at, approved_at, body_code, true
FROM "cases"."cases" WHERE decided_on IS NOT NULL OR cardinality(decision_kinds) > 0
ON CONFLICT DO NOTHING;
