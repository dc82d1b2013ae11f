import { networking as sie } from '../../de/templates/networking.ts';
import { override } from '../../templates/override.ts';
import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = override(sie, {
  check_in: [
    {
      body: [
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht, ein paar Zeilen reichen. Und wenn du lieber sprichst als schreibst, schlag einen Tag vor; eine Viertelstunde findet sich.',
      ],
      short:
        'wie ist es bei dir seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Ein paar Zeilen reichen.',
    },
    {
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt dir in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video? Nimm, was für dich einfacher ist; bei der Uhrzeit [richte ich mich|richten wir uns] nach dir. Falls der Monat schon voll ist, nenn einfach einen besseren.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt dir in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: was dir nützt',
      body: [
        'nach {{ matter_dat }} [habe ich|haben wir] eine ganz praktische Frage: [Kann ich|Können wir] dir im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung; sag es [mir|uns], dann [schaue ich|schauen wir], was sich machen lässt. Mehr muss daraus nicht werden.',
      ],
      short:
        '[kann ich|können wir] dir im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung? [Ich schaue|Wir schauen] dann, was sich machen lässt.',
    },
    {
      body: [
        'vielleicht wäre {{ matter_nom }} auch für jemand anderen bei euch interessant. Wen [sollte ich|sollten wir] kennenlernen? Ein Name reicht; auf dich [berufe ich mich|berufen wir uns] nur, wenn dir das recht ist. Falls es zeitlich gerade nicht passt, [lasse ich|lassen wir] das Thema gern ruhen.',
      ],
      short:
        'vielleicht wäre {{ matter_nom }} auch für jemand anderen bei euch interessant. Wen [sollte ich|sollten wir] kennenlernen? Ein Name reicht.',
    },
  ],
  clarify: [
    {
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen und [kann|können] dir bis {{ by }}, noch etwas freihalten. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [überlasse ich|überlassen wir] den nächsten Schritt dir. Eine Nachricht reicht, wann immer du daran anknüpfen möchtest, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Bis {{ by_day }} [kann ich|können wir] etwas freihalten; danach liegt der nächste Schritt bei dir.',
    },
    {
      subject: '{{ title }}: ganz wie es dir passt',
      body: [
        'möchtest du {{ matter_acc }} weiterführen? Ein Ja oder Nein bis {{ by }}, hilft [mir|uns], und beides ist in Ordnung. Ohne Antwort [gehe ich|gehen wir] davon aus, dass gerade anderes wichtiger ist, und [lasse|lassen] das Thema ruhen. Über eine Nachricht von dir [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'möchtest du {{ matter_acc }} weiterführen? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns], und beides ist in Ordnung. Ohne Antwort [lasse ich|lassen wir] das Thema ruhen.',
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
      subject: '{{ title }}: entschuldige die Wartezeit',
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
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema wieder interessant wird, reicht eine Zeile. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema wieder interessant wird, reicht eine Zeile. Alles Gute für die nächsten Monate!',
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
      subject: '{{ title }}: woran du gerade arbeitest',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeitest du zurzeit? Wenn du magst, erzählen wir uns in einer Viertelstunde, was es Neues gibt, beim Kaffee oder per Video. Falls im Moment die Zeit fehlt, ist das kein Problem; über ein, zwei Zeilen [freue ich mich|freuen wir uns] genauso.',
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
