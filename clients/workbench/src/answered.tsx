import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useChineseText } from './editors.ts';
import type { Answered, Asker } from './network.ts';

type Props = { readonly answered: Answered | null; readonly asker: Asker; readonly onTabChange: () => void };

const errorsOf = (errors: number): string => (errors === 1 ? '1 error' : `${errors} errors`);

const Current = ({ answered }: { readonly answered: Answered }) => {
  const { asker, seconds, characters, errors, parts } = answered;
  return (
    <>
      Answered for {asker.name.en} <span lang="zh">{asker.name.zh}</span> in {seconds.toFixed(2)} s,{' '}
      {characters.toLocaleString('en')} characters
      {parts !== null && ` in ${parts.count} parts, the first after ${parts.first.toFixed(2)} s`}
      {errors > 0 && (
        <>
          , <strong className="fault">{errorsOf(errors)}</strong>
        </>
      )}
      .{asker.maySee !== null && ' What a caller may not see is left out without a word.'}
    </>
  );
};

/** Stands under the answer: for whom it is, and that it is of another caller than the one who is picked now. */
export const AnsweredNote = ({ answered, asker, onTabChange }: Props) => {
  useChineseText();
  const tab = useGraphiQL((state) => state.activeTabIndex);
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current !== tab) onTabChange();
    shown.current = tab;
  }, [tab, onTabChange]);
  if (answered === null) {
    return (
      <p className="answered">
        The button or Ctrl-Enter asks as {asker.name.en} <span lang="zh">{asker.name.zh}</span>.
      </p>
    );
  }
  if (answered.asker === asker) {
    return (
      <p className="answered" role="status">
        <Current answered={answered} />
      </p>
    );
  }
  return (
    <p className="answered is-stale" role="status">
      This is what {answered.asker.name.en} <span lang="zh">{answered.asker.name.zh}</span> was answered. Run it again
      to ask as {asker.name.en} <span lang="zh">{asker.name.zh}</span>.
    </p>
  );
};
