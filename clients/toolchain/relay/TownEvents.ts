import { graphql } from 'relay-runtime';

/** A page of a dashboard as Relay has it: a town, its open events page by page, and one record found again by its id. */
export const TownEventsQuery = graphql`
  query TownEventsQuery($code: ID!) {
    place(code: $code) {
      id
      name
      ...TownEvents_place
    }
  }
`;

export const TownEventsFragment = graphql`
  fragment TownEvents_place on Place
  @refetchable(queryName: "TownEventsPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    name
    events(first: $first, after: $after, filter: { isOpen: true }) @connection(key: "TownEvents_events") {
      totalCount
      edges {
        node {
          id
          ...TownEvents_event
        }
      }
    }
  }
`;

export const TownEventFragment = graphql`
  fragment TownEvents_event on Event {
    number
    title
    state
    category {
      name
    }
  }
`;

export const TownEventsNodeQuery = graphql`
  query TownEventsNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Case {
        number
        party {
          name
        }
      }
      ...TownEvents_event @alias(as: "event")
    }
  }
`;
