import type { Request } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** A report is a few lines of text. */
const MOST_BYTES = 64_000;
const FORMS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

const readBytes = async (body: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Refusal(413, `Expected at most ${MOST_BYTES} bytes, found more. Send less.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** What a browser sends of an input for files in which none was chosen (HTML, "Constructing the entry list"). */
const isNoFile = ({ name, size }: File): boolean => name === '' && size === 0;

/**
 * Reads the fields of a form, each once, trimmed; empty ones are left out.
 * @throws {Refusal} 400 for what is no form, or holds a file; 413 for one that is too large.
 */
export const readForm = async ({ headers, body }: Pick<Request, 'headers' | 'body'>): Promise<URLSearchParams> => {
  const type = headers['content-type'] ?? 'none';
  if (!FORMS.test(type))
    throw new Refusal(400, `Expected the content-type application/x-www-form-urlencoded, found ${type.slice(0, 60)}.`);
  const response = new Response(await readBytes(body), { headers: { 'content-type': type } });
  const form = await response.formData().catch(() => null);
  if (form === null) throw new Refusal(400, 'Expected a form, found something that cannot be read as one.');
  const fields = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (isNoFile(value)) continue;
      throw new Refusal(400, 'Expected no file, found one. Send its address as media_url.');
    }
    if (value.trim() !== '' && !fields.has(name)) fields.set(name, value.trim());
  }
  return fields;
};
