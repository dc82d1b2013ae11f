import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: aktueller Stand',
      body: [
        'gibt es bei Ihnen schon etwas Neues {{ about_matter }}? Falls gerade anderes Vorrang hat, sagen Sie [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen]. Was Ihnen von [mir|uns] noch fehlt, [schicke ich|schicken wir] Ihnen zu.',
      ],
      short:
        'kurze Frage {{ about_matter }}: Wie ist der Stand bei Ihnen? Falls gerade anderes Vorrang hat, sagen Sie [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen].',
    },
    {
      subject: '{{ title }}: was Sie noch brauchen',
      body: [
        `brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Das kann eine Zahl sein, ein Termin oder eine kurze Erklärung – [ich kümmere mich|wir kümmern uns] darum. Es muss auch nicht heute sein: Nennen Sie [mir|uns] sonst einfach einen Zeitpunkt, der Ihnen besser passt.`,
      ],
      short:
        'brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Wenn es gerade ungünstig ist, nennen Sie [mir|uns] einfach einen besseren Zeitpunkt.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: die richtige Ansprechperson',
      body: [
        'ist für {{ matter_acc }} inzwischen jemand anderes bei Ihnen zuständig? Dann nennen Sie [mir|uns] bitte einen Namen. [Ich melde mich|Wir melden uns] dort und [erkläre|erklären] alles von Anfang an, Sie haben keine Arbeit damit. Liegt das Thema weiterhin bei Ihnen und muss nur warten, genügt ein Hinweis, ab wann es besser passt.',
      ],
      short:
        'ist für {{ matter_acc }} inzwischen jemand anderes bei Ihnen zuständig? Dann nennen Sie [mir|uns] bitte einen Namen. Falls es nur warten muss, sagen Sie einfach, ab wann es besser passt.',
    },
    {
      subject: '{{ title }}: der Zeitplan',
      body: [
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung nach Ihnen. Ist es für Sie gar kein Thema mehr, sagen Sie [mir|uns] bitte auch das. Begründen müssen Sie nichts.',
      ],
      short:
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung nach Ihnen.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an{% if callback %}, oder Sie erreichen [mich|uns] unter {{ callback }}{% endif %}. Falls sich die Sache schon erledigt hat, genügt eine kurze Nachricht.',
      ],
      short:
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie der Stand bei Ihnen ist. Haben Sie gerade zehn Minuten?',
      points: [
        'Fragen, was sich seit dem {{ since }} geändert hat.',
        'Klären, wer bis wann entscheidet.',
        'Einen nächsten Schritt mit Termin vereinbaren.',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie der Stand bei Ihnen ist. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: zehn Minuten am Telefon',
      body: [
        'wie Sie über {{ matter_acc }} denken, [würde ich|würden wir] gern direkt von Ihnen hören. Hätten Sie in den nächsten Tagen Zeit für einen Anruf? Er dauert keine zehn Minuten, und vorbereiten müssen Sie nichts. Ein paar Zeilen dazu, was Ihnen vorschwebt, helfen [mir|uns] genauso.',
      ],
      short:
        'wie Sie über {{ matter_acc }} denken, [würde ich|würden wir] gern direkt von Ihnen hören. Hätten Sie in den nächsten Tagen Zeit für einen kurzen Anruf?',
      opening:
        '{{ hello }} Ich würde gern direkt von Ihnen hören, wie Sie über {{ matter_acc }} denken. Passt es gerade?',
      points: [
        'Zuerst zuhören und notieren, was gewünscht wird und was bremst.',
        'Sagen, was möglich ist und was nicht.',
        'Mit einem Ja, einem Nein oder einem Termin für den nächsten Anruf enden.',
      ],
      voicemail: `{{ hello }} Ich würde gern hören, wie Sie über {{ matter_acc }} denken. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Rückmeldung bis {{ by_day }}',
      body: [
        'soll es mit {{ matter_dat }} weitergehen? Ein klares Ja oder Nein bis {{ by }}, würde [mir|uns] bei der Planung helfen. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [plane ich|planen wir] nicht länger damit und [vergebe|vergeben] die Zeit anderweitig. Sie können auch später darauf zurückkommen. Dann suchen wir gemeinsam einen neuen Termin.',
      ],
      short:
        'soll es mit {{ matter_dat }} weitergehen? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns] bei der Planung. Ohne Antwort [vergebe ich|vergeben wir] die Zeit anderweitig.',
    },
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] für {{ matter_acc }} weiterhin Zeit einplanen? Wenn Sie [mir|uns] bis {{ by }}, zusagen, [halte ich|halten wir] sie Ihnen frei. Sonst [gehe ich|gehen wir] davon aus, dass es gerade nicht passt, und [verplane|verplanen] sie anders. Auch eine Absage hilft [mir|uns] weiter. Was zu einem späteren Zeitpunkt möglich ist, besprechen wir dann neu.',
      ],
      short:
        '[soll ich|sollen wir] für {{ matter_acc }} weiterhin Zeit einplanen? Wenn Sie bis {{ by_day }} zusagen, [halte ich|halten wir] sie Ihnen frei, sonst [verplane ich|verplanen wir] sie anders.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldigen Sie bitte, dass Sie warten mussten. Sie erhalten [meine|unsere] Antwort bis {{ by }}. Wenn es schneller gehen muss, ${CALL_US}.`,
      ],
      short: `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldigen Sie bitte die Wartezeit. Sie erhalten [meine|unsere] Antwort bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung${'{% if quoted %}'} {{ about_matter }}{% else %} zu {{ message_dat }}{% endif %} haben Sie bis {{ by }}. Hat sich bei Ihnen inzwischen etwas geändert, schreiben Sie [mir|uns] bitte kurz.`,
      ],
      short:
        '[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung zu {{ message_dat }} haben Sie bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute',
      body: [
        '{{ about_matter }} [frage ich|fragen wir] vorerst nicht weiter nach. Wird das Thema bei Ihnen wieder aktuell, melden Sie sich einfach, und wir sehen gemeinsam, was möglich ist. Bis dahin wünsche [ich|wir] Ihnen alles Gute.',
      ],
      short:
        '{{ about_matter }} [frage ich|fragen wir] vorerst nicht weiter nach. Wird das Thema bei Ihnen wieder aktuell, melden Sie sich einfach. Alles Gute bis dahin!',
    },
    {
      subject: '{{ title }}: vorerst [meine|unsere] letzte Nachricht',
      body: [
        'dies ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie [mich|uns] an oder schreiben Sie [mir|uns]. Viel Erfolg bei allem, was Sie vorhaben.',
      ],
      short:
        'dies ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie an oder schreiben Sie. Alles Gute!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein günstigerer Zeitpunkt',
      body: [
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Dann [schlage ich|schlagen wir] ein kurzes Telefonat vor, um zu sehen, was sich seither geändert hat. Hat es sich für Sie erledigt, schreiben Sie [mir|uns] bitte auch das.',
      ],
      short:
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Hat es sich erledigt, schreiben Sie [mir|uns] bitte auch das.',
    },
    {
      subject: '{{ title }}: Ihr Bedarf heute',
      body: [
        'denken Sie noch über {{ matter_acc }} nach? Seit unserem letzten Kontakt ist einige Zeit vergangen, deshalb [würde ich|würden wir] am liebsten von vorn besprechen, was Sie heute brauchen. Ist die Sache für Sie abgeschlossen, genügt [mir|uns] ein kurzer Satz.',
      ],
      short:
        'denken Sie noch über {{ matter_acc }} nach? Dann [würde ich|würden wir] gern neu besprechen, was Sie heute brauchen. Ist die Sache abgeschlossen, genügt ein kurzer Satz.',
    },
  ],
};
