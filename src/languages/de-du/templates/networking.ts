import { networking as sie } from '../../de/templates/networking.ts';
import { override } from '../../templates/override.ts';
import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: Neues bei dir',
      body: [
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht. Und wenn du lieber sprichst als schreibst, schlag gern einen Tag vor; eine Viertelstunde findet sich immer.',
      ],
      short:
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Es eilt nicht, schreib einfach, wenn es passt.',
    },
    {
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt dir in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video? Nimm, was für dich einfacher ist; bei der Uhrzeit [richte ich mich|richten wir uns] nach dir. Falls es in nächster Zeit nicht passt, nenn [mir|uns] gern einen späteren Monat.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt dir in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: eine praktische Frage',
      body: [
        'nach {{ matter_dat }} [habe ich|haben wir] eine ganz praktische Frage: [Kann ich|Können wir] dir im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung; sag es [mir|uns], dann [schaue ich|schauen wir], was sich machen lässt. Und wenn du gerade nichts brauchst, ist das auch in Ordnung.',
      ],
      short:
        'nach {{ matter_dat }} eine praktische Frage: [Kann ich|Können wir] dir im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung?',
    },
    {
      body: [
        'interessiert sich bei euch noch jemand für das, worum es in {{ matter_dat }} ging? Dann [würde ich|würden wir] diese Person gern kennenlernen; auf dich [berufe ich mich|berufen wir uns] nur, wenn dir das recht ist. Falls es zeitlich gerade nicht passt, [lasse ich|lassen wir] das Thema gern ruhen.',
      ],
      short:
        'interessiert sich bei euch noch jemand für das, worum es in {{ matter_dat }} ging? Dann [würde ich|würden wir] diese Person gern kennenlernen.',
    },
  ],
  clarify: [
    {
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen; wenn du [mir|uns] bis {{ by }}, einen Tag nennst, [halte ich|halten wir] ihn frei. Danach [überlasse ich|überlassen wir] den nächsten Schritt dir. Melde dich einfach, wann immer du daran anknüpfen möchtest, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Wenn du [mir|uns] bis {{ by_day }} einen Tag nennst, [halte ich|halten wir] ihn frei; danach liegt der nächste Schritt bei dir.',
    },
    {
      subject: '{{ title }}: dein Terminwunsch',
      body: [
        'hast du Lust, {{ matter_acc }} fortzusetzen? Wenn ja, schlag gern bis {{ by }}, eine Zeit vor; um alles andere [kümmere ich mich|kümmern wir uns]. Falls gerade anderes wichtiger ist, [habe ich|haben wir] dafür volles Verständnis. Über eine Nachricht von dir [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'hast du Lust, {{ matter_acc }} fortzusetzen? Schlag gern bis {{ by_day }} eine Zeit vor. Falls gerade anderes wichtiger ist, [freue ich mich|freuen wir uns] auch später über eine Nachricht.',
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }}, und entschuldige bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. [Ich möchte|Wir möchten] dir ausführlich antworten und [melde mich|melden uns] bis {{ by }}. Wenn du vorher etwas brauchst, sag Bescheid; dann [fange ich|fangen wir] damit an.',
      ],
      short:
        'danke für {{ message_acc }}, und entschuldige bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. Eine ausführliche Antwort bekommst du bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Wenn du lieber sprichst, schlag eine Zeit vor; dann [rufe ich|rufen wir] dich an.',
      ],
      short:
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten; das tut [mir|uns] leid. Bis {{ by_day }} hörst du von [mir|uns].',
    },
  ],
  goodbye: [
    {
      body: [
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema für dich wieder interessant wird, melde dich gern. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema für dich wieder interessant wird, melde dich gern. Alles Gute für die nächsten Monate!',
    },
    {
      subject: '{{ title }}: danke dir',
      body: [
        'danke dir für {{ matter_acc }}. [Ich lasse|Wir lassen] das Thema jetzt ruhen und [frage|fragen] nicht weiter nach. Wenn [ich|wir] dir irgendwann bei etwas helfen [kann|können], melde dich gern. Viel Erfolg bei allem, was du vorhast.',
      ],
      short:
        'danke dir für {{ matter_acc }}. [Ich lasse|Wir lassen] das Thema jetzt ruhen. Wenn [ich|wir] irgendwann helfen [kann|können], melde dich gern. Viel Erfolg bei allem, was du vorhast!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein kurzes Gespräch',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeitest du zurzeit? Wenn du magst, erzählen wir uns in einer Viertelstunde, was es Neues gibt, beim Kaffee oder per Video. Falls im Moment die Zeit fehlt, ist das kein Problem; über ein paar Zeilen [freue ich mich|freuen wir uns] genauso.',
      ],
      short:
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeitest du zurzeit? Wenn du magst, erzählen wir uns in einer Viertelstunde, was es Neues gibt.',
    },
    {
      body: [
        'beschäftigt dich noch, worum es in {{ matter_dat }} ging, oder bist du inzwischen bei etwas anderem? Beides interessiert [mich|uns], und vielleicht gibt es auf beiden Seiten etwas Neues zu erzählen. Eine halbe Stunde in den nächsten Wochen würde reichen; schlag gern einen Tag vor.',
      ],
      short:
        'beschäftigt dich noch, worum es in {{ matter_dat }} ging, oder bist du inzwischen bei etwas anderem? Wenn du magst, schlag einen Tag für ein Gespräch vor.',
    },
  ],
});
