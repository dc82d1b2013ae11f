import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: wie es weiterging',
      body: [
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist und ob [ich|wir] etwas dazu beitragen [kann|können]. Es eilt nicht, ein paar Zeilen genügen. Und wenn Sie lieber sprechen als schreiben, schlagen Sie einen Tag vor; eine Viertelstunde findet sich.',
      ],
      short:
        'wie ist es bei Ihnen seit {{ matter_dat }} weitergegangen? [Mich|Uns] interessiert, was daraus geworden ist. Ein paar Zeilen genügen.',
    },
    {
      subject: '{{ title }}: Fortsetzung',
      body: [
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt Ihnen in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video? Nehmen Sie, was für Sie einfacher ist; bei der Uhrzeit [richte ich mich|richten wir uns] nach Ihnen. Falls der Monat schon voll ist, nennen Sie einfach einen besseren.',
      ],
      short:
        '{{ matter_acc }} [würde ich|würden wir] gern fortsetzen. Passt Ihnen in den nächsten Wochen ein Kaffee oder eine Viertelstunde per Video?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: was Ihnen nützt',
      body: [
        'nach {{ matter_dat }} [habe ich|haben wir] eine ganz praktische Frage: [Kann ich|Können wir] Ihnen im Moment bei etwas helfen? Das kann ein Kontakt sein, ein Beispiel aus [meiner|unserer] Arbeit oder eine zweite Meinung; sagen Sie es [mir|uns], dann [schaue ich|schauen wir], was sich machen lässt. Mehr muss daraus nicht werden.',
      ],
      short:
        '[kann ich|können wir] Ihnen im Moment bei etwas helfen, zum Beispiel mit einem Kontakt oder einer zweiten Meinung? [Ich schaue|Wir schauen] dann, was sich machen lässt.',
    },
    {
      subject: '{{ title }}: wer sich noch dafür interessiert',
      body: [
        'vielleicht wäre {{ matter_nom }} auch für jemand anderen in Ihrem Haus interessant. Wen [sollte ich|sollten wir] kennenlernen? Ein Name genügt; auf Sie [berufe ich mich|berufen wir uns] nur, wenn Ihnen das recht ist. Falls es zeitlich gerade nicht passt, [lasse ich|lassen wir] das Thema gern ruhen.',
      ],
      short:
        'vielleicht wäre {{ matter_nom }} auch für jemand anderen in Ihrem Haus interessant. Wen [sollte ich|sollten wir] kennenlernen? Ein Name genügt.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: ein Termin bis {{ by_day }}',
      body: [
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? [Ich plane|Wir planen] gerade die nächsten Wochen und [kann|können] Ihnen bis {{ by }}, noch etwas freihalten. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [überlasse ich|überlassen wir] den nächsten Schritt Ihnen. Eine Nachricht genügt, wann immer Sie daran anknüpfen möchten, nächste Woche oder nächstes Jahr.',
      ],
      short:
        'wollen wir einen Termin suchen, um {{ matter_acc }} fortzusetzen? Bis {{ by_day }} [kann ich|können wir] etwas freihalten; danach liegt der nächste Schritt bei Ihnen.',
    },
    {
      subject: '{{ title }}: ganz wie es Ihnen passt',
      body: [
        'möchten Sie {{ matter_acc }} weiterführen? Ein Ja oder Nein bis {{ by }}, hilft [mir|uns], und beides ist in Ordnung. Ohne Antwort [gehe ich|gehen wir] davon aus, dass gerade anderes wichtiger ist, und [lasse|lassen] das Thema ruhen. Über eine Nachricht von Ihnen [freue ich mich|freuen wir uns] auch später, dazu oder zu etwas ganz anderem.',
      ],
      short:
        'möchten Sie {{ matter_acc }} weiterführen? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns], und beides ist in Ordnung. Ohne Antwort [lasse ich|lassen wir] das Thema ruhen.',
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
      subject: '{{ title }}: entschuldigen Sie die Wartezeit',
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
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema wieder interessant wird, genügt eine Zeile. Schön, dass wir in Kontakt waren, und alles Gute für die nächsten Monate.',
      ],
      short:
        'bei {{ matter_dat }} [belasse ich|belassen wir] es fürs Erste. Wenn das Thema wieder interessant wird, genügt eine Zeile. Alles Gute für die nächsten Monate!',
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
      subject: '{{ title }}: woran Sie gerade arbeiten',
      body: [
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, erzählen wir uns in einer Viertelstunde, was es Neues gibt, beim Kaffee oder per Video. Falls im Moment die Zeit fehlt, ist das kein Problem; über ein, zwei Zeilen [freue ich mich|freuen wir uns] genauso.',
      ],
      short:
        'seit {{ matter_dat }} ist eine Weile vergangen. Woran arbeiten Sie zurzeit? Wenn Sie mögen, erzählen wir uns in einer Viertelstunde, was es Neues gibt.',
    },
    {
      subject: '{{ title }}: noch ein Thema',
      body: [
        'beschäftigt Sie noch, worum es in {{ matter_dat }} ging, oder sind Sie inzwischen bei etwas anderem? Beides interessiert [mich|uns], und vielleicht gibt es auf beiden Seiten etwas Neues zu erzählen. Eine halbe Stunde in den nächsten Wochen würde reichen; schlagen Sie gern einen Tag vor.',
      ],
      short:
        'beschäftigt Sie noch, worum es in {{ matter_dat }} ging, oder sind Sie inzwischen bei etwas anderem? Wenn Sie mögen, schlagen Sie einen Tag für ein Gespräch vor.',
    },
  ],
};
