import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { formatOfPath } from './address.ts';
import { answer } from './answers.ts';

const anything = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('<', '&', ']]>', '\u0000', '\ud800', '"'),
  ),
});
const say = (text: string, format: 'json' | 'xml') =>
  String(
    answer({ root: 'requests', content: { item: 'request', list: [{ description: text, lat: null, n: 1 }] } }, format)
      .body,
  );

it('writes any text as well-formed XML, without what XML cannot say', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const xml = say(text, 'xml');
      expect(XMLValidator.validate(xml)).toBe(true);
      const sayable = [...text]
        .filter((one) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(one))
        .join('');
      const { description } = new XMLParser({ trimValues: false, parseTagValue: false }).parse(xml).requests.request;
      expect(description.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).toBe(
        sayable.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
      );
    }),
  );
});

it('writes any text as JSON as it is', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(JSON.parse(say(text, 'json'))[0].description).toBe(text);
    }),
  );
});

it('says an empty list in both formats', () => {
  const nothing = { root: 'requests', content: { item: 'request', list: [] } };
  expect(answer(nothing, 'json').body).toBe('[]');
  expect(new XMLParser().parse(String(answer(nothing, 'xml').body))).toMatchObject({ requests: '' });
});

it.each([
  ['/open311/v2/requests.json?a=b.xml', undefined, 'json'],
  ['/open311/v2/requests.xml', 'application/json', 'xml'],
  ['/open311/v2/requests?service_request_id=a.xml', 'application/json', 'json'],
  ['/open311/v2/requests?service_request_id=a.json', undefined, 'xml'],
  ['/open311/v2/requests', 'application/json', 'json'],
  ['/open311/v2/requests', 'text/xml, application/json', 'xml'],
  ['/open311/v2/requests', undefined, 'xml'],
])('answers %s, accepting %s, in %s', (path, accept, format) => {
  expect(formatOfPath(path, accept)).toBe(format);
});
