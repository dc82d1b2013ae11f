import type { Texts } from '../../templates/shape.ts';

export const invoice: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Ist sie richtig angekommen?',
      body: [
        'Rechnungen bleiben gern zwischen zwei Postfächern hängen, deshalb frage ich dich lieber: Ist {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} an der richtigen Stelle angekommen?{% if due %} Zeit ist noch, fällig ist sie am {{ due }}.{% elsif was_due %} Fällig war sie am {{ was_due }}.{% endif %}',
        'Falls die Zahlung schon unterwegs ist: vielen Dank, dann vergiss diese Nachricht einfach. Sonst hilft mir ein Wort: „bezahlt“, „später“ mit ungefährem Datum oder „Frage“, wenn etwas nicht stimmt.',
      ],
      short:
        'ist {{ matter_nom }}{% if amount %} ({{ amount }}){% endif %} bei dir an der richtigen Stelle angekommen? Falls schon bezahlt: vielen Dank. Sonst reicht „später“ mit Datum oder „Frage“.',
    },
    {
      subject: '{{ title }}: Ist alles in Ordnung damit?',
      body: [
        'ist mit {{ matter_dat }} alles in Ordnung, oder brauchst du für deine Unterlagen noch etwas: eine Bestellnummer, eine andere Anschrift, eine andere Aufteilung?',
        '{% if due %}Fällig ist sie am {{ due }}, eine Änderung ist also leicht möglich. {% elsif was_due %}Das Datum darauf war der {{ was_due }}; falls sie einfach durchgerutscht ist, kommt das vor. {% endif %}Schreib „stimmt so“, „ändern“ oder „später“, ich erledige dann, was bei uns zu tun ist.',
      ],
      short:
        'ist mit {{ matter_dat }} alles in Ordnung, oder fehlt dir eine Bestellnummer oder eine andere Anschrift? „Stimmt so“, „ändern“ oder „später“ reicht mir.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Wann dürfen wir damit rechnen?',
      body: [
        '{{ history }}; bei dir war seitdem bestimmt viel los.',
        'Zu {{ matter_dat }}{% if amount %} ({{ amount }}{% if was_due %}, fällig seit dem {{ was_due }}{% endif %}){% elsif was_due %} (fällig seit dem {{ was_due }}){% endif %} brauche ich nur ein Datum: Wann dürfen wir mit der Zahlung rechnen? Kümmert sich jemand anderes darum, nenn mir den Namen, dann kläre ich es dort. Und falls du inzwischen überwiesen hast, herzlichen Dank.',
        'Sollte es diesen Monat eng sein, schreib „eng“. Wir finden einen Weg, der für dich geht.',
      ],
      short:
        'zu {{ matter_dat }}{% if amount %} ({{ amount }}){% endif %} brauche ich nur ein Datum: Wann dürfen wir mit der Zahlung rechnen? Kümmert sich jemand anderes, nenn mir den Namen. Wird es eng, finden wir einen Weg.',
    },
    {
      subject: '{{ title }}: Was brauchst du von uns?',
      body: [
        'wenn eine Zahlung etwas länger dauert, hat das meist einen guten Grund: eine Freigabe, eine fehlende Bestellnummer, ein Urlaub. Was ist es bei {{ matter_dat }}, und kann ich dir etwas abnehmen?',
        '„Freigabe“, „Nummer“, „nächste Woche“ oder „Frage“ sagt mir genug. Die Rechnung schicke ich dir gern gleich noch einmal, an welche Adresse du möchtest.{% if amount %} Es geht um {{ amount }}.{% endif %}',
      ],
      short:
        'wenn es mit {{ matter_dat }} länger dauert, hat das sicher einen Grund: Freigabe, Bestellnummer, Urlaub? „Freigabe“, „Nummer“, „nächste Woche“ oder „Frage“ sagt mir genug.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: zwei Minuten am Telefon?',
      body: [
        'darf ich dich wegen einer Kleinigkeit zwei Minuten anrufen? Ich möchte wissen, ob {{ matter_nom }} vollständig ist oder etwas fehlt; danach ist das Thema bei uns beiden vom Tisch.',
        'Sag mir, wann es passt oder mit wem aus der Buchhaltung ich am besten spreche. Ein Zahlungsdatum als Nachricht ist genauso gut.',
      ],
      short:
        'darf ich dich zu {{ matter_dat }} zwei Minuten anrufen, oder spreche ich besser mit eurer Buchhaltung? Ein Zahlungsdatum als Nachricht ist genauso gut.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}{% if amount %} über {{ amount }}{% endif %}. Ich wollte hören, ob sie angekommen ist und ob alles darauf stimmt. Hast du zwei Minuten?',
      points: [
        'Ist die Rechnung angekommen, ist sie vollständig, gibt es Einwände? Von einem guten Grund ausgehen.',
        'Wo liegt sie gerade, und wer gibt sie frei?{% if was_due %} Fällig war sie am {{ was_due }}.{% elsif due %} Fällig ist sie am {{ due }}.{% endif %}',
        'Einen Tag für die Zahlung vereinbaren. Ist das Geld knapp, lieber über zwei Raten sprechen als warten.',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}. Vielleicht ist sie schon erledigt, dann danke ich dir. Wenn nicht, schick mir bitte ein Datum oder den Namen der Person, die sich darum kümmert. Hab einen schönen Tag.',
    },
    {
      subject: '{{ title }}: Wen darf ich dazu anrufen?',
      body: [
        'bei manchen Rechnungen ist nur eine einzige Frage offen. Zu {{ matter_dat }} würde ich sie dir gern am Telefon stellen, dann musst du nichts schreiben.',
        'Wann erreiche ich dich, oder ist jemand anderes bei euch die bessere Adresse? Wenn die Zahlung schon eingeplant ist, ersparen uns „eingeplant“ und ein Datum den Anruf.',
      ],
      short:
        'wann erreiche ich dich zu {{ matter_dat }}, oder ist jemand anderes bei euch die bessere Adresse? Ist die Zahlung eingeplant, reicht „eingeplant“ mit Datum.',
      opening:
        '{{ hello }} Ich habe eine einzige Frage zu {{ matter_dat }}: Fehlt dir noch etwas, damit sie bezahlt werden kann? Wenn es schnell geht, klären wir es gleich.',
      points: [
        'Zuerst fragen, ob die Arbeit gefallen hat; hinter einer offenen Rechnung steckt oft eine offene Beschwerde.',
        'Das Formale klären: Empfänger, Bestellnummer, Freigabe, nächster Zahlungslauf.',
        'Den vereinbarten Tag notieren und danach in einer Zeile bestätigen, mit Dank.',
      ],
      voicemail:
        '{{ hello }} Ich habe eine kurze Frage zu {{ matter_dat }}. Vielleicht kann sie auch jemand aus deinem Team beantworten; ich schicke dir dazu eine Zeile. Danke und bis bald!',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Zahlungsdatum bis {{ by }}?',
      body: [
        'ich möchte {{ matter_acc }} so klären, dass es für uns beide passt{% if amount %}; es geht um {{ amount }}{% endif %}{% if was_due %}, fällig seit dem {{ was_due }}{% endif %}. Sagst du mir bis {{ by }}, wann wir die Zahlung einplanen dürfen?',
        'Ein Datum reicht. „Zwei Raten“ ist ebenso gut, wenn es das leichter macht, und „Frage“, wenn du mit etwas nicht einverstanden bist. Höre ich bis dahin nichts, plane ich ohne den Betrag und gebe die Rechnung an unsere Buchhaltung, die alles Weitere mit eurer klärt. Zwischen dir und mir ändert das nichts.',
        'Ist die Zahlung unterwegs, betrachte diese Nachricht als erledigt. Danke dir in jedem Fall.',
      ],
      short:
        'nennst du mir bis {{ by }} ein Zahlungsdatum für {{ matter_acc }}? „Zwei Raten“ oder „Frage“ ist auch gut. Sonst klärt unsere Buchhaltung alles Weitere mit eurer. Danke dir!',
    },
    {
      subject: '{{ title }}: Wie wollen wir es regeln?',
      body: [
        'bitte hilf mir bei einer Entscheidung zu {{ matter_dat }}{% if amount %} ({{ amount }}){% endif %}: Zahlst du an einem bestimmten Tag alles, in zwei Raten, oder ist vorher etwas richtigzustellen?',
        'Am {{ by_day }} planen wir unsere Zahlungen. Ohne ein Wort von dir lasse ich die Rechnung dabei außen vor, und unsere Buchhaltung spricht mit eurer über den nächsten Schritt. {% if was_due %}Das Datum darauf war der {{ was_due }}. {% endif %}Viel lieber wäre es mir, wir regeln das direkt.',
        'Danke für eine kurze Antwort, wie auch immer sie ausfällt. Wir finden eine Lösung.',
      ],
      short:
        'wie wollen wir {{ matter_acc }} regeln: auf einmal, in zwei Raten, oder ist etwas richtigzustellen? Ohne Antwort bis {{ by }} übernimmt unsere Buchhaltung. Danke dir!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Wir prüfen sie gerade',
      body: [
        'danke für {{ message_acc }}, und entschuldige, dass es bei uns gedauert hat.',
        'Ich lasse {{ matter_acc }} Posten für Posten prüfen. Bis {{ by }} hast du entweder eine Erklärung oder eine berichtigte Fassung; so lange brauchst du nichts zu unternehmen.',
      ],
      short:
        'danke für {{ message_acc }} und deine Geduld. Wir prüfen {{ matter_acc }}; bis {{ by }} hast du eine Erklärung oder eine berichtigte Fassung. So lange brauchst du nichts zu tun.',
    },
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'du hast uns etwas zu {{ matter_dat }} gefragt und wartest noch auf die Antwort. Das tut mir leid.',
        'Unsere Buchhaltung ist dran, und du hörst bis {{ by }} von mir. Wenn euer Zahlungslauf so lange nicht wartet, nenn mir den Tag, dann beeilen wir uns.',
      ],
      short:
        'du wartest noch auf unsere Antwort zu {{ matter_dat }}; das tut mir leid. Du hörst bis {{ by }} von mir. Ist euer Zahlungslauf früher, nenn mir den Tag.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: meine letzte Nachricht dazu',
      body: [
        'heute schreibe ich dir zum letzten Mal zu {{ matter_dat }}. Was bei dir passiert ist, weiß ich nicht, und ich unterstelle nichts Schlechtes.',
        'Was offen ist: Die Rechnung selbst{% if amount %} über {{ amount }}{% endif %} bleibt in unseren Büchern stehen, und unsere Buchhaltung begleitet sie von hier an. Die endgültigen Dateien heben wir für dich auf. Die Rechte daran, auch an Entwürfen und Mock-ups, gehen mit der Zahlung auf dich über; bis dahin liegen sie bei uns.',
        'Wenn du darüber sprechen möchtest, jetzt oder in einem halben Jahr, steht meine Tür offen, und wir finden einen Weg. Danke für die gemeinsame Arbeit. Ich wünsche dir alles Gute.',
      ],
      short:
        'dies ist meine letzte Nachricht zu {{ matter_dat }}. Die Rechnung bleibt offen; deine Dateien heben wir auf, die Rechte folgen der Zahlung. Wenn du sprechen möchtest, steht meine Tür offen. Alles Gute!',
    },
    {
      subject: '{{ title }}: Übergabe, mit Dank',
      body: [
        'ich übergebe {{ matter_acc }} heute unserer Buchhaltung und verabschiede mich selbst von dem Thema. In Erinnerung behalte ich lieber, was zwischen uns gut gelaufen ist.',
        'Der Stand: Offen {% if amount %}sind {{ amount }}{% else %}ist der Betrag der Rechnung{% endif %}{% if was_due %}, fällig seit dem {{ was_due }}{% endif %}. Deine Dateien sind bei uns sicher. Entwürfe und alles, was nicht bezahlt ist, bleiben unser Eigentum, bis die Rechnung beglichen ist; danach gehören sie ohne Weiteres dir.',
        'Möchtest du in Raten zahlen oder auf einen Fehler hinweisen, ist eine Zeile an mich weiter der kürzeste Weg. Dir und deinem Team alles Gute.',
      ],
      short:
        'ich übergebe {{ matter_acc }} heute unserer Buchhaltung. Der Betrag bleibt offen, deine Dateien sind sicher, die Rechte folgen der Zahlung. Eine Zeile an mich reicht weiterhin. Alles Gute!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Bringen wir es zu Ende?',
      body: [
        'um {{ matter_acc }} ist es eine Weile still gewesen. Ich möchte gern mit dir sehen, wie wir sie im Guten abschließen{% if amount %}; offen sind {{ amount }}{% endif %}.',
        'Vielleicht ist es jetzt leichter als damals: auf einmal, in Raten oder nach einem Gespräch? „Auf einmal“, „Raten“ oder „Gespräch“ reicht mir, um es vorzubereiten.',
      ],
      short:
        'um {{ matter_acc }} ist es still gewesen. Ich möchte sie gern im Guten mit dir abschließen. „Auf einmal“, „Raten“ oder „Gespräch“ reicht mir als Antwort.',
    },
    {
      subject: '{{ title }}: ein neuer Anfang damit?',
      body: [
        'ich nehme {{ matter_acc }} wieder auf, ohne jeden Groll wegen der Zeit dazwischen.',
        'Sag mir, wie es aus deiner Sicht steht. Wenn daran etwas nie gestimmt hat, möchte ich es wissen; wenn sie nur liegen geblieben ist, reicht ein Datum. Gern schicke ich sie dir noch einmal.',
      ],
      short:
        'ich nehme {{ matter_acc }} wieder auf, ohne jeden Groll. Wenn daran etwas nicht gestimmt hat, sag es mir bitte; wenn sie nur liegen geblieben ist, reicht ein Datum.',
    },
  ],
};
