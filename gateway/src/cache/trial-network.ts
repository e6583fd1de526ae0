import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { parse } from 'graphql';
import type { Operation } from '#engine/executor.ts';
import type { Purpose } from '#exchange.ts';

/** A supergraph as composition writes it, of two subgraphs: some of it is the same for everybody. */
export const SUPERGRAPH = parse(`
enum join__Graph { PEOPLE @join__graph(name: "people", url: "") EVENTS @join__graph(name: "events", url: "") }
type Query @join__type(graph: PEOPLE) @join__type(graph: EVENTS) {
  place(code: ID): Place @join__field(graph: PEOPLE) @cacheControl(maxAge: 60, scope: PUBLIC)
  anything: Thing @join__field(graph: PEOPLE) @cacheControl(maxAge: 60, scope: PUBLIC)
  myTown: Place @join__field(graph: PEOPLE) @cacheControl(maxAge: 30, scope: PRIVATE)
  myTasks: [Task!]! @join__field(graph: EVENTS)
}
type Mutation @join__type(graph: PEOPLE) { place(code: ID): Place @cacheControl(maxAge: 60, scope: PUBLIC) }
interface Node @join__type(graph: PEOPLE) { id: ID }
union Thing @join__type(graph: PEOPLE) = Place | Body
type Place implements Node @join__type(graph: PEOPLE, key: "code") @join__type(graph: EVENTS, key: "code") {
  id: ID @join__field(graph: PEOPLE) @cacheControl(maxAge: 60, scope: PUBLIC)
  code: ID @cacheControl(maxAge: 60, scope: PUBLIC)
  name: String @join__field(graph: PEOPLE) @cacheControl(maxAge: 10, scope: PUBLIC)
  body: Body @join__field(graph: PEOPLE) @cacheControl(maxAge: 60, scope: PUBLIC)
  page: Page @join__field(graph: PEOPLE) @cacheControl(inheritMaxAge: true)
  events: Int @join__field(graph: EVENTS)
  mine: String @join__field(graph: PEOPLE) @cacheControl(maxAge: 60, scope: PRIVATE)
}
type Body @join__type(graph: PEOPLE) { code: ID @cacheControl(maxAge: 60, scope: PUBLIC) headName: String }
type Page @join__type(graph: PEOPLE) { isLast: Boolean @cacheControl(inheritMaxAge: true) }
type Task @join__type(graph: EVENTS) { title: String }
`);

/** An operation as the engine is given it. */
export const operationOf = (text: string, rest: Partial<Operation> = {}): Operation => ({
  document: parse(text),
  text,
  hash: text,
  name: null,
  variables: {},
  ...rest,
});

/** What a request is done for. */
export const purposeOf = (viewer: Viewer = ANONYMOUS, view?: string): Purpose => ({
  requestId: 'r-1',
  viewer,
  waited: new Map(),
  line: {},
  ...(view === undefined ? {} : { view }),
});
