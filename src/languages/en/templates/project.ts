import type { Texts } from '../../templates/shape.ts';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: have you had a chance to look?',
      body: [
        'Our latest delivery for {{ matter_nom }} is with you, and I’m curious about your first impression. It doesn’t have to be a complete review yet.',
        '“Fine” and we carry on. “Changes” and we’ll go through them together. “Later” and I’ll move the next step so that nobody is under pressure.',
      ],
      short:
        'Our latest delivery for {{ matter_nom }} is with you. What’s your first impression? “Fine”, “changes” or “later” is enough, and I’ll arrange the next step around it.',
    },
    {
      subject: '{{ title }}: shall I move the next step?',
      body: [
        'Since {{ message_nom }} the next step in {{ matter_nom }} has been waiting for a word from your side. If other things have come up, that happens in every project.',
        'Tell me what suits you: “go” if we may continue as it stands, “later” and a rough date, or “no” if the plan has changed. I’ll fit our schedule to it.',
      ],
      short:
        'The next step in {{ matter_nom }} is waiting for a word from your side. “Go” if we may continue, “later” and a rough date, or “no” if the plan has changed. I’ll fit our schedule to it.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: how do we carry on?',
      body: [
        '{{ history }}. To keep {{ matter_nom }} moving I need only one thing from you: your feedback on what was delivered, in as few words as you like.',
        'If reading through it takes too long, I’ll show it to you in fifteen minutes. “Fine”, “show me” or “later” is all you need to write, and “stop” if priorities have changed.',
        '{% if part %}One more point, for completeness: we agreed on a part payment of {{ part }}. If it has been made, thank you; if not, let me know which day suits you.{% endif %}',
      ],
      short:
        'To keep {{ matter_nom }} moving I need one thing: your feedback, in as few words as you like. “Fine”, “show me” or “later” is enough, and “stop” if priorities have changed.',
    },
    {
      subject: '{{ title }}: what is holding it up?',
      body: [
        'Projects rarely stall because somebody doesn’t care; usually a decision, a text or a colleague is missing. Which is it with {{ matter_nom }}?',
        'Perhaps we can take some of it off your hands: we can work with a draft text, a rough choice or a “do as you think best”. One word tells me where to start; “later” and “no” count, too.',
      ],
      short:
        'What is missing in {{ matter_nom }}: a decision, a text, a colleague? Perhaps we can take it off your hands. One word tells me where to start; “later” and “no” count, too.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: fifteen minutes to get it moving?',
      body: [
        'I think a quarter of an hour on the phone would move {{ matter_nom }} forward more than another message. We’d go through what is delivered, what is open, and what can wait.',
        'Which day suits you? If you prefer to write, “fine”, “later” or “stop” is enough for me.',
      ],
      short:
        'A quarter of an hour on the phone would move {{ matter_nom }} forward more than another message. Which day suits you? “Fine”, “later” or “stop” in writing is enough, too.',
      opening:
        '{{ hello }} I’d like to go through {{ matter_nom }} with you: what is delivered, what is open, what can wait. Do you have a quarter of an hour?',
      points: [
        'What do they think of what was delivered, and what would have to change for them to accept it?',
        'What is in the way on their side: people, budget, timing?{% if part %} Mention calmly the agreed part payment of {{ part }}.{% endif %}',
        'Agree: accept, change by a certain day, or pause with a date for the restart.{% if fee %} If they want to stop, look for a fair end together; a cancellation fee of {{ fee }} was agreed.{% endif %}',
      ],
      voicemail:
        '{{ hello }} It’s about {{ matter_nom }}; I’d like to know how we carry on and what you need from us. A short call back or a message is fine, whichever is easier. Thank you.',
    },
    {
      subject: '{{ title }}: a short call about where we are?',
      body: [
        'I’d like to know whether {{ matter_nom }} is still going where you want it to. If it isn’t, I’d rather know now than at the end.',
        'Ten minutes on the phone are enough. Name a time, or write “all fine”, “later” or “stop”, and I’ll act on it.',
      ],
      short:
        'Is {{ matter_nom }} still going where you want it to? If not, I’d rather know now. Ten minutes on the phone? “All fine”, “later” or “stop” in writing is enough, too.',
      opening:
        '{{ hello }} I’d like to hear whether {{ matter_nom }} is still going where you want it to. Is this a good time?',
      points: [
        'Ask what the project must achieve from today’s point of view; note what differs from the start.',
        'Go through the delivered parts one by one: accepted, to be changed, no longer needed.',
        'Settle the next delivery, who gives feedback, and what can be invoiced{% if amount %} of the {{ amount }}{% endif %}.',
      ],
      voicemail:
        '{{ hello }} I wanted to hear whether {{ matter_nom }} is still on the right track for you. Please call when you have ten minutes, or send me a word. Either is fine.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: continue, pause or finish?',
      body: [
        'I’d like to have a clear plan for {{ matter_nom }} and ask you to choose by {{ by }}: continue, pause until a certain month, or finish with what we have.',
        'If I don’t hear from you by then, we’ll pause the work, give the team other tasks and send a final invoice for what has been delivered{% if amount %} ({{ amount }} is open as far as I can see){% endif %}{% if part %}, with the agreed part payment of {{ part }} taken into account{% endif %}. Drafts and mock-ups stay with us until they’re paid for; after that they’re yours to use.',
        '{% if fee %}Our agreement also names a cancellation fee of {{ fee }}. Before that comes up at all, I’d like to find a way together with you.{% endif %}',
        'Thank you for a short word. Each of the three is a good answer.',
      ],
      short:
        'How do we proceed with {{ matter_nom }}: continue, pause or finish? Without a word by {{ by }} we’ll pause and invoice what was delivered; the door stays open. Thank you!',
    },
    {
      subject: '{{ title }}: your decision by {{ by }}?',
      body: [
        'May I ask you to decide how {{ matter_nom }} goes on? “Go” and we continue, “pause” and you name a month, “stop” and we bring it to an orderly end.',
        'On {{ by }} I’m assigning our people for the next weeks. Should I not have heard from you, I’ll treat the delivered state as complete, send the final invoice for it and set the rest aside; you can take it up again later. Until it’s paid, what we’ve designed remains ours.',
        '{% if part %}For the invoice: the agreed part payment of {{ part }} is counted in. {% endif %}{% if fee %}We also agreed on a cancellation fee of {{ fee }}; let’s talk about what is fair before anything is charged.{% endif %}',
        'Thank you for your help with this, and for the work so far.',
      ],
      short:
        '“Go”, “pause” or “stop” for {{ matter_nom }}? I’m assigning our people on {{ by }}; without a word I’ll set it aside and invoice what was delivered. Thank you for the work so far.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: we’re on your points',
      body: [
        'Thank you for {{ message_nom }}. You should have had a reply by now, and I’m sorry that you haven’t.',
        'Your points on {{ matter_nom }} are with the team. By {{ by }} you’ll know what we change, what it involves, and when you’ll see it. If one of them holds you up, tell me and it goes to the top.',
      ],
      short:
        'Thank you for {{ message_nom }}, and sorry for the wait. By {{ by }} you’ll know what we change and when you’ll see it. If one point holds you up, it goes to the top.',
    },
    {
      subject: '{{ title }}: next step by {{ by }}',
      body: [
        'With {{ matter_nom }} it’s our turn, and it has been for too long. That’s my oversight.',
        'By {{ by }} you’ll have our answer together with a plan for the next step. If you’d like to talk it over before then, I’ll make the time.',
      ],
      short:
        'With {{ matter_nom }} it’s our turn, and has been for too long. By {{ by }} you’ll have our answer and a plan for the next step. I’m glad to talk before then.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: an orderly end',
      body: [
        'I’m closing {{ matter_nom }} on our side. I would have liked to finish it with you, and I’m sure there were good reasons why it turned out differently.',
        'What remains: {% if amount %}of the price, {{ amount }} is open; the{% else %}the{% endif %} final invoice covers only what we delivered{% if part %}, with the agreed part payment of {{ part }} counted in{% endif %}. Once it’s paid, the final files are yours, together with the right to use them. Until then, drafts and mock-ups remain ours. Material and access that you gave us will be returned or deleted, whichever you prefer.',
        '{% if fee %}As for the agreed cancellation fee of {{ fee }}: I’d like to speak with you before anything happens there.{% endif %}',
        'Thank you for what we built together. If you ever want to continue, everything is in safe keeping, and one line will do.',
      ],
      short:
        'I’m closing {{ matter_nom }} on our side. The final invoice covers what was delivered; files and rights are yours once it’s paid. Thank you. If you ever want to continue, one line will do.',
    },
    {
      subject: '{{ title }}: thank you for the work together',
      body: [
        'Thank you for trusting us with this work. Since {{ matter_nom }} has come to rest, I’m bringing it to a proper end now, so that nobody has to wonder.',
        'Three things remain. Money: we invoice the part that was delivered{% if amount %}; {{ amount }} is still open{% endif %}{% if part %}, with the agreed part payment of {{ part }} counted in{% endif %}. Files: finished work goes to you as soon as it’s paid for. Rights: unpaid drafts and mock-ups stay with us, and neither side uses them.',
        '{% if fee %}A cancellation fee of {{ fee }} was agreed; let’s see together what is fair.{% endif %}',
        'I’d gladly start again with you when the time is right. My best wishes to you and to everybody on your side.',
      ],
      short:
        'Thank you for trusting us with {{ matter_nom }}. I’m bringing it to a proper end: delivered work is invoiced, its files are yours once paid, unpaid drafts stay with us. I’d gladly start again with you.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: pick up where we stopped?',
      body: [
        'Some time ago we set aside {{ matter_nom }}. The files, the plan and the open points are all here, so a restart would be quick.',
        'Is now a better time? “Yes” and I’ll send you a short list of what is left. “Later” with a month helps, too, and “no” is a good ending.',
      ],
      short:
        'Some time ago we set aside {{ matter_nom }}; files and plan are all here, a restart would be quick. Is now a better time? “Yes”, “later” or “no” is enough.',
    },
    {
      subject: '{{ title }}: what still holds?',
      body: [
        'After a pause it pays to look at a project with fresh eyes. What in {{ matter_nom }} is still right, and what would you do differently today?',
        'I suggest half an hour to sort that out before anybody does any work. If you have no use for it any more, just say “no”.',
      ],
      short:
        'After a pause it pays to look with fresh eyes: what in {{ matter_nom }} still holds, and what would you change? I suggest half an hour. If it’s no longer needed, just say “no”.',
    },
  ],
};
