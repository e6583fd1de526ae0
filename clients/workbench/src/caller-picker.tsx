import { useEffect, useState } from 'react';
import { type Asker, askAs, askWith, type Callers, type SampleCaller } from './network.ts';

type Props = { readonly callers: Callers; readonly onAsker: (asker: Asker) => void };

const REMEMBERED = 'one-network.caller';

const OwnToken = ({ onAsker }: Pick<Props, 'onAsker'>) => {
  const [token, tellToken] = useState('');
  useEffect(() => onAsker(askWith(token === '' ? null : token)), [token, onAsker]);
  return (
    <label className="caller">
      <span>
        Token <span lang="zh">令牌</span>
      </span>
      <input
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="paste a token of your identity provider; none is nobody"
        onChange={({ target }) => tellToken(target.value.trim())}
      />
    </label>
  );
};

type Choice = { readonly callers: readonly SampleCaller[]; readonly onAsker: Props['onAsker'] };

const SampleCallers = ({ callers, onAsker }: Choice) => {
  const remembered = localStorage.getItem(REMEMBERED);
  const known = callers.find(({ caller }) => caller === remembered) ?? callers[0];
  const [picked, pick] = useState(known?.caller ?? '');
  const found = callers.find(({ caller }) => caller === picked);
  useEffect(() => {
    if (found === undefined) return;
    localStorage.setItem(REMEMBERED, found.caller);
    const asker = askAs(found);
    onAsker(asker);
    // Asked for early; who runs something hears whether it failed.
    asker.getToken().catch(() => undefined);
  }, [found, onAsker]);
  return (
    <label className="caller">
      <span>
        Caller <span lang="zh">调用者</span>
      </span>
      <select value={picked} onChange={({ target }) => pick(target.value)}>
        {callers.map(({ caller, name }) => (
          <option key={caller} value={caller}>{`${name.en} ${name.zh}`}</option>
        ))}
      </select>
      {found !== undefined && (
        <span className="may-see">
          <span>sees {found.maySee.en}</span>
          <span lang="zh">{found.maySee.zh}</span>
        </span>
      )}
    </label>
  );
};

/** Who asks: a sample caller of the development network, or, where there is none, whoever's token is pasted. */
export const CallerPicker = ({ callers, onAsker }: Props) => {
  if (callers.kind === 'asking') return <span className="caller">…</span>;
  if (callers.kind === 'unreachable') return null;
  if (callers.kind === 'samples') return <SampleCallers callers={callers.callers} onAsker={onAsker} />;
  return <OwnToken onAsker={onAsker} />;
};
