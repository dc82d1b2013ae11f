import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: aktueller Stand',
      body: [
        'gibt es bei Ihnen schon etwas Neues {{ about_matter }}? Falls gerade anderes Vorrang hat, sagen Sie [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen]. Und wenn Ihnen von [mir|uns] noch etwas fehlt, [schicke ich|schicken wir] es Ihnen gern.',
      ],
      short:
        'kurze Frage {{ about_matter }}: Wie ist der Stand bei Ihnen? Falls gerade anderes Vorrang hat, sagen Sie [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen].',
    },
    {
      subject: '{{ title }}: was Sie noch brauchen',
      body: [
        `brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Das kann eine Zahl sein, ein Termin oder eine kurze Erklärung; [ich kümmere mich|wir kümmern uns] darum. Wenn es gerade ungünstig ist, nennen Sie [mir|uns] einfach einen besseren Zeitpunkt, dann [melde ich mich|melden wir uns] wieder.`,
      ],
      short:
        'brauchen Sie {{ about_matter }} noch etwas von [mir|uns]? Wenn es gerade ungünstig ist, nennen Sie [mir|uns] einfach einen besseren Zeitpunkt.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: die richtige Ansprechperson',
      body: [
        'ist für {{ matter_acc }} inzwischen jemand anderes bei Ihnen zuständig? Dann nennen Sie [mir|uns] bitte einen Namen; [ich erkläre|wir erklären] dort alles von Anfang an, damit Sie keine Arbeit damit haben. Falls das Thema weiter bei Ihnen liegt und nur warten muss, sagen Sie [mir|uns] einfach, ab wann es besser passt.',
      ],
      short:
        'ist für {{ matter_acc }} inzwischen jemand anderes bei Ihnen zuständig? Dann nennen Sie [mir|uns] bitte einen Namen. Falls es nur warten muss, sagen Sie einfach, ab wann es besser passt.',
    },
    {
      subject: '{{ title }}: der Zeitplan',
      body: [
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach Ihnen. Wenn es für Sie gar kein Thema mehr ist, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte Bescheid, begründen müssen Sie nichts.',
      ],
      short:
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung gern nach Ihnen.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an{% if callback %}; Sie erreichen [mich|uns] auch unter {{ callback }}{% endif %}. Falls sich die Sache schon erledigt hat, schreiben Sie [mir|uns] einfach kurz.',
      ],
      short:
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] Sie dann an.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei Ihnen ist. Haben Sie gerade zehn Minuten?',
      points: [
        'Fragen, was sich seit dem {{ since }} geändert hat.',
        'Klären, wer bis wann entscheidet.',
        'Einen nächsten Schritt mit Termin vereinbaren.',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wie der Stand bei Ihnen ist. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: zehn Minuten am Telefon',
      body: [
        'wie Sie über {{ matter_acc }} denken, [würde ich|würden wir] gern direkt von Ihnen hören. Hätten Sie in den nächsten Tagen Zeit für einen Anruf? Er dauert keine zehn Minuten, und vorbereiten müssen Sie nichts. Wenn Ihnen Schreiben lieber ist, schicken Sie [mir|uns] einfach ein paar Stichworte dazu, was Ihnen vorschwebt.',
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
      subject: '{{ title }}: Ja oder Nein bis {{ by_day }}',
      body: [
        'soll es mit {{ matter_dat }} weitergehen? Ein klares Ja oder Nein bis {{ by }}, würde [mir|uns] bei der Planung helfen. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [plane ich|planen wir] nicht länger damit und [vergebe|vergeben] die Zeit anderweitig. Sie können auch später darauf zurückkommen; dann suchen wir gemeinsam einen neuen Termin.',
      ],
      short:
        'soll es mit {{ matter_dat }} weitergehen? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns] bei der Planung. Ohne Antwort [vergebe ich|vergeben wir] die Zeit anderweitig.',
    },
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn Sie [mir|uns] bis {{ by }}, zusagen, [halte ich|halten wir] sie Ihnen frei. Sonst [gehe ich|gehen wir] davon aus, dass es gerade nicht passt, und [verplane|verplanen] sie anders. Auch eine Absage hilft [mir|uns] weiter. Und falls Sie später doch noch Interesse haben, besprechen wir neu, was dann möglich ist.',
      ],
      short:
        '[soll ich|sollen wir] für {{ matter_acc }} weiter Zeit einplanen? Wenn Sie bis {{ by_day }} zusagen, [halte ich|halten wir] sie Ihnen frei; sonst [verplane ich|verplanen wir] sie anders.',
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
        `[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung${'{% if quoted %}'} {{ about_matter }}{% else %} zu {{ message_dat }}{% endif %} haben Sie bis {{ by }}. Wenn sich bei Ihnen inzwischen etwas geändert hat, schreiben Sie [mir|uns] bitte kurz.`,
      ],
      short:
        '[ich hätte mich|wir hätten uns] früher melden sollen, entschuldigen Sie bitte. [Meine|Unsere] Rückmeldung zu {{ message_dat }} haben Sie bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        '{{ about_matter }} [frage ich|fragen wir] nun nicht weiter nach. Wenn das Thema bei Ihnen wieder aktuell wird, melden Sie sich gern; dann sehen wir gemeinsam, was möglich ist. Vielen Dank für Ihre Zeit und alles Gute.',
      ],
      short:
        '{{ about_matter }} [frage ich|fragen wir] nun nicht weiter nach. Wenn das Thema bei Ihnen wieder aktuell wird, melden Sie sich gern. Vielen Dank für Ihre Zeit!',
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        'dies ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie [mich|uns] an oder schreiben Sie [mir|uns]. Danke für Ihre Zeit, und viel Erfolg bei allem, was Sie vorhaben.',
      ],
      short:
        'dies ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn Sie später darauf zurückkommen möchten, rufen Sie an oder schreiben Sie. Alles Gute!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: noch einmal nachgefragt',
      body: [
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Dann [schlage ich|schlagen wir] ein kurzes Telefonat vor, um zu sehen, was sich seither geändert hat. Falls es sich für Sie erledigt hat, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Falls es sich erledigt hat, ist das auch in Ordnung; sagen Sie dann bitte kurz Bescheid.',
    },
    {
      subject: '{{ title }}: Neues bei Ihnen',
      body: [
        'hat sich bei Ihnen {{ about_matter }} etwas Neues ergeben? Seit unserem letzten Kontakt ist einige Zeit vergangen, deshalb [würde ich|würden wir] am liebsten von vorn besprechen, was Sie heute brauchen. Wenn das Thema für Sie abgeschlossen ist, schreiben Sie [mir|uns] das bitte; dann [lasse ich|lassen wir] es ruhen.',
      ],
      short:
        'hat sich bei Ihnen {{ about_matter }} etwas Neues ergeben? Dann [würde ich|würden wir] gern neu besprechen, was Sie heute brauchen. Ist das Thema abgeschlossen, sagen Sie es einfach.',
    },
  ],
};
