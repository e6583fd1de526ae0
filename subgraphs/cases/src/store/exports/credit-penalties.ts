import type { Export, ExportWish } from '@network/kit/exports';
import { createRowWriter, type TellingRecords } from '@network/kit/mapping/row-writer';
import type { Source } from '@network/kit/mapping/source-file';
import { isPerson, maskName, maskText } from '#domain/publication.ts';
import type { PublishedDecision, PublishedDecisions } from './published-decisions.ts';

/** The layout of 2018 in its order: 双公示 行政处罚, DOMAIN.md §3.1. */
const COLUMNS = [
  'CF_XDR_MC',
  'CF_XDR_LB',
  'CF_XDR_SHXYM',
  'CF_XDR_GSZC',
  'CF_XDR_ZZJG',
  'CF_XDR_SWDJ',
  'CF_XDR_SYDW',
  'CF_XDR_SHZZ',
  'CF_FRDB',
  'CF_FR_ZJLX',
  'CF_FR_ZJHM',
  'CF_XDR_ZJLX',
  'CF_XDR_ZJHM',
  'CF_WSH',
  'CF_WFXW',
  'CF_SY',
  'CF_YJ',
  'CF_CFLB',
  'CF_NR',
  'CF_NR_FK',
  'CF_NR_WFFF',
  'CF_NR_ZKDX',
  'CF_JDRQ',
  'CF_YXQ',
  'CF_GSJZQ',
  'CF_CFJG',
  'CF_CFJGDM',
  'CF_SJLY',
  'CF_SJLYDM',
  'BZ',
];

/** A decision as it may be published: no number of a person, no name of a natural one, no address. */
const recordsOf = ({ decision, shownUntil, cause, party, bodyName }: PublishedDecision): TellingRecords => {
  const person = isPerson(party) ? party.name : null;
  const written = (text: string | null): string | null => (text === null ? null : maskText(text, person));
  return {
    decision: {
      ...{ number: decision.number, numberText: decision.numberText, kinds: decision.kinds },
      ...{ fine: decision.fine, confiscated: decision.confiscated, basis: written(decision.basis) },
      ...{ text: written(decision.text), facts: written(decision.facts), permitText: written(decision.permitText) },
      ...{ decidedOn: decision.decidedOn, validUntil: decision.validUntil, publicUntil: shownUntil },
      ...{ issuerText: decision.issuerText ?? bodyName, bodyCode: decision.bodyCode, note: written(decision.note) },
      ...{ sourceText: decision.sourceText, sourceCode: decision.sourceCode },
    },
    case: {
      cause: written(cause),
      partyKind: party.kind,
      partyName: person === null ? party.name : maskName(person),
      ...(person === null ? { partyCreditCode: party.creditCode, partyRepresentative: party.representative } : {}),
      ...{ partyBusinessNumber: party.businessNumber, partyOrganisationCode: party.organisationCode },
      ...{ partyTaxNumber: party.taxNumber, partyInstitutionNumber: party.institutionNumber },
      partyAssociationNumber: party.associationNumber,
    },
  };
};

type Parts = {
  readonly published: PublishedDecisions;
  /** The source file that reads the layout: what it reads is written by it. */
  readonly source: Source;
  readonly todayOf: (jurisdiction: string) => Promise<string>;
};

/** 双公示 行政处罚, out: decisions as the credit platform's file of 2018 has them. S-07. */
export const createCreditPenalties = ({ published, source, todayOf }: Parts): Export => {
  const write = createRowWriter(source, COLUMNS);
  const dated = async (wish: ExportWish) => ({ ...wish, today: await todayOf(wish.jurisdiction) });
  return {
    system: source.system,
    title: source.title,
    columns: COLUMNS,
    count: async (viewer, wish) => published.count(viewer, await dated(wish)),
    rows: async function* (viewer, wish) {
      for await (const page of published.pages(viewer, await dated(wish)))
        yield page.map((row) => write(recordsOf(row)));
    },
  };
};
