import type { Cases, Frame } from '../shape.ts';

const same = (words: string): Cases => ({ nom: words, acc: words, dat: words });

const WROTE =
  'I wrote to you on {{ since }}{% if followed_up %} and followed up on {{ last }}{% elsif kept_following_up %} and have followed up since, most recently on {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, and I followed up on {{ last }}{% elsif kept_following_up %}, and I have followed up since, most recently on {{ last }}{% endif %}';

export const frame: Frame = {
  locale: 'en-GB',
  quotes: ['“', '”'],
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
    general: { noun: same(''), alone: same('what we discussed'), link: '', saidAlready: [] },
    offer: {
      noun: same('our offer'),
      link: 'for',
      saidAlready: ['offer', 'proposal', 'quote', 'quotation', 'angebot'],
    },
    project: { noun: same('our project'), link: '', saidAlready: [] },
    invoice: { noun: same('our invoice'), link: 'for', saidAlready: ['invoice', 'rechnung', 'bill'] },
    support: {
      noun: same('your request'),
      link: 'about',
      saidAlready: ['request', 'ticket', 'anfrage', 'case'],
    },
    recruiting: {
      noun: same('the position'),
      link: '',
      saidAlready: ['position', 'role', 'stelle', 'application', 'bewerbung'],
    },
    networking: { noun: same('our conversation'), link: 'about', saidAlready: ['conversation'] },
  },
};
