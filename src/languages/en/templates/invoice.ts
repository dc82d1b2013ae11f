import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

/** A known due date is named; if none is known, the text only says that no payment has been received. */
const WAS_DUE = '{% if was_due_on %} It was due on {{ was_due_on }}.{% endif %}';

export const invoice: Texts = {
  check_in: [
    {
      subject:
        '{{ title }}{% if was_due %}, due on {{ was_due }}{% elsif due %}, due on {{ due }}{% else %}: payment{% endif %}',
      body: [
        '{% if was_due_on %}{{ matter_nom }} was due on {{ was_due_on }}, and [I|we] can’t see the payment on [my|our] side yet.{% elsif due_on %}{{ matter_nom }} is due on {{ due_on }}.{% else %}[I|we] can’t see a payment for {{ matter_nom }} on [my|our] side yet.{% endif %} Could you make sure that it’s paid {% if due_on %}on time{% else %}in the next few days{% endif %}? If the money is already on its way, please ignore this message. And if you need anything to approve it, such as an order number or another copy, tell [me|us] and [I’ll|we’ll] send it.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} was due on {{ was_due }}{% elsif due %}{{ matter_nom }} is due on {{ due }}{% else %}[I|we] can’t see a payment for {{ matter_nom }} yet{% endif %}. Could you make sure that it’s paid {% if due %}on time{% else %}in the next few days{% endif %}? If the money is on its way, please ignore this.',
    },
    {
      subject: '{{ title }}: the right inbox',
      body: [
        `Invoices easily get stuck between two inboxes. Has {{ matter_nom }}{% if was_due %}, due on {{ was_due }},{% elsif due %}, due on {{ due }},{% endif %} reached whoever pays it on your side? If it hasn’t, please tell [me|us] where it should go, and [I’ll|we’ll] send it there. If the payment is being processed already, please ignore this message.`,
      ],
      short:
        'has {{ matter_nom }} reached whoever pays it on your side? If it hasn’t, please tell [me|us] where it should go. If it’s being processed, please ignore this.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if due %}payment by {{ due }}{% else %}when it will be paid{% endif %}',
      body: [
        `{% if due_on %}Could you arrange payment of {{ matter_nom }} by {{ due_on }}, when it’s due?{% else %}Could you tell [me|us] when {{ matter_nom }} will be paid?{% endif %}${WAS_DUE} [I can|We can] send another copy to you or to a colleague, if that speeds things up. If anything stands in the way of payment, please ${CALL_US} and tell [me|us] what it is. If the amount has been paid in the meantime, thank you.`,
      ],
      short:
        '{% if due %}could you arrange payment of {{ matter_nom }} by {{ due }}{% else %}could you tell [me|us] when {{ matter_nom }} will be paid{% endif %}? If something is missing, tell [me|us] and you’ll have it.',
    },
    {
      subject: '{{ title }}: what’s missing',
      body: [
        `Is anything holding up {{ matter_nom }}, such as a missing order number, an approval, or a question about one of the items?${WAS_DUE} If it’s something on [my|our] side, [I’ll|we’ll] see to it straight away. Otherwise, please transfer the amount {% if due_on %}by {{ due_on }}, when it’s due{% else %}in the next few days{% endif %} and drop [me|us] a line when it’s done.`,
      ],
      short:
        'is anything holding up {{ matter_nom }}, such as an order number or an approval? If it’s something on [my|our] side, [I’ll|we’ll] see to it straight away.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a quick call',
      body: [
        `A minute on the phone is often quicker than three emails. When can [I|we] reach you, or whoever looks after payments, about {{ matter_nom }}?${WAS_DUE} [I’d|We’d] like to find out what’s needed on your side so that it can be paid.{% if callback %} [My|Our] number is {{ callback }}.{% endif %} If the payment has gone out by the time you read this, thank you.`,
      ],
      short:
        'when can [I|we] reach you, or whoever looks after payments, about {{ matter_nom }}? A minute on the phone is often quicker than three messages.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% endif %}. {% if due %}I’d like to know whether you have everything you need to pay it.{% else %}I can’t see the payment yet, and I’d like to know whether anything is missing on your side.{% endif %} Are you the right person to ask?',
      points: [
        'Ask whether the invoice is in order, and who approves it.',
        'Ask for the day on which it will be paid, and write it down.',
        'Only if they bring it up, and only if you may agree to it: instalments with fixed dates.',
      ],
      voicemail: `{{ hello }} It’s about {{ matter_nom }}; I’d like to know whether anything is missing for the payment. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: five minutes on the phone',
      body: [
        `[I’d|We’d] like to hear from you directly where {{ matter_nom }} is at the moment.${WAS_DUE}{% if due_on %} It’s due on {{ due_on }}.{% endif %} When could you spare five minutes for that on the phone? If a colleague deals with payments, a name and a number are enough, and [I’ll|we’ll] take it from there. If it has been paid, please ignore this message.`,
      ],
      short:
        'when could you spare five minutes on the phone? It’s about {{ matter_nom }}. If a colleague deals with payments, a name and a number are enough.',
      opening:
        '{{ hello }} It’s about {{ matter_nom }}. Could you tell me where it is at the moment, and when the payment will go out?',
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
      subject: '{{ title }}: {% if due %}a short confirmation{% else %}payment{% endif %} by {{ by_day }}',
      body: [
        `{% if was_due %}{{ matter_nom }} was due on {{ was_due }}; no payment has arrived so far.{% elsif due %}{{ matter_nom }} is due on {{ due }}.{% else %}No payment has arrived for {{ matter_nom }} so far.{% endif %} {% if due_on %}Could you confirm by {{ by }} that it will be paid on time?{% else %}Could you transfer the amount by {{ by }}?{% endif %} If one of the items isn’t right, ${CALL_US} and we’ll go through it.{% if due %} If anything is still missing for the approval, just mention it in your reply.{% else %} If neither a payment nor a message has come by then, [my|our] next reminder will be a formal letter.{% endif %}`,
      ],
      short:
        '{% if due %}could you confirm by {{ by }} that {{ matter_nom }} will be paid on time?{% else %}could you transfer the amount of {{ matter_nom }} by {{ by }}? If neither a payment nor a message has come by then, [my|our] next reminder will be a formal letter.{% endif %}',
    },
    {
      subject: '{{ title }}: a day for the payment',
      body: [
        `{% if due_on %}Will {{ matter_nom }} be paid by {{ due_on }}, when it’s due? A yes by {{ by }} is enough.{% else %}Can you settle {{ matter_nom }} by {{ by }}?${WAS_DUE}{% endif %} If you disagree with any part of it, please tell [me|us] before then, in writing or on the phone.{% if due_on %} And if you no longer have the invoice to hand, [I’ll|we’ll] gladly send it again.{% else %} If [I|we] have neither a payment nor an answer by that day, [I’ll|we’ll] send the next reminder by post.{% endif %}`,
      ],
      short:
        '{% if due %}will {{ matter_nom }} be paid by {{ due }}, when it’s due? A yes by {{ by }} is enough.{% else %}can you settle {{ matter_nom }} by {{ by }}? Without a payment or an answer, [I’ll|we’ll] send the next reminder by post.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the slow reply. You’ll have [my|our] answer by {{ by }}. If you’d rather talk about it before then, ${CALL_US}.`,
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the slow reply. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        '[I’m|We’re] sorry that you’ve had no answer since {{ message_nom }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}. If a particular item on the invoice matters most to you, tell [me|us] which, and [I’ll|we’ll] look at that one first.',
      ],
      short:
        '[I’m|we’re] sorry that you’ve had no answer since {{ message_nom }} about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: [my|our] last personal note',
      body: [
        `This is [my|our] last personal note about {{ matter_nom }}{% if was_due %}, which was due on {{ was_due }}{% elsif due %}, which is due on {{ due }}{% endif %}. {% if due %}Any later reminder will be a formal letter.{% else %}The amount remains payable, and the next step will be a formal letter.{% endif %} If something on the invoice isn’t right, ${CALL_US}.`,
      ],
      short:
        'this is [my|our] last personal note about {{ matter_nom }}. {% if due %}It’s due on {{ due }}; any later reminder will be a formal letter.{% else %}The amount remains payable, and the next step will be a formal letter.{% endif %}',
    },
    {
      subject: '{{ title }}: from here on by post',
      body: [
        '[I won’t|We won’t] write to you personally about {{ matter_nom }} again. {% if due %}It’s due on {{ due }}{% else %}It remains payable{% endif %}, and anything further will come by post. You can still reach [me|us] about it{% if callback %} on {{ callback }}{% endif %}, and [I’d|we’d] be glad if you did.',
      ],
      short:
        '[I won’t|we won’t] write to you personally about {{ matter_nom }} again. {% if due %}It’s due on {{ due }}{% else %}It remains payable{% endif %}, and anything further will come by post.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: still open',
      body: [
        `Some time has passed, and {{ matter_nom }} is still open on [my|our] side.${WAS_DUE} Could you look into it and tell [me|us] when it will be paid? If you need another copy, or different details on it, [I’ll|we’ll] send them. If there’s something you disagree with, [I’d|we’d] like to hear it, on the phone if you prefer.`,
      ],
      short:
        'some time has passed, and {{ matter_nom }} is still open on [my|our] side. Could you look into it and tell [me|us] when it will be paid?',
    },
    {
      subject: '{{ title }}: settling it',
      body: [
        `[I’m|We’re] going through open items again and have come back to {{ matter_nom }}.${WAS_DUE} What’s still needed on your side before it can be paid? A conversation is often easier than another message{% if callback %}: [my|our] number is {{ callback }}{% endif %}. If the payment has been made in the meantime, please send [me|us] the date so that [I|we] can find it.`,
      ],
      short:
        '[I’m|we’re] going through open items and have come back to {{ matter_nom }}. What’s still needed on your side before it can be paid? If it has been paid, please send [me|us] the date.',
    },
  ],
};
