import type { CaseTexts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} about {{ quoted }}{% endif %}';
const ON = '{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}';
const FOR = '{% if topic_nom %} for {{ topic_nom }}{% elsif quoted %} for {{ quoted }}{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{{ talk_title }}: what we agreed',
      body: [
        'Thank you for {{ talk_acc }}. So that we both have it in writing, this is what we agreed: {{ agreed }}. [I’m|We’re] planning on that basis. Is there anything you remember differently? If so, please tell [me|us] by {{ reply_by }}.',
      ],
      short:
        'thank you for {{ talk_acc }}. This is what we agreed: {{ agreed }}. Is there anything you remember differently? If so, please tell [me|us] by {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: going ahead as agreed',
      body: [
        'During {{ talk_acc }} we agreed the following: {{ agreed }}. Could you confirm this by {{ reply_by }}? A short yes is enough, and [I’ll|we’ll] carry on from there. If you see any point differently, tell [me|us] which one, so that we can talk about it.',
      ],
      short:
        'during {{ talk_acc }} we agreed the following: {{ agreed }}. Could you confirm this by {{ reply_by_day }}? A short yes is enough.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        'On {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}You were shown this work on {{ given_on }}; no licence has been agreed for it yet, and the rights remain with [me|us]. [I’d|We’d] be glad to send you a quote for a licence, for the use so far and from now on. Could you let [me|us] know by {{ use_by }} where it’s being used, and since when?{% else %}This work was delivered to you on {{ given_on }}, and [I|we] can’t see a payment for it so far. Could you arrange it by {{ use_by }}? If you’d like to use the work in other places as well, [I’d|we’d] be glad to quote you for the licence.{% endif %}',
      ],
      short:
        'on {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}No licence has been agreed yet. May [I|we] send you a quote for one? Please let [me|us] know by {{ use_by }}.{% else %}[I|We] can’t see a payment for it so far. Could you arrange it by {{ use_by }}?{% endif %}',
    },
    {
      subject: '{% if was_shown %}A licence for {{ work }}{% else %}Payment for {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}May [I|we] send you a quote for a licence for {{ work }}? [I|We] saw the work {{ seen_where }} on {{ seen_on }}; it was shown to you on {{ given_on }}, and nothing has been agreed about its use yet. Please don’t use it any further until that has been settled, and let [me|us] have an answer by {{ use_by }}. If somebody else looks after this, feel free to forward this message.{% else %}Could you look into the payment for {{ work }}? The work was delivered to you on {{ given_on }}, and on {{ seen_on }} [I|we] saw it {{ seen_where }}. [I|We] can’t see a payment for it on [my|our] side, so please transfer the amount by {{ use_by }}. If it’s already on its way, please ignore this message.{% endif %}',
      ],
      short:
        '{% if was_shown %}may [I|we] send you a quote for a licence for {{ work }}? [I|We] saw the work {{ seen_where }}, and nothing has been agreed about its use yet.{% else %}could you look into the payment for {{ work }}? [I|We] can’t see it on [my|our] side. Please transfer the amount by {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Final invoice {{ invoice_number }}${FOR}`,
      body: [
        `It’s been a while since we were in touch, and [I’d|we’d] like to thank you for working with [me|us]{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}. Here is [my|our] final invoice, number {{ invoice_number }}{% if invoice_amount %} for {{ invoice_amount }}{% endif %}. If you have a question about one of the items, ${CALL_US}. Could you arrange payment by {{ invoice_due_on }}, when it’s due?`,
      ],
      short:
        'thank you for working with [me|us]{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}. Here is the final invoice, {{ invoice_number }}. Could you arrange payment by {{ invoice_due }}, when it’s due?',
    },
    {
      subject: 'Final invoice {{ invoice_number }}, due on {{ invoice_due }}',
      body: [
        `To bring our work${ON} to a close, [I’m|we’re] sending you the final invoice, {{ invoice_number }}{% if invoice_amount %} for {{ invoice_amount }}{% endif %}. Could you see to it that it’s paid by {{ invoice_due_on }}, the due date? If anything on it needs explaining, call or write and [I’ll|we’ll] go through it with you. Thank you for working with [me|us].`,
      ],
      short: `to bring our work${ON} to a close, here is the final invoice, {{ invoice_number }}. Could you see to it that it’s paid by {{ invoice_due }}, the due date?`,
    },
  ],
  bumpy: [
    {
      subject:
        'Looking back{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}',
      body: [
        'Working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %} hasn’t always gone smoothly, and [I’d|we’d] like to hear your side of it. What could [I|we] have done better? Please be frank; [I’d|we’d] rather know than guess, and it helps with whatever comes next. If you’d rather talk than write, call [me|us] at any time{% if callback %} on {{ callback }}{% endif %}.',
      ],
      short:
        'working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %} hasn’t always gone smoothly, and [I’d|we’d] like to hear your side of it. What could [I|we] have done better?',
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: w{% else %}W{% endif %}hat we could do better',
      body: [
        'There were a few rough patches{% if topic_nom %} with {{ topic_nom }}{% elsif quoted %} with {{ quoted }}{% endif %}, and [I’d|we’d] like to get them out of the way. Do any of them still bother you? If so, please tell [me|us] which, and [I’ll|we’ll] say honestly what [I|we] can change. If things have gone quiet for another reason, that’s just as good to know, and we can go on from there.',
      ],
      short:
        'there were a few rough patches{% if topic_nom %} with {{ topic_nom }}{% elsif quoted %} with {{ quoted }}{% endif %}. Do any of them still bother you? Please be frank.',
    },
  ],
  cooperation: [
    {
      subject: '{% if topic_title %}{{ topic_title }}: o{% else %}O{% endif %}ur talk {{ talk_when }}',
      body: [
        `{{ talk_when }} we talked about working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}. Is that still something you’d like to do? If so, [I’d|we’d] suggest a short call next week to see what a first step could look like. If your plans have changed since then, that’s no problem at all; just let [me|us] know.`,
      ],
      short:
        '{{ talk_when }} we talked about working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}. Is that still something you’d like to do? If so, [I’d|we’d] suggest a short call next week.',
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: a{% else %}A{% endif %} first step together',
      body: [
        'Working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %} came up when we spoke {{ talk_when }}. What would be a useful first step from your point of view? It could be something small, such as a rough brief or a half-hour workshop. [I’ll|We’ll] then put a proposal together for you. If the moment has passed, that’s fine too.',
      ],
      short:
        '{{ talk_when }} we talked about working together{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}. What would be a useful first step from your point of view? It can be a small one.',
    },
  ],
  hiring_company: [
    {
      subject:
        '{% if topic_title %}{{ topic_title }}: y{% else %}Y{% endif %}our view of {{ profiles }} {% if several %}profiles{% else %}profile{% endif %}',
      body: [
        'On {{ sent_on }} [I|we] sent you {{ profiles }} {% if several %}profiles{% else %}profile{% endif %} for {{ matter_nom }}. {% if several %}Which of them would you like to meet?{% else %}Would you like to meet this candidate?{% endif %} [I’d|We’d] like to be able to tell {% if several %}them all{% else %}them{% endif %} soon where they stand. If the brief has changed or the role is on hold, a short line is enough, and [I’ll|we’ll] adjust the search.',
      ],
      short:
        'on {{ sent_on }} [I|we] sent you {{ profiles }} {% if several %}profiles{% else %}profile{% endif %} for {{ matter_nom }}. {% if several %}Which of them would you like to meet?{% else %}Would you like to meet this candidate?{% endif %} If the role is on hold, a short line is enough.',
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: t{% else %}T{% endif %}he brief for the search',
      body: [
        'Is the brief for {{ matter_nom }} still right? [I|We] chose the {{ profiles }} {% if several %}profiles{% else %}profile{% endif %} of {{ sent_on }} on that basis. Two sentences on {% if several %}each of them{% else %}it{% endif %} would tell [me|us] whether to look for more experience, other skills or a different salary range. If the decision now lies with somebody else, [I’m|we’re] happy to speak to them.',
      ],
      short:
        'is the brief for {{ matter_nom }} still right? Two sentences on the {{ profiles }} {% if several %}profiles{% else %}profile{% endif %} of {{ sent_on }} would tell [me|us] what to look for instead.',
    },
  ],
  bounced: [
    {
      subject: '{{ title }}: [my|our] message came back',
      body: [
        `{{ message_nom }}${ABOUT} came back to [me|us] as undeliverable, so it probably never reached you. Has this one arrived? If it has, a one-word reply is enough, and [I’ll|we’ll] send the earlier message again to this address. If another address or number is better for you, tell [me|us] and [I’ll|we’ll] use that from now on.`,
      ],
      short: `{{ message_nom }}${ABOUT} came back as undeliverable. Which address should [I|we] use instead? Then [I’ll|we’ll] send it to you again.`,
    },
    {
      subject: '{{ title }}: a second attempt',
      body: [
        `[I’m|We’re] trying again, because {{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? As soon as [I|we] know, [I’ll|we’ll] send it to you again. If somebody else has taken over from you, a name is enough and [I’ll|we’ll] write to them.`,
      ],
      short: `{{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? Then [I’ll|we’ll] send it again.`,
    },
  ],
};
