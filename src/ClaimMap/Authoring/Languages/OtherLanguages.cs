namespace ClaimMap.Authoring.Languages;

/// <summary>Arabic, French, Spanish, Italian, Portuguese, Greek and Russian: the abbreviations that newspapers and reports use.</summary>
internal static class OtherLanguages
{
    public static readonly LanguageRules French = new()
    {
        Code = "fr",
        Function = ["le", "la", "les", "de", "des", "et", "est", "une", "dans", "que", "pour", "il"],
        Leading = ["M", "MM", "Mme", "Mlle", "Mgr", "Me", "Dr", "Pr", "St", "Ste", "p. ex", "p", "c.-à-d", "cf", "env", "av", "apr", "adj", "art", "éd", "vol", "chap", "fig", "no", "n", "tél", "boul", "bd", "hab", "ex"],
        Counting = ["p", "pp", "art", "no", "nos", "vol", "chap", "fig", "al"],
        Either = ["J.-C", "jan", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"],
        Ending = ["etc"],
        Openers = ["Le", "La", "Les", "L", "Un", "Une", "Des", "Il", "Elle", "Ils", "Elles", "Ce", "Cette", "Ces", "Cela", "C", "On", "Je", "Nous", "Vous", "Et", "Mais", "Ou", "Où", "Donc", "Or", "Ni", "Car", "Dans", "En", "À", "Au", "Aux", "De", "Du", "Par", "Pour", "Avec", "Sans", "Sur", "Quand", "Si", "Puis", "Que", "Qui", "Personne", "Tous", "Toutes"],
    };

    public static readonly LanguageRules Spanish = new()
    {
        Code = "es",
        Function = ["el", "la", "los", "las", "de", "que", "y", "en", "un", "es", "por", "se", "una"],
        Leading = ["Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "Prof", "Profa", "Ud", "Uds", "Vd", "Vds", "D", "Dña", "Lic", "Ing", "Gral", "Cnel", "Tte", "Sto", "Sta", "S", "p. ej", "p", "ej", "aprox", "admón", "av", "avda", "c", "cía", "dto", "depto", "pág", "págs", "tel", "núm", "vol", "art", "cap", "fig", "ee", "EE", "UU", "a", "d", "vs", "Fr", "Mons", "Excmo", "Ilmo", "máx", "mín", "mtro", "arq", "Mt", "Cra", "Cl", "Lun", "Mié", "Jue", "Vie", "Sáb", "Dom", "Hno", "Hna", "Gob", "Pdte", "Pte", "Min", "Rev", "St"],
        Counting = ["pág", "págs", "párr", "párrf", "núm", "n", "no", "n°", "nº", "vol", "art", "cap", "fig", "p", "pp", "ext", "tel"],
        Either = ["EE.UU", "EE. UU", "C", "J.C", "S.A", "S.L", "Cía", "Jr", "ene", "feb", "mar", "abr", "jun", "jul", "ago", "sept", "oct", "nov", "dic", "m", "h", "km", "kg"],
        Ending = ["etc"],
        Openers = ["El", "La", "Los", "Las", "Un", "Una", "Unos", "Él", "Ella", "Ellos", "Esto", "Este", "Esta", "Estos", "Eso", "Ese", "Y", "Pero", "O", "Ni", "Si", "Cuando", "Donde", "Como", "En", "De", "Del", "A", "Al", "Por", "Para", "Con", "Sin", "Sobre", "Se", "No", "Nadie", "Todos", "Todo", "Muchos", "Algunos", "Su", "Sus", "Mi", "Yo", "Nosotros", "Luego", "Entonces", "Hoy", "Ayer", "Es", "Son", "Ha", "Han", "Hay", "Más", "También", "Además", "Según", "Qué", "Quién"],
    };

    public static readonly LanguageRules Arabic = new()
    {
        Code = "ar",
        Function = ["في", "من", "على", "إلى", "أن", "إن", "التي", "الذي", "عن", "مع", "ما", "كان"],
        Leading = ["د", "أ", "م", "ا", "ج", "ص", "ه", "ق", "ب", "ت", "ط", "ف", "أ.د", "م.م"],
        EndsAtColon = true,
    };

    public static readonly LanguageRules Italian = new()
    {
        Code = "it",
        Function = ["il", "lo", "gli", "di", "che", "e", "è", "un", "una", "per", "non", "della", "con"],
        Leading = ["Sig", "Sigg", "Sig.ra", "Sig.na", "Dott", "Dott.ssa", "Dr", "Prof", "Prof.ssa", "Avv", "Ing", "Geom", "Arch", "On", "Gen", "Col", "Cap", "Ten", "S", "Ss", "Spett", "Egr", "Gent", "p. es", "es", "cfr", "ca", "c.a", "tel", "pag", "pagg", "art", "artt", "vol", "cap", "fig", "n", "nr", "ecc. ecc", "v", "vs", "p", "L", "N", "D", "a.C", "d.C", "Rev", "Mons", "Fr", "Dir", "Amm", "psicol", "Pres", "Min", "Sen", "Rag", "Cav", "Comm", "gent", "int", "ing", "arch", "st", "d"],
        Counting = ["n", "nr", "p", "pp", "pag", "pagg", "art", "artt", "vol", "cap", "fig", "tel"],
        Either = ["S.p.A", "S.r.l", "Jr", "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
        Ending = ["ecc", "etc"],
        Openers = ["Il", "Lo", "La", "I", "Gli", "Le", "Un", "Una", "Uno", "L", "Egli", "Lui", "Lei", "Esso", "Essi", "Loro", "Questo", "Questa", "Questi", "Quello", "Quella", "E", "Ma", "O", "Se", "Quando", "Dove", "Come", "In", "Nel", "Nella", "Di", "Del", "Della", "A", "Al", "Alla", "Da", "Dal", "Per", "Con", "Senza", "Su", "Sul", "Si", "Non", "Nessuno", "Tutti", "Molti", "Alcuni", "Il", "Suo", "Sua", "Io", "Noi", "Poi", "Allora", "Oggi", "Ieri", "È", "Sono", "Ha", "Hanno", "Che", "Chi", "Cosa"],
    };

    public static readonly LanguageRules Portuguese = new()
    {
        Code = "pt",
        Function = ["o", "os", "as", "de", "que", "e", "do", "da", "em", "um", "não", "é", "uma", "para"],
        Leading = ["Sr", "Sra", "Srs", "Dr", "Dra", "Prof", "Profa", "Eng", "Exmo", "Exma", "V", "Ex", "D", "Gen", "Cel", "Cap", "Ten", "Sto", "Sta", "p. ex", "p", "ex", "aprox", "av", "pág", "tel", "núm", "vol", "art", "cap", "fig", "n", "vs"],
        Counting = ["pág", "págs", "núm", "n", "vol", "art", "cap", "fig", "p", "pp"],
        Either = ["S.A", "Ltda", "Cia", "Jr", "a.C", "d.C", "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
        Ending = ["etc"],
        Openers = ["O", "A", "Os", "As", "Um", "Uma", "Ele", "Ela", "Eles", "Elas", "Este", "Esta", "Isso", "Isto", "Esse", "E", "Mas", "Ou", "Se", "Quando", "Onde", "Como", "Em", "No", "Na", "De", "Do", "Da", "Por", "Para", "Com", "Sem", "Não", "Ninguém", "Todos", "Muitos", "Eu", "Nós", "Hoje", "Ontem", "É", "São", "Que", "Quem"],
    };

    /// <summary>Greek: no list of abbreviations, but those of letters and full stops are known everywhere.</summary>
    public static readonly LanguageRules Greek = new()
    {
        Code = "el",
        Function = ["και", "το", "η", "ο", "του", "να", "με", "για", "είναι", "που"],
        BeginsInLowerCase = true,
        Leading = ["κ", "κα", "δρ", "αρ", "σελ", "βλ", "πρβλ", "λ.χ", "π.χ"],
    };

    public static readonly LanguageRules Russian = new()
    {
        Code = "ru",
        Function = ["и", "в", "не", "на", "что", "с", "по", "как", "это", "он", "а"],
        Leading = ["г", "гг", "ул", "д", "пр", "просп", "пер", "пл", "наб", "обл", "р", "оз", "о", "с", "п", "им", "акад", "проф", "доц", "канд", "инж", "ген", "полк", "кап", "лейт", "тов", "гр", "св", "см", "ср", "напр", "т. е", "т", "т.е", "т. н", "т.н", "т.к", "т. к", "ок", "стр", "рис", "табл", "гл", "ст", "разд", "род", "ум", "кв", "корп", "стр", "тел", "м", "н", "э", "ч", "x", "пгт", "дер", "пос", "респ", "р-н", "бул", "ш"],
        Counting = ["стр", "рис", "табл", "гл", "ст", "п", "пп", "т", "тт", "вып", "№", "тел", "кв", "д"],
        Either = ["г", "гг", "в", "вв", "н. э", "н.э", "руб", "коп", "тыс", "млн", "млрд", "чел", "мин", "сек", "км", "кг", "янв", "февр", "апр", "авг", "сент", "окт", "нояб", "дек"],
        Ending = ["др", "пр", "п"],
        Openers = ["Он", "Она", "Оно", "Они", "Мы", "Вы", "Я", "Ты", "Это", "Этот", "Эта", "Эти", "Тот", "Та", "Те", "И", "А", "Но", "Или", "Если", "Когда", "Где", "Как", "Что", "Кто", "В", "Во", "На", "С", "По", "Из", "За", "От", "До", "Для", "При", "О", "Об", "У", "К", "Не", "Никто", "Все", "Всё", "Многие", "Его", "Её", "Их", "Наш", "Потом", "Затем", "Сегодня", "Вчера", "Там", "Здесь", "Так", "Есть", "Был", "Была", "Были"],
    };
}
