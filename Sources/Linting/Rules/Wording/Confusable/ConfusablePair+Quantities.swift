extension ConfusablePair {
  /// Nouns in the plural that count what letters count.
  private static let counted =
    "calls|officers|crimes|incidents|cases|complaints|people|pupils|prisoners|patients|victims|arrests|offences"
    + "|visits|referrals|vacancies|offenders|suspects|burglaries|assaults|searches|teachers|nurses"
    + "|beds|forces|forms|meetings|inspections|recommendations|days|vehicles|callers|residents|children|absences"
    + "|exclusions|investigations|detectives|sergeants|supervisors|inspectors|appointments|operations"
    + "|admissions|schools|hospitals|prisons|wards|lessons|places|detections|convictions|stops"

  /// Words for what is counted and what is measured.
  static let ofQuantities = [
    ConfusablePair(
      "amount amounts", "number numbers",
      "_ of ~@participle|police|new|young|repeat|violent|named|outstanding|missing|vulnerable \(counted) !'|time"
    ),
    ConfusablePair("less", "fewer", "!much|far|still|no|the|or|a _ \(counted) !'"),
    ConfusablePair(
      "less", "fewer", "far|much|significantly|considerably _ \(counted) than|in|are|were|than"),
    ConfusablePair(
      "fewer", "less",
      "_ time|information|demand|progress|evidence|money|work|training|support|confidence|bureaucracy|capacity|emphasis|crime|impact @stop|than|in|on|to|for|is|was|has|with"
    ),
  ]
}
