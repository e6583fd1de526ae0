import { fileURLToPath } from 'node:url';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { getTableName, sql } from 'drizzle-orm';
import { FILE, FILE_NAMES } from '#store/file/declarations.ts';
import { WENLING } from './trial-network.ts';

export const CASES = 60_000;
const FILE_ROWS = 5_000;

/** Four fifths of one government, most of few towns, bodies and items, long closed; what is asked for mostly is rare. */
const FILL_CASES = `
  insert into cases (jurisdiction, id, number, cause, procedure, state, is_open, has_hearing_right, filed_on, decided_on,
    closed_on, decision_kinds, officer_numbers, issuing_subject, exit_kind, party_kind, template_code, body_code, team_code,
    item_code, item_version, discretion_ordinal, event_number, party_identity, party_credit_code, place)
  select case when n % 5 = 0 then '331082' else '${WENLING}' end, gen_random_uuid(), 'C' || n, '占道经营',
    case when n % 3 = 0 then 'ORDINARY' else 'SIMPLE' end,
    case when n % 101 = 0 then 'INVESTIGATING' when n % 997 = 0 then 'IN_REMEDY' else 'CLOSED' end,
    n % 101 = 0 or n % 997 = 0, false, date '2016-01-01' + n / 20,
    case when n % 101 > 0 then date '2016-01-20' + n / 20 end,
    case when n % 101 > 0 and n % 997 > 0 then date '2016-02-10' + n / 20 end,
    case when n % 101 = 0 then '{}' when n % 499 = 0 then '{CLOSURE}' else '{FINE}' end::text[], array['O' || n % 300],
    case when n % 4 = 0 then 'TOWN' when n % 401 = 0 then 'DEPARTMENT' else 'COUNTY' end,
    case when n % 607 = 0 then 'FIRST_VIOLATION' when n % 101 > 0 then 'PENALTY' end,
    case when n % 307 = 0 then 'OTHER' else 'CITIZEN' end, case when n % 20 = 0 then 'T' || n % 13 end,
    'B' || floor(sqrt(n % 900)), 'X' || floor(sqrt(n % 900)), 'I' || floor(sqrt(n % 40000)), 1, n % 3,
    case when n % 10 = 0 then 'E' || n end, 'P' || n / 3, case when n % 9 = 0 then 'U' || n / 90 end,
    case when n % 5 = 0 then '331082' else '${WENLING}' end
      || lpad((100 + floor(sqrt(n % 256)))::text, 3, '0') || lpad((200 + n % 20)::text, 3, '0')
  from generate_series(1, ${CASES}) n`;

const FILL_TRANSFERS = `
  insert into transfers (jurisdiction, id, number, direction, reason, from_body_code, to_body_code, place, case_number,
    item_code, agreement_number, sent_on, is_online, mandatory_evidence_count, electronic_evidence_count, answered_on, answer)
  select '${WENLING}', gen_random_uuid(), 'T' || n, case when n % 101 = 0 then 'TO_POLICE' else 'FROM_DEPARTMENT' end,
    case when n % 203 = 0 then 'OBSTRUCTION' else 'EVIDENCE' end, 'B' || n % 40, 'B' || n % 3,
    '${WENLING}' || lpad((100 + n % 16)::text, 3, '0') || '200', 'C' || n * 7, 'I' || n % 200, 'A' || n % 9,
    date '2016-01-01' + n / 3, n % 151 > 0, 3, 3 - (n % 37 = 0)::int, date '2016-01-05' + n / 3,
    case when n % 89 = 0 then 'RETURNED' else 'FILED' end
  from generate_series(1, ${FILE_ROWS}) n`;

