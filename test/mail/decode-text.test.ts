import { expect, test } from 'vitest';
import { decodeText } from '../../src/adapters/mail/decode-text.ts';

/** `„4 €“ – ja` in Windows-1252. */
const QUOTED = Uint8Array.of(0x84, 0x34, 0x20, 0x80, 0x93, 0x20, 0x96, 0x20, 0x6a, 0x61);

test.each(['windows-1252', 'cp1252', 'iso-8859-1', 'us-ascii', 'x-unknown', undefined])(
  'the charset %s has the letters of Windows-1252',
  (charset) => {
    expect(decodeText(QUOTED, charset)).toBe('„4 €“ – ja');
  },
);

test('a charset with other letters is decoded as declared', () => {
  expect(decodeText(Uint8Array.of(0xa4), 'iso-8859-15')).toBe('€');
  expect(decodeText(Uint8Array.of(0xcf, 0xf0), 'windows-1251')).toBe('Пр');
});

test('valid UTF-8 is decoded as such, whatever the charset', () => {
  expect(decodeText(Buffer.from('„4 €“'), 'windows-1252')).toBe('„4 €“');
});
