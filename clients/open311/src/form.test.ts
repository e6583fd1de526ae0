import { expect, it } from 'vitest';
import { readForm } from './form.ts';

/** A form as a browser sends it, with one input for files. */
const sent = (fileName: string, content: string) => {
  const lines = [
    '--line',
    'content-disposition: form-data; name="description"',
    '',
    ' 路灯不亮 ',
    '--line',
    `content-disposition: form-data; name="media"; filename="${fileName}"`,
    'content-type: application/octet-stream',
    '',
    content,
    '--line--',
    '',
  ];
  const body = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.join('\r\n'));
  };
  return { headers: { 'content-type': 'multipart/form-data; boundary=line' }, body: body() };
};

it('takes an input for files in which none was chosen for a field that is empty', async () => {
  expect([...(await readForm(sent('', '')))]).toEqual([['description', '路灯不亮']]);
});

it.each([
  ['photo.jpg', 'bytes'],
  ['empty.txt', ''],
  ['', 'bytes'],
])('refuses a file, called "%s", with "%s" in it', async (name, content) => {
  await expect(readForm(sent(name, content))).rejects.toThrow(
    'Expected no file, found one. Send its address as media_url.',
  );
});