/** What each kind on a file is told besides by its lists: `n` counts rows, `held` is the case. */
const TOLD: Readonly<Record<string, string>> = {
  evidence: `name, kind, officer_numbers, taken_at, origin_body_code, verification) select '照片',
    case when n % 99 = 0 then 'WITNESS' else 'RECORD' end, '{}', held.filed_on::timestamptz, 'B' || n % 40,
    case when n % 99 = 0 then 'EXCLUDED' end`,
  case_documents: `title, form_code, body_code, issued_on, is_complete) select '审批表', 'F' || n % 50, 'B' || n % 40, held.filed_on, n % 50 > 0`,
  preservations: `preserved_on, result) select held.filed_on, 'RETURNED'`,
  coercive_measures: `kind, started_on) select 'SEIZE', held.filed_on`,
  correction_orders: `issued_on, result) select held.filed_on, 'CORRECTED'`,
  notices: `kinds, penalty_kinds, served_on) select '{PENALTY}', '{FINE}', held.filed_on`,
  hearings: `held_on, host_number, result) select held.filed_on, 'O' || n % 30, 'UPHELD'`,
  legal_reviews: `reviewed_on, reviewer_number, result) select held.filed_on, 'O' || n % 30, 'PASSED'`,
  discussions: `held_on, members) select held.filed_on, '{}'`,
  decisions: `kinds, decided_on, body_code) select case when n % 50 = 0 then '{}' else '{FINE}' end::text[], held.decided_on, 'B' || n % 40`,
  services: `method, served_on, officer_numbers) select 'DIRECT', held.decided_on, '{}'`,
  payments: `amount, paid_on, method) select 100, held.closed_on, 'BANK'`,
  executions: `kind, started_on, result) select 'COURT', held.closed_on, 'COMPLETED'`,
  commitments: `signed_on, list, result, following_case_number) select held.filed_on, 'COMMITMENT', 'CORRECTED', 'C' || n`,
  publications: `channel, published_on) select 'CREDIT_SITE', held.decided_on`,
  reconsiderations: `filed_on, result) select held.decided_on, 'UPHELD'`,
  litigations: `filed_on, result) select held.decided_on, 'UPHELD'`,
};
const fillFile = (table: string): string => {
  const [columns, values] = (TOLD[table] ?? '').split(') select ');
  return `insert into ${table} (jurisdiction, id, case_number, case_id, place, number, ${columns})
    select held.jurisdiction, gen_random_uuid(), held.number, held.id, held.place, '1', ${values}
    from (select *, row_number() over (order by number) as n from cases where jurisdiction = '${WENLING}') held
    where n <= ${FILE_ROWS}`;
};

const FILL = [
  FILL_CASES,
  `insert into case_officers select jurisdiction, id, officer_numbers[1], listed_on, is_open from cases`,
  `insert into parties (jurisdiction, id, case_id, place, kind, name, credit_code, identity, listed_on)
   select jurisdiction, gen_random_uuid(), id, place, party_kind, '样例', party_credit_code, party_identity, listed_on from cases`,
  FILL_TRANSFERS,
  `insert into supervision_records (jurisdiction, id, number, way, subject_text, case_numbers, supervised_on, closed_on)
   select '${WENLING}', gen_random_uuid(), 'V' || n, case when n % 203 = 0 then 'COMPLAINT' else 'ALARM' end, '中队', array['C' || n * 7],
     date '2016-01-01' + n / 3, case when n % 151 > 0 then date '2016-02-01' + n / 3 end from generate_series(1, ${FILE_ROWS}) n`,
  ...FILE_NAMES.map((name) => fillFile(getTableName(FILE[name].table))),
  `insert into reference_items (jurisdiction, code, version, name, field, list, valid_from)
   select '${WENLING}', 'I' || n, 1, '事项', case when n = 1 then 'RARE' else 'F' || n % 20 end, case when n % 50 = 0 then 'PROFESSIONAL' else 'COMPREHENSIVE' end,
     date '2016-01-01' from generate_series(0, 5000) n`,
  `insert into reference_modes (jurisdiction, place_code, mode, valid_from)
   select code, code || (100 + n) || '000', case when n = 2 then 'COVERED' else 'EMPOWERED' end, date '2016-01-01'
   from generate_series(0, 16) n, (select (331000 + g)::text as code from generate_series(0, 99) g) governments`,
  `insert into reference_officers (jurisdiction, number, team_code)
   select '${WENLING}', 'O' || n, 'X' || n / 10 from generate_series(0, 299) n`,
  'vacuum analyze',
];

/** A store with as many cases as a network has, to see how statements run over it. */
export const openFilled = async () => {
  const trial = await createTrialDatabase('cases', fileURLToPath(new URL('../../migrations', import.meta.url)));
  const log = createLog('cases', 'silent');
  const store = openStore({ name: 'cases', connection: trial.owner, log, patience: 300_000 });
  for (const statement of FILL) await store.db.execute(sql.raw(statement));
  return {
    trial,
    store,
    end: async () => {
      await store.close();
      await trial.drop();
    },
  };
};
