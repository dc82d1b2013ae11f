import { describe, expect, it } from 'vitest';
import { mailtoAddress, mailtoLink } from '../../src/languages/templates/mailto.ts';
import { renderDraft } from '../../src/languages/templates/render.ts';
import { EVERYTHING, everyWording, nameOf } from './draft-cases.ts';

/** What a mail program makes of a link. */
function opened(link: string) {
  const url = new URL(link);
  const fields = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(url.pathname), subject: fields.get('subject'), body: fields.get('body') };
}

describe('mailtoLink', () => {
  it('fills in address, subject and body, with the line ends of mail', () => {
    const draft = { subject: 'A & B: 100% sure?', body: 'Grüße,\n\n„Ada“ + <b>' };
    const link = mailtoLink(draft, 'jana+x@acme.example');
    expect(link).toMatch(/^mailto:jana%2Bx@acme\.example\?subject=A%20%26%20B/);
    expect(link).toContain('%0D%0A%0D%0A');
    expect(opened(link)).toEqual({
      to: 'jana+x@acme.example',
      subject: draft.subject,
      body: 'Grüße,\r\n\r\n„Ada“ + <b>',
    });
  });

  it('can do without address and subject', () => {
    expect(mailtoLink({ subject: null, body: 'x' })).toBe('mailto:?body=x');
  });

  it('uses nothing that could end the link early or add a field', () => {
    const nasty = mailtoLink({ subject: '&bcc=a@b', body: "it's (|>)*!" }, 'a@b?cc=c@d');
    expect(nasty).toMatch(/^mailto:[\w.~%@-]*\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
  });

  it('holds every mail in full, in under 2,000 characters', () => {
    for (const one of everyWording()) {
      const draft = renderDraft(one.facts, one.variant);
      const link = mailtoLink(draft, 'jana.krueger@acme.example');
      expect(link.length, nameOf(one)).toBeLessThan(2000);
      expect(opened(link).body, nameOf(one)).toBe(draft.body.replaceAll('\n', '\r\n'));
    }
  });

  it('shows that it was cut when a mail is too long', () => {
    const body = Array.from({ length: 9 }, () => 'ü'.repeat(50)).join('\n\n');
    const link = mailtoLink({ subject: EVERYTHING.topic, body });
    expect(link.length).toBeLessThan(2000);
    expect(opened(link).body).toMatch(/^(ü{50}\r\n\r\n){3,}\[…\]$/);
  });
});

it('a link to an address writes to it and adds no field', () => {
  expect(mailtoAddress(' jana@acme.example ')).toBe('mailto:jana@acme.example');
  expect(mailtoAddress('a?bcc=evil@evil.example')).toBe('mailto:a%3Fbcc%3Devil@evil.example');
});
