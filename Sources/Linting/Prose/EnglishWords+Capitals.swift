extension EnglishWords {
  /// Abbreviations that no reader of a public letter needs to have spelt out.
  static let familiarAbbreviations: Set = [
    // Places and bodies.
    "UK", "GB", "USA", "US", "EU", "UN", "BBC", "ITV", "NATO", "RAF", "NHS", "MP", "HM", "HRH",
    // Everyday things.
    "IT", "ID", "TV", "CD", "DVD", "CCTV", "DNA", "PC", "PDF", "URL", "USB", "GPS", "PIN", "SMS",
    "GP", "HIV", "AIDS", "GCSE", "VAT", "DIY", "BMW", "VW", "IBM",
    // Times, places on a page, forms of letters.
    "AM", "PM", "GMT", "BST", "AD", "BC", "OK", "NB", "PS", "PO", "FAQ", "RSVP", "SOS",
    // Honours, degrees and ranks beside a name.
    "QC", "KC", "QPM", "CBE", "OBE", "MBE", "DBE", "KBE", "KCB", "CB", "DL", "JP", "BA", "BSC",
    "MA", "MSC", "MBA", "PHD", "LLB", "LLM",
  ]

  /// Words that some people write in capitals to stress them, or take for a name.
  static let stressedWords: Set = [
    "NO", "NOT", "YES", "AND", "OR", "ALL", "ANY", "MUST", "NEVER", "ONLY", "DO", "GO", "STOP",
    "START", "SAFE", "HELP", "HOPE", "CARE", "READY", "ACT", "AIM", "SMART", "LEAN", "PASS", "WILL",
    "SHOULD", "MAY", "BOTH", "EACH", "EVERY", "NEW", "END", "DRAFT", "SECRET", "OFFICIAL", "THE",
    "NOTE", "URGENT", "WATCH", "REACH", "CHANGE", "FOCUS", "TRUST", "LISTEN", "LEARN", "TALK",
  ]

  /// Ranks that stand before the name of a police officer.
  static let ranks: Set = ["PC", "PS", "DC", "DS", "DI", "DCI", "CI", "ACC", "DCC", "CC", "TDC"]

  /// What stands before a name of a person.
  static let titles: Set = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "professor",
  ]
}
