//! The words that begin and end attributions, by language.

/// Verbs of writing. English first, then the languages of the mail programs' translations.
pub(crate) const VERBS: &[&str] = &[
    "wrote",
    "writes",
    " sent:", // en
    "schrieb",
    "geschrieben", // de
    "a écrit",
    "a ecrit",
    "écrivait",
    "écrit :", // fr
    "escribió",
    "escribio",
    "escribe", // es
    "escreveu",
    "escreve:", // pt
    "ha scritto",
    "scrive:",
    "scriveva", // it
    "schreef",
    "geschreven", // nl
    "skrev",
    "skriver",   // sv, da, no
    "kirjoitti", // fi
    "napisał",
    "napisala",
    "pisze:", // pl
    "napsal",
    "napísal", // cs, sk
    "пишет",
    "написал",
    "писал", // ru
    "пише:",
    "пише :",
    "написав", // uk
    "yazdı",
    "yazmış", // tr
    "έγραψε",
    "έγραψ", // el
    "ezt írta",
    "írta:",   // hu
    "a scris", // ro
    "のメール",
    "は書きました",
    "が書きました",
    "wrote：", // ja
    "写道",
    "寫道",
    "写到", // zh
    "작성:",
    "작성 :",
    "썼습니다",
    "님이 작성", // ko
    "đã viết",   // vi
    "va escriure",
    "ha escrit", // ca
    "napisao",
    "je napisal", // hr, sl
    "написа:",    // bg
    "menulis",    // id
    "rašė",
    "rakstīja",
    "kirjutas", // lt, lv, et
    "skrifaði", // is
    "เขียน",     // th
    "כתב",
    "كتب", // he, ar
];

/// Verbs that may end an attribution without a colon.
pub(super) const VERB_ENDS: &[&str] = &[
    "wrote",
    "writes",
    "schrieb",
    "geschrieben",
    "a écrit",
    "escribió",
    "escreveu",
    "ha scritto",
    "schreef",
    "geschreven",
    "skrev",
    "kirjoitti",
    "napisał",
    "napisał(a)",
    "napsal",
    "napsal(a)",
    "пишет",
    "написал",
    "написал(а)",
    "пише",
    "yazdı",
    "έγραψε",
    "írta",
    "a scris",
    "のメール",
    "は書きました",
    "写道",
    "寫道",
    "작성",
    "đã viết",
];

/// Words that open an attribution before its date.
pub(super) const OPENERS: &[&str] = &[
    "On ",
    "At ",
    "Quoting ", // en
    "Am ",
    "Zitat von ", // de
    "Le ",
    "Selon ", // fr
    "El ",    // es, ca
    "Em ",    // pt
    "Il ",
    "In data ", // it
    "Op ",      // nl
    "Den ",
    "På ",
    "Kl. ", // sv, da, no
    "W dniu ",
    "Dnia ", // pl
    "Dne ",
    "Dňa ",
    "Dana ",
    "Dne: ", // cs, sk, hr
    "Στις ",
    "Την ",
    "Το ", // el
    "Pe ",
    "În ",
    "La data ", // ro
    "Vào ",     // vi
    "在",
    "于",
    "於",    // zh
    "Pada ", // id
    "A ",    // hu: "A 2020-05-03 dátummal … ezt írta"
];
