import { useDeferredValue, useEffect, useId, useState } from 'react';
import { findTypes, listTypes, PARTS, type ReferenceType, shortTitle } from './reference-data.ts';
import { TypePage } from './type-page.tsx';

/** Put in by the bundler: every type of the graph with its words in both languages. */
declare const REFERENCE: readonly ReferenceType[];

const FIRST = 'Query.catalogue';
const ADDRESS = '#reference';

/** The type that the address names, `#reference/Case`, or the first; null while the address is another page's. */
const typeInAddress = (): string | null => {
  const [page, name] = location.hash.split('/');
  return page === ADDRESS ? name || FIRST : null;
};

/** Which type of the reference the address names; follows the browser's back and forward. */
export const useReferenceAddress = (): string | null => {
  const [name, tellName] = useState(typeInAddress);
  useEffect(() => {
    const follow = (): void => tellName(typeInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return name;
};

const titleOf = ({ name, kind }: ReferenceType): string => (kind === 'entrance' ? 'Query' : name);

const Part = ({ types, shown, title }: { types: readonly ReferenceType[]; shown: string; title: string }) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {types.map((type) => (
          <li key={type.name}>
            <a href={`${ADDRESS}/${type.name}`} aria-current={type.name === shown ? 'page' : undefined}>
              <span>{titleOf(type)}</span> <span lang="zh">{shortTitle(type.words.zh)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The reference of the graph: its types by the part that owns them, a search in both languages, and one type as a page. */
export const Reference = ({ shown }: { readonly shown: string }) => {
  const [query, tellQuery] = useState('');
  const found = findTypes(REFERENCE, useDeferredValue(query));
  const type = REFERENCE.find(({ name }) => name === shown);
  return (
    <div className="reference">
      <nav aria-label="Types 类型">
        <input
          type="search"
          value={query}
          placeholder="Find 检索: officer, 案件, dueAt …"
          aria-label="Find a type or a field 检索类型或字段"
          onChange={({ target }) => tellQuery(target.value)}
        />
        {found.length === 0 && (
          <p className="reference-none">
            Nothing has these words. Try one of them, in either language. <span lang="zh">没有匹配的类型或字段。</span>
          </p>
        )}
        {PARTS.map(({ owner, title }) => ({
          title: `${title.en} ${title.zh}`,
          types: listTypes(found, owner),
        }))
          .filter(({ types }) => types.length > 0)
          .map(({ title, types }) => (
            <Part key={title} title={title} types={types} shown={shown} />
          ))}
      </nav>
      {type === undefined ? (
        <article>
          <h2>There is no type of the name {shown}.</h2>
          <p>
            Pick one from the list. <span lang="zh">没有该类型，请从左侧选择。</span>
          </p>
        </article>
      ) : (
        <TypePage type={type} types={REFERENCE} title={titleOf(type)} />
      )}
    </div>
  );
};
