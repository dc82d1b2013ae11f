import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: next steps',
      body: [
        'Where do things stand on your side with {{ matter_nom }}? If other work has come first, a rough idea of timing would help [me|us] plan. And if you’re waiting for something from [me|us], just say so and [I’ll|we’ll] send it over.',
      ],
      short:
        'quick question on {{ matter_nom }}: where do things stand on your side? If other work has come first, a rough idea of timing would help [me|us] plan.',
    },
    {
      subject: '{{ title }}: questions and details',
      body: [
        'Is there anything you need from [me|us] on {{ matter_nom }}? Whether it’s a figure, a date or a quick explanation, [I’ll|we’ll] get it to you. If this isn’t a good moment, tell [me|us] when would be better and [I’ll|we’ll] get back in touch then.',
      ],
      short:
        'is there anything you need from [me|us] on {{ matter_nom }}? If this isn’t a good moment, tell [me|us] when would be better.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the right contact',
      body: [
        'Who’s the best person to talk to about {{ matter_nom }}? If it’s a colleague, [I’d|we’d] be glad of a name, and [I’ll|we’ll] explain everything from the start so that you don’t have to. If it’s you and the timing isn’t right, tell [me|us] roughly when would suit you better.',
      ],
      short:
        'who’s the best person to talk to about {{ matter_nom }}? If it’s you and the timing isn’t right, tell [me|us] roughly when would suit you better.',
    },
    {
      subject: '{{ title }}: timing',
      body: [
        'Shall we go ahead with {{ matter_nom }} now, or would you rather wait a few weeks? Either works for [me|us], and [I’ll|we’ll] plan accordingly. If your plans have changed and you no longer need this, please tell [me|us]; there’s no need to give reasons.',
      ],
      short:
        'shall we go ahead with {{ matter_nom }} now, or would you rather wait a few weeks? Either works for [me|us].',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'A short call might get us further with {{ matter_nom }} than another message. When would ten minutes suit you? Suggest a time and [I’ll|we’ll] ring you then{% if callback %}, or call [me|us] on {{ callback }}{% endif %}. If there’s nothing left to discuss, just let [me|us] know.',
      ],
      short:
        'a short call might get us further with {{ matter_nom }} than another message. When would ten minutes suit you?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }} and would like to hear where things stand on your side. Do you have ten minutes?',
      points: [
        'Ask what has changed since {{ since }}.',
        'Find out who decides, and by when.',
        'Agree on one next step and a day for it.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to hear where things stand on your side. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: ten minutes on the phone',
      body: [
        '[I’d|We’d] like to hear your thoughts on {{ matter_nom }}, and that’s easier in conversation than in writing. Would a call in the next few days work for you? It needn’t take more than ten minutes, and there’s nothing to prepare. If you’d rather write, an email is just as welcome.',
      ],
      short:
        '[I’d|we’d] like to hear your thoughts on {{ matter_nom }}. Would a call in the next few days work for you? It needn’t take more than ten minutes.',
      opening: '{{ hello }} I’d like to hear your thoughts on {{ matter_nom }}. Is now a good moment?',
      points: [
        'Let them talk first; note what they want and what holds them back.',
        'Say what you can do about it, and what you can’t.',
        'End with a yes, a no, or a day for the next call.',
      ],
      voicemail: `{{ hello }} I’d like to hear your thoughts on {{ matter_nom }}. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by_day }}',
      body: [
        'Would you like to go ahead with {{ matter_nom }}? A clear yes or no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] give the time to other work. If you’d like to come back to this later, get in touch and we’ll find a new date.',
      ],
      short:
        'would you like to go ahead with {{ matter_nom }}? A yes or no by {{ by }} would help [me|us] plan. After that, [I’ll|we’ll] give the time to other work.',
    },
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        'Should [I|we] set time aside for {{ matter_nom }}? If you say yes by {{ by }}, [I|we] can still make room in the coming weeks. If it’s a no, or if [I|we] haven’t heard from you, [I’ll|we’ll] use the time for something else and stop following up. You can come back to this whenever you like, and we’ll see what’s possible.',
      ],
      short:
        'should [I|we] set time aside for {{ matter_nom }}? If you say yes by {{ by }}, [I|we] can still make room in the coming weeks. If not, [I’ll|we’ll] use the time for something else.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }}{% if quoted %} about {{ matter_nom }}{% endif %}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. If you need it sooner, ${CALL_US}.`,
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the delay. You’ll have [my|our] answer{% if quoted %} on {{ matter_nom }}{% endif %} by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        'You’ve been waiting for an answer{% if quoted %} about {{ matter_nom }}{% endif %} since {{ message_nom }}, and [I’m|we’re] sorry about that. You’ll hear from [me|us] by {{ by }}. If anything has changed on your side in the meantime, please let [me|us] know.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting for an answer{% if quoted %} on {{ matter_nom }}{% endif %}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you and won’t follow up again. If the time is right later on, call or write, and we’ll take it from there. Thank you for your time, and good luck with everything you have planned.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you and won’t follow up again. If the time is right later on, call or write. Thank you for your time!',
    },
    {
      subject: '{{ title }}: [my|our] last message',
      body: [
        'This is [my|our] last message about {{ matter_nom }}. If you’d like to return to the subject at some point, get in touch and we’ll see what has changed. Thank you, and [I hope|we hope] your plans go well.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}. If you’d like to return to the subject at some point, get in touch. [I hope|We hope] your plans go well!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: a better time',
      body: [
        'We haven’t been in touch about {{ matter_nom }} for a while. Would now be a better time? If so, [I’d|we’d] suggest a short call to find out what has changed. If you no longer need this, please let [me|us] know, and [I’ll|we’ll] take it off [my|our] list.',
      ],
      short:
        'we haven’t been in touch about {{ matter_nom }} for a while. Would now be a better time? If so, [I’d|we’d] suggest a short call.',
    },
    {
      subject: '{{ title }}: a fresh look',
      body: [
        'Has anything changed on your side with {{ matter_nom }}? It’s been a while, so [I’d|we’d] start from what you need today rather than from where we left off. A call would be the quickest way to do that, but an email with your thoughts works just as well.',
      ],
      short:
        'has anything changed on your side with {{ matter_nom }}? It’s been a while, so [I’d|we’d] start from what you need today rather than from where we left off.',
    },
  ],
};
