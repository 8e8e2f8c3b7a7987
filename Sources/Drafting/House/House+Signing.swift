extension House {
  /// The same house, in which another inspector signs the letter to a force.
  package func letting(_ inspector: Inspector, sign force: Force) -> House {
    var forces = forces
    forces[force.slug] = Force(
      slug: force.slug, name: force.name, head: force.head, inspector: inspector)
    return House(
      templates: templates, bank: bank, inspection: inspection, inspectors: inspectors,
      forces: forces)
  }
}
