import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

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
        '{% if due_on %}{{ matter_nom }} is due on {{ due_on }}. Could you make sure that it’s paid on time?{% else %}[I|we] can’t see a payment for {{ matter_nom }} yet{% if was_due_on %}; it was due on {{ was_due_on }}{% endif %}. Could you make sure that it’s paid in the next few days?{% endif %} If the money is already on its way, please ignore this message. If you need your order number on the invoice, or another copy of it, let [me|us] know and [I’ll|we’ll] send a new one.',
      ],
      short:
        '{% if due %}{{ matter_nom }} is due on {{ due }}. Could you make sure that it’s paid on time?{% else %}[I|we] can’t see a payment for {{ matter_nom }} yet{% if was_due %}; it was due on {{ was_due }}{% endif %}. Could you make sure that it’s paid in the next few days?{% endif %} If the money is on its way, please ignore this.',
    },
    {
      subject: '{{ title }}: confirmation of receipt',
      body: [
        `An invoice can easily end up in the wrong inbox. Has {{ matter_nom }}{% if was_due %}, due on {{ was_due }},{% elsif due %}, due on {{ due }},{% endif %} reached the person who handles payments on your side? If it hasn’t, please tell [me|us] where it should go, and [I’ll|we’ll] send it there straight away. If the payment is already being processed, there’s no need to reply.`,
      ],
      short: `${DUE_FIRST} Has the invoice reached the person who handles payments on your side? If it hasn’t, please tell [me|us] where it should go.`,
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if due %}payment by {{ due }}{% else %}date of payment{% endif %}',
      body: [
        `{% if due_on %}Could you arrange payment of {{ matter_nom }} by {{ due_on }}, when it’s due?{% else %}Could you let [me|us] know when {{ matter_nom }} will be paid?{% endif %}${WAS_DUE} If something stands in the way of payment, please ${CALL_US} and tell [me|us] what it is. [I can|We can] also send another copy to you or to a colleague. If the amount has been paid in the meantime, thank you.`,
      ],
      short:
        '{% if due %}could you arrange payment of {{ matter_nom }} by {{ due }}, when it’s due?{% else %}could you let [me|us] know when {{ matter_nom }} will be paid?{% if was_due %} It was due on {{ was_due }}.{% endif %}{% endif %} If something stands in the way, tell [me|us] what it is.',
    },
    {
      subject: '{{ title }}: open questions',
      body: [
        `Is anything holding up payment of {{ matter_nom }}, such as an approval or a query about one of the items?${WAS_DUE} If it’s something on [my|our] side, [I’ll|we’ll] see to it straight away. If everything is in order, please transfer the amount {% if due_on %}by {{ due_on }}, when it’s due,{% else %}in the next few days{% endif %} and let [me|us] know once that’s done.`,
      ],
      short: `${DUE_FIRST} Is anything holding up the payment, such as an approval or a query about one of the items? If it’s something on [my|our] side, [I’ll|we’ll] see to it straight away.`,
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        `A short call is often quicker than several emails. When can [I|we] reach you, or whoever looks after payments, about {{ matter_nom }}?${WAS_DUE} [I’d|We’d] like to find out what’s needed on your side so that it can be paid.{% if callback %} [My|Our] number is {{ callback }}.{% endif %} If the payment has gone out by the time you read this, thank you.`,
      ],
      short: `${DUE_FIRST} When can [I|we] reach you, or whoever looks after payments, for a short call?`,
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% endif %}. {% if due %}I’d like to know whether you have everything you need to pay it.{% else %}I can’t see the payment yet, and I’d like to know whether anything is missing on your side.{% endif %} Are you the right person to ask?',
      points: [
        'Ask whether the invoice is in order, and who approves it.',
        'Ask for the day on which it will be paid, and write it down.',
        'Only if they bring it up, and only if you may agree to it: instalments with fixed dates.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know whether you have everything you need to pay it. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: five minutes on the phone',
      body: [
        `[I’d|We’d] like to hear from you directly where {{ matter_nom }} stands.${WAS_DUE}{% if due_on %} It’s due on {{ due_on }}.{% endif %} When could you spare five minutes for a call about it? If a colleague deals with payments, please give [me|us] their name and number, and [I’ll|we’ll] take it from there. If it has been paid, please ignore this message.`,
      ],
      short: `${DUE_FIRST} When could you spare five minutes for a call about it? If a colleague deals with payments, please give [me|us] their name and number.`,
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% endif %}. Could you tell me when the payment will go out?',
      points: [
        'Listen for the reason: not received, not approved, disputed, or no money at the moment.',
        'If an item is disputed, note which one, and say when they’ll hear from you.',
        'Repeat the day that they name before you hang up.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know when the payment will go out. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: payment by {% if due %}{{ due }}{% else %}{{ by_day }}{% endif %}',
      body: [
        `{% if due_on %}{{ matter_nom }} is due on {{ due_on }}. Could you confirm that it will be paid by that day?{% else %}[I|we] haven’t received payment of {{ matter_nom }} yet{% if was_due %}; the due date was {{ was_due }}{% endif %}. Could you transfer the amount by {{ by }}?{% endif %} If you disagree with one of the items, ${CALL_US} and we’ll go through it.{% if due %} If anything is still missing for the approval, just mention it in your reply.{% else %} If [I|we] have received neither a payment nor a message by that day, [I’ll|we’ll] send a formal reminder by letter.{% endif %}`,
      ],
      short: `${DUE_FIRST} {% if due %}Could you confirm that it will be paid by that day?{% else %}Could you transfer the amount by {{ by }}? If [I|we] have had neither a payment nor a message by that day, [I’ll|we’ll] send a formal reminder by letter.{% endif %}`,
    },
    {
      subject: '{{ title }}: settlement by {% if due %}{{ due }}{% else %}{{ by_day }}{% endif %}',
      body: [
        `{% if due_on %}Will {{ matter_nom }} be settled by {{ due_on }}, when it’s due? A yes or a no would help [me|us] plan.{% else %}Can you settle {{ matter_nom }} by {{ by }}?${WAS_DUE}{% endif %} If you dispute any part of it, please tell [me|us] which, in writing or on the phone.{% if due_on %} And if you no longer have the invoice to hand, [I’ll|we’ll] gladly send it again.{% else %} If there’s been no payment by that day and [I|we] haven’t heard from you, the next reminder will come by post.{% endif %}`,
      ],
      short:
        '{% if due %}will {{ matter_nom }} be settled by {{ due }}, when it’s due? A yes or a no would help [me|us] plan.{% else %}can you settle {{ matter_nom }}{% if was_due %} (due on {{ was_due }}){% endif %} by {{ by }}? If the payment hasn’t been made by that day, the next reminder will come by post.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. If you’d rather talk about it before then, ${CALL_US}.`,
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I’m|We’re] sorry that you’ve had no answer since {{ message_nom }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}. If it’s about one item in particular, tell [me|us] which, and [I’ll|we’ll] look at that one first.',
      ],
      short:
        '[I’m|we’re] sorry that you’ve had no answer since {{ message_nom }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}{% if due %}, due on {{ due }}{% else %}: next step by letter{% endif %}',
      body: [
        `{% if due %}{{ matter_nom }} is due on {{ due }}. Any reminder after that day will be a formal letter.{% else %}[My|Our] next message about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }},{% endif %} will be a formal letter. The amount remains payable in full.{% endif %} If something on the invoice isn’t right, please ${CALL_US}.`,
      ],
      short: `${DUE_FIRST} {% if due %}Any reminder after that day will be a formal letter.{% else %}The amount remains payable, and [my|our] next message about it will be a formal letter.{% endif %}`,
    },
    {
      subject: '{{ title }}: correspondence by post',
      body: [
        `{% if due %}{{ matter_nom }} is due on {{ due }}{% else %}{{ matter_nom }}{% if was_due %}, which was due on {{ was_due }},{% endif %} remains payable in full{% endif %}. {% if due %}Any later reminder{% else %}[My|Our] next reminder{% endif %} will reach you by post. If you’d like to clear something up, you can still call [me|us]{% if callback %} on {{ callback }}{% endif %}.`,
      ],
      short:
        '{% if due %}{{ matter_nom }} is due on {{ due }}{% else %}{{ matter_nom }}{% if was_due %}, which was due on {{ was_due }},{% endif %} remains payable in full{% endif %}. {% if due %}Any later reminder{% else %}[My|Our] next reminder{% endif %} will reach you by post.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: outstanding payment',
      body: [
        `[I’m|We’re] writing about {{ matter_nom }} again because {% if was_due %}it was due on {{ was_due }} and {% endif %}[I|we] can’t see a payment so far. Could you transfer the amount by {{ by }}? If you need another copy, or a correction, let [me|us] know and you’ll have it. If there’s something you disagree with, please ${CALL_US}.`,
      ],
      short:
        '[I|we] can’t see a payment for {{ matter_nom }} so far{% if was_due %}; it was due on {{ was_due }}{% endif %}. Could you transfer the amount by {{ by }}?',
    },
    {
      subject: '{{ title }}: open item',
      body: [
        `[I’m|We’re] going through open items and have come back to {{ matter_nom }}.${WAS_DUE} What’s still needed on your side before it can be paid? A conversation is often easier than another message{% if callback %}: [my|our] number is {{ callback }}{% endif %}. If the payment has been made in the meantime, please send [me|us] the date so that [I|we] can find it.`,
      ],
      short: `${DUE_FIRST} What’s still needed on your side before it can be paid? If you’ve paid it in the meantime, please send [me|us] the date.`,
    },
  ],
};
