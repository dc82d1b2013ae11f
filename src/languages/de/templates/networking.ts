import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei Ihnen',
      body: [
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht. Für ein Gespräch findet sich immer eine Viertelstunde, nennen Sie einfach einen Tag.',
      ],
      short:
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Es eilt nicht: Schreiben Sie einfach, wenn es passt.',
    },
    {
      subject: '{{ title }}: Kaffee oder Video',
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Haben Sie in den nächsten Wochen Zeit für einen Kaffee oder eine Viertelstunde per Video? Ganz wie es Ihnen lieber ist, auch bei der Uhrzeit [richte ich mich|richten wir uns] nach Ihnen. Auch ein späterer Monat ist [mir|uns] recht.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Haben Sie in den nächsten Wochen Zeit für einen Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: was [ich|wir] beitragen [kann|können]',
      body: [
        '[kann ich|können wir] Ihnen nach {{ matter_dat }} im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung. Sagen Sie [mir|uns] einfach, worum es geht, und [ich sehe|wir sehen], was sich machen lässt.',
      ],
      short:
        '[kann ich|können wir] Ihnen nach {{ matter_dat }} im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung?',
    },
    {
      subject: '{{ title }}: ein weiterer Kontakt',
      body: [
        'wäre {{ matter_nom }} auch für jemand anderen bei Ihnen interessant? Dann [freue ich mich|freuen wir uns], wenn Sie uns bekannt machen, per E-Mail oder bei einem Kaffee zu dritt. Passt es zeitlich gerade nicht, hat das keine Eile.',
      ],
      short:
        'wäre {{ matter_nom }} auch für jemand anderen bei Ihnen interessant? Dann [freue ich mich|freuen wir uns], wenn Sie uns bekannt machen.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Terminvorschlag bis {{ by_day }}',
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen: Wenn Sie [mir|uns] bis {{ by }}, einen Tag nennen, [halte ich|halten wir] ihn frei. Danach [überlasse ich|überlassen wir] den nächsten Schritt Ihnen. Melden Sie sich einfach, wann immer Sie daran anknüpfen möchten, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Wenn Sie [mir|uns] bis {{ by_day }} einen Tag nennen, [halte ich|halten wir] ihn frei. Danach liegt der nächste Schritt bei Ihnen.',
    },
    {
      subject: '{{ title }}: Ihr Terminwunsch',
      body: [
        'haben Sie Interesse, {{ matter_acc }} fortzusetzen? Wenn ja, schlagen Sie bis {{ by }}, eine Zeit vor, um alles andere [kümmere ich mich|kümmern wir uns]. Falls gerade anderes wichtiger ist, [habe ich|haben wir] dafür volles Verständnis. Über eine Nachricht von Ihnen [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'haben Sie Interesse, {{ matter_acc }} fortzusetzen? Wenn ja, schlagen Sie [mir|uns] gern bis {{ by_day }} eine Zeit vor. Falls gerade anderes wichtiger ist, [freue ich mich|freuen wir uns] auch später über eine Nachricht.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }}, und entschuldigen Sie bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. [Ich möchte|Wir möchten] ausführlich antworten und [melde mich|melden uns] bis {{ by }}. Wenn etwas davon eilt, schreiben Sie es [mir|uns], und [ich fange|wir fangen] damit an.',
      ],
      short:
        'danke für {{ message_acc }}{% if topic_over %} {{ topic_over }}{% elsif quoted %} zu {{ quoted }}{% endif %}, und entschuldigen Sie bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. Eine ausführliche Antwort bekommen Sie bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten, das tut [mir|uns] leid. Sie bekommen sie bis {{ by }}. Wenn Sie lieber telefonieren, schlagen Sie eine Zeit vor, und [ich rufe|wir rufen] Sie an.',
      ],
      short:
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten, das tut [mir|uns] leid. Sie bekommen sie bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute',
      body: [
        '{{ matter_acc }} [lasse ich|lassen wir] fürs Erste ruhen. Wird das Thema für Sie wieder interessant, melden Sie sich einfach. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        '{{ matter_acc }} [lasse ich|lassen wir] fürs Erste ruhen. Wird das Thema für Sie wieder interessant, melden Sie sich einfach. Alles Gute für die nächsten Monate!',
    },
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        'danke für {{ matter_acc }}. [Ich lasse|Wir lassen] es vorerst dabei und [freue mich|freuen uns], wenn wir später wieder voneinander hören. Und wenn [ich|wir] Ihnen einmal bei etwas helfen [kann|können], melden Sie sich gern. Viel Erfolg bei allem, was Sie vorhaben.',
      ],
      short:
        'danke für {{ matter_acc }}. [Ich lasse|Wir lassen] es vorerst dabei. Wenn [ich|wir] später helfen [kann|können], melden Sie sich gern. Viel Erfolg bei allem, was Sie vorhaben!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein kurzes Gespräch',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, nehmen wir uns eine Viertelstunde und erzählen uns, was es Neues gibt, beim Kaffee oder per Video. Über ein paar Zeilen [freue ich mich|freuen wir uns] genauso.',
      ],
      short:
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, nehmen wir uns eine Viertelstunde und erzählen uns, was es Neues gibt.',
    },
    {
      subject: '{{ title }}: Neues auf beiden Seiten',
      body: [
        'möchten Sie {{ matter_acc }} wieder aufnehmen? Vielleicht gibt es auf beiden Seiten etwas Neues zu erzählen. Eine halbe Stunde in den nächsten Wochen würde reichen, vor Ort oder per Video. Schlagen Sie einfach einen Tag vor, [ich richte mich|wir richten uns] danach.',
      ],
      short:
        'möchten Sie {{ matter_acc }} wieder aufnehmen? Schlagen Sie einfach einen Tag für ein Gespräch vor.',
    },
  ],
};
