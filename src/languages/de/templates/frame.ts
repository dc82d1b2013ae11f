import type { Cases, Frame } from '../../templates/shape.ts';
import { address } from './address.ts';
import { general, others, phrase, support } from './matter.ts';
import { weave } from './weave.ts';

const CALL = phrase('unser Telefonat vom {{ since }}', 'unserem Telefonat vom {{ since }}');
const MEETING = phrase('unser Gespräch vom {{ since }}', 'unserem Gespräch vom {{ since }}');
const OUR_MESSAGE = phrase(
  '[meine|unsere] Nachricht vom {{ since }}',
  '[meiner|unserer] Nachricht vom {{ since }}',
);

/** „zum Website-Relaunch“ of „dem Website-Relaunch“, „zur Stelle“, „zu unserem Angebot“. */
function aboutMatter(dative: string): string {
  return `zu ${dative}`.replace(/^zu dem /, 'zum ').replace(/^zu der /, 'zur ');
}

const FROM =
  '{% if sender %}, hier ist {{ sender }}{% if company %} von {{ company }}{% endif %}{% elsif company %}, hier ist {{ company }}{% endif %}';

/** A clause that says when we were in touch, and that we wrote again, with the client in the dative: „Ihnen“, „dir“. */
export function historyOf(you: string): Frame['history'] {
  const wrote = `[ich habe|wir haben] ${you} am {{ since }} geschrieben{% if followed_up %} und [mich|uns] am {{ last }} noch einmal gemeldet{% elsif kept_following_up %} und [mich|uns] seitdem wieder gemeldet, zuletzt am {{ last }}{% endif %}`;
  const spoke = `{% if followed_up %}, und am {{ last }} [habe ich mich|haben wir uns] noch einmal bei ${you} gemeldet{% elsif kept_following_up %}, und [ich habe mich|wir haben uns] seitdem wieder bei ${you} gemeldet, zuletzt am {{ last }}{% endif %}`;
  return {
    email: wrote,
    slack: wrote,
    linkedin: wrote,
    phone: `wir haben am {{ since }} telefoniert${spoke}`,
    meeting: `wir haben am {{ since }} miteinander gesprochen${spoke}`,
    other: wrote,
  };
}

/** The client's last message to us: „Ihre E-Mail vom 9. November“. */
export function theirsOf(your: string, ofYour: string): Frame['theirs'] {
  const message: Cases = phrase(`${your} Nachricht vom {{ since }}`, `${ofYour} Nachricht vom {{ since }}`);
  return {
    email: phrase(`${your} E-Mail vom {{ since }}`, `${ofYour} E-Mail vom {{ since }}`),
    slack: message,
    linkedin: message,
    phone: CALL,
    meeting: MEETING,
    other: message,
  };
}

export const frame: Frame = {
  locale: 'de-DE',
  quotes: ['„', '“'],
  dayInWeek: '{{ weekday }}, den {{ day }}',
  addressContact: address,
  weave,
  about: aboutMatter,
  invoiceCents: true,
  greeting: 'Guten Tag{% if name %} {{ name }}{% endif %},',
  shortGreeting: 'Guten Tag {{ name }},',
  capitalAfterGreeting: false,
  phoneGreeting: `{{ time_of_day }}{% if spoken_name %}, {{ spoken_name }}{% endif %}${FROM}.`,
  closing: 'Freundliche Grüße{% if sender %}\n{{ sender }}{% endif %}',
  goodbyeClosing: 'Mit freundlichen Grüßen{% if sender %}\n{{ sender }}{% endif %}',
  shortClosing: 'Viele Grüße, {{ sender }}',
  timeOfDay: [
    [0, 'Guten Morgen'],
    [10, 'Guten Tag'],
    [18, 'Guten Abend'],
  ],
  ours: {
    email: phrase('[meine|unsere] E-Mail vom {{ since }}', '[meiner|unserer] E-Mail vom {{ since }}'),
    slack: OUR_MESSAGE,
    linkedin: OUR_MESSAGE,
    phone: CALL,
    meeting: MEETING,
    other: OUR_MESSAGE,
  },
  theirs: theirsOf('Ihre', 'Ihrer'),
  when: { month: 'im {{ month }}', day: 'am {{ day }}' },
  numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  discussed: {
    phone: 'nach unserem Telefonat am {{ talk_on }}',
    meeting: 'nach unserem Treffen am {{ talk_on }}',
  },
  history: historyOf('Ihnen'),
  matter: { general, ...others, support: support('Ihre', 'Ihrer') },
};

/** The first words on the phone for people on first-name terms. */
export const CLOSE_PHONE_GREETING = `{{ time_of_day }}{% if spoken_name %} {{ spoken_name }}{% endif %}${FROM}.`;
