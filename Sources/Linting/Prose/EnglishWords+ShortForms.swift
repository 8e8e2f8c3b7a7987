extension EnglishWords {
  /// Whether a word in small letters may have a full stop of its own: `etc`, `ltd`, an initial.
  static func isShortForm(_ word: String) -> Bool {
    word.unicodeScalars.count == 1 || shortForms.contains(word)
  }

  private static let shortForms: Set = [
    "etc", "al", "eg", "ie", "cf", "viz", "vs", "ibid", "approx", "no", "nos", "vol", "vols", "ed",
    "eds", "edn", "fig", "figs", "pp", "para", "paras", "ch", "sec", "art", "reg", "regs", "ref",
    "ltd", "inc", "co", "corp", "plc", "bros", "dept", "govt", "hq", "st", "rd", "ave", "tel",
    "ext", "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "hons", "rt", "jr", "sr", "snr",
    "jnr",
    "esq", "oxon", "cantab", "phd", "insp", "supt", "sgt", "det", "am", "pm", "min", "mins",
    "hr", "hrs", "max", "incl", "excl", "ph", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sat",
    "sun", "misc", "temp", "admin", "cllr", "capt", "col", "gen", "lt", "op", "ser", "suppl",
  ]
}
