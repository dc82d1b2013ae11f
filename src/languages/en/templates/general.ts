import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: where things stand',
      body: [
        'Where do things stand on your side with {{ matter_nom }}? If other work has come first, that’s no problem; a rough idea of when it would suit you is all [I|we] need. And if anything is missing from [my|our] end, tell [me|us] and [I’ll|we’ll] send it over.',
      ],
      short:
        'quick question on {{ matter_nom }}: where do things stand on your side? A rough idea of when it would suit you is all [I|we] need.',
    },
    {
      subject: '{{ title }}: anything you need',
      body: [
        'Is there anything you’d like from [me|us] for {{ matter_nom }}? Whether it’s a figure, a date or a quick explanation, [I’ll|we’ll] get it to you. If now isn’t the moment, just say when would be better, and [I’ll|we’ll] come back to it then.',
      ],
      short:
        'is there anything you’d like from [me|us] for {{ matter_nom }}? If now isn’t the moment, just say when would be better.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the right person to ask',
      body: [
        'Perhaps you’re not the right person to ask about {{ matter_nom }}. Who would be the best one to talk to? A name is enough, and [I’ll|we’ll] explain everything from the start so that you don’t have to. If it’s yours after all and simply has to wait, a rough idea of the month would help [me|us] plan.',
      ],
      short:
        'who would be the best person to talk to about {{ matter_nom }}? A name is enough. If it’s yours and has to wait, a rough idea of the month would help [me|us] plan.',
    },
    {
      subject: '{{ title }}: now or later',
      body: [
        'Shall we go ahead with {{ matter_nom }} now, or would it be better to come back to it in a few weeks? Whichever it is, [I’ll|we’ll] plan around it. If it’s no longer needed at all, that’s fine too; just tell [me|us], and there’s no need to give reasons.',
      ],
      short:
        'shall we go ahead with {{ matter_nom }} now, or come back to it in a few weeks? Whichever it is, [I’ll|we’ll] plan around it.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'Some things are easier to talk through than to write, and {{ matter_nom }} may be one of them. When would ten minutes on the phone suit you? Suggest a time and [I’ll|we’ll] ring you then{% if callback %}, or you can reach [me|us] on {{ callback }}{% endif %}. If it’s already settled, a short line will save you the call.',
      ],
      short:
        'would ten minutes on the phone help with {{ matter_nom }}? Suggest a time and [I’ll|we’ll] ring you. If it’s already settled, a short line will do.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to hear where things stand on your side. Do you have ten minutes?',
      points: [
        'Ask what has changed since {{ since }}.',
        'Find out who decides, and by when.',
        'Agree on one next step and a day for it.',
      ],
      voicemail: `{{ hello }} It’s about {{ matter_nom }}; I’d like to hear where things stand on your side. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: ten minutes on the phone',
      body: [
        '[I’d|We’d] like to hear from you directly what you think about {{ matter_nom }}. Would a call in the next few days work for you? Ten minutes is plenty, and there’s nothing to prepare. If writing is easier, two lines on what you have in mind will do just as well.',
      ],
      short:
        '[I’d|we’d] like to hear from you directly what you think about {{ matter_nom }}. Would a call in the next few days work for you? Ten minutes is plenty.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}, and I’d like to hear what you think about it. Is now a good moment?',
      points: [
        'Let them talk first; note what they want and what holds them back.',
        'Say what you can do about it, and what you can’t.',
        'End with a yes, a no, or a day for the next call.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to hear what you think about it. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        'Would you like to go ahead with {{ matter_nom }}? A clear yes or no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] take it off [my|our] list and give the time to other work. If you want to return to it later, just send a message and we’ll find a new date.',
      ],
      short:
        'would you like to go ahead with {{ matter_nom }}? A yes or no by {{ by }} would help [me|us] plan. Without one, [I’ll|we’ll] use the time for other work.',
    },
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Should [I|we] keep time free for {{ matter_nom }}? If you decide by {{ by }}, [I|we] can still fit it in. After that, [I’ll|we’ll] assume that the moment isn’t right, stop following up and use the time for something else. It can be picked up again whenever you like; two lines are enough, and we’ll see what has changed.',
      ],
      short:
        'should [I|we] keep time free for {{ matter_nom }}? If you decide by {{ by }}, [I|we] can still fit it in. After that, [I’ll|we’ll] use the time for something else.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }}{% if quoted %} about {{ matter_nom }}{% endif %}, and sorry for the slow reply. You’ll have [my|our] answer by {{ by }}. If you need it sooner, ${CALL_US}.`,
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the slow reply. You’ll have [my|our] answer{% if quoted %} on {{ matter_nom }}{% endif %} by {{ by }}.',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        '[I’ve|We’ve] owed you an answer since {{ message_nom }}{% if quoted %} about {{ matter_nom }}{% endif %}, and [I’m|we’re] sorry that it has taken so long. You’ll hear from [me|us] by {{ by }}. If anything has changed on your side in the meantime, let [me|us] know.',
      ],
      short:
        '[I owe|we owe] you an answer{% if quoted %} on {{ matter_nom }}{% endif %}; sorry that it has taken so long. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you for now and won’t follow up on it again. If it becomes relevant later, drop [me|us] a line and [I’ll|we’ll] gladly pick it up. Thank you for your time.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you for now and won’t follow up again. If it becomes relevant later, drop [me|us] a line. Thank you for your time!',
    },
    {
      subject: '{{ title }}: over to you',
      body: [
        'This is [my|our] last message about {{ matter_nom }}. If you’d like to come back to it one day, call or write, and we’ll take it from there. Thank you, and good luck with everything you have planned.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}. If you’d like to come back to it one day, call or write. Good luck with everything you have planned!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: a better time',
      body: [
        'A while ago we left things open with {{ matter_nom }}. Would now be a better time for it? If so, [I’d|we’d] suggest a short call to see what has changed since. If it’s off the table for good, that’s fine; please just let [me|us] know.',
      ],
      short:
        'a while ago we left things open with {{ matter_nom }}. Would now be a better time for it? If it’s off the table for good, that’s fine; please just let [me|us] know.',
    },
    {
      subject: '{{ title }}: a fresh look',
      body: [
        'Has anything changed on your side with {{ matter_nom }}? Some time has passed since we were last in touch, so [I’d|we’d] start with a fresh look at what you need today. If the subject is closed for you, that’s good to know too, and [I’ll|we’ll] leave it there.',
      ],
      short:
        'has anything changed on your side with {{ matter_nom }}? [I’d|we’d] be glad to take a fresh look at what you need today. If the subject is closed, that’s fine too.',
    },
  ],
};
