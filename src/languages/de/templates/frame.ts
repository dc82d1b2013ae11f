import type { Cases, Frame } from '../../templates/shape.ts';
import { weave } from './weave.ts';

/** Neuter: nominative and accusative agree. */
const neuter = (nom: string, dat: string): Cases => ({ nom, acc: nom, dat });
/** Feminine: nominative and accusative agree here, too. */
const feminine = neuter;

const CALL = neuter('unser Telefonat vom {{ since }}', 'unserem Telefonat vom {{ since }}');
const MEETING = neuter('unser Gespräch vom {{ since }}', 'unserem Gespräch vom {{ since }}');
const OUR_MESSAGE = feminine(
  '[meine|unsere] Nachricht vom {{ since }}',
  '[meiner|unserer] Nachricht vom {{ since }}',
);
const THEIR_MESSAGE = feminine('Ihre Nachricht vom {{ since }}', 'Ihrer Nachricht vom {{ since }}');

const NUMBER = '{% if reference %} {{ reference }}{% endif %}';
const CALLED = '{% if quoted %} {{ quoted }}{% endif %}';
const FROM =
  '{% if sender %}, hier ist {{ sender }}{% if company %} von {{ company }}{% endif %}{% elsif company %}, hier ist {{ company }}{% endif %}';
const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} {{ quoted }}{% endif %}';

const WROTE =
  'ich habe Ihnen am {{ since }} geschrieben{% if followed_up %} und mich am {{ last }} noch einmal gemeldet{% elsif kept_following_up %} und mich seitdem wieder gemeldet, zuletzt am {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, und am {{ last }} habe ich mich noch einmal bei Ihnen gemeldet{% elsif kept_following_up %}, und ich habe mich seitdem wieder bei Ihnen gemeldet, zuletzt am {{ last }}{% endif %}';

export const frame: Frame = {
  locale: 'de-DE',
  quotes: ['„', '“'],
  dayInWeek: '{{ weekday }}, den {{ day }}',
  register: 'sie',
  weave,
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
    email: feminine('[meine|unsere] E-Mail vom {{ since }}', '[meiner|unserer] E-Mail vom {{ since }}'),
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
  when: { month: 'im {{ month }}', day: 'am {{ day }}' },
  numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  discussed: {
    phone: 'wie am {{ talk_on }} am Telefon besprochen',
    meeting: 'wie am {{ talk_on }} im Gespräch vereinbart',
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
      title:
        '{% if topic_title %}{{ topic_title }}{% elsif reference %}{{ reference }}{% else %}{{ message_nom }}{% endif %}',
      saidAlready: ['thema'],
    },
    offer: {
      phrase: neuter(`unser Angebot${NUMBER}${ABOUT}`, `unserem Angebot${NUMBER}${ABOUT}`),
      title: `unser Angebot{% if topic_nom or reference == null %}${ABOUT}{% else %}${NUMBER}{% endif %}`,
      saidAlready: ['angebot', 'kostenvoranschlag', 'offer'],
    },
    project: {
      phrase: neuter(`unser Projekt${NUMBER}${CALLED}`, `unserem Projekt${NUMBER}${CALLED}`),
      title: `{% if topic_title %}{{ topic_title }}{% else %}unser Projekt${NUMBER}{% endif %}`,
      saidAlready: ['projekt'],
    },
    invoice: {
      phrase: feminine(`unsere Rechnung${NUMBER}${ABOUT}`, `unserer Rechnung${NUMBER}${ABOUT}`),
      title: `{% if reference %}Rechnung {{ reference }}{% else %}unsere Rechnung${ABOUT}{% endif %}`,
      saidAlready: ['rechnung', 'invoice'],
    },
    support: {
      phrase: feminine(`Ihre Anfrage${NUMBER}${CALLED}`, `Ihrer Anfrage${NUMBER}${CALLED}`),
      title: `{% if topic_title %}{{ topic_title }}{% else %}Ihre Anfrage${NUMBER}{% endif %}`,
      saidAlready: ['anfrage', 'ticket', 'request'],
    },
    recruiting: {
      phrase: feminine(`die Stelle${NUMBER}${CALLED}`, `der Stelle${NUMBER}${CALLED}`),
      title: `{% if topic_title %}{{ topic_title }}{% else %}die Stelle${NUMBER}{% endif %}`,
      saidAlready: ['stelle', 'position', 'bewerbung', 'role'],
    },
    networking: {
      phrase: {
        nom: `unser Austausch${ABOUT}`,
        acc: `unseren Austausch${ABOUT}`,
        dat: `unserem Austausch${ABOUT}`,
      },
      title: '{% if topic_title %}{{ topic_title }}{% else %}unser Austausch{% endif %}',
      saidAlready: ['austausch'],
    },
  },
};
