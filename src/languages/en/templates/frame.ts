import type { Cases, Frame } from '../../templates/shape.ts';

const same = (words: string): Cases => ({ nom: words, acc: words, dat: words });

const NUMBER = '{% if reference %} {{ reference }}{% endif %}';
const FOR = '{% if quoted %} for {{ quoted }}{% endif %}';

const WROTE =
  'I wrote to you on {{ since }}{% if followed_up %} and followed up on {{ last }}{% elsif kept_following_up %} and have followed up since, most recently on {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, and I followed up on {{ last }}{% elsif kept_following_up %}, and I have followed up since, most recently on {{ last }}{% endif %}';

export const frame: Frame = {
  locale: 'en-GB',
  quotes: ['“', '”'],
  dayInWeek: '{{ weekday }} {{ day }}',
  addressBy: 'first name',
  greeting: 'Hello{% if name %} {{ name }}{% endif %},',
  capitalAfterGreeting: true,
  phoneGreeting:
    '{{ time_of_day }}{% if name %} {{ name }}{% endif %}{% if sender %}, this is {{ sender }}{% endif %}.',
  closing: 'Best regards{% if sender %},\n{{ sender }}{% endif %}',
  letterClosing: 'With kind regards{% if sender %},\n{{ sender }}{% endif %}',
  timeOfDay: [
    [0, 'Good morning'],
    [12, 'Good afternoon'],
    [18, 'Good evening'],
  ],
  ours: {
    email: same('my email from {{ since }}'),
    slack: same('my message from {{ since }}'),
    linkedin: same('my message from {{ since }}'),
    phone: same('our call on {{ since }}'),
    meeting: same('our meeting on {{ since }}'),
    other: same('my message from {{ since }}'),
  },
  theirs: {
    email: same('your email from {{ since }}'),
    slack: same('your message from {{ since }}'),
    linkedin: same('your message from {{ since }}'),
    phone: same('our call on {{ since }}'),
    meeting: same('our meeting on {{ since }}'),
    other: same('your message from {{ since }}'),
  },
  history: {
    email: WROTE,
    slack: WROTE,
    linkedin: WROTE,
    phone: `We spoke on {{ since }}${SPOKE}`,
    meeting: `We met on {{ since }}${SPOKE}`,
    other: WROTE,
  },
  matter: {
    general: {
      phrase: same(
        '{% if quoted %}{{ quoted }}{% elsif reference %}{{ reference }}{% else %}what we discussed{% endif %}',
      ),
      saidAlready: [],
    },
    offer: {
      phrase: same(`our offer${NUMBER}${FOR}`),
      saidAlready: ['offer', 'proposal', 'quote', 'quotation', 'angebot'],
    },
    project: {
      phrase: same(`our{% if quoted %} {{ quoted }}{% endif %} project${NUMBER}`),
      saidAlready: [],
    },
    invoice: {
      phrase: same(`our invoice${NUMBER}${FOR}`),
      saidAlready: ['invoice', 'rechnung', 'bill'],
    },
    support: {
      phrase: same(`your request${NUMBER}{% if quoted %} on {{ quoted }}{% endif %}`),
      saidAlready: ['request', 'ticket', 'anfrage', 'case'],
    },
    recruiting: {
      phrase: same(`the{% if quoted %} {{ quoted }}{% endif %} position${NUMBER}`),
      saidAlready: ['position', 'role', 'stelle', 'application', 'bewerbung'],
    },
    networking: {
      phrase: same('our conversation{% if quoted %} about {{ quoted }}{% endif %}'),
      saidAlready: ['conversation'],
    },
  },
};
