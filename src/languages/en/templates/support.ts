import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: solved or still open',
      body: [
        'Has {{ matter_nom }} been resolved in the meantime, or is it still open for you? If everything works, a short “yes” lets [me|us] close it. If it doesn’t, tell [me|us] in a sentence what you see, or send a screenshot, and [I’ll|we’ll] carry on from there.',
      ],
      short:
        'has {{ matter_nom }} been resolved in the meantime, or is it still open for you? If it’s still open, a sentence on what you see helps [me|us] most.',
    },
    {
      subject: '{{ title }}: what you see now',
      body: [
        'How are things on your side now with {{ matter_nom }}? A rough description is enough, and “not sure” is useful too. If you have a screenshot or the exact wording of an error message, that often saves a whole round of questions. And if it has gone away by itself, [I’d|we’d] be glad to hear that.',
      ],
      short:
        'how are things on your side now with {{ matter_nom }}? A rough description or a screenshot is enough, and “not sure” is useful too.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: a time that suits you',
      body: [
        'Trying things out takes time that not everybody has in the middle of a working day. Would it help if we looked at {{ matter_nom }} together on your screen? Fifteen minutes is usually enough, and you don’t have to prepare anything. If a colleague knows more about it, [I’m|we’re] happy to write to them instead.',
      ],
      short:
        'would it help if we looked at {{ matter_nom }} together on your screen? Fifteen minutes is usually enough, and you don’t have to prepare anything.',
    },
    {
      subject: '{{ title }}: how much it matters',
      body: [
        'To plan [my|our] work, [I’d|we’d] like to know how pressing {{ matter_nom }} is. Can you carry on working in the meantime? If not, [I’ll|we’ll] put it first. If you’ve found a way around the problem, that’s useful to know too, and [I’ll|we’ll] fit it in at a quieter moment.',
      ],
      short:
        'how pressing is {{ matter_nom }} for you? If the problem stops you working, tell [me|us], and [I’ll|we’ll] put it first.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: by phone',
      body: [
        '[I think|We think] we’d sort out {{ matter_nom }} more quickly by phone: you describe what you see, and [I’ll|we’ll] suggest what to try next. When could you spare a quarter of an hour at your computer?{% if callback %} You can also ring [me|us] on {{ callback }} whenever it suits you.{% endif %} If it’s working by now, just say so, and you’re spared the call.',
      ],
      short:
        'we’d sort out {{ matter_nom }} more quickly by phone. When could you spare a quarter of an hour at your computer? If it’s working by now, one word is enough.',
      opening:
        '{{ hello }} I’d like to move {{ matter_nom }} forward. Are you still having the problem, and are you at your computer right now?',
      points: [
        'Let them describe what they see, in their own words, from the beginning.',
        'Ask how much it disturbs their work; that decides how quickly you go on.',
        'Agree on what to try next, and on who writes to whom afterwards.',
      ],
      voicemail: `{{ hello }} I’d like to move {{ matter_nom }} forward, and to know whether you’re still having the problem. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: a call to sort it out',
      body: [
        '[I’d|We’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you? We could try the next step together, and you’d see at once whether it works. If you’d rather do it alone, tell [me|us] and [I’ll|we’ll] send you written instructions.',
      ],
      short: '[I’d|we’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you?',
      opening:
        '{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. How is it going at the moment?',
      points: [
        'Offer to do the next attempt for them: a remote session, a log file, a workaround.',
        'Ask whether colleagues have the same problem.',
        'Ask whether the ticket can be closed, and say how they can reach you if the problem comes back.',
      ],
      voicemail: `{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: closing on {{ by_day }}',
      body: [
        'Would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] assume that everything works and close the ticket. That needn’t be the end of it: if you reply to this message later, [I’ll|we’ll] reopen it, and we can pick up where we left off.',
      ],
      short:
        'would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] close the ticket. If the problem comes back, just write.',
    },
    {
      subject: '{{ title }}: a word by {{ by_day }}',
      body: [
        'On {{ by }} [I’ll|we’ll] be going through [my|our] open tickets. Should {{ matter_nom }} stay on the list? “Yes” is enough; you don’t have to explain anything now. Without an answer by then, [I’ll|we’ll] close the ticket. If the problem turns up again later, one line from you is enough and [I’ll|we’ll] open it again.',
      ],
      short:
        'on {{ by }} [I’ll|we’ll] be going through [my|our] open tickets. Should {{ matter_nom }} stay on the list? Without an answer, [I’ll|we’ll] close the ticket.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}{% if quoted %} about {{ quoted }}{% endif %}. You’ve waited too long for an answer, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. If it’s keeping you from working, please say so, and it goes to the top of the list.',
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the wait. You’ll hear from [me|us] by {{ by }}. If it’s keeping you from working, please say so.',
    },
    {
      subject: '{{ title }}: news by {{ by_day }}',
      body: [
        '[I owe|We owe] you an update on {{ matter_nom }}, and [I’m|we’re] sorry that it’s late. By {{ by }} you’ll have an answer or, at the least, word of where things stand. If anything has changed on your side since {{ since }}, a sentence about it would help.',
      ],
      short:
        '[I owe|we owe] you an update on {{ matter_nom }}; sorry that it’s late. By {{ by }} you’ll have an answer or, at the least, word of where things stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: closed for now',
      body: [
        '[I’m|We’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know and [I’ll|we’ll] look at it again. Thank you for reporting it.',
      ],
      short:
        '[I’m|we’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know. Thank you for reporting it!',
    },
    {
      subject: '{{ title }}: ticket closed',
      body: [
        'As there has been no more news on {{ matter_nom }}, [I’ve|we’ve] closed the ticket today. One line at any time is enough, and [I’ll|we’ll] take it up again. Thank you for your help so far.',
      ],
      short:
        'as there has been no more news on {{ matter_nom }}, [I’ve|we’ve] closed the ticket today. One line at any time is enough, and [I’ll|we’ll] take it up again.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: how it has been since',
      body: [
        'A while ago [I|we] closed {{ matter_nom }} without knowing for certain that it was solved. Has the problem come back since? If it has, reply with a sentence on what you see, and [I’ll|we’ll] take it up again. If all is well, [I’d|we’d] be glad to hear that too.',
      ],
      short:
        'a while ago [I|we] closed {{ matter_nom }} without knowing for certain that it was solved. Has the problem come back since? If it has, a sentence on what you see is enough.',
    },
    {
      subject: '{{ title }}: open again',
      body: [
        '[I’ve|We’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today? One sentence is enough to start with, and you won’t have to explain anything twice. If it no longer matters, tell [me|us], and [I’ll|we’ll] close it for good.',
      ],
      short:
        '[I’ve|we’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today? One sentence is enough.',
    },
  ],
};
