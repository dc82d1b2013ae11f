import type { Cases, Frame } from '../../templates/shape.ts';

/** Neuter: nominative and accusative agree. */
const neuter = (nom: string, dat: string): Cases => ({ nom, acc: nom, dat });
/** Feminine: nominative and accusative agree here, too. */
const feminine = neuter;

const CALL = neuter('unser Telefonat vom {{ since }}', 'unserem Telefonat vom {{ since }}');
const MEETING = neuter('unser Gespräch vom {{ since }}', 'unserem Gespräch vom {{ since }}');
const OUR_MESSAGE = feminine('meine Nachricht vom {{ since }}', 'meiner Nachricht vom {{ since }}');
const THEIR_MESSAGE = feminine('Ihre Nachricht vom {{ since }}', 'Ihrer Nachricht vom {{ since }}');

const NUMBER = '{% if reference %} {{ reference }}{% endif %}';
const CALLED = '{% if quoted %} {{ quoted }}{% endif %}';
const ABOUT = '{% if quoted %} zu {{ quoted }}{% endif %}';
const FOR = '{% if quoted %} für {{ quoted }}{% endif %}';

const WROTE =
  'ich habe Ihnen am {{ since }} geschrieben{% if followed_up %} und mich am {{ last }} noch einmal gemeldet{% elsif kept_following_up %} und mich seitdem wieder gemeldet, zuletzt am {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, und am {{ last }} habe ich mich noch einmal bei Ihnen gemeldet{% elsif kept_following_up %}, und ich habe mich seitdem wieder bei Ihnen gemeldet, zuletzt am {{ last }}{% endif %}';

export const frame: Frame = {
  locale: 'de-DE',
  quotes: ['„', '“'],
  dayInWeek: '{{ weekday }}, {{ day }}',
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
    general: {
      phrase: {
        nom: `{% if quoted or reference %}unser Thema${NUMBER}${CALLED}{% else %}unser Vorhaben{% endif %}`,
        acc: `{% if quoted or reference %}unser Thema${NUMBER}${CALLED}{% else %}unser Vorhaben{% endif %}`,
        dat: `{% if quoted or reference %}unserem Thema${NUMBER}${CALLED}{% else %}unserem Vorhaben{% endif %}`,
      },
      saidAlready: ['thema'],
    },
    offer: {
      phrase: neuter(`unser Angebot${NUMBER}${FOR}`, `unserem Angebot${NUMBER}${FOR}`),
      saidAlready: ['angebot', 'kostenvoranschlag', 'offer'],
    },
    project: {
      phrase: neuter(`unser Projekt${NUMBER}${CALLED}`, `unserem Projekt${NUMBER}${CALLED}`),
      saidAlready: ['projekt'],
    },
    invoice: {
      phrase: feminine(`unsere Rechnung${NUMBER}${FOR}`, `unserer Rechnung${NUMBER}${FOR}`),
      saidAlready: ['rechnung', 'invoice'],
    },
    support: {
      phrase: feminine(`Ihre Anfrage${NUMBER}${CALLED}`, `Ihrer Anfrage${NUMBER}${CALLED}`),
      saidAlready: ['anfrage', 'ticket', 'request'],
    },
    recruiting: {
      phrase: feminine(`die Stelle${NUMBER}${CALLED}`, `der Stelle${NUMBER}${CALLED}`),
      saidAlready: ['stelle', 'position', 'bewerbung', 'role'],
    },
    networking: {
      phrase: {
        nom: `unser Austausch${ABOUT}`,
        acc: `unseren Austausch${ABOUT}`,
        dat: `unserem Austausch${ABOUT}`,
      },
      saidAlready: ['austausch'],
    },
  },
};
