import { networking as sie } from '../../de/templates/networking.ts';
import { override } from '../../templates/override.ts';
import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei dir',
      body: [
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht. Für ein Gespräch findet sich immer eine Viertelstunde, nenn einfach einen Tag.',
      ],
      short:
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Es eilt nicht: Schreib einfach, wenn es passt.',
    },
    {
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Hast du in den nächsten Wochen Zeit für einen Kaffee oder eine Viertelstunde per Video? Ganz wie es dir lieber ist, auch bei der Uhrzeit [richte ich mich|richten wir uns] nach dir. Auch ein späterer Monat ist [mir|uns] recht.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Hast du in den nächsten Wochen Zeit für einen Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: was [ich|wir] beitragen [kann|können]',
      body: [
        '[kann ich|können wir] dir nach {{ matter_dat }} im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung. Sag [mir|uns] einfach, worum es geht, und [ich schaue|wir schauen], was sich machen lässt.',
      ],
      short:
        '[kann ich|können wir] dir nach {{ matter_dat }} im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung?',
    },
    {
      body: [
        'wäre {{ matter_nom }} auch für jemand anderen bei euch interessant? Dann [freue ich mich|freuen wir uns], wenn du uns bekannt machst, per E-Mail oder bei einem Kaffee zu dritt. Passt es zeitlich gerade nicht, hat das keine Eile.',
      ],
      short:
        'wäre {{ matter_nom }} auch für jemand anderen bei euch interessant? Dann [freue ich mich|freuen wir uns], wenn du uns bekannt machst.',
    },
  ],
  clarify: [
    {
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen: Wenn du [mir|uns] bis {{ by }}, einen Tag nennst, [halte ich|halten wir] ihn frei. Danach [überlasse ich|überlassen wir] den nächsten Schritt dir. Melde dich einfach, wann immer du daran anknüpfen möchtest, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Wenn du [mir|uns] bis {{ by_day }} einen Tag nennst, [halte ich|halten wir] ihn frei. Danach liegt der nächste Schritt bei dir.',
    },
    {
      subject: '{{ title }}: dein Terminwunsch',
      body: [
        'hast du Lust, {{ matter_acc }} fortzusetzen? Wenn ja, schlag bis {{ by }}, eine Zeit vor, um alles andere [kümmere ich mich|kümmern wir uns]. Falls gerade anderes wichtiger ist, [habe ich|haben wir] dafür volles Verständnis. Über eine Nachricht von dir [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'hast du Lust, {{ matter_acc }} fortzusetzen? Wenn ja, schlag [mir|uns] gern bis {{ by_day }} eine Zeit vor. Falls gerade anderes wichtiger ist, [freue ich mich|freuen wir uns] auch später über eine Nachricht.',
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }}, und entschuldige bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. [Ich möchte|Wir möchten] dir ausführlich antworten und [melde mich|melden uns] bis {{ by }}. Wenn etwas davon eilt, schreib es [mir|uns], und [ich fange|wir fangen] damit an.',
      ],
      short:
        'danke für {{ message_acc }}{% if topic_over %} {{ topic_over }}{% elsif quoted %} zu {{ quoted }}{% endif %}, und entschuldige bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. Eine ausführliche Antwort bekommst du bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten, das tut [mir|uns] leid. Du bekommst sie bis {{ by }}. Wenn du lieber telefonierst, schlag eine Zeit vor, und [ich rufe|wir rufen] dich an.',
      ],
      short:
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten, das tut [mir|uns] leid. Du bekommst sie bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      body: [
        '{{ matter_acc }} [lasse ich|lassen wir] fürs Erste ruhen. Wird das Thema für dich wieder interessant, melde dich einfach. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        '{{ matter_acc }} [lasse ich|lassen wir] fürs Erste ruhen. Wird das Thema für dich wieder interessant, melde dich einfach. Alles Gute für die nächsten Monate!',
    },
    {
      subject: '{{ title }}: danke dir',
      body: [
        'danke dir für {{ matter_acc }}. [Ich lasse|Wir lassen] es vorerst dabei und [freue mich|freuen uns], wenn wir später wieder voneinander hören. Und wenn [ich|wir] dir einmal bei etwas helfen [kann|können], melde dich gern. Viel Erfolg bei allem, was du vorhast.',
      ],
      short:
        'danke dir für {{ matter_acc }}. [Ich lasse|Wir lassen] es vorerst dabei. Wenn [ich|wir] später helfen [kann|können], melde dich gern. Viel Erfolg bei allem, was du vorhast!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein kurzes Gespräch',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeitest du zurzeit? Wenn du magst, nehmen wir uns eine Viertelstunde und erzählen uns, was es Neues gibt, beim Kaffee oder per Video. Über ein paar Zeilen [freue ich mich|freuen wir uns] genauso.',
      ],
      short:
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeitest du zurzeit? Wenn du magst, nehmen wir uns eine Viertelstunde und erzählen uns, was es Neues gibt.',
    },
    {
      body: [
        'möchtest du {{ matter_acc }} wieder aufnehmen? Vielleicht gibt es auf beiden Seiten etwas Neues zu erzählen. Eine halbe Stunde in den nächsten Wochen würde reichen, vor Ort oder per Video. Schlag einfach einen Tag vor, [ich richte mich|wir richten uns] danach.',
      ],
      short: 'möchtest du {{ matter_acc }} wieder aufnehmen? Schlag einfach einen Tag für ein Gespräch vor.',
    },
  ],
});
