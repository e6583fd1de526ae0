import type { Filters, FilterValues, ListArguments } from '@network/kit/list/definition';
import type { FilterField } from '@network/kit/list/fields';
import { type Reader, readerLoaders } from '@network/kit/list/loaders';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';

/** Whose lists are read, and what their governments' days are. */
export type Reading = { readonly viewer: Viewer; readonly today: (jurisdiction: string) => Promise<string> };

const governmentOf = (of: NaturalKey | string): string => (typeof of === 'string' ? of.slice(0, 6) : of.jurisdiction);

/** Loads records, and lists of them whatever the day. */
export const undated =
  <Loaders>(loadersOf: (viewer: Viewer) => Loaders) =>
  ({ viewer }: Reading) =>
    loadersOf(viewer);

/** Loads records, and lists as they stood on a day: the one asked for, else the government's today. */
export const dated =
  <
    Row extends { readonly jurisdiction: string; readonly id: string },
    Parent extends string,
    Offered extends Filters & { readonly asOf: FilterField<string> },
    Order extends string,
  >(
    reader: Reader<Row, Parent, Offered, Order>,
  ) =>
  ({ viewer, today }: Reading) => {
    const loaders = readerLoaders(reader, viewer);
    type Arguments = ListArguments<Offered, Order> & { readonly asOf?: string | null | undefined };
    return {
      ...loaders,
      listOn: async (parent: Parent, of: NaturalKey | string, { asOf, filter, ...args }: Arguments) => {
        const day = asOf ?? (await today(governmentOf(of)));
        return loaders.list(parent, of, { ...args, filter: { ...filter, asOf: day } as FilterValues<Offered> });
      },
    };
  };
