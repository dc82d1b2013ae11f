import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: Neues bei Ihnen',
      body: [
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht. Und wenn Sie lieber sprechen als schreiben, schlagen Sie gern einen Tag vor; eine Viertelstunde findet sich immer.',
      ],
      short:
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Es eilt nicht, schreiben Sie einfach, wenn es passt.',
    },
    {
      subject: '{{ title }}: Fortsetzung',
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt Ihnen in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video? Nehmen Sie, was für Sie einfacher ist; bei der Uhrzeit [richte ich mich|richten wir uns] nach Ihnen. Falls es in nächster Zeit nicht passt, nennen Sie [mir|uns] gern einen späteren Monat.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt Ihnen in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: eine praktische Frage',
      body: [
        'nach {{ matter_dat }} [habe ich|haben wir] eine ganz praktische Frage: [Kann ich|Können wir] Ihnen im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung; sagen Sie es [mir|uns], dann [schaue ich|schauen wir], was sich machen lässt. Und wenn Sie gerade nichts brauchen, ist das auch in Ordnung.',
      ],
      short:
        'nach {{ matter_dat }} eine praktische Frage: [Kann ich|Können wir] Ihnen im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung?',
    },
    {
      subject: '{{ title }}: ein weiterer Kontakt',
      body: [
        'interessiert sich bei Ihnen noch jemand für das, worum es in {{ matter_dat }} ging? Dann [würde ich|würden wir] diese Person gern kennenlernen; auf Sie [berufe ich mich|berufen wir uns] nur, wenn Ihnen das recht ist. Falls es zeitlich gerade nicht passt, [lasse ich|lassen wir] das Thema gern ruhen.',
      ],
      short:
        'interessiert sich bei Ihnen noch jemand für das, worum es in {{ matter_dat }} ging? Dann [würde ich|würden wir] diese Person gern kennenlernen.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Terminvorschlag bis {{ by_day }}',
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen; wenn Sie [mir|uns] bis {{ by }}, einen Tag nennen, [halte ich|halten wir] ihn frei. Danach [überlasse ich|überlassen wir] den nächsten Schritt Ihnen. Melden Sie sich einfach, wann immer Sie daran anknüpfen möchten, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Wenn Sie [mir|uns] bis {{ by_day }} einen Tag nennen, [halte ich|halten wir] ihn frei; danach liegt der nächste Schritt bei Ihnen.',
    },
    {
      subject: '{{ title }}: Ihr Terminwunsch',
      body: [
        'haben Sie Interesse, {{ matter_acc }} fortzusetzen? Wenn ja, schlagen Sie gern bis {{ by }}, eine Zeit vor; um alles andere [kümmere ich mich|kümmern wir uns]. Falls gerade anderes wichtiger ist, [habe ich|haben wir] dafür volles Verständnis. Über eine Nachricht von Ihnen [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'haben Sie Interesse, {{ matter_acc }} fortzusetzen? Schlagen Sie gern bis {{ by_day }} eine Zeit vor. Falls gerade anderes wichtiger ist, [freue ich mich|freuen wir uns] auch später über eine Nachricht.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }}, und entschuldigen Sie bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. [Ich möchte|Wir möchten] ausführlich antworten und [melde mich|melden uns] bis {{ by }}. Wenn Sie vorher etwas brauchen, sagen Sie Bescheid; dann [fange ich|fangen wir] damit an.',
      ],
      short:
        'danke für {{ message_acc }}, und entschuldigen Sie bitte, dass [ich|wir] erst jetzt [reagiere|reagieren]. Eine ausführliche Antwort bekommen Sie bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten; das tut [mir|uns] leid. Bis {{ by }}, hören Sie von [mir|uns]. Wenn Sie lieber sprechen, schlagen Sie eine Zeit vor; dann [rufe ich|rufen wir] Sie an.',
      ],
      short:
        '[meine|unsere] Rückmeldung zu {{ message_dat }} lässt schon zu lange auf sich warten; das tut [mir|uns] leid. Bis {{ by_day }} hören Sie von [mir|uns].',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute',
      body: [
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema für Sie wieder interessant wird, melden Sie sich gern. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema für Sie wieder interessant wird, melden Sie sich gern. Alles Gute für die nächsten Monate!',
    },
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        'danke für {{ matter_acc }}. [Ich lasse|Wir lassen] das Thema jetzt ruhen und [frage|fragen] nicht weiter nach. Wenn [ich|wir] Ihnen später bei etwas helfen [kann|können], melden Sie sich gern. Viel Erfolg bei allem, was Sie vorhaben.',
      ],
      short:
        'danke für {{ matter_acc }}. [Ich lasse|Wir lassen] das Thema jetzt ruhen. Wenn [ich|wir] später helfen [kann|können], melden Sie sich gern. Viel Erfolg bei allem, was Sie vorhaben!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein kurzes Gespräch',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, erzählen wir uns in einer Viertelstunde, was es Neues gibt, beim Kaffee oder per Video. Falls im Moment die Zeit fehlt, ist das kein Problem; über ein paar Zeilen [freue ich mich|freuen wir uns] genauso.',
      ],
      short:
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, erzählen wir uns in einer Viertelstunde, was es Neues gibt.',
    },
    {
      subject: '{{ title }}: Neues auf beiden Seiten',
      body: [
        'beschäftigt Sie noch, worum es in {{ matter_dat }} ging, oder sind Sie inzwischen bei etwas anderem? Beides interessiert [mich|uns], und vielleicht gibt es auf beiden Seiten etwas Neues zu erzählen. Eine halbe Stunde in den nächsten Wochen würde reichen; schlagen Sie gern einen Tag vor.',
      ],
      short:
        'beschäftigt Sie noch, worum es in {{ matter_dat }} ging, oder sind Sie inzwischen bei etwas anderem? Wenn Sie mögen, schlagen Sie einen Tag für ein Gespräch vor.',
    },
  ],
};
