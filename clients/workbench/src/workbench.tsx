import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { AnsweredNote } from './answered.tsx';
import { CallerPicker } from './caller-picker.tsx';
import { DOCUMENTS_PLUGIN, TRUSTED_DOCUMENTS } from './documents.tsx';
import { type Answered, type Asker, askCallers, askWith, type Callers, createFetcher } from './network.ts';
import { Reference, useReferenceAddress } from './reference.tsx';

const PLUGINS = [DOCUMENTS_PLUGIN, HISTORY_PLUGIN];
const WELCOME = TRUSTED_DOCUMENTS.find(({ name }) => name === 'TownPage') ?? TRUSTED_DOCUMENTS[0];
const NOBODY = askWith(null);
const EMPTY = '# Ask the network. Ctrl-Enter runs, Ctrl-Space suggests.\n';
/** GraphiQL keeps the tabs of the last visit; only the first one is shown around. */
const FIRST_VISIT =
  localStorage.getItem('graphiql:tabState') === null
    ? { visiblePlugin: DOCUMENTS_PLUGIN, initialVariables: WELCOME?.variables ?? '' }
    : {};
const TABS = [{ query: WELCOME?.query ?? EMPTY, variables: WELCOME?.variables ?? '' }];

const Brand = () => (
  <h1 className="brand">
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <g stroke="currentColor" strokeWidth="1.8">
        <path d="M16 16 6 8M16 16l10-8M16 16 6 24M16 16l10 8" />
      </g>
      <g fill="currentColor">
        <circle cx="16" cy="16" r="4.2" />
        <circle cx="6" cy="8" r="2.8" />
        <circle cx="26" cy="8" r="2.8" />
        <circle cx="6" cy="24" r="2.8" />
        <circle cx="26" cy="24" r="2.8" />
      </g>
    </svg>
    One Network <span lang="zh">一张网</span>
  </h1>
);

const Unreachable = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div className="unreachable" role="alert">
    <span>
      The gateway does not answer. See whether the network is running.{' '}
      <span lang="zh">网关没有响应，请检查网络是否已启动。</span>
    </span>
    <button type="button" onClick={onRetry}>
      Try again <span lang="zh">重试</span>
    </button>
  </div>
);

const Pages = ({ isReference }: { readonly isReference: boolean }) => (
  <nav className="pages" aria-label="Pages 页面">
    <a href="#ask" aria-current={isReference ? undefined : 'page'}>
      Ask <span lang="zh">查询</span>
    </a>
    <a href="#reference" aria-current={isReference ? 'page' : undefined}>
      Reference <span lang="zh">参考</span>
    </a>
  </nav>
);

/** The whole page: who asks, whether the network answers, and GraphiQL. */
export const Workbench = () => {
  const [callers, tellCallers] = useState<Callers>({ kind: 'asking' });
  const [asker, tellAsker] = useState<Asker>(NOBODY);
  const [answered, tellAnswered] = useState<Answered | null>(null);
  const [isReached, tellReached] = useState(true);
  const shownType = useReferenceAddress();
  const ask = useCallback(async () => {
    const found = await askCallers();
    // Who was picked stays picked while the gateway is away.
    tellCallers((known) => (found.kind === 'unreachable' && known.kind !== 'asking' ? known : found));
    tellReached(found.kind !== 'unreachable');
  }, []);
  useEffect(() => {
    void ask();
  }, [ask]);
  const fetcher = useMemo(() => createFetcher({ asker, tellReached, tellAnswered }), [asker]);
  const forgetAnswered = useCallback(() => tellAnswered(null), []);
  const isStale = answered !== null && answered.asker !== asker;
  return (
    <div className={isStale ? 'workbench has-stale-answer' : 'workbench'}>
      <header>
        <Brand />
        <Pages isReference={shownType !== null} />
        <CallerPicker callers={callers} onAsker={tellAsker} />
      </header>
      {!isReached && <Unreachable onRetry={() => void ask()} />}
      {shownType !== null && <Reference shown={shownType} />}
      <main hidden={shownType !== null}>
        {callers.kind !== 'asking' && (
          <GraphiQL
            fetcher={fetcher}
            plugins={PLUGINS}
            defaultTabs={TABS}
            {...FIRST_VISIT}
            isHeadersEditorEnabled={false}
            defaultEditorToolsVisibility="variables"
            showPersistHeadersSettings={false}
          >
            <GraphiQL.Logo> </GraphiQL.Logo>
            <GraphiQL.Footer>
              <AnsweredNote answered={answered} asker={asker} onTabChange={forgetAnswered} />
            </GraphiQL.Footer>
          </GraphiQL>
        )}
      </main>
    </div>
  );
};
