import { ofFile } from '#graph/file.ts';
import type { Complete, NoticeParent } from '#graph/parents.ts';
import type { NoticeResolvers } from '#schema.generated.ts';

export const Notice = {
  ...ofFile('notices'),
} satisfies Complete<NoticeResolvers, NoticeParent>;
