namespace ClaimMap.Authoring.Languages;

/// <summary>English.</summary>
internal static class English
{
    public static readonly LanguageRules Rules = new()
    {
        Code = "en",
        Function = ["the", "of", "and", "to", "is", "was", "that", "for", "with", "it"],
        Leading =
        [
            // Titles and ranks.
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs", "Rev", "Hon", "Fr", "Br", "St", "Ste", "Sts", "Gen", "Brig", "Col", "Maj",
            "Capt", "Cmdr", "Cdr", "Comdr", "Lt", "Sgt", "Cpl", "Pfc", "Pvt", "Adm", "Ens", "Supt", "Insp", "Det", "Gov", "Sen", "Sens", "Rep", "Reps", "Amb", "Pres",
            "Atty", "Asst", "Assoc", "Dept", "Mt", "Ft", "Pt", "Msgr", "Bp", "Abp", "Supvr", "Hr", "Mssrs",
            // Phrases.
            "e.g", "i.e", "cf", "vs", "v", "viz", "ca", "approx", "esp", "incl", "resp", "a.k.a", "q.v", "et", "op", "loc", "repr", "trans", "eds", "illus", "orig", "betw",
        ],
        Counting =
        [
            "no", "nos", "n°", "p", "pp", "art", "arts", "sec", "secs", "vol", "vols", "fig", "figs", "ch", "chap", "chs", "para", "paras", "res", "ref", "refs", "ex", "eq", "eqs", "app",
            "cl", "col", "ed", "l", "ll", "n", "nn", "pt", "pts", "rs", "re", "tel", "ext", "est", "c", "b", "d", "r", "fl", "s", "ss", "reg", "regs", "div", "ver",
        ],
        Either =
        [
            "al", "inc", "co", "corp", "ltd", "bros", "jr", "sr", "Esq", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "hwy", "ct", "ala", "ariz", "ark", "calif", "colo",
            "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va",
            "vt", "wash", "wis", "wyo", "univ", "mfg", "govt", "intl", "natl", "dist",
        ],
        Ending = ["etc", "B.C", "A.D", "C.E", "B.C.E", "Ph.D", "M.D", "B.A", "M.A", "B.Sc", "M.Sc", "LL.B", "LL.M"],
        AfterHour =
        [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT",
            "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "EET", "MSK", "Eastern", "Central", "Pacific", "Moscow", "London", "Greenwich",
        ],
        OfTime = ["At", "On", "In", "By", "Around", "About"],
        Openers =
        [
            "A", "An", "The", "This", "That", "These", "Those", "There", "Here", "It", "Its", "It's", "He", "He's", "She", "She's", "They", "They're", "We", "We're", "You", "I", "I'm", "His", "Her", "Their", "Our", "My", "Your",
            "Nobody", "Everybody", "Somebody", "Anybody", "Everyone", "Someone", "Anyone", "Nothing", "Everything", "Something", "One", "Two", "Three", "Another", "Others",
            "In", "On", "At", "By", "For", "From", "With", "Without", "To", "Of", "As", "If", "When", "While", "After", "Before", "Since", "Because", "Although", "Though", "Until", "Unless", "During", "Under", "Over", "Once",
            "But", "And", "Or", "So", "Yet", "Not", "No", "Nor", "However", "Therefore", "Then", "Thus", "Also", "Still", "Now", "Today", "Yesterday", "Tomorrow", "Later", "Meanwhile", "Finally", "First", "Second", "Instead",
            "What", "Who", "Why", "How", "Where", "Which", "Whose", "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had", "Can", "Could", "Will", "Would", "Should", "May", "Must", "Please", "Yes", "Let",
            "Some", "Many", "Most", "All", "Both", "Each", "Every", "Few", "Several", "Such", "Other", "Only", "Even", "Just", "Perhaps", "Maybe", "According", "Despite",
        ],
    };
}
