import { describe, expect, it } from 'vitest';
import { FULL } from '../src/full.ts';
import type { Government } from '../src/government.ts';
import { SMALL } from '../src/small/small.ts';

type Filed = { readonly record: { readonly number: string } };
const numbersOf = (entries: readonly Filed[]): string[] => entries.map(({ record }) => record.number).slice(0, 3);

/** What has to be on the file of an ordinary case once a step is taken, as the title begins or ends. */
const DUE: readonly (readonly [action: string, title: RegExp])[] = [
  ['FILE_CASE', /^立案审批表$/],
  ['ORDER_CORRECTION', /^责令/],
  ['NOTIFY', /^行政处罚告知书$/],
  ['DECIDE', /处罚决定书/],
  ['SERVE', /^(送达回证|文书送达回执)$/],
  ['CLOSE', /^结案审批表$/],
];

const governments = [
  ['温岭 small', SMALL] as const,
  ...FULL.map((government) => [government.name, government] as const),
];

describe.each<readonly [string, Government]>(governments)('%s', (_, government) => {
  const cases = [...government.cases(1)];

  it('keeps on the file of a case the document of each of its steps, of the day of the step', () => {
    const wrong = cases.filter(({ record, actions, children }) =>
      DUE.some(([action, title]) => {
        const step = actions.find((taken) => taken.action === action);
        if (step === undefined || (record.procedure === 'SIMPLE' && action !== 'DECIDE')) return false;
        const paper = children?.caseDocuments?.find((document) => title.test(document.title));
        return paper?.issuedOn !== step.at.slice(0, 10);
      }),
    );
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('tells the basis of every decision', () => {
    const wrong = cases.filter(({ record }) => record.decidedOn != null && record.decisionBasis == null);
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('has the notice, its service and the decision of what was told, decided and served on the file', () => {
    const wrong = cases.filter(({ record, children }) => {
      const { notices = [], services = [] } = children ?? {};
      const isTold =
        record.noticeServedOn == null || notices.some(({ servedOn }) => servedOn === record.noticeServedOn);
      return !isTold || (record.servedOn != null && !services.some(({ servedOn }) => servedOn === record.servedOn));
    });
    expect(numbersOf(wrong)).toEqual([]);
  });

  it('takes evidence before it decides by it', () => {
    const wrong = cases.filter(({ actions, children }) => {
      const decided = actions.find(({ action }) => action === 'DECIDE')?.at;
      const taken = children?.evidence?.map(({ takenAt }) => takenAt) ?? [];
      return decided !== undefined && !taken.every((at) => at != null && Date.parse(at) < Date.parse(decided));
    });
    expect(numbersOf(wrong)).toEqual([]);
  });
});
