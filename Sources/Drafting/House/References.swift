import FindingsBank
import Mustache

/// What the files of facts refer to; nothing of what is itself at fault, since every reference to
/// it would seem to be wrong as well.
struct References {
  let bank: Bank?
  let templates: TemplateSet?
}
