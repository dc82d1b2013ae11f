import type { Cases, Frame } from '../../templates/shape.ts';
import { address } from './address.ts';
import { weave } from './weave.ts';

const same = (words: string): Cases => ({ nom: words, acc: words, dat: words });

const NUMBER = '{% if reference %} {{ reference }}{% endif %}';
const FOR = '{% if topic_nom %} for {{ topic_nom }}{% elsif quoted %} for {{ quoted }}{% endif %}';

const WROTE =
  '[I|we] wrote to you on {{ since }}{% if followed_up %} and followed up on {{ last }}{% elsif kept_following_up %} and have followed up since, most recently on {{ last }}{% endif %}';
const SPOKE =
  '{% if followed_up %}, and [I|we] followed up on {{ last }}{% elsif kept_following_up %}, and [I|we] have followed up since, most recently on {{ last }}{% endif %}';

const FROM =
  '{% if sender %}, this is {{ sender }}{% if company %} from {{ company }}{% endif %}{% elsif company %}, this is {{ company }}{% endif %}';
const OUR_PROPOSAL = `our proposal${NUMBER}${FOR}`;
const OUR_CALL = same('our call on {{ since }}');
const OUR_MEETING = same('our meeting on {{ since }}');
const OUR_MESSAGE = same('[my|our] message of {{ since }}');
const THEIR_MESSAGE = same('your message of {{ since }}');

export const frame: Frame = {
  locale: 'en-GB',
  quotes: ['“', '”'],
  dayInWeek: '{{ weekday }} {{ day }}',
  addressContact: address,
  weave,
  about: (matter) => `about ${matter}`,
  invoiceCents: false,
  greeting: 'Hello{% if name %} {{ name }}{% endif %},',
  shortGreeting: '{% if formal %}Hello{% else %}Hi{% endif %} {{ name }},',
  capitalAfterGreeting: true,
  phoneGreeting: `{{ time_of_day }}{% if spoken_name %}, {{ spoken_name }}{% endif %}${FROM}.`,
  closing: 'Kind regards{% if sender %},\n{{ sender }}{% endif %}',
  goodbyeClosing:
    '{% if formal %}Kind regards{% else %}All the best{% endif %}{% if sender %},\n{{ sender }}{% endif %}',
  shortClosing: 'Best, {{ sender_first }}',
  timeOfDay: [
    [0, 'Good morning'],
    [12, 'Good afternoon'],
    [18, 'Good evening'],
  ],
  when: { month: 'in {{ month }}', day: 'on {{ day }}' },
  numbers: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ours: {
    email: same('[my|our] email of {{ since }}'),
    slack: OUR_MESSAGE,
    linkedin: OUR_MESSAGE,
    phone: OUR_CALL,
    meeting: OUR_MEETING,
    other: OUR_MESSAGE,
  },
  theirs: {
    email: same('your email of {{ since }}'),
    slack: THEIR_MESSAGE,
    linkedin: THEIR_MESSAGE,
    phone: OUR_CALL,
    meeting: OUR_MEETING,
    other: THEIR_MESSAGE,
  },
  discussed: {
    phone: 'following our call on {{ talk_on }}',
    meeting: 'following our meeting on {{ talk_on }}',
  },
  history: {
    email: WROTE,
    slack: WROTE,
    linkedin: WROTE,
    phone: `we spoke on {{ since }}${SPOKE}`,
    meeting: `we met on {{ since }}${SPOKE}`,
    other: WROTE,
  },
  matter: {
    general: {
      phrase: same(
        '{% if topic_nom %}{{ topic_nom }}{% elsif quoted %}{{ quoted }}{% elsif reference %}{{ reference }}{% elsif spoke %}what we discussed on {{ since }}{% else %}what [I|we] raised in {{ message_nom }}{% endif %}',
      ),
      title:
        '{% if topic_title %}{{ topic_title }}{% elsif reference %}{{ reference }}{% else %}{{ message_nom }}{% endif %}',
      saidAlready: [],
    },
    offer: {
      phrase: same(OUR_PROPOSAL),
      title: `our proposal{% if topic_nom or reference == null %}${FOR}{% else %}${NUMBER}{% endif %}`,
      saidAlready: ['offer', 'proposal', 'quote', 'quotation', 'angebot'],
    },
    project: {
      phrase: same(
        `{% if topic_nom %}{{ topic_nom }}{% if reference %} ({{ reference }}){% endif %}{% elsif quoted %}our project {{ quoted }}{% else %}our project${NUMBER}{% endif %}`,
      ),
      title: `{% if topic_title %}{{ topic_title }}{% else %}our project${NUMBER}{% endif %}`,
      saidAlready: ['project', 'projekt'],
    },
    invoice: {
      phrase: same(
        `{% if reference %}invoice {{ reference }}{% if amount %} for {{ amount }}{% endif %}{% else %}our invoice${FOR}{% if amount %} ({{ amount }}){% endif %}{% endif %}`,
      ),
      title: `{% if reference %}invoice {{ reference }}{% else %}our invoice${FOR}{% endif %}`,
      saidAlready: ['invoice', 'rechnung', 'bill'],
    },
    support: {
      phrase: same(
        `your request${NUMBER}{% if topic_about %} {{ topic_about }}{% elsif quoted %} {{ quoted }}{% endif %}`,
      ),
      title: `{% if topic_title %}{{ topic_title }}{% if reference %} ({{ reference }}){% endif %}{% else %}your request${NUMBER}{% endif %}`,
      saidAlready: ['request', 'ticket', 'anfrage', 'case'],
    },
    recruiting: {
      phrase: same(
        `the {% if topic_bare %}{{ topic_bare }} {% elsif quoted %}{{ quoted }} {% endif %}role${NUMBER}`,
      ),
      title: `{% if topic_title %}{{ topic_title }}{% else %}the role${NUMBER}{% endif %}`,
      saidAlready: ['position', 'role', 'stelle', 'application', 'bewerbung'],
    },
    networking: {
      phrase: same(
        'our conversation{% if topic_about %} {{ topic_about }}{% elsif quoted %} about {{ quoted }}{% endif %}',
      ),
      title: '{% if topic_title %}{{ topic_title }}{% else %}our conversation{% endif %}',
      saidAlready: ['conversation'],
    },
  },
};
