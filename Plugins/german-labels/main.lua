-- The fixed words of agendas, flyers, sheets and the page for newcomers, in German. They are in force for groups whose
-- language is German, and no others. A group that would rather say it in its own words copies this folder, changes what it
-- likes and installs its copy for itself: its own words come first, and what it leaves out is taken from here.

local plugin = { words = {} }

plugin.words.german = {
  title = "Auf Deutsch",
  source = "The words are kith's own",
  language = "de",
  labels = {
    monday = "Montag", tuesday = "Dienstag", wednesday = "Mittwoch", thursday = "Donnerstag", friday = "Freitag",
    saturday = "Samstag", sunday = "Sonntag",
    january = "Januar", february = "Februar", march = "März", april = "April", may = "Mai", june = "Juni",
    july = "Juli", august = "August", september = "September", october = "Oktober", november = "November",
    december = "Dezember",
    date = "{weekday}, {day}. {month} {year}", short_date = "{weekday}, {day}. {month}",
    date_and_time = "{date}, {time} Uhr",
    minutes = "{count} Min.", whole_minutes = "{count} Minuten",
    every_weekday = "jeden {weekday}", every_second_weekday = "jeden zweiten {weekday}",
    weekday_of_month = "am {which} {weekday} im Monat",
    first = "ersten", second = "zweiten", third = "dritten", fourth = "vierten", last = "letzten",
    at_time = "{days} um {time} Uhr",
    no_dates = "Im Moment haben wir keine Termine geplant; frag uns.",
    ask_for_dates = "Die nächsten Termine sagen wir dir gern",

    when = "Wann", where = "Wo", time = "Zeit", online = "Online", by_phone = "Am Telefon",
    free_of_charge = "Kostenlos", nobody_has_to_sign = "Niemand muss sich eintragen.",
    read_by_all = "Wer hier ist, kann dieses Blatt lesen.", ask_us_where = "Frag uns, wo wir uns treffen",
    how_to_reach_us = "So erreichst du uns",

    agenda = "Ablauf", what = "Was wir tun", led_by = "Wer leitet", length = "Dauer", ends = "Ende",
    anybody_may_pass = "Alle dürfen aussetzen, hinausgehen und wiederkommen. Die Zeiten sind ein Plan, keine Vorschrift.",
    prompts = "Für alle, die leiten", topics = "Worüber wir sprechen wollten",
    support_beyond = "Unterstützung über die Gruppe hinaus",
    for_whoever = "Für alle, die mögen. Niemand muss etwas davon annehmen.",
    facilitator = "Moderation", co_facilitator = "Mit-Moderation", substitute = "Vertretung", tea = "Tee",
    door = "An der Tür",

    welcome_to = "Willkommen: {group}",
    whom_to_ask = "Wen du fragen kannst", you_reach_us = "So erreichst du uns: {contact}",
    ask_whoever_gave = "Frag dort, woher du dieses Blatt hast; da sagt man dir, wie du uns erreichst.",
    come_whenever = "Du brauchst von niemandem eine Erlaubnis: Komm, wann du magst.",
    like_to_know = "Wir wissen gern vorher, dass du kommst.",
    meet_first = "Wenn du magst, triff zuerst jemanden von uns; du musst nicht.",
    when_and_where = "Wann und wo", where_we_meet = "Wo: {places}",
    what_we_hold_to = "Woran wir uns halten",
    what_we_hold_to_text = "Was du hier hörst, bleibt hier, und auch, wer hier war. Mit einer Grenze: Wo ein Leben oder ein"
      .. " Kind in Gefahr ist, müssen wir vielleicht Hilfe holen, und um wen es geht, hört das zuerst von uns. Niemand wird"
      .. " beurteilt, verbessert oder belehrt. Du sprichst, wenn du möchtest; einfach da zu sein genügt.",
    coming = "Kommen und nicht kommen",
    coming_text = "Pünktlich zu sein hilft allen, in Ruhe anzufangen; wenn es später wird, komm trotzdem herein. Kannst du"
      .. " nicht kommen, sag vorher Bescheid, wenn du magst. Niemand zählt mit, und nach einer Pause bist du so willkommen"
      .. " wie vorher.",
    how_it_goes = "Wie ein Treffen abläuft",
    how_it_goes_text = "Wir beginnen mit ein paar Worten dazu, warum wir hier sind. Dann spricht, wer möchte, alle etwa gleich"
      .. " lang, und am Ende steht eine Runde, bei der niemand mitmachen muss. Wer moderiert, eröffnet, achtet auf die Zeit und"
      .. " darauf, dass es gerecht zugeht, und weiß nicht alles besser, denn auch wer leitet, sucht hier Halt.",
    what_this_is = "Was das hier ist",
    what_this_is_text = "Menschen, die Ähnliches erlebt haben, stehen einander bei, auf gleicher Höhe. Es kann guttun,"
      .. " verstanden zu werden, ohne viel zu erklären, zu sehen, wie andere ihren Weg gefunden haben, und selbst jemandem zu"
      .. " nützen. Es ersetzt nichts anderes, was dir hilft.",

    who_for = "Für wen", next_dates = "Die nächsten Termine", tear_off = "Nimm gern einen Streifen mit.",
    costs_nothing = "Zu kommen kostet nichts.", ask_at_group = "Frag dort nach, wo du dieses Blatt gefunden hast.",

    sign_up = "Wer macht was, wenn er oder sie mag?",
    sign_up_intro = "Schreib einen Namen, wie du magst, dorthin, wo du gern hilfst. Ein Treffen ist schon viel, und du kannst"
      .. " ihn wieder streichen.",
    task = "Was", other_tasks = "Etwas anderes", contact_sheet = "In Verbindung bleiben",
    contact_sheet_intro = "Wer zwischen den Treffen von der Gruppe hören möchte, kann hier etwas eintragen. Alles ist freiwillig,"
      .. " und jeder Name ist recht.",
    keep_to_yourself = "Bitte nicht abschreiben oder fotografieren.",
    name_as_you_like = "Ein Name, wie du magst", way_to_reach_you = "Wie wir dich erreichen", best_by = "Am liebsten",
    email = "E-Mail", text_message = "SMS", messenger = "Messenger", phone_call = "Anruf", taken = "vergeben",

    ethics = "Was wir einander versprechen", agreed_on = "Vereinbart am {date}", looked_on = "Wieder angesehen am {date}",
    ours_to_change = "Das sind unsere eigenen Worte. Wir sehen sie uns ab und zu gemeinsam an und können sie ändern.",
    no_ethics = "Wir haben das noch nicht aufgeschrieben. Wir können jederzeit damit anfangen.",

    crisis_line = "Krisentelefone", emergency = "Notfälle", advocacy = "Fürsprache", legal = "Rechtsberatung",
    housing = "Wohnen", money = "Geld", health = "Gesundheit", respite = "Auszeit", group = "Andere Gruppen",
    online_support = "Im Internet", other = "Anderes", languages = "Sprachen: {languages}", not_free = "Nicht kostenlos",
    confirmed_on = "Zuletzt geprüft am {date}", not_confirmed = "Noch nicht geprüft",
    no_resources = "Noch ist nichts aufgeschrieben. Frag uns: Zusammen wissen wir vielleicht etwas.",

    card = "Eine Karte für die Moderation", no_names_on_it = "Bitte nichts über jemanden daraufschreiben.",
    conflict = "Wenn Menschen in der Gruppe aneinandergeraten", neglect = "Wenn jemand nicht bekommt, was er oder sie braucht",
    abuse = "Wenn jemand von Gewalt oder Missbrauch erzählt", danger = "Wenn jemand in Gefahr ist",

    reminder = "Eine Erinnerung", reminder_from = "Eine Erinnerung von {group}",
    reminded_of = "Das ist eine Erinnerung an {date}.", reminded_of_group = "{group} trifft sich am {date}.",
    reminded_of_something = "Das ist eine Erinnerung an etwas, woran du erinnert werden wolltest.",
    on_your_clock = "Auf deiner eigenen Uhr ist das {date}.",
    stop_reminders = "Du bekommst das, weil du gesagt hast, dass du erinnert werden möchtest. Wenn du das lieber nicht mehr"
      .. " willst, sag es, jederzeit; einen Grund braucht es nicht.",
  },
}

return plugin
