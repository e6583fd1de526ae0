import type { Source } from '@network/kit/mapping/source-file';
import type { RecordKind } from '../intake.ts';
import { createSealer } from './record-sealer.ts';
import { kindsOf, type Workplace } from './work.ts';

/** Seals rows as they came where any record that they make has a field to seal, or the source file says that they are personal. */
export const rowSealer = (
  { dataKey, kinds }: Pick<Workplace, 'dataKey' | 'kinds'>,
  source: Source<RecordKind> | null,
) => {
  const fields = (source === null ? kinds : kindsOf(source)).flatMap((kind) =>
    Object.entries(kind.fields).map(([name, field]) => [`${kind.name}.${name}`, field] as const),
  );
  const hasPersonal = source !== null && source.personal.size > 0;
  const whole = hasPersonal ? [['row', { kind: 'phone' }] as const, ...fields] : fields;
  const { sealText, openText } = createSealer({ fields: Object.fromEntries(whole) }, dataKey);
  return { sealText, openText };
};
