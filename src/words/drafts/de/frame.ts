import type { Cases, Frame } from '../shape.ts';

/** Neuter: nominative and accusative agree. */
const neuter = (nom: string, dat: string): Cases => ({ nom, acc: nom, dat });
/** Feminine: nominative and accusative agree here, too. */
const feminine = neuter;

const CALL = neuter('unser Telefonat vom {{ since }}', 'unserem Telefonat vom {{ since }}');
const MEETING = neuter('unser Gespräch vom {{ since }}', 'unserem Gespräch vom {{ since }}');
const OUR_MESSAGE = feminine('meine Nachricht vom {{ since }}', 'meiner Nachricht vom {{ since }}');
const THEIR_MESSAGE = feminine('Ihre Nachricht vom {{ since }}', 'Ihrer Nachricht vom {{ since }}');

const WROTE =
  'ich habe Ihnen am {{ since }} geschrieben{% if followed_up %} und mich am {{ last }} noch einmal gemeldet{% elsif kept_following_up %} und mich seitdem wieder gemeldet, zuletzt am {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, und am {{ last }} habe ich mich noch einmal bei Ihnen gemeldet{% elsif kept_following_up %}, und ich habe mich seitdem wieder bei Ihnen gemeldet, zuletzt am {{ last }}{% endif %}';

export const frame: Frame = {
  locale: 'de-DE',
  quotes: ['„', '“'],
  addressBy: 'full name',
  greeting: 'Guten Tag{% if name %} {{ name }}{% endif %},',
  capitalAfterGreeting: false,
  phoneGreeting:
    '{{ time_of_day }}{% if name %} {{ name }}{% endif %}{% if sender %}, hier ist {{ sender }}{% endif %}.',
  closing: 'Freundliche Grüße{% if sender %}\n{{ sender }}{% endif %}',
  letterClosing: 'Mit freundlichen Grüßen{% if sender %}\n{{ sender }}{% endif %}',
  timeOfDay: [
    [0, 'Guten Morgen'],
    [10, 'Guten Tag'],
    [18, 'Guten Abend'],
  ],
  ours: {
    email: feminine('meine E-Mail vom {{ since }}', 'meiner E-Mail vom {{ since }}'),
    slack: OUR_MESSAGE,
    linkedin: OUR_MESSAGE,
    phone: CALL,
    meeting: MEETING,
    other: OUR_MESSAGE,
  },
  theirs: {
    email: feminine('Ihre E-Mail vom {{ since }}', 'Ihrer E-Mail vom {{ since }}'),
    slack: THEIR_MESSAGE,
    linkedin: THEIR_MESSAGE,
    phone: CALL,
    meeting: MEETING,
    other: THEIR_MESSAGE,
  },
  history: {
    email: WROTE,
    slack: WROTE,
    linkedin: WROTE,
    phone: `wir haben am {{ since }} telefoniert${SPOKE}`,
    meeting: `wir haben am {{ since }} miteinander gesprochen${SPOKE}`,
    other: WROTE,
  },
  matter: {
    general: { noun: neuter('unser Thema', 'unserem Thema'), link: '', saidAlready: ['thema'] },
    offer: {
      noun: neuter('unser Angebot', 'unserem Angebot'),
      link: 'zu',
      saidAlready: ['angebot', 'kostenvoranschlag', 'offer'],
    },
    project: {
      noun: neuter('unser Projekt', 'unserem Projekt'),
      link: '',
      saidAlready: ['projekt'],
    },
    invoice: {
      noun: feminine('unsere Rechnung', 'unserer Rechnung'),
      link: 'zu',
      saidAlready: ['rechnung', 'invoice'],
    },
    support: {
      noun: feminine('Ihre Anfrage', 'Ihrer Anfrage'),
      link: 'zu',
      saidAlready: ['anfrage', 'ticket', 'request'],
    },
    recruiting: {
      noun: feminine('die Stelle', 'der Stelle'),
      link: '',
      saidAlready: ['stelle', 'position', 'bewerbung', 'role'],
    },
    networking: {
      noun: { nom: 'unser Austausch', acc: 'unseren Austausch', dat: 'unserem Austausch' },
      link: 'zu',
      saidAlready: ['austausch'],
    },
  },
};
