import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, CALL_US, MY_NUMBER } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: next steps',
      body: [
        'Where do things stand on your side with {{ matter_nom }}? Even a rough idea of timing would help [me|us] plan, particularly if other work has come first. [I|We] can also send over anything you still need.',
      ],
      short:
        'quick question on {{ matter_nom }}: where do things stand on your side? Even a rough idea of timing would help [me|us] plan.',
    },
    {
      subject: '{{ title }}: anything you need',
      body: [
        'Is there anything you need from [me|us] on {{ matter_nom }}? Whether it’s a figure, a date or a quick explanation, [I’ll|we’ll] get it to you. If now isn’t a good moment, just let [me|us] know when would be better.',
      ],
      short:
        'is there anything you need from [me|us] on {{ matter_nom }}? Whether it’s a figure, a date or a quick explanation, [I’ll|we’ll] get it to you.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the right contact',
      body: [
        'Who’s the best person to talk to about {{ matter_nom }}? [I’d|We’d] be glad to explain everything to a colleague from the start, so that you don’t have to; a name is all [I|we] need. If it’s you and the timing isn’t right, a better date would help.',
      ],
      short:
        'who’s the best person to talk to about {{ matter_nom }}? [I’d|We’d] be glad to explain everything to a colleague from the start, so that you don’t have to.',
    },
    {
      subject: '{{ title }}: timing',
      body: [
        'Shall we go ahead now with {{ matter_nom }}, or would you rather wait a few weeks? Either works for [me|us], and [I’ll|we’ll] plan accordingly. If it’s no longer planned, that’s fine too; just let [me|us] know.',
      ],
      short:
        'shall we go ahead now with {{ matter_nom }}, or would you rather wait a few weeks? Either works for [me|us].',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'A short call might get us further with {{ matter_nom }} than another message. When would ten minutes suit you? Suggest a time and [I’ll|we’ll] ring you then{% if callback %}, or call [me|us] on {{ callback }}{% endif %}.',
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
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to hear where things stand on your side. Please call me back when it suits you, or send me a short message if that’s easier.${MY_NUMBER} Thank you, goodbye.`,
    },
    {
      subject: '{{ title }}: ten minutes on the phone',
      body: [
        '[I’d|We’d] like to hear your thoughts on {{ matter_nom }}, and that’s easier in conversation than in writing. Would a call in the next few days work for you? It needn’t take more than ten minutes, and there’s nothing to prepare. An email is just as welcome, of course.',
      ],
      short:
        '[I’d|we’d] like to hear your thoughts on {{ matter_nom }}. Would a call in the next few days work for you? It needn’t take more than ten minutes.',
      opening: '{{ hello }} I’d like to hear your thoughts on {{ matter_nom }}. Is now a good moment?',
      points: [
        'Let them talk first; note what they want and what holds them back.',
        'Say what you can do about it, and what you can’t.',
        'End with a yes, a no, or a day for the next call.',
      ],
      voicemail: `{{ hello }} I’d like to hear your thoughts on {{ matter_nom }}. You can reach me most easily by phone${AT_NUMBER}. Many thanks, goodbye.`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by_day }}',
      body: [
        'Would you like to go ahead with {{ matter_nom }}? A yes or no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] give the time to other work. You’re welcome to come back to it later, and we’ll find a new date.',
      ],
      short:
        'would you like to go ahead with {{ matter_nom }}? A yes or no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard by then, [I’ll|we’ll] give the time to other work.',
    },
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        'Should [I|we] set time aside for {{ matter_nom }}? If you say yes by {{ by }}, [I|we] can still fit it in; if [I|we] don’t hear from you, [I’ll|we’ll] use the time for something else. You can come back to this whenever you like, and we’ll see what’s possible.',
      ],
      short:
        'should [I|we] set time aside for {{ matter_nom }}? If you say yes by {{ by }}, [I|we] can still fit it in; if [I|we] don’t hear from you, [I’ll|we’ll] use the time for something else.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        `Thank you for {{ message_acc }}{% if quoted %} about {{ matter_nom }}{% endif %}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. For anything that can’t wait, please ${CALL_US}.`,
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the delay. You’ll have [my|our] answer{% if quoted %} on {{ matter_nom }}{% endif %} by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        'You’ve been waiting for an answer{% if quoted %} about {{ matter_nom }}{% endif %} since {{ message_nom }}, and [I’m|we’re] sorry about that. You’ll hear from [me|us] by {{ by }}. Please let [me|us] know of anything that has changed on your side in the meantime.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting for an answer{% if quoted %} on {{ matter_nom }}{% endif %}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you for now. When the time is right, call or write, and we’ll take it from there. Thank you for your time, and good luck with everything you have planned.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you for now. When the time is right, call or write, and we’ll take it from there. Thank you for your time!',
    },
    {
      subject: '{{ title }}: leaving it with you',
      body: [
        '[I’ll|We’ll] leave it to you to take the next step on {{ matter_nom }}. Get in touch whenever you’d like to return to it, and we’ll see what has changed. [I|We] hope your plans go well.',
      ],
      short:
        '[I’ll|we’ll] leave it to you to take the next step on {{ matter_nom }}. Get in touch whenever you’d like to return to it. [I|We] hope your plans go well!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: a better time',
      body: [
        'We haven’t been in touch about {{ matter_nom }} for a while. Would now be a better time? [I’d|We’d] suggest a short call to find out what has changed. If it’s no longer needed, just say so, and [I’ll|we’ll] take it off [my|our] list.',
      ],
      short:
        'we haven’t been in touch about {{ matter_nom }} for a while. Would now be a better time? [I’d|We’d] suggest a short call to find out what has changed.',
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
