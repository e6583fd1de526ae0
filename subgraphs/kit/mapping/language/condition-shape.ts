import { z } from 'zod';
import { pattern, text } from './words.ts';

const words = z.array(z.string({ error: 'a text, in quotes if it is a number' }), { error: 'a list of texts' });

/** What a column must hold; '' is an empty cell. */
export const conditionShape = z
  .strictObject(
    {
      column: text('the name of a column'),
      is: words.describe("One of these texts; '' is an empty cell").optional(),
      'is not': words.describe('None of these texts').optional(),
      matches: pattern.describe('A regular expression that occurs in the text').optional(),
    },
    { error: '{ column: <name>, is: [<texts>] }, with `is not` or `matches` in its place' },
  )
  .refine((condition) => Object.keys(condition).length === 2, { error: 'a column and one of is, is not, matches' })
  .meta({ id: 'condition' });
export type ConditionText = z.infer<typeof conditionShape>;
