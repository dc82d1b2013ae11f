import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, CALL_US, MY_NUMBER } from './phrases.ts';

/** A known due date is named; if none is known, the text only says that no payment has been received. */
const WAS_DUE = '{% if was_due_on %} It was due on {{ was_due_on }}.{% endif %}';
/** The first sentence of a short message. */
const DUE_FIRST =
  '{% if was_due %}{{ matter_nom }} was due on {{ was_due }}.{% elsif due %}{{ matter_nom }} is due on {{ due }}.{% else %}this is about {{ matter_nom }}.{% endif %}';

export const invoice: Texts = {
  check_in: [
    {
      subject:
        '{{ title }}{% if was_due %}, due on {{ was_due }}{% elsif due %}, due on {{ due }}{% else %}: payment{% endif %}',
      body: [
        '{% if due_on %}{{ matter_nom }} is due on {{ due_on }}. Could you make sure that it’s paid on time?{% else %}As far as [I|we] can see, {{ matter_nom }} hasn’t been paid yet{% if was_due_on %}; it was due on {{ was_due_on }}{% endif %}. Could you make sure that it’s paid in the next few days?{% endif %} Please ignore this message if the money is already on its way. Just let [me|us] know if you need another copy, or a purchase order number on it.',
      ],
      short:
        '{% if due %}{{ matter_nom }} is due on {{ due }}. Could you make sure that it’s paid on time?{% else %}as far as [I|we] can see, {{ matter_nom }} hasn’t been paid yet{% if was_due %}; it was due on {{ was_due }}{% endif %}. Could you make sure that it’s paid in the next few days?{% endif %} If the money is on its way, please ignore this.',
    },
    {
      subject: '{{ title }}: the right contact for payment',
      body: [
        'An invoice can easily end up in the wrong inbox. Has {{ matter_nom }}{% if was_due %}, due on {{ was_due }},{% elsif due %}, due on {{ due }},{% endif %} reached the person who handles payments on your side? If it hasn’t, a name and an address would let [me|us] send it there straight away. There’s no need to reply if the payment is already being processed.',
      ],
      short: `${DUE_FIRST} Has the invoice reached the person who handles payments on your side? If it hasn’t, just say where it should go.`,
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if due %}payment by {{ due }}{% else %}payment date{% endif %}',
      body: [
        `{% if due_on %}Could you arrange payment of {{ matter_nom }} by {{ due_on }}, when it’s due?{% else %}Could you let [me|us] know when {{ matter_nom }} will be paid?${WAS_DUE} A definite date would help [me|us] plan.{% endif %} Please ${CALL_US} about anything that’s holding it up. If it has been paid in the meantime, thank you.`,
      ],
      short:
        '{% if due %}could you arrange payment of {{ matter_nom }} by {{ due }}, when it’s due?{% else %}could you let [me|us] know when {{ matter_nom }} will be paid?{% if was_due %} It was due on {{ was_due }}.{% endif %}{% endif %} If anything is holding it up, please let [me|us] know.',
    },
    {
      subject: '{{ title }}: arranging payment',
      body: [
        `Is anything holding up payment of {{ matter_nom }}, such as an approval or a query about one of the items?${WAS_DUE} If it’s something on [my|our] side, [I’ll|we’ll] look into it straight away. Otherwise, please transfer the amount {% if due_on %}by {{ due_on }}, when it’s due,{% else %}in the next few days{% endif %} and let [me|us] know once that’s done.`,
      ],
      short: `${DUE_FIRST} Is anything holding up the payment, such as an approval or a query about one of the items? If it’s something on [my|our] side, [I’ll|we’ll] look into it straight away.`,
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        `A short call is often quicker than several emails. When can [I|we] reach you, or whoever looks after payments, about {{ matter_nom }}?${WAS_DUE} [I’d|We’d] like to find out what’s needed on your side so that it can be paid.{% if callback %} [My|Our] number is {{ callback }}.{% endif %}`,
      ],
      short: `${DUE_FIRST} When can [I|we] reach you, or whoever looks after payments, for a short call?`,
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% endif %}. {% if due %}I’d like to know whether you have everything you need to pay it.{% else %}I can’t see the payment yet, and I’d like to know whether anything is missing on your side.{% endif %} Are you the right person to ask?',
      points: [
        'Ask whether the invoice is in order, and who approves it.',
        'Ask for the day on which it will be paid, and write it down.',
        'Only if they bring it up, and only if you may agree to it: instalments with fixed dates.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know whether you have everything you need to pay it. Please ring me, or have a colleague ring me${AT_NUMBER}. Thank you, goodbye.`,
    },
    {
      subject: '{{ title }}: five minutes on the phone',
      body: [
        `[I’d|We’d] like to hear from you directly where {{ matter_nom }} stands.${WAS_DUE}{% if due_on %} It’s due on {{ due_on }}.{% endif %} When could you spare five minutes for a call about it? If a colleague deals with payments, their name and number would be a great help. Please ignore this message if it has been paid.`,
      ],
      short: `${DUE_FIRST} When could you spare five minutes for a call about it? If a colleague deals with payments, please give [me|us] their name and number.`,
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% endif %}. Could you tell me when the payment will go out?',
      points: [
        'Listen for the reason: not received, not approved, disputed, or no money at the moment.',
        'If an item is disputed, note which one, and say when they’ll hear from you.',
        'Repeat the day that they name before you hang up.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know when the payment will go out. A call or a text message with the date would help.${MY_NUMBER} Many thanks, goodbye.`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: payment by {% if due %}{{ due }}{% else %}{{ by_day }}{% endif %}',
      body: [
        `{% if due_on %}{{ matter_nom }} is due on {{ due_on }}. Could you confirm that it will be paid by then?{% else %}[I|we] haven’t received payment of {{ matter_nom }} yet{% if was_due %}; the due date was {{ was_due }}{% endif %}. Could you transfer the amount by {{ by }}?{% endif %} To go through any item you disagree with, ${CALL_US}.{% if due %} Just mention anything that’s still missing for the approval in your reply.{% else %} If [I’ve|we’ve] had no payment and haven’t heard from you by then, [I’ll|we’ll] send a formal reminder by post.{% endif %}`,
      ],
      short: `${DUE_FIRST} {% if due %}Could you confirm that it will be paid by then?{% else %}Could you transfer the amount by {{ by }}? If [I’ve|we’ve] had no payment and haven’t heard from you by then, [I’ll|we’ll] send a formal reminder by post.{% endif %}`,
    },
    {
      subject:
        '{{ title }}{% if due %}, due on {{ due }}: payment on time{% else %}{% if was_due %}, due on {{ was_due }}{% endif %}: please pay by {{ by_day }}{% endif %}',
      body: [
        `{% if due_on %}Will {{ matter_nom }} be paid by {{ due_on }}, when it’s due? A yes or a no would help [me|us] plan.{% else %}Could you pay {{ matter_nom }} by {{ by }}?${WAS_DUE}{% endif %} Please point out any part of it that you dispute, in writing or on the phone.{% if due_on %} [I’m|We’re] happy to send the invoice again if you no longer have it to hand.{% else %} If it hasn’t been paid by then and [I|we] haven’t heard from you, the next reminder will come by post.{% endif %}`,
      ],
      short:
        '{% if due %}will {{ matter_nom }} be paid by {{ due }}, when it’s due? A yes or a no would help [me|us] plan.{% else %}could you pay {{ matter_nom }}{% if was_due %} (due on {{ was_due }}){% endif %} by {{ by }}? If it hasn’t been paid by then and [I|we] haven’t heard from you, the next reminder will come by post.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. You can also ${CALL_US} before then.`,
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I’m|We’re] sorry that you’ve had no reply {% if spoke %}since{% else %}to{% endif %} {{ message_dat }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}. If there’s one point you’d like dealt with first, please let [me|us] know.',
      ],
      short:
        '[I’m|we’re] sorry that you’ve had no reply {% if spoke %}since{% else %}to{% endif %} {{ message_dat }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}{% if due %}, due on {{ due }}{% else %}: formal letter to follow{% endif %}',
      body: [
        `{% if due %}{{ matter_nom }} is due on {{ due }}. Any reminder after that day will be a formal letter.{% else %}{% if was_due %}{{ matter_nom }} was due on {{ was_due }}, and [I’m|we’re] now sending you a formal letter about it by post.{% else %}[I’m|We’re] now sending you a formal letter about {{ matter_nom }} by post.{% endif %} The amount remains payable in full.{% endif %} If something on the invoice isn’t right, please ${CALL_US}.`,
      ],
      short: `${DUE_FIRST} {% if due %}Any reminder after that day will be a formal letter.{% else %}The amount remains payable in full, and [I’m|we’re] now sending you a formal letter about it by post.{% endif %}`,
    },
    {
      subject: '{{ title }}: reminder by post',
      body: [
        `{{ matter_nom }}{% if due %} is due on {{ due }}. Any later reminder will reach you by post.{% else %}{% if was_due %}, which was due on {{ was_due }},{% endif %} remains payable in full. [I’m|We’re] sending you a reminder by post.{% endif %} To clear anything up, please ${CALL_US}.`,
      ],
      short:
        '{{ matter_nom }}{% if due %} is due on {{ due }}. Any later reminder will reach you by post.{% else %}{% if was_due %}, which was due on {{ was_due }},{% endif %} remains payable in full. [I’m|We’re] sending you a reminder by post.{% endif %}',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: outstanding payment',
      body: [
        `{% if was_due %}{{ matter_nom }} was due on {{ was_due }}, and [I|we] still can’t see a payment.{% else %}[I|We] still can’t see a payment of {{ matter_nom }}.{% endif %} Could you transfer the amount by {{ by }}? Any letter you’ve had from [me|us] about it still stands. If you disagree with anything, please ${CALL_US}.`,
      ],
      short:
        '{% if was_due %}{{ matter_nom }} was due on {{ was_due }}, and [I|we] still can’t see a payment.{% else %}[I|we] still can’t see a payment of {{ matter_nom }}.{% endif %} Could you transfer the amount by {{ by }}?',
    },
    {
      subject: '{{ title }}: still outstanding',
      body: [
        '{% if was_due_on %}{{ matter_nom }} was due on {{ was_due_on }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %} Is anything still needed before it can be paid? If not, please transfer the amount by {{ by }}.{% if callback %} [My|Our] number is {{ callback }}, and a conversation is often easier than another message.{% endif %} If it has been paid in the meantime, please send [me|us] the date so that [I|we] can find it.',
      ],
      short: `${DUE_FIRST} Is anything still needed before it can be paid? If not, please transfer the amount by {{ by }}.`,
    },
  ],
};
