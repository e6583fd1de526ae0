import { type EnumTypeDefinitionNode, Kind } from 'graphql';
import { SUBGRAPHS } from '../src/network.ts';
import { parseSdlFiles, readSubgraphFiles } from './sdl.ts';

/** An enum value as a page shows it: `label` in Chinese, and all that its description says. */
export type ValueLabel = { readonly value: string; readonly label: string; readonly meaning: string };
/** An enum of the graph with its Chinese title. */
export type EnumLabels = { readonly name: string; readonly title: string; readonly values: ValueLabel[] };

const END_OF_LABEL = /[:：;；]| \(|\. /;
/** Where the last sentence that begins in Chinese begins; an article in brackets behind it begins none. */
const START_OF_TERM = /(?:^|\. )(?=[\d“《]*\p{Script=Han})/gu;

/** The Chinese label with which an enum value's description begins: `赋权` of `赋权: the town acts in its own name`. */
export const labelOf = (description: string): string => (description.split(END_OF_LABEL)[0] ?? '').trim();

/** The Chinese term with which a description ends: `执法模式` of `How enforcement reaches a place. 执法模式 (… art. 9)`. */
export const termOf = (description: string): string => {
  const start = [...description.matchAll(START_OF_TERM)].at(-1);
  return start === undefined ? '' : labelOf(description.slice(start.index + start[0].length));
};

const labelsOf = ({ name, description, values }: EnumTypeDefinitionNode): EnumLabels => ({
  name: name.value,
  title: termOf(description?.value ?? ''),
  values: (values ?? []).map((value) => {
    const meaning = value.description?.value ?? '';
    return { value: value.name.value, label: labelOf(meaning), meaning };
  }),
});

/** Names of a directive's own types, as of `@cacheControl`, which callers never see. */
const OF_A_DIRECTIVE = '__';

/** Every enum of the graph, by name, read from the SDL of all subgraphs: its words have one home. */
export const readEnumLabels = (): EnumLabels[] => {
  const definitions = SUBGRAPHS.flatMap((name) => parseSdlFiles(readSubgraphFiles(name)).definitions);
  const enums = definitions
    .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => !name.value.includes(OF_A_DIRECTIVE))
    .map(labelsOf);
  return [...new Map(enums.map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};
