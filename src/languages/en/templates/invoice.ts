import type { Texts } from '../../templates/shape.ts';

export const invoice: Texts = {
  check_in: [
    {
      subject: '{{ title }}: did it reach the right desk?',
      body: [
        'Invoices easily get stuck between two inboxes, so I’d rather ask: has {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} reached the right person?{% if due %} There is still time; it’s due on {{ due }}.{% elsif was_due %} It was due on {{ was_due }}.{% endif %}',
        'If the payment is already on its way, thank you, and please ignore this message. Otherwise one word helps me: “paid”, “later” with a rough date, or “question” if something on it isn’t right.',
      ],
      short:
        'Has {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} reached the right person? If it’s paid already: thank you. Otherwise “later” with a date or “question” is all I need.',
    },
    {
      subject: '{{ title }}: is everything in order with it?',
      body: [
        'Is everything in order with {{ matter_nom }}, or do you need something else for your books: an order number, another address, a different breakdown?',
        '{% if due %}It’s due on {{ due }}, so a change is still easily made. {% elsif was_due %}The date on it was {{ was_due }}; if it simply slipped through, that happens. {% endif %}Write “fine”, “change” or “later”, and I’ll do what’s needed on our side.',
      ],
      short:
        'Is everything in order with {{ matter_nom }}, or do you need an order number, another address or a different breakdown? “Fine”, “change” or “later” is enough.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: when may we expect it?',
      body: [
        '{{ history }}. I’m sure you’ve had plenty on your plate since then.',
        'With {{ matter_nom }}{% if amount %} ({{ amount }}{% if was_due %}, due on {{ was_due }}{% endif %}){% elsif was_due %} (due on {{ was_due }}){% endif %} I only need a date: when do you expect to pay? If somebody else looks after it, give me a name and I’ll sort it out there. If you’ve paid in the meantime, thank you.',
        'And if this month is tight, just say “tight”. We’ll find a way that works for you.',
      ],
      short:
        'With {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} I only need a date: when do you expect to pay? If somebody else looks after it, a name helps. If the month is tight, say so and we’ll find a way.',
    },
    {
      subject: '{{ title }}: what do you need from us?',
      body: [
        'When a payment takes a little longer, there is usually a good reason: an approval, a missing order number, a holiday. What is it with {{ matter_nom }}, and can I do something about it?',
        '“Approval”, “number”, “next week” or “question” tells me enough. I’ll gladly send the invoice again, to any address you like.{% if amount %} For your reference, it’s for {{ amount }}.{% endif %}',
      ],
      short:
        'If the payment of {{ matter_nom }} takes longer, there’ll be a reason: an approval, a missing number, a holiday. “Approval”, “number”, “next week” or “question” tells me enough.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: two minutes on the phone?',
      body: [
        'May I call you for two minutes about {{ matter_nom }}? I’d like to know whether anything on it is missing, and then it’s off both our lists.',
        'Tell me when it suits you, or who in your accounts department I should speak to. A date for the payment by message is just as good.',
      ],
      short:
        'May I call you for two minutes about {{ matter_nom }}, or is there somebody in accounts I should speak to? A date for the payment by message is just as good.',
      opening:
        '{{ hello }} It’s about {{ matter_nom }}{% if amount %}, {{ amount }}{% endif %}. I’d like to know whether it reached you and whether everything on it is right. Do you have two minutes?',
      points: [
        'Has the invoice arrived, is it complete, and is anything disputed? Assume a good reason.',
        'Where is it now, and who approves it?{% if was_due %} It was due on {{ was_due }}.{% elsif due %} It’s due on {{ due }}.{% endif %}',
        'Agree on a day for the payment. If money is tight, talk about two instalments instead of waiting.',
      ],
      voicemail:
        '{{ hello }} I’m calling about {{ matter_nom }}. Perhaps it’s settled by now; if so, thank you. If not, please send me a date or tell me who looks after it. Have a good day.',
    },
    {
      subject: '{{ title }}: who is the best person to call?',
      body: [
        'Some invoices depend on one small question. I’d like to ask mine about {{ matter_nom }} by phone, to save you the writing.',
        'When can I reach you, or is a colleague the better person? If the payment is planned already, “planned” and a date save us the call.',
      ],
      short:
        'When can I reach you about {{ matter_nom }}, or is a colleague the better person? If the payment is planned already, “planned” and a date save us the call.',
      opening:
        '{{ hello }} I have one question about {{ matter_nom }}: is anything missing before it can be paid? If it’s quick, we can settle it now.',
      points: [
        'First ask whether they were happy with the work; an open complaint often hides behind an open invoice.',
        'Clear up the formal side: recipient, order number, approval, the next payment run.',
        'Write the agreed day down and confirm it in one line afterwards, with thanks.',
      ],
      voicemail:
        '{{ hello }} I have one short question about {{ matter_nom }}. A colleague of yours may be able to answer it, too; I’ll send you a line about it. Thank you, and have a good day.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a payment date by {{ by }}?',
      body: [
        'I’d like to settle {{ matter_nom }} in a way that works for both of us{% if amount %}; it’s about {{ amount }}{% endif %}{% if was_due %}, due since {{ was_due }}{% endif %}. Could you tell me by {{ by }} when we can plan on the payment?',
        'A date is enough. So is “two parts”, if that makes it easier, or “question”, if you don’t agree with something. If I hear nothing by then, I’ll plan without it and pass the invoice to our accounts department, who will settle the rest with yours. Between you and me nothing changes.',
        'If the payment is on its way, please ignore this. Thank you either way.',
      ],
      short:
        'Could you give me a payment date for {{ matter_nom }} by {{ by }}? “Two parts” or “question” is fine, too. Otherwise I’ll pass it to our accounts department to settle with yours. Thank you!',
    },
    {
      subject: '{{ title }}: how shall we settle it?',
      body: [
        'Please help me with one decision on {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %}: do you pay it in full on a certain day, in two parts, or is there something to put right first?',
        'On {{ by }} we’re planning our payments. Without a word from you until then, I’ll leave the invoice out of our plan, and our accounts department will get in touch with yours about the next step. {% if was_due %}The date on it was {{ was_due }}. {% endif %}I’d much prefer to settle it with you directly.',
        'Thank you for a short reply, whatever it says. We’ll find a way.',
      ],
      short:
        'How shall we settle {{ matter_nom }}: in full on a certain day, in two parts, or is there something to put right? Without a word by {{ by }} our accounts department takes over. Thank you!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: we’re checking it',
      body: [
        'Thank you for {{ message_nom }}, and sorry for the delay on our side.',
        'I’m having {{ matter_nom }} checked, item by item, and by {{ by }} you’ll have either an explanation or a corrected version. Until then there’s nothing you need to do.',
      ],
      short:
        'Thank you for {{ message_nom }}, and sorry for the delay. We’re checking {{ matter_nom }}; by {{ by }} you’ll have an explanation or a corrected version. Until then there’s nothing you need to do.',
    },
    {
      subject: '{{ title }}: our reply by {{ by }}',
      body: [
        'You asked us something about {{ matter_nom }} and have been waiting for the reply. I’m sorry about that.',
        'Our accounts department is on it, and you’ll hear from me by {{ by }}. If your payment run comes before that, tell me the day and we’ll be quicker.',
      ],
      short:
        'You’ve been waiting for our reply about {{ matter_nom }}; I’m sorry. You’ll hear from me by {{ by }}. If your payment run is before that, tell me the day.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: my last message about it',
      body: [
        'This is my last message to you about {{ matter_nom }}. I don’t know what happened on your side, and I don’t assume anything bad.',
        'What is open: the invoice itself{% if amount %}, {{ amount }},{% endif %} stays on our books and is looked after by our accounts department from here on. The final files are kept for you. The rights to them, and to drafts and mock-ups, pass to you with the payment; until then they’re ours.',
        'If you’d like to talk about it, now or in half a year, my door is open, and we’ll find a way. Thank you for the work we did together. All the best to you.',
      ],
      short:
        'This is my last message about {{ matter_nom }}. It stays open on our books; files are kept for you, rights pass to you with payment. If you’d like to talk, my door is open. All the best.',
    },
    {
      subject: '{{ title }}: handing it over, with thanks',
      body: [
        'I’m handing {{ matter_nom }} over to our accounts department today and won’t write to you about it again myself. I’d rather remember what went well between us.',
        'For the record: {% if amount %}{{ amount }} is open{% else %}the sum on the invoice is open{% endif %}{% if was_due %}, due since {{ was_due }}{% endif %}. Your files are safe here. Drafts and everything unpaid stay our property until the account is settled, and then they’re yours without further steps.',
        'Should you want to pay in parts or point out a mistake, a line to me is still the shortest way. I wish you and your colleagues well.',
      ],
      short:
        'I’m handing {{ matter_nom }} over to our accounts department. It stays open; your files are safe here, rights follow the payment. A line to me is still the shortest way. I wish you well.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: shall we wrap it up?',
      body: [
        'It has been quiet around {{ matter_nom }} for a while. I’d like to find a good way to close it together{% if amount %}; {{ amount }} is open{% endif %}.',
        'Perhaps it’s easier for you now than it was then: at once, in parts, or after a talk? “At once”, “parts” or “talk” is all I need to prepare it.',
      ],
      short:
        'It has been quiet around {{ matter_nom }}. I’d like to find a good way to close it together. “At once”, “parts” or “talk” is all I need to prepare it.',
    },
    {
      subject: '{{ title }}: a new start on this?',
      body: [
        'I’m coming back to {{ matter_nom }}, with no hard feelings about the time in between.',
        'Tell me where it stands for you. If something about it was never right, I want to know; if it was only forgotten, a date is enough. I’m glad to send it once more.',
      ],
      short:
        'I’m coming back to {{ matter_nom }}, with no hard feelings. If something about it was never right, I want to know; if it was only forgotten, a date is enough.',
    },
  ],
};
