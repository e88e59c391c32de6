namespace ClaimMap.Authoring.Languages;

/// <summary>German.</summary>
internal static class German
{
    public static readonly LanguageRules Rules = new()
    {
        Code = "de",
        Function = ["der", "die", "und", "das", "ist", "nicht", "ein", "von", "zu", "mit", "es", "wurde"],
        HasOrdinals = true,
        Leading =
        [
            "Hr", "Fr", "Dr", "Prof", "Dipl", "Ing", "St", "z", "d", "u", "i", "o", "s", "m", "v", "h", "B", "a", "z.B", "d.h", "u.a", "i.d.R", "o.ä", "s.o", "s.u", "u.U", "v.a", "z.T", "z.Zt", "bzw", "ca", "evtl", "ggf", "inkl",
            "insb", "vgl", "sog", "exkl", "Str", "Hrsg", "hrsg", "Mio", "Mrd", "Tsd", "geb", "gest", "verh", "Bd", "Bde", "Kap", "Tel", "urspr", "vs", "lt", "gem", "einschl", "zzgl", "zw", "med", "jur", "phil", "rer", "nat", "kath", "ev", "evang", "öff", "franz", "engl", "dt", "amerik", "staatl", "städt", "ehem", "allg", "bes", "gegr",
        ],
        Counting = ["Nr", "Art", "Abs", "S", "§", "Ziff", "Rn", "Anm", "Fn", "Abb", "Tab", "Jh", "Jhd", "v. Chr", "n. Chr", "p", "Uhr"],
        Either = ["usw", "Co", "GmbH", "Jan", "Feb", "Mär", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "Std", "Min", "Sek", "T", "R", "Ä", "Chr", "jr", "sen", "jun"],
        Ending = ["etc"],
        Openers =
        [
            "Der", "Die", "Das", "Dem", "Den", "Des", "Ein", "Eine", "Einer", "Eines", "Er", "Sie", "Es", "Ich", "Wir", "Ihr", "Ihre", "Sein", "Seine", "Dies", "Diese", "Dieser", "Dieses", "Jener", "Man",
            "Und", "Aber", "Oder", "Doch", "Denn", "Wenn", "Als", "Weil", "Da", "Dann", "Nun", "So", "Auch", "Nach", "Vor", "In", "Im", "Am", "An", "Auf", "Aus", "Bei", "Mit", "Ohne", "Für", "Von", "Zu", "Zum", "Zur",
            "Was", "Wer", "Wie", "Wo", "Warum", "Welche", "Ist", "Sind", "War", "Waren", "Hat", "Haben", "Nicht", "Kein", "Keine", "Niemand", "Alle", "Viele", "Einige", "Hier", "Dort", "Heute", "Gestern", "Morgen", "Später",
        ],
    };
}
