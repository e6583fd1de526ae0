import {
  bareName,
  type ReferenceField,
  type ReferenceInput,
  type ReferenceKind,
  type ReferenceType,
} from './reference-data.ts';

const KINDS: Readonly<Record<ReferenceKind, string>> = {
  entrance: 'Query 查询入口',
  object: 'Type 类型',
  interface: 'Interface 接口',
  union: 'Union 联合',
  enum: 'Enum 枚举',
  input: 'Input 输入',
  scalar: 'Scalar 标量',
};

type Known = { readonly known: ReadonlySet<string> };

/** A type as it is written, its name leading to its page. */
const TypeLink = ({ type, known }: Known & { readonly type: string }) => {
  const name = bareName(type);
  if (!known.has(name)) return <code>{type}</code>;
  const [before, after] = type.split(name);
  return (
    <code>
      {before}
      <a href={`#reference/${name}`}>{name}</a>
      {after}
    </code>
  );
};

/** Text whose words of code stand between backticks. */
const Prose = ({ text }: { readonly text: string }) =>
  [...text.matchAll(/`([^`]*)`|[^`]+/g)].map(({ 0: plain, 1: code, index }) =>
    code === undefined ? plain : <code key={index}>{code}</code>,
  );

const Words = ({ words }: Pick<ReferenceInput, 'words'>) => (
  <>
    {words.zh !== '' && (
      <span lang="zh">
        <Prose text={words.zh} />
      </span>
    )}
    {words.en !== '' && (
      <span>
        <Prose text={words.en} />
      </span>
    )}
  </>
);

const Inputs = ({ inputs, known }: Known & { readonly inputs: readonly ReferenceInput[] }) => (
  <ul className="reference-inputs">
    {inputs.map((input) => (
      <li key={input.name}>
        <code>{input.name}: </code>
        <TypeLink type={input.type} known={known} /> <Words words={input.words} />
      </li>
    ))}
  </ul>
);

const Row = ({ field, known }: Known & { readonly field: ReferenceField }) => (
  <tr>
    <th scope="row">
      <code className={field.deprecated === null ? '' : 'is-deprecated'}>{field.name}</code>
      {field.type !== '' && <TypeLink type={field.type} known={known} />}
    </th>
    <td>
      <Words words={field.words} />
      {field.deprecated !== null && <span>Deprecated 已弃用: {field.deprecated}</span>}
      {field.inputs.length > 0 && <Inputs inputs={field.inputs} known={known} />}
    </td>
  </tr>
);

/** Where a type is met: the types that have a field of it. */
const Uses = ({ type, types }: { readonly type: ReferenceType; readonly types: readonly ReferenceType[] }) => {
  const users = types.filter(
    ({ name, fields }) =>
      name !== type.name &&
      fields.some((field) => [field, ...field.inputs].some((one) => bareName(one.type) === type.name)),
  );
  if (users.length === 0) return null;
  return (
    <p className="reference-uses">
      Met in <span lang="zh">出现于</span>{' '}
      {users.map(({ name }) => (
        <a key={name} href={`#reference/${name}`}>
          {name}
        </a>
      ))}
    </p>
  );
};

type Shown = { readonly type: ReferenceType; readonly types: readonly ReferenceType[]; readonly title: string };

/** One type in both languages: what it is, its fields or values, and where it is met. */
export const TypePage = ({ type, types, title }: Shown) => {
  const known = new Set(types.map(({ name }) => name));
  return (
    <article>
      <p className="reference-kind">
        {KINDS[type.kind]} · {type.owner}
      </p>
      <h2>
        {title} <span lang="zh">{type.words.zh}</span>
      </h2>
      {type.words.en !== '' && (
        <p>
          <Prose text={type.words.en} />
        </p>
      )}
      <Uses type={type} types={types} />
      {type.fields.length > 0 && (
        <table>
          <tbody>
            {type.fields.map((field) => (
              <Row key={field.name} field={field} known={known} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
};
