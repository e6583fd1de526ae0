import { createHash } from 'node:crypto';

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

const write = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.entries(value).sort(byName);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(',')}}`;
};

/** The one way to write a JSON value: members sorted by name, no blanks, as RFC 8785 has it. */
export const canonicalJson = (value: unknown): string => write(JSON.parse(JSON.stringify(value)));

/** The one way to write an instant, whatever its offset: UTC with six decimals, as exact as a row keeps it. */
export const canonicalInstant = (text: string): string => {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  const whole = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 19);
  return `${whole}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
};

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
