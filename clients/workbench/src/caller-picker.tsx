import { useEffect, useState } from 'react';
import { askToken, type Callers, type SampleCaller } from './network.ts';

type Props = { readonly callers: Callers; readonly onToken: (token: string | null) => void };

const REMEMBERED = 'one-network.caller';

const OwnToken = ({ onToken }: Pick<Props, 'onToken'>) => (
  <label className="caller">
    <span>
      Token <span lang="zh">令牌</span>
    </span>
    <input
      type="password"
      autoComplete="off"
      spellCheck={false}
      placeholder="paste a token of your identity provider; none is nobody"
      onChange={({ target }) => onToken(target.value.trim() === '' ? null : target.value.trim())}
    />
  </label>
);

type Choice = { readonly callers: readonly SampleCaller[]; readonly onToken: Props['onToken'] };

const SampleCallers = ({ callers, onToken }: Choice) => {
  const remembered = localStorage.getItem(REMEMBERED);
  const known = callers.find(({ caller }) => caller === remembered) ?? callers[0];
  const [picked, pick] = useState(known?.caller ?? '');
  const [fault, tellFault] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    localStorage.setItem(REMEMBERED, picked);
    askToken(picked).then(
      (token) => {
        if (!isCurrent) return;
        tellFault(null);
        onToken(token);
      },
      (error: unknown) => isCurrent && tellFault(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [picked, onToken]);
  const maySee = callers.find(({ caller }) => caller === picked)?.maySee;
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
      {fault === null && maySee !== undefined && (
        <span className="may-see" title={maySee.zh}>
          sees {maySee.en}
        </span>
      )}
      {fault !== null && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
};

/** Who asks: a sample caller of the development network, or, where there is none, whoever's token is pasted. */
export const CallerPicker = ({ callers, onToken }: Props) => {
  if (callers.kind === 'asking') return <span className="caller">…</span>;
  if (callers.kind === 'unreachable') return null;
  if (callers.kind === 'samples') return <SampleCallers callers={callers.callers} onToken={onToken} />;
  return <OwnToken onToken={onToken} />;
};
