import KeyValue

extension House {
  /// The inspectors of the forces, each once, in order of name.
  package var inspectors: [Inspector] {
    let named = forces.values.map { ($0.inspector.name.text, $0.inspector) }
    return Dictionary(named, uniquingKeysWith: { first, _ in first }).values
      .sorted { $0.name.text < $1.name.text }
  }

  /// The same house, in which another inspector signs the letter to a force.
  package func letting(_ inspector: Inspector, sign force: Force) -> House {
    var forces = forces
    forces[force.slug] = Force(
      slug: force.slug, name: force.name, head: force.head, inspector: inspector)
    return House(templates: templates, bank: bank, inspection: inspection, forces: forces)
  }
}
