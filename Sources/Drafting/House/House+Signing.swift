extension House {
  /// The same house, in which another inspector signs the letter to a force.
  package func letting(_ inspector: Inspector, sign force: Force) -> House {
    House(
      templates: templates, bank: bank, inspection: inspection, inspectors: inspectors,
      roster: roster.letting(inspector, sign: force))
  }
}
